// What the timeline shows: a day or a week, its runs and temperatures.
import { asError, runs as askRuns, type Entry, type LoadedMoment, type Run } from "../api.ts";
import { addDays, daysBetween, startOf, type Day } from "../chart/time-axis.ts";
import { CENT } from "../format.ts";
import type { Hass } from "../ha.ts";
import type { Teller } from "../run-story.ts";
import { TemperatureHistory, type Temperatures } from "../temperatures.ts";

export type View = "day" | "week";

export const DAYS: Record<View, number> = { day: 1, week: 7 };

/** Local days, both included, and their instants in ms, `end` not included. */
export interface Range {
  first: Day;
  last: Day;
  start: number;
  end: number;
}

/** What has been read of a range. */
export interface Past {
  range: Range;
  /** The oldest first. */
  runs: Run[];
  temperatures: Temperatures;
  /** Why the temperatures are missing. */
  failed: Error | undefined;
}

// As many as the integration gives at once.
const PAGE = 1000;
const MINUTE = 60_000;

export function rangeOf(view: View, last: Day, zone: string): Range {
  const first = addDays(last, 1 - DAYS[view]);
  return { first, last, start: startOf(first, zone), end: startOf(addDays(last, 1), zone) };
}

/** Reads ranges of one heat pump, and keeps the temperatures of what is over. */
export class PastReader {
  readonly #histories = new Map<string, TemperatureHistory>();

  /** Returns what is known of a range; without temperatures where only those fail. */
  async read(
    hass: Hass,
    entry: Entry,
    climate: string | null,
    range: Range,
    zone: string,
  ): Promise<Past> {
    const { outdoor } = entry.sources;
    const key = `${climate} ${outdoor} ${zone}`;
    let history = this.#histories.get(key);
    if (!history) {
      history = new TemperatureHistory({ climate, outdoor });
      this.#histories.set(key, history);
    }
    let failed: Error | undefined;
    const [runs, temperatures] = await Promise.all([
      runsIn(hass, entry.entry_id, range),
      history
        .of(hass, daysBetween(range.first, range.last), zone, Date.now())
        .catch((error: unknown): Temperatures => {
          failed = asError(error);
          return { indoor: [], setpoint: [], outdoor: [] };
        }),
    ]);
    return { range, runs, temperatures, failed };
  }
}

async function runsIn(hass: Hass, entry_id: string, range: Range): Promise<Run[]> {
  const start = new Date(range.start).toISOString();
  const end = new Date(range.end).toISOString();
  const [before, { count, runs }] = await Promise.all([
    // What began before may reach into it.
    askRuns(hass, entry_id, { end: start, limit: 1 }),
    askRuns(hass, entry_id, { start, end, limit: PAGE }),
  ]);
  const found = [...runs];
  while (found.length < count) {
    const asked = { start, end, limit: PAGE, offset: found.length };
    const next = await askRuns(hass, entry_id, asked);
    if (next.runs.length === 0) break;
    found.push(...next.runs);
  }
  found.push(...before.runs.filter((run) => Date.parse(run.end) > range.start));
  return found.reverse();
}

/** Whether a run is the one in progress. */
export const isRunning = (run: Run, moment: LoadedMoment): boolean =>
  moment.running === true && run.start === moment.run?.start;

/** Returns a range's runs with the one in progress, that grows with the clock. */
export function withRunning({ runs, range }: Past, moment: LoadedMoment, now: number): Run[] {
  const { run } = moment;
  if (moment.running !== true || !run) return runs;
  const start = Date.parse(run.start);
  if (start >= range.end || now < range.start) return runs;
  const end = Math.max(now, Date.parse(run.end));
  if (end <= range.start) return runs;
  const growing = { ...run, end: new Date(end).toISOString(), minutes: (end - start) / MINUTE };
  return [...runs.filter((each) => each.start !== run.start), growing];
}

/** How much of a run lies in a range, ms. */
export function withinOf(run: Run, range: Range): number {
  const start = Math.max(Date.parse(run.start), range.start);
  return Math.max(0, Math.min(Date.parse(run.end), range.end) - start);
}

/** What the runs of a range took, each as far as it lies in it, in a sentence. */
export function summaryOf(runs: Run[], range: Range, { say, format, currency }: Teller): string {
  if (runs.length === 0) {
    return say(range.first === range.last ? "timeline.none_day" : "timeline.none_week");
  }
  const share = (run: Run): number => {
    const whole = Date.parse(run.end) - Date.parse(run.start);
    return whole > 0 ? withinOf(run, range) / whole : 1;
  };
  // null where nothing of it is known; where only some is, it is at least that much.
  const total = (of: (run: Run) => number | null): { value: number; all: boolean } | null => {
    const known = runs.filter((run) => of(run) !== null);
    if (known.length === 0) return null;
    const value = known.reduce((sum, run) => sum + (of(run) ?? 0) * share(run), 0);
    return { value, all: known.length === runs.length };
  };
  const said = (text: string, all: boolean): string =>
    all ? text : say("timeline.at_least", { value: text });
  const duration = format.duration(runs.reduce((sum, run) => sum + withinOf(run, range) / 1000, 0));
  const kwh = total((run) => run.energy_kwh);
  if (!kwh) return say("timeline.sum_duration", { duration });
  const energy = said(format.energy(kwh.value), kwh.all);
  const paid = total((run) => run.cost);
  if (!paid) return say("timeline.sum_energy", { duration, energy });
  const cost = said(format.money(paid.value, currency), paid.all);
  const extra = total((run) => run.extra_cost);
  if (!extra || Math.abs(extra.value) < CENT)
    return say("timeline.sum", { duration, energy, cost });
  const money = said(format.money(Math.abs(extra.value), currency), extra.all);
  return extra.value > 0
    ? say("timeline.sum_wasted", { duration, energy, cost, extra: money })
    : say("timeline.sum_saved", { duration, energy, cost, saved: money });
}
