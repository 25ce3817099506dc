// What users read of figures, in their own units, money, language and time zone.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Format, UNKNOWN } from "../src/format.ts";
import type { Hass } from "../src/ha.ts";

function home(unit: string, language = "en", zone = "America/Chicago"): Format {
  return new Format({
    language,
    locale: { language, number_format: "language", time_format: "language", time_zone: "server" },
    config: { currency: "USD", time_zone: zone, unit_system: { temperature: unit } },
  } as unknown as Hass);
}

test("temperatures are whole in °F and half in °C", () => {
  assert.equal(home("°F").temperature(-8.3), "17 °F");
  assert.equal(home("°C").temperature(-8.3), "-8.5 °C");
  assert.equal(home("°C", "fr").temperature(-8.3), "-8,5 °C");
  assert.equal(home("°C").temperature(-0.1), "0 °C");
});

test("what isn't known is said so, and never 0", () => {
  const format = home("°F");
  assert.equal(format.temperature(null), UNKNOWN);
  assert.equal(format.money(null, "USD"), UNKNOWN);
  assert.equal(format.energy(null), UNKNOWN);
});

test("money is written as the user writes it", () => {
  assert.equal(home("°F").money(12.345, "USD"), "$12.35");
  assert.equal(home("°F").money(1234.5, "USD"), "$1,235");
  assert.equal(home("°C", "fr").money(12.5, "EUR"), "12,50\u00a0€");
  assert.equal(home("°F").money(-0.001, "USD"), "$0.00");
});

test("times are those of the home, whatever zone the browser is in", () => {
  assert.match(home("°F").time("2026-01-15T12:30:00Z"), /^6:30\sAM$/);
});

test("short runs are told in minutes, long ones in hours", () => {
  assert.equal(home("°F").duration(20), "1 min");
  assert.equal(home("°F").duration(3600), "60 min");
  assert.equal(home("°F").duration(3 * 3600), "3 hr");
});

test("midnight is 00:00 where the clock has 24 hours", () => {
  const format = new Format({
    language: "en",
    locale: { language: "en", number_format: "language", time_format: "24", time_zone: "server" },
    config: { currency: "USD", time_zone: "UTC", unit_system: { temperature: "°F" } },
  } as unknown as Hass);
  assert.equal(format.time("2026-01-15T00:00:00Z"), "00:00");
  assert.equal(format.hour("2026-01-15T00:00:00Z"), "00:00");
});

test("hours on an axis are as short as the language has them", () => {
  assert.match(home("°F").hour("2026-01-15T12:00:00Z"), /^6\sAM$/);
  assert.equal(home("°C", "fr").hour("2026-01-15T12:00:00Z"), "06:00");
});

test("one is told as the language tells one", () => {
  assert.deepEqual(
    [0, 1, 2].map((count) => home("°F").isOne(count)),
    [false, true, false],
  );
  assert.deepEqual(
    [0, 1, 2].map((count) => home("°C", "fr").isOne(count)),
    [true, true, false],
  );
});
