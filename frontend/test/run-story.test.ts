// What a household reads of one run.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Run } from "../src/api.ts";
import { Format } from "../src/format.ts";
import type { Hass } from "../src/ha.ts";
import { lineOf, storyOf, type Teller } from "../src/run-story.ts";
import { rangeOf, summaryOf } from "../src/timeline/past.ts";
import { wordsOf } from "../src/words.ts";

const teller = (unit = "°F"): Teller => ({
  say: wordsOf("en"),
  format: new Format({
    language: "en",
    locale: { language: "en", number_format: "language", time_format: "24", time_zone: "server" },
    config: { currency: "USD", time_zone: "America/Chicago", unit_system: { temperature: unit } },
  } as unknown as Hass),
  currency: "USD",
});

const RUN: Run = {
  start: "2026-01-15T12:02:00+00:00",
  end: "2026-01-15T12:31:00+00:00",
  minutes: 29,
  energy_kwh: 4.6,
  peak_w: 9600,
  outdoor_c: 5,
  indoor_c: 18.9,
  setpoint_c: 20,
  cause: "setpoint_raised",
  avoidable: "yes",
  avoidable_kwh: 4.6,
  extra_kwh: 3,
  cost: 0.78,
  extra_cost: 0.51,
  evidence: "strips_circuit",
  confidence: 0.99,
  estimated: false,
  why: {
    outdoors_c: 5,
    heat_pump_ran: true,
    set_higher_by_k: 1.11,
    set_higher_at: "2026-01-15T12:00:00+00:00",
    set_higher_by: "schedule",
  },
  balance_point_c: -1.1,
  balance_point_uncertainty_k: 1,
  outage_cost: 0,
};
const told = (more: Partial<Run>, unit?: string) => storyOf({ ...RUN, ...more }, teller(unit));

test("a raised setpoint is told with who raised it, by how much and when", () => {
  const story = told({});
  assert.equal(story.when, "Thu, Jan 15, 06:02 to 06:31");
  assert.match(story.why, /^The temperature was set higher by 2 °F at 06:00 by the schedule\. /);
  assert.match(told({}, "°C").why, /by 1 °C at/);
  assert.match(told({ why: { ...RUN.why, set_higher_by: "hand" } }).why, /at 06:00, by hand\./);
  assert.match(told({ why: { ...RUN.why, set_higher_by: null } }).why, /by 2 °F at 06:00\. /);
  assert.match(told({ why: { set_higher_by: "schedule" } }).why, /ahead of a higher temperature/);
});

test("one that was raised the evening before is told with its day", () => {
  const { why } = told({ why: { ...RUN.why, set_higher_at: "2026-01-15T05:00:00+00:00" } });
  assert.match(why, /at Wed, Jan 14, 23:00 by the schedule/);
});

test("too cold is told with the weather and what the heat pump copes with", () => {
  const { why, verdict } = told({
    cause: "capacity",
    avoidable: "no",
    outdoor_c: -12,
    why: { outdoors_c: -12 },
  });
  assert.equal(why, "It was 10 °F outdoors; the heat pump copes down to 30 °F.");
  assert.match(verdict, /^Needed/);
});

test("a heat pump that did not keep up is told with how much colder it was", () => {
  const { why } = told({ cause: "droop", why: { outdoors_c: 5, colder_than_set_k: 1.2 } });
  assert.match(why, /2 °F colder than set/);
  assert.match(why, /41 °F outdoors, and the heat pump copes down to 30 °F/);
});

test("a heat pump that was kept off is told with the limit, and who said so", () => {
  const why = { outdoors_c: -8, heat_pump_blocked_below_c: -5, heat_pump_ran: false };
  const cause = "compressor_lockout";
  assert.match(
    told({ cause, why: { ...why, block_is_as_you_said: true } }).why,
    /as you said.* 23 °F/,
  );
  assert.match(told({ cause, why: { ...why, block_is_as_you_said: false } }).why, /often .* 23 °F/);
  assert.match(told({ cause, why: {} }).why, /in its place/);
});

