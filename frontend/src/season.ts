// The season by month: what of each month was needed, perhaps wasted or wasted.
import type { Months, Point, Sum } from "./api.ts";
import { add, none, type Measure, type Verdicts } from "./verdict.ts";

/** What months can be compared by. */
export const VIEWS = ["money", "energy", "hours"] as const;
export type View = (typeof VIEWS)[number];

/** `unknown`: used, and nobody knows whether it was needed. `saved` is below zero. */
export type Kind = keyof Verdicts | "unknown" | "saved";
export type Amounts = Record<Kind, number>;

export interface Month {
  first_day: string;
  last_day: string;
  sum: Sum;
  /** null where nothing is known of it, in this view. */
  amounts: Amounts | null;
  /** The month that today lies in. */
  current: boolean;
}

const nothing = (): Amounts => ({ ...none(), unknown: 0, saved: 0 });

/** Returns the months from the first in which anything was counted, in the season's order. */
export function seasonMonths(
  told: Months,
  points: readonly Point[],
  view: View,
  zone: string,
): Month[] {
  const since = told.counted_since;
  const last = told.months.length - 1;
  const own = byMonth(told, points, view === "hours" ? "hours" : "energy", zone);
  return told.months
    .map(({ first_day, last_day, ...sum }, i) => {
      const began = since !== null && first_day < since && since <= last_day;
      const ofRuns = own[i] ?? none();
      const amounts = {
        money: () => moneyOf(sum),
        energy: () => energyOf(sum, began ? ofRuns : null),
        hours: () => (sum.hours === null ? null : { ...nothing(), ...ofRuns }),
      }[view]();
      return { first_day, last_day, sum, amounts, current: i === last };
    })
    .filter((month) => since === null || month.last_day >= since || month.sum.energy_kwh);
}

/** `ofRuns`: what the runs had of a month of which another part is from before any was watched. */
function energyOf(sum: Sum, ofRuns: Verdicts | null): Amounts | null {
  const { energy_kwh: all, avoidable_kwh: wasted, uncertain_kwh: uncertain } = sum;
  if (all === null) return null;
  // Of the time before runs were watched there is energy, and nothing more.
  if (wasted === null && uncertain === null && all) return { ...nothing(), unknown: all };
  const needed = Math.max(all - (wasted ?? 0) - (uncertain ?? 0), 0);
  // That energy has no price either.
  const unknown = ofRuns ? Math.min(Math.max(needed - ofRuns.needed, 0), sum.unpriced_kwh) : 0;
  return {
    ...nothing(),
    needed: needed - unknown,
    uncertain: uncertain ?? 0,
    wasted: wasted ?? 0,
    unknown,
  };
}

function moneyOf(sum: Sum): Amounts | null {
  const { cost, extra_cost: extra } = sum;
  if (cost === null) return null;
  if (extra === null) return { ...nothing(), unknown: cost };
  // Fuel that was cheaper than the heat pump would have been saved something.
  if (extra < 0) return { ...nothing(), needed: cost, saved: extra };
  return { ...nothing(), needed: Math.max(cost - extra, 0), wasted: extra };
}

/** Returns what each month's runs had, by when they began. */
function byMonth(
  told: Months,
  points: readonly Point[],
  measure: Measure,
  zone: string,
): Verdicts[] {
  const begins = told.months.map((month) => localMidnight(month.first_day, zone));
  const sums = begins.map(none);
  let i = 0;
  for (const point of points) {
    if (point.start < (begins[0] ?? Infinity)) continue;
    while (i + 1 < begins.length && point.start >= (begins[i + 1] as number)) i += 1;
    add(sums[i] as Verdicts, point, measure);
  }
  return sums;
}

/** Returns when a local day begins, in ms since 1970. */
export function localMidnight(day: string, zone: string): number {
  const wanted = Date.parse(`${day}T00:00:00Z`);
  // The zone's offset there may be another than the one at the same time in UTC.
  let at = wanted - offsetAt(wanted, zone);
  at = wanted - offsetAt(at, zone);
  return at;
}

function offsetAt(at: number, zone: string): number {
  const shown = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  }).formatToParts(at);
  const part = (type: string): number =>
    Number(shown.find((each) => each.type === type)?.value ?? "0");
  const local = Date.UTC(
    part("year"),
    part("month") - 1,
    part("day"),
    part("hour"),
    part("minute"),
    part("second"),
  );
  return local - Math.floor(at / 1000) * 1000;
}

/** Returns the sums of several months; null where none is known. */
export function inAll(months: readonly Month[]): Amounts | null {
  let all: Amounts | null = null;
  for (const { amounts } of months) {
    if (!amounts) continue;
    all ??= nothing();
    for (const kind of Object.keys(all) as Kind[]) all[kind] += amounts[kind];
  }
  return all;
}

/** Returns what was used or paid; what was saved is no part of that. */
export const used = (of: Amounts): number => of.needed + of.uncertain + of.wasted + of.unknown;
