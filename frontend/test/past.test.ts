// The runs of a day or a week: all of them, and the one in progress.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Entry, LoadedMoment, Run } from "../src/api.ts";
import type { Hass } from "../src/ha.ts";
import { PastReader, rangeOf, withRunning } from "../src/timeline/past.ts";

const ZONE = "America/Chicago";
const MINUTE = 60_000;
const RANGE = rangeOf("week", "2026-01-15", ZONE);
const ENTRY = {
  entry_id: "one",
  sources: { climates: [], outdoor: null, power: [] },
} as unknown as Entry;

const run = (start: number, minutes: number): Run =>
  ({
    start: new Date(start).toISOString(),
    end: new Date(start + minutes * MINUTE).toISOString(),
    minutes,
  }) as Run;

/** A home with these runs, that gives no more than a thousand at once. */
function home(runs: Run[]): Hass {
  const callWS = (asked: { start?: string; end?: string; limit: number; offset?: number }) => {
    const found = runs
      .filter(({ start }) => (!asked.start || start >= asked.start) && start < asked.end!)
      .reverse();
    const offset = asked.offset ?? 0;
    assert.ok(asked.limit <= 1000);
    return Promise.resolve({
      count: found.length,
      runs: found.slice(offset, offset + asked.limit),
    });
  };
  return { callWS } as unknown as Hass;
}
const read = (runs: Run[]) => new PastReader().read(home(runs), ENTRY, null, RANGE, ZONE);

test("a week is seven days, of which the last is given", () => {
  assert.equal(RANGE.first, "2026-01-09");
  assert.equal(RANGE.end - RANGE.start, 7 * 24 * 60 * MINUTE);
});

test("a crowded week has all of its runs, the oldest first", async () => {
  const all = Array.from({ length: 2300 }, (_, i) => run(RANGE.start + i * 4 * MINUTE, 1));
  const { runs } = await read(all);
  assert.deepEqual(runs, all);
});

test("a run that began before and reaches into it is shown, one that does not is not", async () => {
  const into = run(RANGE.start - 30 * MINUTE, 60);
  assert.deepEqual((await read([into])).runs, [into]);
  assert.deepEqual((await read([run(RANGE.start - 30 * MINUTE, 20)])).runs, []);
});

test("runs are shown although the temperatures can't be read", async () => {
  const all = [run(RANGE.start + MINUTE, 5)];
  const hass = home(all);
  const broken = {
    ...hass,
    states: {},
    config: { unit_system: { temperature: "°C" } },
    callWS: (asked: { type: string; limit: number; end: string }) =>
      asked.type === "aux_heat/runs"
        ? hass.callWS(asked)
        : Promise.reject({ code: "unknown_command", message: "Unknown command." }),
  } as unknown as Hass;
  const past = await new PastReader().read(broken, ENTRY, "climate.hallway", RANGE, ZONE);
  assert.deepEqual(past.runs, all);
  assert.equal(past.failed?.message, "Unknown command.");
});

test("the run in progress grows with the clock, and is not there in weeks before it", async () => {
  const before = run(RANGE.start + MINUTE, 5);
  const past = await read([before]);
  const began = RANGE.end - 60 * MINUTE;
  const moment = { running: true, run: run(began, 1) } as unknown as LoadedMoment;
  const shown = withRunning(past, moment, began + 20 * MINUTE);
  assert.equal(shown.length, 2);
  assert.equal(shown[1]?.minutes, 20);
  const off = { ...moment, running: false } as LoadedMoment;
  assert.deepEqual(withRunning(past, off, began), [before]);
  const later = { running: true, run: run(RANGE.end + MINUTE, 1) } as unknown as LoadedMoment;
  assert.deepEqual(withRunning(past, later, RANGE.end + 2 * MINUTE), [before]);
});
