// Readings over time: what of many is drawn, and where nothing is.
import assert from "node:assert/strict";
import { test } from "node:test";
import { barsOf, nearest } from "../src/chart/run-bars.ts";
import { held, isKnown, spreads, thinned, valueAt, type Sample } from "../src/chart/series.ts";
import { hourlyOf, sensorOf, thermostatOf, weatherOf } from "../src/temperatures.ts";

const at = (values: (number | null)[], step = 1): Sample[] =>
  values.map((value, i) => ({ at: i * step, value }));

test("thinning keeps peaks, the first and the last", () => {
  const many = at(Array.from({ length: 10_000 }, (_, i) => (i === 4_321 ? 99 : i % 7)));
  const few = thinned(many, 1000);
  assert.ok(few.length <= 40);
  assert.ok(few.some(({ value }) => value === 99));
  assert.deepEqual(few[0], many[0]);
  assert.deepEqual(few.at(-1), many.at(-1));
  assert.deepEqual(
    few.map((each) => each.at),
    few.map((each) => each.at).sort((a, b) => a - b),
  );
});

test("thinning twice is thinning once", () => {
  const once = thinned(at(Array.from({ length: 500 }, (_, i) => Math.sin(i))), 50);
  assert.deepEqual(thinned(once, 50), once);
});

test("what is unknown for long stays a gap", () => {
  const gap = at([1, 1, ...Array.from({ length: 100 }, () => null), 2, 2]);
  assert.ok(thinned(gap, 10).some(({ value }) => value === null));
});

test("a reading holds until the next, and to the end", () => {
  const drawn = held(
    [
      { at: 0, value: 20 },
      { at: 100, value: 21 },
    ],
    10,
    200,
  );
  assert.deepEqual(
    drawn.map((each) => [each.at, each.value]),
    [
      [0, 20],
      [90, 20],
      [100, 21],
      [200, 21],
    ],
  );
});

test("nothing is drawn where nothing is known, nor after now", () => {
  const drawn = held(
    [
      { at: 0, value: 20 },
      { at: 50, value: null },
      { at: 80, value: 21 },
      { at: 300, value: 22 },
    ],
    10,
    200,
  );
  assert.deepEqual(
    drawn.map((each) => [each.at, each.value]),
    [
      [0, 20],
      [50, 20],
      [50, null],
      [80, 21],
      [200, 21],
    ],
  );
  assert.equal(valueAt(drawn, 60), null);
  assert.equal(valueAt(drawn, 90), 21);
  assert.equal(valueAt(drawn, -1), null);
  assert.ok(!isKnown(at([null, null])));
});

test("a spread has the mean by time, what held from before included", () => {
  const found = spreads(
    [
      { at: 0, value: 20 },
      { at: 75, value: 24 },
      { at: 300, value: null },
      { at: 450, value: 10 },
    ],
    100,
    500,
  );
  assert.deepEqual(found, [
    { at: 50, low: 20, high: 24, mean: 21 },
    { at: 150, low: 24, high: 24, mean: 24 },
    { at: 250, low: 24, high: 24, mean: 24 },
    null,
    { at: 450, low: 10, high: 10, mean: 10 },
  ]);
  assert.deepEqual(spreads([], 100, 500), []);
});

test("a thermostat tells in the home's unit, and has no setpoint while it is off", () => {
  const told = [
    { s: "heat", a: { current_temperature: 68, temperature: 70 }, lu: 10 },
    {
      s: "heat_cool",
      a: { current_temperature: 68, temperature: null, target_temp_low: 66.2 },
      lu: 20,
    },
    { s: "off", a: { current_temperature: 67.1, temperature: 70 }, lu: 30 },
    { s: "unavailable", a: {}, lu: 40 },
  ];
  const { indoor, setpoint } = thermostatOf(told, "°F", 12_000);
  assert.deepEqual(
    indoor.map((each) => [each.at, each.value === null ? null : Math.round(each.value * 10) / 10]),
    [
      [12_000, 20],
      [30_000, 19.5],
      [40_000, null],
    ],
  );
  assert.deepEqual(
    setpoint.map(({ value }) => (value === null ? null : Math.round(value * 10) / 10)),
    [21.1, 19, null],
  );
});

test("a thermometer tells in its own unit, a weather entity in an attribute", () => {
  const sensor = sensorOf(
    [
      { s: "50", a: { unit_of_measurement: "°F" }, lu: 1 },
      { s: "41", lu: 2 },
      { s: "unknown", lu: 3 },
    ],
    "°C",
    0,
  );
  assert.deepEqual(
    sensor.map(({ value }) => value),
    [10, 5, null],
  );
  const weather = weatherOf(
    [{ s: "snowy", a: { temperature: 14, temperature_unit: "°F" }, lu: 1 }],
    "°C",
    0,
  );
  assert.deepEqual(weather, [{ at: 1000, value: -10 }]);
});

test("hours without a mean are a gap", () => {
  const hour = 3_600_000;
  const found = hourlyOf([
    { start: 0, mean: 1 },
    { start: hour, mean: 2 },
    { start: 5 * hour, mean: 3 },
  ]);
  assert.deepEqual(
    found.map(({ value }) => value),
    [1, 2, null, 3, null],
  );
});

const run = (start: number, end: number, avoidable: "yes" | "no" | "uncertain") => ({
  start: new Date(start).toISOString(),
  end: new Date(end).toISOString(),
  avoidable,
});

test("the shortest run can be seen and hit, and of several the nearest is meant", () => {
  const x = (ms: number): number => ms / 1000;
  const runs = [run(10_000, 10_001, "no"), run(20_000, 30_000, "yes"), run(31_000, 31_500, "no")];
  const bars = barsOf(runs, x);
  assert.equal(bars.length, 3);
  assert.ok(bars.every(({ left, right }) => right - left >= 2));
  assert.equal(nearest(runs, x, 0, 12), runs[0]);
  assert.equal(nearest(runs, x, 25, 12), runs[1]);
  assert.equal(nearest(runs, x, 31.2, 12), runs[2]);
  assert.equal(nearest(runs, x, 60, 12), undefined);
});

test("bars that touch are one, but never wasted ones and others", () => {
  const runs = Array.from({ length: 1000 }, (_, i) =>
    run(i * 100, i * 100 + 90, i % 2 === 0 ? "yes" : "no"),
  );
  const bars = barsOf(runs, (ms) => ms / 1000);
  assert.deepEqual(
    bars.map(({ avoidable }) => avoidable),
    ["no", "yes"],
  );
  assert.ok(bars.every(({ left, right }) => left < 1 && right > 99));
});
