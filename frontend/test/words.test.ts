// Texts put together, in every language that there is.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Avoidable, Run } from "../src/api.ts";
import { Format } from "../src/format.ts";
import type { Hass } from "../src/ha.ts";
import { lineOf, storyOf, type Teller } from "../src/run-story.ts";
import { languages, wordsOf } from "../src/words.ts";

const teller = (language: string): Teller => ({
  say: wordsOf(language),
  format: new Format({
    language,
    locale: { language, number_format: "language", time_format: "24", time_zone: "server" },
    config: { currency: "CAD", time_zone: "America/Toronto", unit_system: { temperature: "°C" } },
  } as unknown as Hass),
  currency: "CAD",
});

const CAUSES: Run["cause"][] = [
  "setpoint_raised",
  "capacity",
  "droop",
  "defrost",
  "emergency_heat",
  "compressor_lockout",
  "no_heat_call",
  "unknown",
];
const WHY: Run["why"][] = [
  {},
  { outage: true },
  { heat_pump_ran: false, heat_pump_blocked_below_c: -15, block_is_as_you_said: true },
  { heat_pump_ran: true, heat_pump_blocked_below_c: -15, colder_than_set_k: 1.5 },
  { heat_pump_dipped_s: 90, without_call_for_heat_s: 900 },
  ...["hand", "schedule", null].map((by) => ({
    set_higher_by_k: 1.5,
    set_higher_at: "2026-01-15T10:55:00+00:00",
    set_higher_by: by,
  })),
  { set_higher_by_k: 1.5, set_higher_at: "2026-01-14T22:00:00+00:00" },
];

// Outdoors, and what it cost beyond the heat pump.
const READINGS: [number | null, number | null][] = [
  [null, null],
  [-22, -0.4],
  [0.5, 0.51],
];

function* runs(): Generator<Run> {
  for (const cause of CAUSES)
    for (const why of WHY)
      for (const avoidable of ["yes", "uncertain", "no"] as Avoidable[])
        for (const [outdoor_c, extra_cost] of READINGS)
          yield {
            start: "2026-01-15T11:02:00+00:00",
            end: "2026-01-15T11:31:00+00:00",
            minutes: 29,
            energy_kwh: 4.6,
            peak_w: 9600,
            outdoor_c,
            indoor_c: 18.9,
            setpoint_c: 20,
            cause,
            avoidable,
            avoidable_kwh: 2,
            extra_kwh: 3,
            cost: 0.78,
            extra_cost,
            evidence: "home_meter",
            confidence: outdoor_c === null ? 0.6 : 0.99,
            estimated: extra_cost === null,
            why,
            balance_point_c: 0,
            balance_point_uncertainty_k: 1,
            outage_cost: 0.3,
          };
}

for (const language of Object.keys(languages)) {
  test(`every run's story reads well in ${language}`, () => {
    const by = teller(language);
    for (const run of runs()) {
      const { when, verdict, why, facts, known } = storyOf(run, by, run.outdoor_c === null);
      const sentences = [verdict, why, known, lineOf(run, by)];
      for (const text of [when, ...sentences, ...facts.flatMap((fact) => Object.values(fact))]) {
        assert.doesNotMatch(text, /^$|[{}]|\.\.| {2}|undefined|null|NaN|^\s|\s$/, text);
      }
      for (const text of sentences) assert.match(text, /\.$/, text);
    }
  });
}

test("a value that ends in a full stop needs no second", () => {
  assert.equal(wordsOf("fr")("findings.since", { at: "5 janv." }), "Depuis le 5 janv.");
  assert.equal(wordsOf("fr")("findings.since", { at: "5 mai" }), "Depuis le 5 mai.");
});

test("a region's language is that language, and one that isn't there is English", () => {
  assert.equal(wordsOf("fr-CA")("story.short_no"), "Nécessaire");
  assert.equal(wordsOf("es-419")("story.short_no"), "Necesario");
  assert.equal(wordsOf("xx")("story.short_no"), "Needed");
});
