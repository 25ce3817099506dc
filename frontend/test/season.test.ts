// The season by month: in its own order, with nothing taken for known that isn't.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Months, Point, Sum } from "../src/api.ts";
import { inAll, localMidnight, seasonMonths, used } from "../src/season.ts";

const sum = (more: Partial<Sum> = {}): Sum => ({
  runs: 2,
  hours: 3,
  energy_kwh: 20,
  cost: 4,
  avoidable_kwh: 12,
  uncertain_kwh: 3,
  extra_kwh: 8,
  extra_cost: 1.5,
  outage_kwh: 0,
  outage_cost: 0,
  unpriced_kwh: 0,
  runs_without_energy: 0,
  ...more,
});

const nobody = Object.fromEntries(Object.keys(sum()).map((name) => [name, null])) as unknown as Sum;
const unknown = { ...nobody, unpriced_kwh: 0, runs_without_energy: 0 };

function season(firsts: string[], sums: Sum[], since: string | null): Months {
  return {
    currency: "EUR",
    first_day: firsts[0] ?? "",
    last_day: "",
    counted_since: since,
    months: firsts.map((first_day, i) => {
      const end = new Date(`${first_day}T00:00:00Z`);
      end.setUTCMonth(end.getUTCMonth() + 1, 0);
      return { first_day, last_day: end.toISOString().slice(0, 10), ...(sums[i] ?? sum()) };
    }),
  };
}

const winter = ["2026-10-01", "2026-11-01", "2026-12-01", "2027-01-01", "2027-02-01"];

test("months come in the season's order, over the new year, and the last one is the current", () => {
  const months = seasonMonths(season(winter, [], "2026-01-01"), [], "energy", "UTC");
  assert.deepEqual(
    months.map(({ first_day }) => first_day),
    winter,
  );
  assert.deepEqual(
    months.map(({ current }) => current),
    [false, false, false, false, true],
  );
});

test("south of the equator the season is one year's, from its summer on", () => {
  const south = ["2027-01-01", "2027-02-01", "2027-03-01", "2027-04-01", "2027-05-01"];
  const runs = [run("2027-04-30T13:59:00Z"), run("2027-04-30T14:01:00Z")];
  // Midnight in Sydney is at 14:00 UTC then.
  const months = seasonMonths(season(south, [], null), runs, "hours", "Australia/Sydney");
  assert.deepEqual(
    months.map(({ amounts }) => amounts && used(amounts)),
    [0, 0, 0, 1, 1],
  );
});

test("months before anybody counted are left out, and those of which something is known are not", () => {
  const sums = [unknown, { ...unknown, energy_kwh: 30, unpriced_kwh: 30 }];
  const told = season(winter, sums, "2026-12-05");
  const energy = seasonMonths(told, [], "energy", "UTC");
  assert.deepEqual(
    energy.map(({ first_day }) => first_day),
    winter.slice(1),
  );
  // Nobody looked into why: that is neither needed nor wasted.
  assert.deepEqual(energy[0]?.amounts, {
    needed: 0,
    uncertain: 0,
    wasted: 0,
    unknown: 30,
    saved: 0,
  });
  assert.equal(seasonMonths(told, [], "money", "UTC")[0]?.amounts, null);
  assert.equal(seasonMonths(told, [], "hours", "UTC")[0]?.amounts, null);
});

test("of the month in which counting began, what was used before is neither needed nor wasted", () => {
  const watched = run("2026-12-20T00:00:00Z", {
    energy_kwh: 8,
    avoidable_kwh: 3,
    uncertain_kwh: 0,
  });
  const december = sum({ energy_kwh: 28, avoidable_kwh: 3, uncertain_kwh: 0, unpriced_kwh: 20 });
  const told = season(winter, [sum(), sum(), december], "2026-12-15");
  const month = seasonMonths(told, [watched], "energy", "UTC")[2];
  assert.deepEqual(month?.amounts, { needed: 5, uncertain: 0, wasted: 3, unknown: 20, saved: 0 });
});

test("each month's parts are all that it used, or cost", () => {
  const [energy] = seasonMonths(season(winter, [], null), [], "energy", "UTC");
  assert.deepEqual(energy?.amounts, { needed: 5, uncertain: 3, wasted: 12, unknown: 0, saved: 0 });
  const [money] = seasonMonths(season(winter, [], null), [], "money", "UTC");
  assert.deepEqual(money?.amounts, {
    needed: 2.5,
    uncertain: 0,
    wasted: 1.5,
    unknown: 0,
    saved: 0,
  });
});

test("fuel that cost less than the heat pump would have is a saving below zero", () => {
  const told = season(winter, [sum({ extra_cost: -2 }), sum({ extra_cost: 1 })], null);
  const months = seasonMonths(told, [], "money", "UTC").slice(0, 2);
  assert.deepEqual(inAll(months), { needed: 7, uncertain: 0, wasted: 1, unknown: 0, saved: -2 });
});

test("what is not known of money is said so, and never 0", () => {
  const sums = [sum({ cost: null, extra_cost: null }), sum({ extra_cost: null })];
  const [none, cost] = seasonMonths(season(winter, sums, null), [], "money", "UTC");
  assert.equal(none?.amounts, null);
  assert.equal(cost?.amounts?.unknown, 4);
  assert.equal(cost?.amounts?.needed, 0);
  assert.equal(inAll(none ? [none] : []), null);
});

function run(start: string, more: Partial<Point> = {}): Point {
  return {
    start: Date.parse(start),
    duration_s: 3600,
    outdoor_c: null,
    energy_kwh: null,
    avoidable_kwh: null,
    cost: null,
    extra_cost: null,
    cause: "unknown",
    avoidable: "uncertain",
    uncertain_kwh: null,
    ...more,
  };
}

test("hours belong to the month in which the run began at home", () => {
  const runs = [
    run("2026-10-01T04:59:00Z"), // Still September in Chicago.
    run("2026-10-01T05:00:00Z", { avoidable: "yes" }),
    run("2026-12-01T05:59:00Z", { avoidable: "no" }),
    run("2026-12-01T06:00:00Z"),
    run("2027-02-10T00:00:00Z", { energy_kwh: 4, avoidable_kwh: 1, uncertain_kwh: 0 }),
  ];
  const told = season(winter, [], null);
  const months = seasonMonths(told, runs, "hours", "America/Chicago");
  assert.deepEqual(
    months.map(({ amounts }) => [amounts?.needed, amounts?.uncertain, amounts?.wasted]),
    [
      [0, 0, 1],
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 0],
      [0.75, 0, 0.25],
    ],
  );
});

test("a local day begins at its own midnight, on days of a clock change too", () => {
  const begins = (day: string, zone: string): string =>
    new Date(localMidnight(day, zone)).toISOString().slice(0, 16);
  assert.equal(begins("2026-11-01", "America/Chicago"), "2026-11-01T05:00");
  assert.equal(begins("2026-11-02", "America/Chicago"), "2026-11-02T06:00");
  assert.equal(begins("2026-04-01", "Australia/Sydney"), "2026-03-31T13:00");
  assert.equal(begins("2026-10-01", "Asia/Kathmandu"), "2026-09-30T18:15");
});
