// Days and hours of a time axis, over changes of the clock.
import assert from "node:assert/strict";
import { test } from "node:test";
import { addDays, dayOf, daysBetween, hourTicks, startOf, ticks } from "../src/chart/time-axis.ts";

const CHICAGO = "America/Chicago";
const BERLIN = "Europe/Berlin";
const HOUR = 3_600_000;

const iso = (at: number): string => new Date(at).toISOString().slice(0, 16);
const clock = (at: number, zone: string): string =>
  new Date(at).toLocaleTimeString("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
const hoursOf = (day: string, zone: string): number =>
  (startOf(addDays(day, 1), zone) - startOf(day, zone)) / HOUR;
const shown = (day: string, zone: string, every: number): string[] =>
  hourTicks(startOf(day, zone), startOf(addDays(day, 1), zone), zone, every).map(({ at }) =>
    clock(at, zone),
  );

test("a day begins at the home's midnight", () => {
  assert.equal(iso(startOf("2026-01-15", CHICAGO)), "2026-01-15T06:00");
  assert.equal(iso(startOf("2026-07-15", CHICAGO)), "2026-07-15T05:00");
  assert.equal(iso(startOf("2026-01-15", BERLIN)), "2026-01-14T23:00");
  assert.equal(dayOf(Date.parse("2026-01-15T05:59:59Z"), CHICAGO), "2026-01-14");
  assert.equal(dayOf(Date.parse("2026-01-15T06:00:00Z"), CHICAGO), "2026-01-15");
});

test("a day has 23 or 25 hours when the clock changes", () => {
  assert.equal(hoursOf("2026-11-01", CHICAGO), 25);
  assert.equal(hoursOf("2026-03-08", CHICAGO), 23);
  assert.equal(hoursOf("2026-10-25", BERLIN), 25);
  assert.equal(hoursOf("2026-03-29", BERLIN), 23);
  assert.equal(hoursOf("2026-11-02", CHICAGO), 24);
});

test("where the clock is put forward at midnight, the day begins at one", () => {
  const start = startOf("2026-09-06", "America/Santiago");
  assert.equal(clock(start, "America/Santiago"), "01:00");
  assert.equal(dayOf(start, "America/Santiago"), "2026-09-06");
  assert.equal(dayOf(start - 1, "America/Santiago"), "2026-09-05");
});

test("hours are marked at the same times of the clock on every day", () => {
  const usual = ["00:00", "06:00", "12:00", "18:00", "00:00"];
  for (const [day, zone] of [
    ["2026-11-01", CHICAGO],
    ["2026-03-08", CHICAGO],
    ["2026-10-25", BERLIN],
    ["2026-03-29", BERLIN],
  ] as const) {
    assert.deepEqual(shown(day, zone, 6), usual);
  }
});

test("an hour that the clock leaps over has no mark, and one that it shows twice has one", () => {
  assert.ok(!shown("2026-03-08", CHICAGO, 1).includes("02:00"));
  assert.ok(!shown("2026-03-29", BERLIN, 1).includes("02:00"));
  assert.equal(shown("2026-11-01", CHICAGO, 1).filter((time) => time === "01:00").length, 1);
  assert.equal(shown("2026-03-08", CHICAGO, 1).length, 24);
});

test("marks keep their distance", () => {
  const start = startOf("2026-01-15", CHICAGO);
  const end = startOf("2026-01-16", CHICAGO);
  for (const width of [260, 320, 700, 1400]) {
    const marks = ticks(start, end, CHICAGO, width, 60).map(
      ({ at }) => ((at - start) / (end - start)) * width,
    );
    assert.ok(marks.length >= 3);
    for (let i = 1; i < marks.length; i++) assert.ok(marks[i]! - marks[i - 1]! >= 59.9);
  }
});

test("days run over months and years", () => {
  assert.deepEqual(daysBetween("2026-12-30", "2027-01-02"), [
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
    "2027-01-02",
  ]);
  assert.equal(addDays("2028-03-01", -1), "2028-02-29");
});
