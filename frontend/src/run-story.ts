// A run's story: when, how long, what it took, why, how that is known; in sentences.
import { css, html, nothing, type CSSResult, type TemplateResult } from "lit";
import type { Avoidable, Run } from "./api.ts";
import { CENT, type Format } from "./format.ts";
import { dayOf } from "./chart/time-axis.ts";
import { colourOf, swatch, textureOf } from "./chart/patterns.ts";
import type { Key, Say } from "./words.ts";

export interface Teller {
  say: Say;
  format: Format;
  currency: string;
}

export interface Fact {
  name: string;
  value: string;
}

export interface Story {
  when: string;
  /** Whether it was wasted. */
  verdict: string;
  /** Why it ran, and the readings behind that. */
  why: string;
  facts: Fact[];
  /** What saw it, how sure that is, and what is estimated. */
  known: string;
}

// Where the evidence agrees, or the backup has a meter of its own.
const SURE = 0.95;
const QUITE_SURE = 0.8;
// No defrost takes longer.
const DEFROST_LONGEST_MIN = 20;

const number = (value: unknown): number | null => (typeof value === "number" ? value : null);

/** Tells a run; `running`: it has not ended yet. */
export function storyOf(run: Run, teller: Teller, running = false): Story {
  return {
    when: whenOf(run, teller, running),
    verdict: verdictOf(run, teller),
    why: whyOf(run, teller),
    facts: factsOf(run, teller, running),
    known: knownOf(run, teller),
  };
}

/** The story in a line, for lists and screen readers. */
export function lineOf(run: Run, teller: Teller, running = false): string {
  const { say, format } = teller;
  return say("story.line", {
    when: whenOf(run, teller, running),
    duration: format.duration(run.minutes * 60),
    why: say(`cause.${run.cause}` as Key),
    wasted: say(`story.short_${run.avoidable}` as Key),
  });
}

export function whenOf(run: Run, { say, format }: Teller, running = false): string {
  const day = format.day(run.start);
  if (running) return say("story.since", { day, from: format.time(run.start) });
  const sameDay = dayOfRun(run.start, format) === dayOfRun(run.end, format);
  return sameDay
    ? say("story.when", { day, from: format.time(run.start), to: format.time(run.end) })
    : say("story.when_days", {
        from: format.dayAndTime(run.start),
        to: format.dayAndTime(run.end),
      });
}

const dayOfRun = (at: string, format: Format): string => dayOf(Date.parse(at), format.zone);

/** Whether it was wasted, in a sentence or two. */
function verdictOf(run: Run, { say, format, currency }: Teller): string {
  if (run.why.outage === true) {
    const extra = run.outage_cost ?? null;
    const told = say("story.outage");
    if (extra === null || extra < CENT) return told;
    return `${told} ${say("story.outage_cost", { extra: format.money(extra, currency) })}`;
  }
  if (run.extra_cost !== null && run.extra_cost <= -CENT) {
    return say("story.saved", { saved: format.money(-run.extra_cost, currency) });
  }
  if (run.avoidable === "no") return say(run.cause === "defrost" ? "story.no_defrost" : "story.no");
  if (run.avoidable === "uncertain") return say("story.uncertain");
  const { avoidable_kwh, energy_kwh } = run;
  const part = avoidable_kwh !== null && energy_kwh ? avoidable_kwh / energy_kwh : 1;
  return part > 0.95 || part < 0.01
    ? say("story.yes")
    : say("story.yes_part", { part: format.percent(part) });
}

/** Why it ran, in full sentences with the readings that decided it. */
function whyOf(run: Run, { say, format }: Teller): string {
  const { why } = run;
  const outdoor_c = number(why.outdoors_c) ?? run.outdoor_c;
  const outdoors = format.temperature(outdoor_c);
  const point_c = number(run.balance_point_c);
  const point = format.temperature(point_c);
  const asSaid = why.block_is_as_you_said === true;
  switch (run.cause) {
    case "setpoint_raised":
      return raisedOf(run, { say, format });
    case "capacity":
      return outdoor_c === null || point_c === null
        ? say("cause.capacity")
        : say("why.capacity", { outdoors, point });
    case "droop": {
      const colder_k = number(why.colder_than_set_k);
      const colder =
        colder_k === null
          ? say("cause.droop")
          : say("why.droop", { colder: format.temperatureDifference(colder_k) });
      return outdoor_c === null || point_c === null
        ? colder
        : `${colder} ${say("why.should_cope", { outdoors, point })}`;
    }
    case "defrost": {
      const told = say("why.defrost");
      return number(why.heat_pump_dipped_s) === null
        ? told
        : `${told} ${say("why.defrost_dipped")}`;
    }
    case "emergency_heat":
      return say("why.emergency_heat");
    case "compressor_lockout": {
      const lockout_c = number(why.heat_pump_blocked_below_c);
      if (lockout_c === null || outdoor_c === null) return say("why.lockout_unknown");
      return say(asSaid ? "why.lockout_given" : "why.lockout_usual", {
        outdoors,
        lockout: format.temperature(lockout_c),
      });
    }
    case "no_heat_call":
      return say("why.no_heat_call", {
        duration: format.duration(number(why.without_call_for_heat_s)),
      });
    case "unknown":
      if (outdoor_c === null) return say("why.unknown_weather");
      if (why.heat_pump_ran === false) return say("why.unknown_alone", { outdoors });
      if (
        point_c !== null &&
        Math.abs(outdoor_c - point_c) <= (run.balance_point_uncertainty_k ?? 0)
      ) {
        return say("why.unknown_near", {
          outdoors,
          point,
          uncertainty: format.temperatureDifference(run.balance_point_uncertainty_k ?? null),
        });
      }
      return say(mayBeDefrost(run) ? "why.unknown_defrost" : "why.unknown", { outdoors });
  }
}

