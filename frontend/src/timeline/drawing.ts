// The timeline's picture: temperatures above and below, and between them the runs of each cause.
import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import { nothing, svg, type SVGTemplateResult } from "lit";
import type { Cause, LoadedMoment, Run } from "../api.ts";
import { barsOf, type Bar } from "../chart/run-bars.ts";
import { CAUSES, colourOf, fillWith, patterns, textureOf } from "../chart/patterns.ts";
import { held, isKnown, spreads, valueAt, type Sample, type Spread } from "../chart/series.ts";
import { addDays, daysBetween, startOf, ticks } from "../chart/time-axis.ts";
import type { Format } from "../format.ts";
import type { Say } from "../words.ts";
import { withinOf, type Past, type Range } from "./past.ts";
import type { Key } from "../words.ts";

export const MARGIN = { left: 34, right: 10 };
export const LANE = 40;
const TITLE = 22;
const PLOT = 112;
const LANE_LABEL = 20;
const BAR = 16;
const AXIS = 24;
const GAP = 8;
// What a label of the time axis needs beside its letters, and each of those.
const LABEL = 10;
const LETTER = 7;
// From here on the day's number fits beside its name.
const WIDE_DAY = 56;
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface Lane {
  cause: Cause;
  top: number;
  text: string;
  bars: Bar[];
}

/** What is drawn, and where. */
export interface Drawing {
  width: number;
  height: number;
  x: (at: number) => number;
  /** Where the plots begin and end, from above. */
  top: number;
  bottom: number;
  lanes: Lane[];
  lanesTop: number;
  lanesHeight: number;
  outdoorTop: number;
  indoor: Sample[];
  setpoint: Sample[];
  outdoor: Sample[];
  picture: SVGTemplateResult;
}

export interface Subject {
  past: Past;
  runs: Run[];
  point: Pick<LoadedMoment, "balance_point_c" | "balance_point_uncertainty_k">;
  width: number;
  now: number;
  say: Say;
  format: Format;
}

type Scale = ReturnType<typeof scaleLinear<number, number>>;

export function draw({ past, runs, point, width, now: clock, say, format }: Subject): Drawing {
  const { range, temperatures } = past;
  const now = Math.min(Math.max(clock, range.start), range.end);
  const inner = width - MARGIN.left - MARGIN.right;
  const scale = scaleLinear([range.start, range.end], [MARGIN.left, width - MARGIN.right]);
  const x = (at: number): number => scale(at);
  // What a thermostat rounds shows as a slope, not as a step.
  const slope = Math.max(10 * MINUTE, (2 * (range.end - range.start)) / inner);
  const indoor = held(temperatures.indoor, slope, now);
  const outdoor = held(temperatures.outdoor, slope, now);
  const setpoint = held(temperatures.setpoint, 0, now);

  const lanesTop = TITLE + PLOT + GAP;
  const lanes = lanesOf(runs, range, x, lanesTop, say, format);
  const lanesHeight = lanes.length * LANE;
  const outdoorTop = lanesTop + lanesHeight + GAP;
  const bottom = outdoorTop + TITLE + PLOT;
  const height = bottom + AXIS;

  const inDots = untold(runs, range, temperatures.indoor, "indoor_c");
  const outDots = untold(runs, range, temperatures.outdoor, "outdoor_c");
  const { balance_point_c: point_c, balance_point_uncertainty_k: around_k } = point;
  const degrees = (value: number): number => format.degrees(value);
  const inside = degreeScale(
    [...valuesOf(indoor), ...valuesOf(setpoint), ...inDots.map(([, c]) => c)].map(degrees),
    [TITLE + PLOT, TITLE + 4],
  );
  const balance = point_c === null ? [] : [point_c - (around_k ?? 0), point_c + (around_k ?? 0)];
  const outside = degreeScale(
    [...valuesOf(outdoor), ...outDots.map(([, c]) => c), ...balance].map(degrees),
    [bottom, outdoorTop + TITLE + 4],
  );
  const path = (samples: Sample[], y: Scale, steps = false): string => {
    const drawn = line<Sample>(
      ({ at }) => x(at),
      ({ value }) => y(degrees(value!)),
    )
      .defined(({ value }) => value !== null)
      .digits(1);
    return (steps ? drawn.curve(curveStepAfter) : drawn)(samples) ?? "";
  };
  const dots = (found: [number, number][], y: Scale, colour: string): SVGTemplateResult[] =>
    found.map(
      ([at, c]) =>
        svg`<circle r="3" cx=${x(at)} cy=${y(degrees(c))} style="fill:${colour}"></circle>`,
    );
  const isInside = isKnown(indoor) || isKnown(setpoint) || inDots.length > 0;
  const isOutside = isKnown(outdoor) || outDots.length > 0 || point_c !== null;

  const picture = svg`
    ${patterns(lanes.map(({ cause }) => [cause, colourOf(cause)] as const))}
    ${range.first === range.last ? columns(lanes, bottom) : nothing}
    ${timeAxis(range, x, width, bottom, format)}
    ${isInside ? degreeAxis(inside, width, format) : nothing}
    ${isOutside ? degreeAxis(outside, width, format) : nothing}
    <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${path(setpoint, inside, true)}></path>
    ${
      range.first === range.last
        ? svg`<path class="line" style="stroke:var(--aux-indoor)" d=${path(indoor, inside)}></path>`
        : spreadLine(
            spreads(
              temperatures.indoor,
              Math.max(HOUR, (2 * (range.end - range.start)) / inner),
              now,
            ),
            x,
            (c) => inside(degrees(c)),
          )
    }
    ${dots(inDots, inside, "var(--aux-indoor)")}
    ${
      point_c === null
        ? nothing
        : balanceLine(
            outside(degrees(point_c)),
            balance.map((c) => outside(degrees(c))),
            outdoor,
            x,
            (c) => outside(degrees(c)),
            width,
          )
    }
    <path class="line" style="stroke:var(--aux-outdoor)" d=${path(outdoor, outside)}></path>
    ${dots(outDots, outside, "var(--aux-outdoor)")}
    ${lanes.map((lane) => barShapes(lane, width))}
    ${
      now < range.end && now > range.start
        ? svg`<line class="now" x1=${x(now)} x2=${x(now)} y1=${TITLE} y2=${bottom}></line>`
        : nothing
    }`;
  return {
    width,
    height,
    x,
    top: TITLE,
    bottom,
    lanes,
    lanesTop,
    lanesHeight,
    outdoorTop,
    indoor,
    setpoint,
    outdoor,
    picture,
  };
}

