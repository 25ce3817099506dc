// Days and hours of a time zone, over changes of the clock, and the ticks of a chart's time axis.

/** A local day, "2026-11-01". */
export type Day = string;

export interface Tick {
  at: number;
  midnight: boolean;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
// Hours between ticks that divide a day, so that each day has them at the same times.
const STEPS = [1, 2, 3, 4, 6, 12, 24] as const;

const clocks = new Map<string, Intl.DateTimeFormat>();

/** Returns what the clock on the wall shows at an instant, as if that were UTC; ms. */
function wall(at: number, zone: string): number {
  let clock = clocks.get(zone);
  if (!clock) {
    clock = new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
    clocks.set(zone, clock);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(at)) part[type] = Number(value);
  const { year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

const offset = (at: number, zone: string): number => wall(at, zone) - Math.floor(at / 1000) * 1000;

/**
 * Returns when the clock first shows a time; null where it is put forward past it.
 *
 * `shown` is that time as if it were UTC.
 */
function instant(shown: number, zone: string): number | null {
  const found = [shown - DAY, shown + DAY]
    .map((near) => shown - offset(near, zone))
    .filter((at) => wall(at, zone) === shown);
  return found.length > 0 ? Math.min(...found) : null;
}

const asUtc = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const asDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Returns the local day that an instant lies in. */
export const dayOf = (at: number, zone: string): Day => asDay(wall(at, zone));

/** Returns the day so many days later. */
export const addDays = (day: Day, days: number): Day => asDay(asUtc(day) + days * DAY);

/** Returns the first instant of a local day; not always midnight, as some clocks change then. */
export function startOf(day: Day, zone: string): number {
  const shown = asUtc(day);
  // Put forward at midnight, the day begins at that instant: what the clock before calls midnight.
  return instant(shown, zone) ?? shown - offset(shown - DAY, zone);
}

/** Returns the days from one to another, both included. */
export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Returns the instants from `start` to `end`, both included, at every so many hours of each day. */
export function hourTicks(start: number, end: number, zone: string, every: number): Tick[] {
  const ticks: Tick[] = [];
  for (const day of daysBetween(dayOf(start, zone), dayOf(end, zone))) {
    const midnight = startOf(day, zone);
    for (let hour = 0; hour < 24; hour += every) {
      const at = hour === 0 ? midnight : instant(asUtc(day) + hour * HOUR, zone);
      if (at !== null && at >= start && at <= end) ticks.push({ at, midnight: hour === 0 });
    }
  }
  return ticks;
}

/** Returns as many ticks as fit, none nearer than `apart` pixels to the next. */
export function ticks(
  start: number,
  end: number,
  zone: string,
  width: number,
  apart: number,
): Tick[] {
  const perHour = width / ((end - start) / HOUR);
  const every = STEPS.find((hours) => hours * perHour >= apart) ?? 24;
  return hourTicks(start, end, zone, every);
}
