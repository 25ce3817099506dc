// The season's months and runs, asked for once by all cards of a home that draw them.
import { months, points, type LoadedMoment, type Months, type Point } from "./api.ts";
import type { Hass } from "./ha.ts";

export interface SeasonData {
  months: Months;
  points: Point[];
}

interface Asked {
  connection: Hass["connection"];
  stamp: string;
  answer: Promise<SeasonData>;
}

// Long enough for all cards of a page to ask.
const SHARED_MS = 5000;

// By heat pump.
const asked = new Map<string, Asked>();

/** Returns what changes when another season, month or run is there, or runs are judged anew. */
export function stampOf(moment: LoadedMoment, now: Date, zone: string): string {
  const { last_run: last, running, season, balance_point_c, currency } = moment;
  const month = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
  }).format(now);
  // While it runs the sums change all the time, and what is drawn of finished runs does not.
  const sums = running ? null : [season.runs, season.avoidable_kwh, season.uncertain_kwh];
  return JSON.stringify([month, currency, last?.start, last?.end, balance_point_c, sums]);
}

/** Returns the months and runs of this season. An error is not shared with who asks later. */
export function seasonData(hass: Hass, entry_id: string, stamp: string): Promise<SeasonData> {
  const known = asked.get(entry_id);
  if (known && known.stamp === stamp && known.connection === hass.connection) return known.answer;
  const answer = ask(hass, entry_id);
  const made = { connection: hass.connection, stamp, answer };
  asked.set(entry_id, made);
  const forget = (): void => {
    if (asked.get(entry_id) === made) asked.delete(entry_id);
  };
  answer.then(() => setTimeout(forget, SHARED_MS), forget);
  return answer;
}

async function ask(hass: Hass, entry_id: string): Promise<SeasonData> {
  const told = await months(hass, entry_id);
  const { first_day, last_day } = told;
  return { months: told, points: await points(hass, entry_id, { first_day, last_day }) };
}