/** Where a run is among the bars: the frame around the one that is chosen. */
export function frame(
  run: Run,
  { lanes, x }: Drawing,
  range: Range,
): SVGTemplateResult | typeof nothing {
  const lane = lanes.find(({ cause }) => cause === run.cause);
  if (!lane) return nothing;
  const left = x(Math.max(Date.parse(run.start), range.start));
  const right = Math.max(left + 3, x(Math.min(Date.parse(run.end), range.end)));
  const top = lane.top + LANE_LABEL;
  return svg`<rect class="mark" x=${left - 3} y=${top - 3} width=${right - left + 6}
    height=${BAR + 6} rx="3"></rect>`;
}

function lanesOf(
  runs: Run[],
  range: Range,
  x: (at: number) => number,
  top: number,
  say: Say,
  format: Format,
): Lane[] {
  const inRange = (at: number): number => x(Math.min(Math.max(at, range.start), range.end));
  return CAUSES.filter((cause) => runs.some((run) => run.cause === cause)).map((cause, i) => {
    const mine = runs.filter((run) => run.cause === cause);
    const seconds = mine.reduce((sum, run) => sum + withinOf(run, range) / 1000, 0);
    const why = say(`legend.${cause}` as Key);
    return {
      cause,
      top: top + i * LANE,
      text: say("timeline.lane", { why, duration: format.duration(seconds) }),
      bars: barsOf(mine, inRange),
    };
  });
}

/** When backup heat ran, faintly through the whole chart: what the temperatures did then. */
function columns(lanes: Lane[], bottom: number): SVGTemplateResult[] {
  return lanes.map(({ cause, bars }) => {
    const d = bars.map(({ left, right }) => rect(left, TITLE, right - left, bottom - TITLE));
    return svg`<path class="column" style="fill:${colourOf(cause)}" d=${d.join("")}></path>`;
  });
}

