// Indoor temperature, setpoint and outdoor temperature of past days, as Home Assistant kept them.
import { addDays, startOf, type Day } from "./chart/time-axis.ts";
import { isKnown, thinned, type Sample } from "./chart/series.ts";
import type { Hass } from "./ha.ts";

/** All in degC, oldest first. */
export interface Temperatures {
  indoor: Sample[];
  setpoint: Sample[];
  outdoor: Sample[];
}

export interface Sources {
  climate: string | null;
  outdoor: string | null;
}

/** A state as Home Assistant's history tells it; times in s. */
export interface Told {
  s: string;
  a?: Record<string, unknown>;
  lu: number;
}

/** An hour of long-term statistics; `start` in ms. */
export interface Hour {
  start: number;
  mean?: number | null;
}

interface KeptDay extends Temperatures {
  /** Up to when it has been asked for, ms. */
  until: number;
  /** Whether the hours' means were asked for too. */
  statistics?: boolean;
}

const SILENT = new Set(["unavailable", "unknown"]);
// A day has more readings than a screen has pixels; what differs within this doesn't show.
const BUCKET = 2 * 60_000;
// The recorder writes what happens with a delay of some seconds.
const WRITTEN_LATE = 30_000;
const MOST_DAYS = 70;

/** Keeps what was asked for: days that are over don't change. */
export class TemperatureHistory {
  readonly #sources: Sources;
  readonly #days = new Map<Day, KeptDay>();

  constructor(sources: Sources) {
    this.#sources = sources;
  }

  /** Returns what is known of some days, up to `now`. */
  async of(hass: Hass, days: Day[], zone: string, now: number): Promise<Temperatures> {
    const past = days.filter((day) => startOf(day, zone) < now);
    await Promise.all(past.map((day) => this.#ask(hass, day, zone, now)));
    await this.#askStatistics(hass, past, zone);
    const all: Temperatures = { indoor: [], setpoint: [], outdoor: [] };
    for (const day of past) {
      const kept = this.#days.get(day);
      if (kept) for (const name of NAMES) all[name].push(...kept[name]);
    }
    this.#forget(new Set(days));
    return all;
  }

  async #ask(hass: Hass, day: Day, zone: string, now: number): Promise<void> {
    const kept = this.#days.get(day);
    const end = startOf(addDays(day, 1), zone);
    const from = kept ? kept.until : startOf(day, zone);
    if (kept && kept.until >= end) return;
    const until = Math.min(end, now);
    if (until <= from) return;
    const found = await this.#history(hass, from, until);
    const before = this.#days.get(day);
    const joined = {
      until: until === end && now - end > WRITTEN_LATE ? end : Math.max(from, until - WRITTEN_LATE),
    } as KeptDay;
    for (const name of NAMES) {
      const earlier = (before?.[name] ?? []).filter(({ at }) => at < from);
      const more = found[name];
      // What held when it was asked last is told again.
      const again = more[0]?.value === earlier.at(-1)?.value ? 1 : 0;
      joined[name] = thinned([...earlier, ...more.slice(again)], BUCKET);
    }
    this.#days.set(day, joined);
  }

  async #history(hass: Hass, from: number, until: number): Promise<Temperatures> {
    const { climate, outdoor } = this.#sources;
    const weather = outdoor?.startsWith("weather.") === true;
    const ask = async (ids: string[], more: object): Promise<Record<string, Told[]>> =>
      ids.length === 0
        ? {}
        : await hass.callWS<Record<string, Told[]>>({
            type: "history/history_during_period",
            start_time: new Date(from).toISOString(),
            end_time: new Date(until).toISOString(),
            entity_ids: ids,
            ...more,
          });
    const plain = [climate, weather ? null : outdoor].filter((id) => id !== null);
    const [told, forecast] = await Promise.all([
      // Of thermostats Home Assistant tells all attributes all the same.
      ask(plain, { minimal_response: true }),
      // A weather entity's temperature is an attribute, which alone is no "significant" change.
      ask(weather && outdoor ? [outdoor] : [], { significant_changes_only: false }),
    ]);
    const states = climate ? (told[climate] ?? []) : [];
    const home = hass.config.unit_system.temperature;
    return {
      ...thermostatOf(states, home, from),
      outdoor: outdoor
        ? weather
          ? weatherOf(forecast[outdoor] ?? [], home, from)
          : sensorOf(told[outdoor] ?? [], unitNow(hass, outdoor), from)
        : [],
    };
  }

