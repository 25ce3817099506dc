// Figures as the user reads them: own units, money, time zone and way of writing numbers.
import type { Hass } from "./ha.ts";

/** What stands where nothing is known. */
export const UNKNOWN = "–";

/** Less of any money is none. */
export const CENT = 0.005;

const NUMBERS: Record<string, string | undefined> = {
  comma_decimal: "en-US",
  decimal_comma: "de",
  space_comma: "fr",
  quote_decimal: "de-CH",
};

/** Writes figures for one user. */
export class Format {
  readonly #language: string;
  readonly #numbers: string;
  readonly #grouped: boolean;
  readonly #zone: string;
  readonly #hour12: boolean | undefined;
  readonly fahrenheit: boolean;

  constructor(hass: Hass) {
    this.#language = hass.locale?.language ?? hass.language;
    const format = hass.locale?.number_format ?? "language";
    this.#numbers = NUMBERS[format] ?? (format === "system" ? navigator.language : this.#language);
    this.#grouped = format !== "none";
    this.#zone =
      hass.locale?.time_zone === "local"
        ? Intl.DateTimeFormat().resolvedOptions().timeZone
        : hass.config.time_zone;
    const time = hass.locale?.time_format;
    this.#hour12 = time === "12" ? true : time === "24" ? false : undefined;
    this.fahrenheit = hass.config.unit_system.temperature === "°F";
  }

  get zone(): string {
    return this.#zone;
  }

  number(value: number | null, digits = 0): string {
    if (value === null) return UNKNOWN;
    return new Intl.NumberFormat(this.#numbers, {
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      useGrouping: this.#grouped,
    }).format(value + 0);
  }

  /** Whether the language takes the singular for a count: in French for 0 too. */
  isOne(count: number): boolean {
    return new Intl.PluralRules(this.#language).select(count) === "one";
  }

  /** Money; in whole units where cents would be noise. */
  money(value: number | null, currency: string, digits?: number): string {
    if (value === null) return UNKNOWN;
    const fraction = digits ?? (Math.abs(value) >= 100 ? 0 : 2);
    try {
      return new Intl.NumberFormat(this.#numbers, {
        style: "currency",
        currency,
        currencyDisplay: "narrowSymbol",
        minimumFractionDigits: fraction,
        maximumFractionDigits: fraction,
        useGrouping: this.#grouped,
      }).format(Math.abs(value) < CENT ? 0 : value);
    } catch {
      return `${this.number(value, fraction)} ${currency}`; // No code that the browser knows.
    }
  }

  /** Degrees in the user's unit, from degC. */
  degrees(celsius: number): number {
    return this.fahrenheit ? (celsius * 9) / 5 + 32 : celsius;
  }

  /** A difference in the user's unit, from K. */
  difference(kelvin: number): number {
    return this.fahrenheit ? (kelvin * 9) / 5 : kelvin;
  }

  get unit(): string {
    return this.fahrenheit ? "°F" : "°C";
  }

  /** A temperature, rounded as a person reads it: whole °F, half °C. */
  temperature(celsius: number | null): string {
    if (celsius === null) return UNKNOWN;
    const shown = this.degrees(celsius);
    const rounded = this.fahrenheit ? Math.round(shown) : Math.round(shown * 2) / 2;
    return `${this.number(rounded, Number.isInteger(rounded) ? 0 : 1)} ${this.unit}`;
  }

  /** A difference of temperatures from K, as a person reads it. */
  temperatureDifference(kelvin: number | null): string {
    if (kelvin === null) return UNKNOWN;
    const shown = this.difference(kelvin);
    const rounded = this.fahrenheit ? Math.round(shown) : Math.round(shown * 2) / 2;
    return `${this.number(rounded, Number.isInteger(rounded) ? 0 : 1)} ${this.unit}`;
  }

  energy(kwh: number | null): string {
    if (kwh === null) return UNKNOWN;
    return `${this.number(kwh, Math.abs(kwh) < 10 ? 1 : 0)} kWh`;
  }

  power(watts: number | null): string {
    return watts === null ? UNKNOWN : `${this.number(watts / 1000, 1)} kW`;
  }

  /** A part of the whole, in per cent. */
  percent(part: number): string {
    return new Intl.NumberFormat(this.#numbers, {
      style: "percent",
      maximumFractionDigits: 0,
    }).format(part);
  }

  /** Minutes up to an hour and a half, hours beyond. */
  duration(seconds: number | null): string {
    if (seconds === null) return UNKNOWN;
    const minutes = seconds / 60;
    if (minutes < 90) return this.#unit(Math.max(1, Math.round(minutes)), "minute", 0);
    const hours = minutes / 60;
    return this.#unit(hours, "hour", hours < 10 ? 1 : 0);
  }

  hours(value: number): string {
    return this.#unit(value, "hour", Math.abs(value) < 10 ? 1 : 0);
  }

  #unit(value: number, unit: string, digits: number): string {
    return new Intl.NumberFormat(this.#numbers, {
      style: "unit",
      unit,
      unitDisplay: "short",
      maximumFractionDigits: digits,
    }).format(value);
  }

  time(at: Date | number | string): string {
    return this.#date(at, { hour: "numeric", minute: "2-digit" });
  }

  /** A whole hour, as short as it goes. */
  hour(at: Date | number | string): string {
    return (this.#hour12 ?? this.#isTwelve())
      ? this.#date(at, { hour: "numeric" })
      : this.#date(at, { hour: "2-digit", minute: "2-digit" });
  }

  weekday(at: Date | number | string, withDay = false): string {
    return this.#date(at, withDay ? { weekday: "short", day: "numeric" } : { weekday: "short" });
  }

  day(at: Date | number | string): string {
    return this.#date(at, { weekday: "short", day: "numeric", month: "short" });
  }

  dayAndTime(at: Date | number | string): string {
    return this.#date(at, {
      weekday: "short",
      day: "numeric",
      month: "short",
      hour: "numeric",
      minute: "2-digit",
    });
  }

  /** A local day that is told without a time, "2026-11-05". */
  calendarDay(day: string): string {
    return new Intl.DateTimeFormat(this.#language, {
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    }).format(new Date(`${day}T12:00:00Z`));
  }

  /** A month by its first local day, "2026-11-01". */
  month(firstDay: string, length: "narrow" | "short" | "long" = "short"): string {
    // A day without a zone: noon in UTC lies in the same month wherever it is read as UTC.
    return new Intl.DateTimeFormat(this.#language, { month: length, timeZone: "UTC" }).format(
      new Date(`${firstDay}T12:00:00Z`),
    );
  }

  #isTwelve(): boolean {
    return (
      new Intl.DateTimeFormat(this.#language, { hour: "numeric" }).resolvedOptions().hour12 === true
    );
  }

  #date(at: Date | number | string, options: Intl.DateTimeFormatOptions): string {
    // Not hour12: false, by which English has a 24:00.
    const cycle =
      options.hour === undefined || this.#hour12 === undefined
        ? {}
        : { hourCycle: this.#hour12 ? ("h12" as const) : ("h23" as const) };
    return new Intl.DateTimeFormat(this.#language, {
      ...options,
      ...cycle,
      timeZone: this.#zone,
    }).format(new Date(at));
  }
}
