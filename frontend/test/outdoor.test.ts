// Runs by outdoor temperature: every run is in a bin, and what is waste lies right of the line.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Point } from "../src/api.ts";
import {
  above,
  binOf,
  binTotal,
  binWidth,
  enoughAbove,
  histogram,
  lockoutToSet,
  marks,
  range,
  sums,
} from "../src/outdoor.ts";
import { MEASURES, total, VERDICTS } from "../src/verdict.ts";

const point = (more: Partial<Point> = {}): Point => ({
  start: 0,
  duration_s: 1800,
  outdoor_c: 5,
  energy_kwh: 4,
  avoidable_kwh: 4,
  cost: 1,
  extra_cost: 0.6,
  cause: "setpoint_raised",
  avoidable: "yes",
  uncertain_kwh: 0,
  ...more,
});

const facts = {
  balance_point_c: -1,
  balance_point_uncertainty_k: 2,
  burns_fuel: false,
  economic_balance_point_c: null,
  aux_lockout_c: 18,
  suggested_lockout_c: 3.2,
};

test("a bin has its lower edge and not its upper one, below zero too", () => {
  assert.equal(binOf(0, 1, false), 0);
  assert.equal(binOf(-0.01, 1, false), -1);
  assert.equal(binOf(-1, 1, false), -1);
  assert.equal(binOf(-7.5, 5, false), -10);
  assert.ok(Object.is(binOf(0, 2, false), 0));
});

test("edges in °F are where they are in °C, in spite of the last digits of a conversion", () => {
  for (let fahrenheit = -40; fahrenheit <= 80; fahrenheit += 2)
    assert.equal(binOf(((fahrenheit - 32) * 5) / 9, 2, true), fahrenheit);
  assert.equal(binOf(-18, 2, true), -2); // -0.4 °F
  assert.equal(binOf(0, 5, true), 30);
});

test("bins are wider where there is little room", () => {
  assert.equal(binWidth(60, 40, true), 2);
  assert.equal(binWidth(60, 20, true), 5);
  assert.equal(binWidth(30, 40, false), 1);
  assert.equal(binWidth(30, 3, false), 10);
  assert.equal(binWidth(900, 3, true), 10);
});

// Of all kinds: known and unknown energy and weather, and of which nobody knows how much was waste.
const many = Array.from({ length: 500 }, (_, i) =>
  point({
    duration_s: 300 + i,
    outdoor_c: i % 17 === 0 ? null : ((i * 7919) % 4000) / 100 - 20,
    energy_kwh: i % 13 === 0 ? null : i / 50,
    avoidable_kwh: i % 13 === 0 || i % 5 === 0 ? null : i / 100,
    uncertain_kwh: i % 3 === 0 ? i / 400 : null,
    avoidable: (["yes", "uncertain", "no"] as const)[i % 3] ?? "no",
    cause: (["capacity", "droop", "unknown"] as const)[i % 3] ?? "unknown",
  }),
);

for (const fahrenheit of [true, false]) {
  test(`bars together are all runs, in ${fahrenheit ? "°F" : "°C"}`, () => {
    const all = {
      energy: many.reduce((sum, { energy_kwh }) => sum + (energy_kwh ?? 0), 0),
      hours: many.reduce((sum, { duration_s }) => sum + duration_s / 3600, 0),
      runs: many.length,
    };
    for (const width of [1, 2, 5, 10]) {
      const drawn = histogram(many, width, fahrenheit);
      assert.equal(drawn.unknown?.runs, many.filter((each) => each.outdoor_c === null).length);
      for (const measure of MEASURES) {
        assert.ok(Math.abs(total(sums(drawn, measure)) - all[measure]) < 1e-6);
        for (const bin of drawn.bins)
          for (const verdict of VERDICTS) assert.ok(bin.by[measure][verdict] >= 0);
      }
      const lows = drawn.bins.map(({ low }) => low);
      assert.deepEqual(
        lows,
        [...new Set(lows)].sort((a, b) => a - b),
      );
      for (const bin of drawn.bins)
        assert.equal(
          [...bin.causes.values()].reduce((sum, { runs }) => sum + runs, 0),
          bin.runs,
        );
    }
  });
}

test("a run of which the heat pump could have done a part counts by that part", () => {
  const emergency = point({
    cause: "emergency_heat",
    energy_kwh: 10,
    avoidable_kwh: 6,
    uncertain_kwh: 1,
    duration_s: 3600,
  });
  const [bin] = histogram([emergency], 1, false).bins;
  assert.deepEqual(bin?.by.energy, { needed: 3, uncertain: 1, wasted: 6 });
  assert.equal(bin?.by.hours.wasted, 0.6);
  assert.deepEqual(bin?.by.runs, { needed: 0, uncertain: 0, wasted: 1 });
});

test("where the energy isn't known hours are counted, by what was thought of the run", () => {
  const run = point({ energy_kwh: null, avoidable_kwh: null, uncertain_kwh: null });
  const [bin] = histogram([run], 1, false).bins;
  assert.equal(bin && binTotal(bin, "energy"), 0);
  assert.equal(bin?.by.hours.wasted, 0.5);
  assert.equal(bin?.untold, 1);
});

test("the heat pump is enough above its balance point and what that is off by", () => {
  assert.equal(enoughAbove(facts), 1);
  assert.equal(enoughAbove({ ...facts, balance_point_c: null }), null);
  // A burner may run where its heat is the cheaper.
  assert.equal(enoughAbove({ ...facts, burns_fuel: true, economic_balance_point_c: 6 }), 6);
  assert.equal(enoughAbove({ ...facts, burns_fuel: true, economic_balance_point_c: -6 }), 1);
  const runs = [point({ outdoor_c: 1 }), point({ outdoor_c: 1.01 }), point({ outdoor_c: null })];
  assert.equal(above(runs, 1, "energy"), 4);
  assert.equal(above(runs, 1, "runs"), 1);
});

test("a suggested lockout is what a thermostat takes, as the sensor has it", () => {
  assert.equal(lockoutToSet(3.2, true), 38); // 37.76 °F
  assert.equal(lockoutToSet(0, true), 32);
  assert.equal(lockoutToSet(4.4, true), 40);
  assert.equal(lockoutToSet(3.2, false), 3.5);
  assert.equal(lockoutToSet(4.4, false), 4);
  assert.equal(lockoutToSet(7.1, false), 7.5); // Of fuel.
});

test("lines come from the coldest to the mildest, and only those that are known", () => {
  assert.deepEqual(marks(facts, false), [
    { kind: "copes", at: -1 },
    { kind: "suggested", at: 3.5 },
    { kind: "allowed", at: 18 },
  ]);
  const none = { ...facts, balance_point_c: null, aux_lockout_c: null, suggested_lockout_c: null };
  assert.deepEqual(marks(none, false), []);
  const fuel = { ...none, burns_fuel: true, economic_balance_point_c: 5 };
  assert.deepEqual(marks(fuel, true), [{ kind: "economic", at: 41 }]);
});

test("lines near the runs are shown, and far ones do not squeeze them", () => {
  const runs = [point({ outdoor_c: -5 }), point({ outdoor_c: 4 })];
  assert.deepEqual(range(runs, [{ kind: "suggested", at: 6 }], false), [-5, 7]);
  assert.deepEqual(range(runs, [{ kind: "allowed", at: 25 }], false), [-5, 4]);
  assert.deepEqual(range([point({ outdoor_c: null })], [{ kind: "copes", at: 2 }], false), [2, 2]);
});
