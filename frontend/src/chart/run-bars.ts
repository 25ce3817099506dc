// Runs as bars along a time axis: wide enough to be seen, and to be hit.
import type { Avoidable } from "../api.ts";

/** Of a run what its bar needs. */
export interface Spanned {
  start: string;
  end: string;
  avoidable: Avoidable;
}

/** From left to right in pixels. */
export interface Bar {
  left: number;
  right: number;
  avoidable: Avoidable;
}

const LEAST = 2.5;
// Nearer than this nobody sees them apart.
const APART = 0.5;
// What was wasted is drawn last, so that nothing hides it.
const ORDER: readonly Avoidable[] = ["no", "uncertain", "yes"];

/** Returns the bars of runs, oldest first; those of one kind that touch are one. */
export function barsOf(runs: readonly Spanned[], x: (at: number) => number): Bar[] {
  const bars: Bar[] = [];
  for (const avoidable of ORDER) {
    let last: Bar | undefined;
    for (const run of runs) {
      if (run.avoidable !== avoidable) continue;
      const left = x(Date.parse(run.start));
      const right = Math.max(x(Date.parse(run.end)), left + LEAST);
      if (last && left - last.right < APART) last.right = Math.max(last.right, right);
      else bars.push((last = { left, right, avoidable }));
    }
  }
  return bars;
}

/** Returns the run at a place, or the nearest within `slop` pixels. */
export function nearest<T extends Spanned>(
  runs: readonly T[],
  x: (at: number) => number,
  at: number,
  slop: number,
): T | undefined {
  let found: T | undefined;
  let least = Infinity;
  for (const run of runs) {
    const left = x(Date.parse(run.start));
    const right = x(Date.parse(run.end));
    const away = at < left ? left - at : at > right ? at - right : 0;
    if (away > slop) continue;
    // Of several in one place the one whose middle is nearest.
    const distance = away + Math.abs(at - (left + right) / 2) * 1e-3;
    if (distance < least) [found, least] = [run, distance];
  }
  return found;
}
