// What the integration tells: its websocket commands, and one subscription for all cards of a home.
import type { Hass } from "./ha.ts";

export type Cause =
  | "setpoint_raised"
  | "capacity"
  | "droop"
  | "defrost"
  | "emergency_heat"
  | "compressor_lockout"
  | "no_heat_call"
  | "unknown";
export type Avoidable = "yes" | "uncertain" | "no";
export type Severity = "notice" | "warning" | "critical";

export interface Sum {
  runs: number | null;
  hours: number | null;
  energy_kwh: number | null;
  cost: number | null;
  avoidable_kwh: number | null;
  uncertain_kwh: number | null;
  extra_kwh: number | null;
  extra_cost: number | null;
  outage_kwh: number | null;
  outage_cost: number | null;
  unpriced_kwh: number;
  runs_without_energy: number;
}

export interface Run {
  start: string;
  end: string;
  minutes: number;
  energy_kwh: number | null;
  peak_w: number | null;
  outdoor_c: number | null;
  indoor_c: number | null;
  setpoint_c: number | null;
  cause: Cause;
  avoidable: Avoidable;
  avoidable_kwh: number | null;
  extra_kwh: number | null;
  cost: number | null;
  extra_cost: number | null;
  evidence: string;
  confidence: number;
  estimated: boolean;
  why: Record<string, unknown>;
  /** As they were taken for it. */
  balance_point_c: number;
  balance_point_uncertainty_k: number;
  outage_cost: number | null;
}

export interface Saving {
  kwh: number | null;
  cost: number | null;
  winter_days: number | null;
}

export interface Finding {
  kind: string;
  severity: Severity;
  raised: string;
  quiet: boolean;
  acknowledged: string | null;
  /** Under which its text stands among the integration's issues; null where it has none. */
  key: string | null;
  placeholders: Record<string, string>;
  saves: Saving | null;
  setting: { thermostat: string; name: string; where: string | null } | null;
}

export interface PerDay {
  kwh_per_day: number | null;
  cost_per_day: number | null;
}

export interface Change {
  kind: string;
  at: string;
  days_before: number;
  days_since: number;
  before: PerDay;
  /** Null until enough days have passed. */
  since: PerDay | null;
  saved: { kwh: number | null; cost: number | null } | null;
}

/** What is so now. */
export type Moment =
  | { loaded: false; removed?: true }
  | {
      loaded: true;
      heat_pump: string;
      config_entry_id: string;
      currency: string;
      running: boolean | null;
      running_since: string | null;
      power_w: number | null;
      evidence: string | null;
      emergency_heat: boolean | null;
      has_backup: boolean;
      burns_fuel: boolean;
      run: Run | null;
      last_run: Run | null;
      today: Sum;
      month: Sum;
      season: Sum;
      balance_point_c: number | null;
      balance_point_uncertainty_k: number | null;
      balance_point_is_default: boolean;
      economic_balance_point_c: number | null;
      aux_lockout_c: number | null;
      suggested_lockout_c: number | null;
      compressor_lockout_c: number | null;
      outage: { since: string; days: number; extra_cost: number | null } | null;
      findings: Finding[];
      changes: Change[];
    };
export type LoadedMoment = Extract<Moment, { loaded: true }>;

export interface Entry {
  entry_id: string;
  title: string;
  loaded: boolean;
  device_id: string | null;
  entities: Record<string, string>;
  sources: { climates: string[]; outdoor: string | null; power: string[] };
}

export interface Points {
  columns: string[];
  rows: unknown[][];
}

/** One run as `aux_heat/points` tells it: just what a drawing needs. */
export interface Point {
  start: number;
  duration_s: number;
  outdoor_c: number | null;
  energy_kwh: number | null;
  avoidable_kwh: number | null;
  cost: number | null;
  extra_cost: number | null;
  cause: Cause;
  avoidable: Avoidable;
  uncertain_kwh: number | null;
}

export interface Months {
  currency: string;
  first_day: string;
  last_day: string;
  counted_since: string | null;
  months: ({ first_day: string; last_day: string } & Sum)[];
}

/** What of a report the cards use: the same days of this season and the last. */
export interface Report {
  last_season:
    | ({ first_day: string; last_day: string } & Sum & {
          this_season: { first_day: string; last_day: string } & Sum;
        })
    | null;
}

export const entries = (hass: Hass): Promise<Entry[]> =>
  onceThere(() => hass.callWS({ type: "aux_heat/entries" }));

export const months = (hass: Hass, entry_id: string, date?: string): Promise<Months> =>
  hass.callWS({ type: "aux_heat/months", entry_id, ...(date && { date }) });

