// Readings over time: with gaps where nothing is known, thinned to what can be seen.

export interface Sample {
  at: number;
  /** null from here on: unknown. */
  value: number | null;
}

/**
 * Returns no more than four samples for each `bucket` ms, with its first, lowest, highest and last.
 *
 * Being unknown for less than a bucket doesn't show.
 */
export function thinned(samples: Sample[], bucket: number): Sample[] {
  if (samples.length < 3) return samples;
  const kept: Sample[] = [];
  let begin = 0;
  while (begin < samples.length) {
    const number = Math.floor(samples[begin]!.at / bucket);
    let end = begin;
    let low = -1;
    let high = -1;
    for (; end < samples.length && Math.floor(samples[end]!.at / bucket) === number; end++) {
      const { value } = samples[end]!;
      if (value === null) continue;
      if (low < 0 || value < samples[low]!.value!) low = end;
      if (high < 0 || value > samples[high]!.value!) high = end;
    }
    const which = new Set([begin, low, high, end - 1].filter((i) => i >= 0));
    for (const i of [...which].sort((a, b) => a - b)) kept.push(samples[i]!);
    begin = end;
  }
  return kept;
}

/**
 * Returns samples between which straight lines may be drawn, up to `until`.
 *
 * A sensor reports when something changes: what it said holds until `slope` ms before it says
 * something else, until it falls silent, and to the end.
 */
export function held(samples: Sample[], slope: number, until: number): Sample[] {
  const out: Sample[] = [];
  let last: Sample | undefined;
  for (const each of samples) {
    if (each.at > until) break;
    if (last && last.value !== null) {
      const hold = each.value === null ? each.at : each.at - slope;
      if (hold > last.at) out.push({ at: hold, value: last.value });
    }
    out.push(each);
    last = each;
  }
  if (last && last.value !== null && until > last.at) out.push({ at: until, value: last.value });
  return out;
}

/** Returns the value that held at an instant; null where it was unknown. */
export function valueAt(samples: Sample[], at: number): number | null {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]!.at <= at) low = middle + 1;
    else high = middle;
  }
  return samples[low - 1]?.value ?? null;
}

/** Whether anything is known at all. */
export const isKnown = (samples: Sample[]): boolean => samples.some(({ value }) => value !== null);

/** What a time had: from its middle, the lowest, the highest and the mean by time. */
export interface Spread {
  at: number;
  low: number;
  high: number;
  mean: number;
}

/**
 * Returns the spread of each `bucket` ms up to `until`, each reading holding until the next; null
 * where nothing is known. A thermostat's to and fro is a broad line over a week, and this isn't.
 */
export function spreads(samples: Sample[], bucket: number, until: number): (Spread | null)[] {
  const first = samples[0];
  if (!first) return [];
  const found: (Spread | null)[] = [];
  let i = 0;
  for (let start = Math.floor(first.at / bucket) * bucket; start < until; start += bucket) {
    const end = Math.min(start + bucket, until);
    let low = Infinity;
    let high = -Infinity;
    let sum = 0;
    let known = 0;
    for (; i < samples.length && samples[i]!.at < end; i++) {
      const { at, value } = samples[i]!;
      const span = Math.min(samples[i + 1]?.at ?? until, end) - Math.max(at, start);
      if (value !== null && span > 0) {
        low = Math.min(low, value);
        high = Math.max(high, value);
        sum += value * span;
        known += span;
      }
      // The last of them holds on into the next.
      if ((samples[i + 1]?.at ?? until) > end) break;
    }
    found.push(known > 0 ? { at: (start + end) / 2, low, high, mean: sum / known } : null);
  }
  return found;
}