test("that nothing called for heat is told with for how long", () => {
  const { why } = told({ cause: "no_heat_call", why: { without_call_for_heat_s: 1200 } });
  assert.match(why, /for 20 min though/);
});

test("what is not known is said, and why it can't be", () => {
  const unknown = { cause: "unknown", avoidable: "uncertain" } as const;
  assert.match(
    told({ ...unknown, outdoor_c: null, why: {} }).why,
    /outdoor temperature was not known/,
  );
  assert.match(told({ ...unknown, why: { heat_pump_ran: false } }).why, /stood still/);
  assert.match(told({ ...unknown, outdoor_c: -1, why: {} }).why, /30 °F, give or take 2 °F/);
  assert.match(told({ ...unknown, minutes: 4, why: {} }).why, /41 °F outdoors.* melting its ice/);
  assert.match(
    told({ ...unknown, avoidable: "yes", why: {} }).why,
    /nothing that is read tells why/,
  );
  const poor = told({ energy_kwh: null, cost: null, extra_cost: null, avoidable_kwh: null });
  const values = Object.fromEntries(poor.facts.map(({ name, value }) => [name, value]));
  assert.equal(values.Energy, "not known");
  assert.equal(values.Cost, "not known");
  assert.equal(values["Extra cost"], "not known");
});

test("what was wasted in part is said so, and what was cheaper is no waste", () => {
  assert.equal(told({}).verdict, "Wasted: the heat pump alone would have done.");
  assert.match(told({ avoidable_kwh: 2.3 }).verdict, /^Wasted in part: .* 50% of this heat/);
  const cheaper = told({ avoidable: "no", extra_cost: -0.4, extra_kwh: null });
  assert.match(cheaper.verdict, /^Not wasted: it cost \$0\.40 less/);
  assert.deepEqual(cheaper.facts[3], { name: "Cheaper by", value: "$0.40" });
});

test("in an outage the heat pump is to blame, and what that costs is told", () => {
  const { verdict } = told({ avoidable: "no", outage_cost: 0.5, why: { outage: true } });
  assert.match(verdict, /out of order\. .* \$0\.50 less/);
});

test("what saw it, how surely, and what is estimated", () => {
  assert.equal(told({}).known, "Seen by the backup’s own meter; this is sure.");
  const { known } = told({ evidence: "home_meter", confidence: 0.7, estimated: true });
  assert.match(known, /the home’s meter; this is likely, not sure\. .*estimated/);
  assert.match(told({ evidence: "hvac_circuit", confidence: 0.9 }).known, /quite sure/);
});

test("a run in progress says so", () => {
  const story = storyOf(RUN, teller(), true);
  assert.equal(story.when, "Thu, Jan 15, since 06:02: on now");
  assert.deepEqual(story.facts[0], { name: "So far", value: "29 min" });
});

test("a run over midnight names both days, and its line says all in one", () => {
  const over = { ...RUN, end: "2026-01-16T07:00:00+00:00" };
  assert.equal(storyOf(over, teller()).when, "Thu, Jan 15, 06:02 to Fri, Jan 16, 01:00");
  assert.equal(
    lineOf(RUN, teller()),
    "Thu, Jan 15, 06:02 to 06:31, 29 min. The temperature was set higher. Wasted.",
  );
});

test("the sum of a day has of a run over midnight what lies in the day", () => {
  const range = rangeOf("day", "2026-01-15", "America/Chicago");
  const over = {
    ...RUN,
    start: "2026-01-15T05:00:00Z",
    end: "2026-01-15T07:00:00Z",
    energy_kwh: 8,
    cost: 2,
    extra_cost: 1,
  };
  assert.equal(
    summaryOf([over], range, teller()),
    "Backup heat ran for 60 min and used 4.0 kWh, for $1.00; $0.50 of that could have been avoided.",
  );
  const unknown = { ...RUN, energy_kwh: null, cost: null, extra_cost: null };
  assert.match(
    summaryOf([over, unknown], range, teller()),
    /used at least 4\.0 kWh, for at least \$1/,
  );
  assert.equal(summaryOf([unknown], range, teller()), "Backup heat ran for 29 min.");
  assert.equal(summaryOf([], range, teller()), "No backup heat on this day.");
});