  /** Fills in days whose outdoor temperatures are purged, by the means of their hours. */
  async #askStatistics(hass: Hass, days: Day[], zone: string): Promise<void> {
    const { outdoor } = this.#sources;
    if (!outdoor?.startsWith("sensor.")) return;
    const purged = days.filter((day) => {
      const kept = this.#days.get(day);
      return (
        kept &&
        !kept.statistics &&
        !isKnown(kept.outdoor) &&
        kept.until >= startOf(addDays(day, 1), zone)
      );
    });
    const [first, last] = [purged[0], purged.at(-1)];
    if (!first || !last) return;
    const told = await hass
      .callWS<Record<string, Hour[]>>({
        type: "recorder/statistics_during_period",
        start_time: new Date(startOf(first, zone)).toISOString(),
        end_time: new Date(startOf(addDays(last, 1), zone)).toISOString(),
        statistic_ids: [outdoor],
        period: "hour",
        types: ["mean"],
        units: { temperature: "°C" },
      })
      .catch(() => ({}) as Record<string, Hour[]>); // Without them the day is just not known.
    const hours = hourlyOf(told[outdoor] ?? []);
    for (const day of purged) {
      const kept = this.#days.get(day);
      const [start, end] = [startOf(day, zone), startOf(addDays(day, 1), zone)];
      if (!kept) continue;
      kept.statistics = true;
      kept.outdoor = hours.filter(({ at }) => at >= start && at < end);
    }
  }

  #forget(shown: Set<Day>): void {
    for (const day of this.#days.keys()) {
      if (this.#days.size <= MOST_DAYS) return;
      if (!shown.has(day)) this.#days.delete(day);
    }
  }
}

const NAMES = ["indoor", "setpoint", "outdoor"] as const;
const HOUR = 3_600_000;

const unitNow = (hass: Hass, id: string): string =>
  String(hass.states[id]?.attributes.unit_of_measurement ?? hass.config.unit_system.temperature);

/** Returns a temperature in degC; null for what is none. */
export function celsius(value: unknown, unit: string): number | null {
  if (value === null || value === undefined || value === "") return null;
  const number = Number(value);
  if (!Number.isFinite(number)) return null;
  if (unit === "°F") return ((number - 32) * 5) / 9;
  return unit === "K" ? number - 273.15 : number;
}

/** What a thermostat told; its temperatures are in the home's unit. */
export function thermostatOf(
  told: Told[],
  unit: string,
  from: number,
): Pick<Temperatures, "indoor" | "setpoint"> {
  const indoor: Sample[] = [];
  const setpoint: Sample[] = [];
  for (const { s, a = {}, lu } of told) {
    const at = Math.max(from, lu * 1000);
    const silent = SILENT.has(s);
    const set = a.temperature ?? a.target_temp_low;
    add(indoor, at, silent ? null : celsius(a.current_temperature, unit));
    add(setpoint, at, silent || s === "off" ? null : celsius(set, unit));
  }
  return { indoor, setpoint };
}

export function sensorOf(told: Told[], unit: string, from: number): Sample[] {
  const samples: Sample[] = [];
  for (const { s, a, lu } of told) {
    // Only the first and the last of them come with their unit.
    unit = typeof a?.unit_of_measurement === "string" ? a.unit_of_measurement : unit;
    add(samples, Math.max(from, lu * 1000), SILENT.has(s) ? null : celsius(s, unit));
  }
  return samples;
}

export function weatherOf(told: Told[], unit: string, from: number): Sample[] {
  const samples: Sample[] = [];
  for (const { s, a = {}, lu } of told) {
    const own = typeof a.temperature_unit === "string" ? a.temperature_unit : unit;
    add(samples, Math.max(from, lu * 1000), SILENT.has(s) ? null : celsius(a.temperature, own));
  }
  return samples;
}

/** Hours' means at the middle of each hour; unknown where hours are missing. */
export function hourlyOf(told: Hour[]): Sample[] {
  const samples: Sample[] = [];
  let next: number | undefined;
  for (const { start, mean } of told) {
    if (next !== undefined && start > next) samples.push({ at: next, value: null });
    samples.push({ at: start + HOUR / 2, value: mean ?? null });
    next = start + HOUR;
  }
  if (next !== undefined) samples.push({ at: next, value: null });
  return samples;
}

/** Adds a reading; the same again says nothing new. */
function add(samples: Sample[], at: number, value: number | null): void {
  const last = samples.at(-1);
  if (last && last.value === value) return;
  samples.push({ at, value });
}