/** In weather in which the heat pump copes, what else makes it uncertain that a run was wasted? */
const mayBeDefrost = (run: Run): boolean =>
  run.avoidable === "uncertain" && run.minutes <= DEFROST_LONGEST_MIN && run.extra_kwh !== null;

function raisedOf(run: Run, { say, format }: Pick<Teller, "say" | "format">): string {
  const { why } = run;
  const by =
    why.set_higher_by === "hand" || why.set_higher_by === "schedule" ? why.set_higher_by : null;
  const rise_k = number(why.set_higher_by_k);
  if (rise_k === null) return say("why.raised_ahead");
  if (typeof why.set_higher_at !== "string") return say("cause.setpoint_raised");
  const same = dayOfRun(why.set_higher_at, format) === dayOfRun(run.start, format);
  const told = say(by === null ? "why.raised" : `why.raised_${by}`, {
    rise: format.temperatureDifference(rise_k),
    at: same ? format.time(why.set_higher_at) : format.dayAndTime(why.set_higher_at),
  });
  return `${told} ${say("why.raised_then")}`;
}

function factsOf(run: Run, { say, format, currency }: Teller, running: boolean): Fact[] {
  const unknown = say("story.not_known");
  const extra = run.extra_cost;
  const facts: [Key, string | null][] = [
    [running ? "story.so_far" : "story.lasted", format.duration(run.minutes * 60)],
    ["story.energy", run.energy_kwh === null ? unknown : format.energy(run.energy_kwh)],
    ["story.cost", run.cost === null ? unknown : format.money(run.cost, currency)],
    extra !== null && extra <= -CENT
      ? ["story.cheaper", format.money(-extra, currency)]
      : ["story.extra", extra === null ? unknown : format.money(extra, currency)],
    ["story.outdoors", run.outdoor_c === null ? null : format.temperature(run.outdoor_c)],
    ["story.indoors", run.indoor_c === null ? null : format.temperature(run.indoor_c)],
    ["story.set_to", run.setpoint_c === null ? null : format.temperature(run.setpoint_c)],
    [
      "story.heat_pump",
      typeof run.why.heat_pump_ran === "boolean"
        ? say(run.why.heat_pump_ran ? "story.ran" : "story.stood_still")
        : null,
    ],
  ];
  return facts
    .filter((fact): fact is [Key, string] => fact[1] !== null)
    .map(([name, value]) => ({ name: say(name), value }));
}

function knownOf(run: Run, { say }: Teller): string {
  const sure = run.confidence >= SURE ? "sure" : run.confidence >= QUITE_SURE ? "quite" : "likely";
  const known = say("story.known", {
    by: say(`evidence.${run.evidence}` as Key),
    sure: say(`story.${sure}`),
  });
  return run.estimated ? `${known} ${say("story.estimated")}` : known;
}

/** The story as it is shown; its styles are `storyStyles` and those of patterns. */
export function storyView(run: Run, teller: Teller, running = false): TemplateResult {
  const story = storyOf(run, teller, running);
  return html`<div class="aux-story">
    <p class="aux-story-when">${story.when}</p>
    <p class="aux-story-verdict">
      ${swatch({ colour: colourOf(run.cause), shape: "area", texture: textureOf(run.avoidable) })}
      ${story.verdict}
    </p>
    <p>${story.why}</p>
    <dl>
      ${story.facts.map(
        ({ name, value }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}</dd>
          </div>`,
      )}
    </dl>
    ${story.known ? html`<p class="aux-story-known">${story.known}</p>` : nothing}
  </div>`;
}

/** The words for whether a run was wasted, as charts and lists have them. */
export const wasteWord = (avoidable: Avoidable, say: Say): string =>
  say(`story.short_${avoidable}` as Key);

export const storyStyles: CSSResult = css`
  .aux-story p {
    margin: 0 0 6px;
    line-height: 1.4;
  }
  .aux-story .aux-story-when {
    font-weight: 500;
  }
  .aux-story .aux-story-verdict {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  .aux-story-verdict .aux-swatch {
    align-self: center;
  }
  .aux-story dl {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(112px, 1fr));
    gap: 8px 12px;
    margin: 10px 0;
  }
  .aux-story dt {
    font-size: 12px;
    color: var(--secondary-text-color);
  }
  .aux-story dd {
    margin: 0;
    font-weight: 500;
  }
  .aux-story .aux-story-known {
    margin: 0;
    font-size: 12px;
    color: var(--secondary-text-color);
  }
`;
