// How much of a run was needed, perhaps wasted or wasted.
import type { Point } from "./api.ts";

export const VERDICTS = ["needed", "uncertain", "wasted"] as const;
export type Verdict = (typeof VERDICTS)[number];
export type Verdicts = Record<Verdict, number>;

/** What a run, or many, can be measured by. */
export const MEASURES = ["energy", "hours", "runs"] as const;
export type Measure = (typeof MEASURES)[number];

export const none = (): Verdicts => ({ needed: 0, uncertain: 0, wasted: 0 });

export const total = (of: Verdicts): number => of.needed + of.uncertain + of.wasted;

const WHOLE: Record<Point["avoidable"], Verdict> = {
  yes: "wasted",
  uncertain: "uncertain",
  no: "needed",
};

/**
 * Returns what part of a run was what; together they are 1. By its energy where that was looked
 * into, so that a run of which the heat pump could have done a half counts by that half.
 */
export function parts(point: Point): Verdicts {
  const { energy_kwh: energy, avoidable_kwh: wasted, uncertain_kwh } = point;
  if (!energy || wasted === null) return { ...none(), [WHOLE[point.avoidable]]: 1 };
  const rest = Math.max(energy - wasted, 0);
  const uncertain = Math.min(uncertain_kwh ?? (point.avoidable === "uncertain" ? rest : 0), rest);
  return {
    needed: (rest - uncertain) / energy,
    uncertain: uncertain / energy,
    wasted: Math.min(wasted, energy) / energy,
  };
}

/** Returns how much a run is, by a measure; null where that isn't known. */
export function amount(point: Point, measure: Measure): number | null {
  if (measure === "energy") return point.energy_kwh;
  return measure === "hours" ? point.duration_s / 3600 : 1;
}

/** Adds a run to sums by a measure; a run counts as one, by what was thought of the whole of it. */
export function add(to: Verdicts, point: Point, measure: Measure): void {
  if (measure === "runs") {
    to[WHOLE[point.avoidable]] += 1;
    return;
  }
  const of = amount(point, measure);
  if (!of) return;
  const part = parts(point);
  for (const verdict of VERDICTS) to[verdict] += of * part[verdict];
}
