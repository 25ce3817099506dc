// How Home Assistant's history is asked for, and what is kept of it.
import assert from "node:assert/strict";
import { test } from "node:test";
import { startOf } from "../src/chart/time-axis.ts";
import type { Hass } from "../src/ha.ts";
import { TemperatureHistory } from "../src/temperatures.ts";

const ZONE = "Europe/Berlin";
const HOUR = 3_600_000;

interface Asked {
  type: string;
  start_time: string;
  end_time: string;
}

/** A home whose thermometer says 5 °C at every hour from `since` on; `asked` is what it was asked. */
function home(since: number): { hass: Hass; asked: Asked[] } {
  const asked: Asked[] = [];
  const callWS = (message: Asked): Promise<unknown> => {
    asked.push(message);
    const from = Date.parse(message.start_time);
    const until = Date.parse(message.end_time);
    if (message.type.startsWith("recorder/")) {
      const hours = [];
      for (let start = from; start < until; start += HOUR) hours.push({ start, mean: -3 });
      return Promise.resolve({ "sensor.outdoor": hours });
    }
    const states = [];
    for (let at = from; at < until; at += HOUR)
      if (at >= since) states.push({ s: "5", lu: at / 1000 });
    return Promise.resolve({ "sensor.outdoor": states });
  };
  const hass = {
    states: { "sensor.outdoor": { attributes: { unit_of_measurement: "°C" } } },
    config: { unit_system: { temperature: "°C" } },
    callWS,
  } as unknown as Hass;
  return { hass, asked };
}
const history = () => new TemperatureHistory({ climate: null, outdoor: "sensor.outdoor" });

test("a day that is over is asked for once, of today only what is new", async () => {
  const { hass, asked } = home(0);
  const kept = history();
  const now = startOf("2026-01-16", ZONE) + 10 * HOUR;
  const days = ["2026-01-15", "2026-01-16"];
  const first = await kept.of(hass, days, ZONE, now);
  assert.equal(asked.length, 2);
  assert.equal(first.outdoor[0]?.at, startOf("2026-01-15", ZONE));
  await kept.of(hass, days, ZONE, now + 60_000);
  assert.equal(asked.length, 3);
  const tail = asked[2]!;
  assert.ok(Date.parse(tail.end_time) - Date.parse(tail.start_time) <= 2 * 60_000);
});

test("what is yet to come is not asked for", async () => {
  const { hass, asked } = home(0);
  await history().of(hass, ["2026-01-16"], ZONE, startOf("2026-01-16", ZONE) - 1);
  assert.equal(asked.length, 0);
});

test("of days that are purged the hours' means are shown", async () => {
  const { hass, asked } = home(startOf("2026-01-15", ZONE));
  const kept = history();
  const days = ["2026-01-13", "2026-01-14", "2026-01-15"];
  const now = startOf("2026-01-20", ZONE);
  const { outdoor } = await kept.of(hass, days, ZONE, now);
  const statistics = asked.filter(({ type }) => type.startsWith("recorder/"));
  assert.equal(statistics.length, 1);
  assert.equal(Date.parse(statistics[0]!.end_time), startOf("2026-01-15", ZONE));
  assert.equal(outdoor[0]?.value, -3);
  assert.equal(outdoor.at(-1)?.value, 5);
  await kept.of(hass, days, ZONE, now);
  assert.equal(asked.length, 4);
});

test("where there are no statistics either, the day is unknown", async () => {
  const { hass } = home(Infinity);
  const without = {
    ...hass,
    callWS: (message: Asked) =>
      message.type.startsWith("recorder/")
        ? Promise.reject(new Error("unknown_command"))
        : Promise.resolve({}),
  } as unknown as Hass;
  const now = startOf("2026-01-20", ZONE);
  assert.deepEqual(await history().of(without, ["2026-01-14"], ZONE, now), {
    indoor: [],
    setpoint: [],
    outdoor: [],
  });
});