function barShapes({ cause, top, bars }: Lane, width: number): SVGTemplateResult {
  const colour = colourOf(cause);
  const kinds = (["no", "uncertain", "yes"] as const).filter((kind) =>
    bars.some(({ avoidable }) => avoidable === kind),
  );
  const y = top + LANE_LABEL;
  return svg`
    <rect class="track" x=${MARGIN.left} width=${width - MARGIN.left - MARGIN.right} y=${y}
      height=${BAR} rx="2"></rect>
    ${kinds.map((kind) => {
      const d = bars
        .filter(({ avoidable }) => avoidable === kind)
        .map(({ left, right }) => rect(left, y, right - left, BAR))
        .join("");
      const edge = kind === "no" ? "none" : colour;
      return svg`<path class="bars" style="fill:${fillWith(cause, textureOf(kind), colour)};stroke:${edge}"
        d=${d}></path>`;
    })}`;
}

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x.toFixed(1)} ${y}h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`;

/** Means as a line, in what they lie between. */
function spreadLine(
  found: (Spread | null)[],
  x: (at: number) => number,
  y: (celsius: number) => number,
): SVGTemplateResult {
  const isThere = (each: Spread | null): boolean => each !== null;
  const around =
    area<Spread | null>()
      .x((each) => x(each!.at))
      .y0((each) => y(each!.low))
      .y1((each) => y(each!.high))
      .defined(isThere)
      .digits(1)(found) ?? "";
  const mean =
    line<Spread | null>(
      (each) => x(each!.at),
      (each) => y(each!.mean),
    )
      .defined(isThere)
      .digits(1)(found) ?? "";
  return svg`<path class="spread" style="fill:var(--aux-indoor)" d=${around}></path>
    <path class="line" style="stroke:var(--aux-indoor)" d=${mean}></path>`;
}

/** What the heat pump copes down to, how sure that is, and when it was colder. */
function balanceLine(
  at: number,
  [low = at, high = at]: number[],
  outdoor: Sample[],
  x: (at: number) => number,
  y: (celsius: number) => number,
  width: number,
): SVGTemplateResult {
  const right = width - MARGIN.right;
  const below =
    area<Sample>()
      .x((sample) => x(sample.at))
      .y0(at)
      .y1(({ value }) => Math.max(at, y(value!)))
      .defined(({ value }) => value !== null)
      .digits(1)(outdoor) ?? "";
  return svg`
    <rect class="band" x=${MARGIN.left} width=${right - MARGIN.left} y=${high}
      height=${Math.max(0, low - high)}></rect>
    <path class="below" d=${below}></path>
    <line class="balance" x1=${MARGIN.left} x2=${right} y1=${at} y2=${at}></line>`;
}

function timeAxis(
  range: Range,
  x: (at: number) => number,
  width: number,
  bottom: number,
  format: Format,
): SVGTemplateResult {
  const inner = width - MARGIN.left - MARGIN.right;
  const grid = (at: number): SVGTemplateResult =>
    svg`<line class="grid" x1=${x(at)} x2=${x(at)} y1=${TITLE} y2=${bottom}></line>`;
  const label = (where: number, anchor: string, text: string): SVGTemplateResult =>
    svg`<text x=${where} y=${bottom + 16} text-anchor=${anchor}>${text}</text>`;
  if (range.first === range.last) {
    const apart = format.hour(range.start).length * LETTER + LABEL;
    return svg`${ticks(range.start, range.end, format.zone, inner, apart).map(({ at }) => {
      const last = at === range.end;
      return svg`${grid(at)} ${label(last ? width : x(at), last ? "end" : "middle", format.hour(at))}`;
    })}`;
  }
  const days = daysBetween(range.first, range.last);
  const wide = inner / days.length > WIDE_DAY;
  return svg`${days.map((day) => {
    const start = startOf(day, format.zone);
    const end = startOf(addDays(day, 1), format.zone);
    const middle = (x(start) + x(end)) / 2;
    return svg`${grid(start)} ${label(middle, "middle", format.weekday(start, wide))}`;
  })} ${grid(range.end)}`;
}

/** A scale in the user's degrees, wide enough that small changes look small. */
function degreeScale(degrees: number[], pixels: [number, number]): Scale {
  let low = Infinity;
  let high = -Infinity;
  for (const value of degrees) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 10];
  const spare = Math.max(0, 5 - (high - low)) / 2 + 0.5;
  return scaleLinear([low - spare, high + spare], pixels);
}

function degreeAxis(y: Scale, width: number, format: Format): SVGTemplateResult {
  const [low = 0, high = 0] = y.domain();
  const step = [1, 2, 5, 10, 20, 50].find((each) => (high - low) / each <= 4) ?? 100;
  const values: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
  return svg`${values.map(
    (value) =>
      svg`<line class="grid" x1=${MARGIN.left} x2=${width - MARGIN.right} y1=${y(value)} y2=${y(value)}></line>
      <text x=${MARGIN.left - 6} y=${y(value) + 4} text-anchor="end">${format.number(value)}°</text>`,
  )}`;
}

const valuesOf = (samples: Sample[]): number[] =>
  samples.flatMap(({ value }) => (value === null ? [] : [value]));

/** The runs' own readings where no history tells any more: when, and degC. */
function untold(
  runs: Run[],
  range: Range,
  samples: Sample[],
  name: "indoor_c" | "outdoor_c",
): [number, number][] {
  return runs.flatMap((run) => {
    const at = Date.parse(run.start);
    const value = run[name];
    const isTold = at < range.start || value === null || valueAt(samples, at) !== null;
    return isTold ? [] : [[at, value]];
  });
}
