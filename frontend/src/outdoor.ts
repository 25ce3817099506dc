// Runs by outdoor temperature: bins in the user's unit, and how much ran where nothing was needed.
import type { Cause, LoadedMoment, Point } from "./api.ts";
import { add, amount, none, total, type Measure, type Verdicts } from "./verdict.ts";

// What a conversion between degrees may cost in the last digits.
const SCALE = 1e6;
const WIDTHS = { fahrenheit: [2, 5, 10], celsius: [1, 2, 5, 10] };

export interface Figures {
  runs: number;
  seconds: number;
  energy_kwh: number;
  /** Runs whose energy isn't known. */
  untold: number;
}

export interface Bin extends Figures {
  /** In the user's unit: from `low`, included, to `high`. */
  low: number;
  high: number;
  by: Record<Measure, Verdicts>;
  causes: Map<Cause, Figures>;
}

export interface Histogram {
  width: number;
  /** Those that have runs, the coldest first. */
  bins: Bin[];
  /** Of runs whose outdoor temperature isn't known. */
  unknown: Bin | null;
}

export const degrees = (celsius: number, fahrenheit: boolean): number =>
  fahrenheit ? (celsius * 9) / 5 + 32 : celsius;

const rounded = (value: number): number => Math.round(value * SCALE) / SCALE;

/** Returns where the bin begins that an outdoor temperature lies in, in the user's unit. */
export const binOf = (celsius: number, width: number, fahrenheit: boolean): number =>
  Math.floor(rounded(degrees(celsius, fahrenheit) / width)) * width + 0;

/** Returns how wide bins are, in the user's unit, so that `most` of them span what is shown. */
export function binWidth(span: number, most: number, fahrenheit: boolean): number {
  const widths = WIDTHS[fahrenheit ? "fahrenheit" : "celsius"];
  return widths.find((width) => span / width <= most) ?? (widths.at(-1) as number);
}

export function histogram(points: readonly Point[], width: number, fahrenheit: boolean): Histogram {
  const bins = new Map<number, Bin>();
  let unknown: Bin | null = null;
  for (const point of points) {
    let bin: Bin | undefined;
    if (point.outdoor_c === null) {
      bin = unknown ??= empty(NaN, NaN);
    } else {
      const low = binOf(point.outdoor_c, width, fahrenheit);
      bin = bins.get(low);
      if (!bin) bins.set(low, (bin = empty(low, low + width)));
    }
    enter(bin, point);
  }
  return { width, bins: [...bins.values()].sort((a, b) => a.low - b.low), unknown };
}

const figures = (): Figures => ({ runs: 0, seconds: 0, energy_kwh: 0, untold: 0 });

const empty = (low: number, high: number): Bin => ({
  low,
  high,
  ...figures(),
  by: { energy: none(), hours: none(), runs: none() },
  causes: new Map(),
});

function enter(bin: Bin, point: Point): void {
  let cause = bin.causes.get(point.cause);
  if (!cause) bin.causes.set(point.cause, (cause = figures()));
  for (const to of [bin, cause]) {
    to.runs += 1;
    to.seconds += point.duration_s;
    to.energy_kwh += point.energy_kwh ?? 0;
    if (point.energy_kwh === null) to.untold += 1;
  }
  add(bin.by.energy, point, "energy");
  add(bin.by.hours, point, "hours");
  add(bin.by.runs, point, "runs");
}

/** Returns the sums of all bins, those of unknown weather included. */
export function sums(of: Histogram, measure: Measure): Verdicts {
  const all = none();
  for (const { by } of of.unknown ? [...of.bins, of.unknown] : of.bins) {
    all.needed += by[measure].needed;
    all.uncertain += by[measure].uncertain;
    all.wasted += by[measure].wasted;
  }
  return all;
}

export const binTotal = (bin: Bin, measure: Measure): number => total(bin.by[measure]);

type Facts = Pick<
  LoadedMoment,
  | "balance_point_c"
  | "balance_point_uncertainty_k"
  | "burns_fuel"
  | "economic_balance_point_c"
  | "aux_lockout_c"
  | "suggested_lockout_c"
>;

/** Returns above which outdoor temperature (degC) the heat pump alone surely serves. */
export function enoughAbove(facts: Facts): number | null {
  if (facts.balance_point_c === null) return null;
  const sure = facts.balance_point_c + (facts.balance_point_uncertainty_k ?? 0);
  // A burner may run where its heat is the cheaper.
  return facts.burns_fuel && facts.economic_balance_point_c !== null
    ? Math.max(sure, facts.economic_balance_point_c)
    : sure;
}

/** Returns how much ran above an outdoor temperature (degC). */
export function above(points: readonly Point[], celsius: number, measure: Measure): number {
  let all = 0;
  for (const point of points)
    if (point.outdoor_c !== null && point.outdoor_c > celsius) all += amount(point, measure) ?? 0;
  return all;
}

// No sound lockout of strips lies higher than 40 degF.
const HIGHEST = { celsius: 4.4, fahrenheit: 40, half: 4 };

/** Returns a suggested lockout as thermostats take it, in the user's unit: as its sensor does. */
export function lockoutToSet(celsius: number, fahrenheit: boolean): number {
  const step = fahrenheit
    ? Math.ceil(rounded(degrees(celsius, true)))
    : Math.ceil(rounded(celsius * 2)) / 2;
  if (celsius > HIGHEST.celsius) return step;
  return Math.min(step, fahrenheit ? HIGHEST.fahrenheit : HIGHEST.half);
}

export type MarkKind = "copes" | "economic" | "allowed" | "suggested";

export interface Mark {
  kind: MarkKind;
  /** In the user's unit. */
  at: number;
}

/** Returns the lines to draw, from the coldest to the mildest. */
export function marks(facts: Facts, fahrenheit: boolean): Mark[] {
  const all: Mark[] = [];
  const put = (kind: MarkKind, celsius: number | null): void => {
    if (celsius !== null) all.push({ kind, at: degrees(celsius, fahrenheit) });
  };
  put("copes", facts.balance_point_c);
  if (facts.burns_fuel) put("economic", facts.economic_balance_point_c);
  put("allowed", facts.aux_lockout_c);
  if (facts.suggested_lockout_c !== null)
    all.push({ kind: "suggested", at: lockoutToSet(facts.suggested_lockout_c, fahrenheit) });
  return all.sort((a, b) => a.at - b.at);
}

/**
 * Returns the outdoor temperatures to show, from and to, in the user's unit: of all runs, and of
 * the lines that are not much further out.
 */
export function range(
  points: readonly Point[],
  lines: Mark[],
  fahrenheit: boolean,
): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const { outdoor_c } of points) {
    if (outdoor_c === null) continue;
    low = Math.min(low, outdoor_c);
    high = Math.max(high, outdoor_c);
  }
  low = low === Infinity ? NaN : degrees(low, fahrenheit);
  high = high === -Infinity ? NaN : degrees(high, fahrenheit);
  const reach = fahrenheit ? 12 : 7;
  const room = fahrenheit ? 2 : 1;
  for (const { at } of lines) {
    if (Number.isNaN(low)) low = high = at;
    if (at < low && at > low - reach) low = at - room;
    if (at > high && at < high + reach) high = at + room;
  }
  return [low, high];
}