export const seasonReport = (hass: Hass, entry_id: string): Promise<Report> =>
  hass.callWS({ type: "aux_heat/report", entry_id, period: "season" });

/** Returns the runs that began between two days, both included, the oldest first. */
export async function points(
  hass: Hass,
  entry_id: string,
  days: { first_day?: string; last_day?: string } = {},
): Promise<Point[]> {
  const told = await hass.callWS<Points>({ type: "aux_heat/points", entry_id, ...days });
  return told.rows.map(
    (row) => Object.fromEntries(told.columns.map((name, i) => [name, row[i]])) as unknown as Point,
  );
}

/** Returns the runs that began in a time, the newest first, with their whole story. */
export const runs = (
  hass: Hass,
  entry_id: string,
  asked: { start?: string; end?: string; limit?: number; offset?: number },
): Promise<{ count: number; runs: Run[] }> =>
  hass.callWS({ type: "aux_heat/runs", entry_id, ...asked });

type Told = (moment: Moment | Error) => void;

interface Shared {
  connection: Hass["connection"];
  told: Set<Told>;
  last?: Moment | Error;
  stop: () => void;
}

// By heat pump: several cards on a page listen to the same.
const shared = new Map<string, Shared>();

/** Tells what is so, now and at every change, until the function that it returns is called. */
export function follow(hass: Hass, entry_id: string, told: Told): () => void {
  const { connection } = hass;
  let one = shared.get(entry_id);
  if (!one || one.connection !== connection) {
    const listeners = new Set<Told>();
    const made: Shared = {
      connection,
      told: listeners,
      stop: subscribe(connection, entry_id, (what) => {
        made.last = what;
        // Who comes later asks anew.
        if (what instanceof Error && shared.get(entry_id) === made) shared.delete(entry_id);
        for (const each of listeners) each(what);
      }),
    };
    one = made;
    shared.set(entry_id, made);
  }
  const mine = one;
  mine.told.add(told);
  if (mine.last !== undefined) told(mine.last);
  return () => {
    mine.told.delete(told);
    if (mine.told.size > 0) return;
    if (shared.get(entry_id) === mine) shared.delete(entry_id);
    mine.stop();
  };
}

/**
 * Subscribes, and again whenever the connection is there again. Home Assistant's page would do that
 * by itself, but only once: too early where Home Assistant has just started.
 */
function subscribe(connection: Hass["connection"], entry_id: string, told: Told): () => void {
  // How often it was begun; the end of an earlier one's doing is nobody's business.
  let turn = 0;
  let stop: (() => Promise<void>) | undefined;
  const begin = async (): Promise<void> => {
    const mine = (turn += 1);
    // With its connection the subscription is gone.
    stop = undefined;
    try {
      const made = await onceThere(
        () =>
          connection.subscribeMessage<Moment>(
            (what) => mine === turn && told(what),
            { type: "aux_heat/subscribe", entry_id },
            { resubscribe: false },
          ),
        () => mine === turn,
      );
      if (mine === turn) stop = made;
      else await made();
    } catch (error) {
      if (mine === turn) told(asError(error));
    }
  };
  const again = (): void => void begin();
  connection.addEventListener("ready", again);
  again();
  return () => {
    turn += 1;
    connection.removeEventListener("ready", again);
    stop?.().catch(() => {});
  };
}

// What passes: Home Assistant starts and hasn't loaded the integration yet; the connection is lost.
const PASSING: unknown[] = ["unknown_command", 3];
const AGAIN_MS = 5_000;
// Five minutes: a slow start. After that it is not there.
const TIMES = 60;

/** Asks, and again while Home Assistant can't answer yet. */
async function onceThere<T>(ask: () => Promise<T>, wanted = (): boolean => true): Promise<T> {
  for (let times = 1; ; times += 1) {
    try {
      return await ask();
    } catch (error) {
      const { code } = asError(error) as { code?: unknown };
      if (!PASSING.includes(code) || times === TIMES || !wanted()) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
    if (!wanted()) throw new Error("not wanted any more");
  }
}

/** Returns what went wrong as an Error: Home Assistant throws plain objects, or whole answers. */
export function asError(thrown: unknown): Error {
  if (thrown instanceof Error) return thrown;
  const answer = (thrown ?? {}) as { error?: unknown };
  const { message, code } = (answer.error ?? answer) as { message?: string; code?: unknown };
  return Object.assign(new Error(message ?? String(code ?? thrown)), { code });
}

/** Returns where the sheet for the installer can be opened for a while without a login. */
export const sheet = (hass: Hass, entry_id: string): Promise<{ path: string }> =>
  hass.callWS({ type: "aux_heat/sheet", entry_id });
