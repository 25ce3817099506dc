// What happened: a day or a week of temperatures, with the runs of backup heat and their stories.
import { scaleLinear } from "d3-scale";
import { area, curveStepAfter, line } from "d3-shape";
import {
  css,
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import {
  asError,
  runs as askRuns,
  type Avoidable,
  type Cause,
  type LoadedMoment,
  type Run,
} from "../api.ts";
import { AuxHeatCard } from "../base-card.ts";
import {
  CAUSES,
  colourOf,
  fillOf,
  legend,
  patterns,
  patternStyles,
  swatch,
  type LegendItem,
} from "../chart/patterns.ts";
import { barsOf, nearest, type Bar } from "../chart/bars.ts";
import { held, isKnown, valueAt, type Sample } from "../chart/series.ts";
import { addDays, dayOf, daysBetween, startOf, ticks, type Day } from "../chart/time-axis.ts";
import type { CardConfig } from "../ha.ts";
import { lineOf, storyStyles, storyView, wasteWord, whenOf, type Teller } from "../run-story.ts";
import { TemperatureHistory, type Temperatures } from "../temperatures.ts";
import type { Key } from "../words.ts";

type View = "day" | "week";

interface Range {
  first: Day;
  last: Day;
  start: number;
  end: number;
}

/** What has been read of a range. */
interface Past {
  range: Range;
  /** The oldest first. */
  runs: Run[];
  temperatures: Temperatures;
  /** Why the temperatures are missing. */
  failed: Error | undefined;
}

/** What the chart draws; the same object as long as nothing of it changes. */
interface Drawing {
  height: number;
  width: number;
  x: (at: number) => number;
  lanes: Lane[];
  lanesTop: number;
  lanesHeight: number;
  outdoorTop: number;
  indoor: Sample[];
  setpoint: Sample[];
  outdoor: Sample[];
  picture: SVGTemplateResult;
}

interface Lane {
  cause: Cause;
  top: number;
  text: string;
  bars: Bar[];
}

const DAYS: Record<View, number> = { day: 1, week: 7 };
const PAGE = 1000;
const MINUTE = 60_000;
const MARGIN = { left: 34, right: 10 };
const TITLE = 22;
const PLOT = 112;
const LANE = 40;
const LANE_LABEL = 20;
const BAR = 16;
const AXIS = 24;
const SLOP = 14;
const ROWS = 50;

export class TimelineCard extends AuxHeatCard {
  static override properties = {
    ...AuxHeatCard.properties,
    _view: { state: true },
    _last: { state: true },
    _past: { state: true },
    _failed: { state: true },
    _busy: { state: true },
    _now: { state: true },
    _width: { state: true },
    _chosen: { state: true },
    _pointed: { state: true },
    _at: { state: true },
    _climate: { state: true },
    _table: { state: true },
  };

  protected readonly heading = "timeline.heading";
  declare private _view: View;
  /** The last day that is shown; null while it is today, whichever that is. */
  declare private _last: Day | null;
  declare private _past: Past | undefined;
  declare private _failed: Error | undefined;
  declare private _busy: boolean;
  declare private _now: number;
  declare private _width: number;
  /** The starts of runs: which was chosen, and which one the mouse points at. */
  declare private _chosen: string | undefined;
  declare private _pointed: string | undefined;
  /** When the mouse points at, ms. */
  declare private _at: number | undefined;
  declare private _climate: string | undefined;
  /** How many rows of the table are shown; 0 while it is closed. */
  declare private _table: number;

  #asked = "";
  #histories = new Map<string, TemperatureHistory>();
  #observer: ResizeObserver | undefined;
  #clock: ReturnType<typeof setInterval> | undefined;
  #drawing: { by: unknown[]; made: Drawing } | undefined;

  constructor() {
    super();
    this._view = "day";
    this._last = null;
    this._busy = false;
    this._now = Date.now();
    this._width = 0;
    this._table = 0;
  }

  override setConfig(config: CardConfig): void {
    super.setConfig(config);
    this._view = config.view === "week" ? "week" : "day";
    this._past = undefined;
    this.#asked = "";
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([seen]) => {
      if (seen) this._width = Math.floor(seen.contentRect.width);
    });
    this.#clock = setInterval(() => this.#tick(), MINUTE);
    document.addEventListener("visibilitychange", this.#tick);
    this._now = Date.now();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    clearInterval(this.#clock);
    document.removeEventListener("visibilitychange", this.#tick);
  }

  /** Moves on with the clock; nobody looks at a page in the background. */
  #tick = (): void => {
    if (document.hidden) return;
    this._now = Date.now();
    const range = this._past?.range;
    if (range && this._now < range.end + MINUTE) this.#asked = "";
  };

  protected override willUpdate(): void {
    const moment = this._moment;
    if (!this._entry || !moment?.loaded) return;
    const range = this.#range();
    // A run has ended, or runs were judged anew.
    const news = [moment.last_run?.start, moment.month.runs, moment.balance_point_c];
    const key = JSON.stringify([this._entry.entry_id, range, this.#climate(), news]);
    if (key === this.#asked) return;
    this.#asked = key;
    void this.#read(key, range);
  }

  protected override updated(): void {
    super.updated();
    const chart = this.renderRoot.querySelector(".chart");
    if (!chart) return;
    this.#observer?.observe(chart);
  }

  #range(): Range {
    const { zone } = this.format;
    const last = this._last ?? dayOf(this._now, zone);
    const first = addDays(last, 1 - DAYS[this._view]);
    return { first, last, start: startOf(first, zone), end: startOf(addDays(last, 1), zone) };
  }

  /** The thermostat that is shown: the chosen one, else the one that calls, else the first. */
  #climate(): string | null {
    const climates = this._entry?.sources.climates ?? [];
    this._climate ??= climates.find((id) =>
      ["heating", "preheating", "defrosting"].includes(
        String(this.hass.states[id]?.attributes.hvac_action),
      ),
    );
    return climates.find((id) => id === this._climate) ?? climates[0] ?? null;
  }

  async #read(key: string, range: Range): Promise<void> {
    this._busy = true;
    try {
      let failed: Error | undefined;
      const [runs, temperatures] = await Promise.all([
        this.#readRuns(range),
        this.#readTemperatures(range).catch((error: unknown) => {
          failed = asError(error);
          return { indoor: [], setpoint: [], outdoor: [] };
        }),
      ]);
      if (key !== this.#asked) return;
      this._past = { range, runs, temperatures, failed };
      this._failed = undefined;
    } catch (error: unknown) {
      if (key === this.#asked) this._failed = asError(error);
    } finally {
      if (key === this.#asked) this._busy = false;
    }
  }

  async #readRuns(range: Range): Promise<Run[]> {
    const entry_id = this._entry?.entry_id ?? "";
    const start = new Date(range.start).toISOString();
    const end = new Date(range.end).toISOString();
    const [before, first] = await Promise.all([
      // What began before may reach into it.
      askRuns(this.hass, entry_id, { end: start, limit: 1 }),
      askRuns(this.hass, entry_id, { start, end, limit: PAGE }),
    ]);
    const found = [...first.runs];
    while (found.length < first.count) {
      const next = await askRuns(this.hass, entry_id, {
        start,
        end,
        limit: PAGE,
        offset: found.length,
      });
      if (next.runs.length === 0) break;
      found.push(...next.runs);
    }
    found.push(...before.runs.filter((run) => Date.parse(run.end) > range.start));
    return found.reverse();
  }

  #readTemperatures(range: Range): Promise<Temperatures> {
    const climate = this.#climate();
    const outdoor = this._entry?.sources.outdoor ?? null;
    const key = `${climate} ${outdoor}`;
    let history = this.#histories.get(key);
    if (!history)
      this.#histories.set(key, (history = new TemperatureHistory({ climate, outdoor })));
    return history.of(
      this.hass,
      daysBetween(range.first, range.last),
      this.format.zone,
      Date.now(),
    );
  }

  /** All runs that are shown, the one in progress last. */
  #runs(moment: LoadedMoment): Run[] {
    const { runs, range } = this._past!;
    const { run } = moment;
    if (!moment.running || !run || Date.parse(run.start) >= range.end) return runs;
    if (range.end < this._now) return runs;
    // It grows with the clock, not only when something is told of it.
    const end = Math.max(this._now, Date.parse(run.end));
    const minutes = (end - Date.parse(run.start)) / MINUTE;
    const growing = { ...run, end: new Date(end).toISOString(), minutes };
    return [...runs.filter((each) => each.start !== run.start), growing];
  }

  protected body(moment: LoadedMoment): TemplateResult {
    const { say } = this;
    const range = this.#range();
    const teller: Teller = { say, format: this.format, currency: moment.currency };
    return html`
      ${this.#toolbar(range)} ${this.#thermostats()}
      ${
        this._failed
          ? this.#retry(say("timeline.failed", { error: this._failed.message }))
          : this._past
            ? this.#shown(this._past, moment, teller)
            : html`<p class="notice" role="status">${say("state.loading")}</p>
                <div class="chart waiting"></div>`
      }
    `;
  }

  #retry(text: string): TemplateResult {
    return html`<div class="notice" role="alert">
      <p>${text}</p>
      <button
        @click=${() => {
          this.#asked = "";
          this._failed = undefined;
          this.requestUpdate();
        }}
      >
        ${this.say("timeline.again")}
      </button>
    </div>`;
  }

  #toolbar(range: Range): TemplateResult {
    const { say, format } = this;
    const view = this._view;
    const today = dayOf(this._now, format.zone);
    const name = (day: Day): string => format.day(startOf(day, format.zone));
    const label =
      view === "day"
        ? name(range.last)
        : say("timeline.days", { from: name(range.first), to: name(range.last) });
    return html`<div class="toolbar">
      <div class="views" role="group" aria-label=${say("timeline.span")}>
        ${(["day", "week"] as const).map(
          (each) =>
            html`<button aria-pressed=${each === view} @click=${() => (this._view = each)}>
              ${say(`timeline.${each}`)}
            </button>`,
        )}
      </div>
      <div class="pages">
        <button
          class="icon"
          aria-label=${say(`timeline.previous_${view}`)}
          @click=${() => this.#turn(-1)}
        >
          <ha-icon icon="mdi:chevron-left"></ha-icon>
        </button>
        <span class="range" role="status">${label}</span>
        <button
          class="icon"
          aria-label=${say(`timeline.next_${view}`)}
          ?disabled=${range.last >= today}
          @click=${() => this.#turn(1)}
        >
          <ha-icon icon="mdi:chevron-right"></ha-icon>
        </button>
        <button ?disabled=${range.last >= today} @click=${() => this.#show(null)}>
          ${say("timeline.today")}
        </button>
      </div>
    </div>`;
  }

  #turn(pages: number): void {
    this.#show(addDays(this.#range().last, pages * DAYS[this._view]));
  }

  #show(day: Day | null): void {
    const today = dayOf(this._now, this.format.zone);
    this._last = day === null || day >= today ? null : day;
    this._chosen = this._pointed = this._at = undefined;
    this._table = Math.min(this._table, ROWS);
  }

  #thermostats(): TemplateResult | typeof nothing {
    const climates = this._entry?.sources.climates ?? [];
    if (climates.length < 2) return nothing;
    const shown = this.#climate();
    return html`<div
      class="views thermostats"
      role="group"
      aria-label=${this.say("timeline.thermostat")}
    >
      ${climates.map(
        (id) =>
          html`<button aria-pressed=${id === shown} @click=${() => (this._climate = id)}>
            ${this.hass.states[id]?.attributes.friendly_name ?? id}
          </button>`,
      )}
    </div>`;
  }

  #shown(past: Past, moment: LoadedMoment, teller: Teller): TemplateResult {
    const { say } = this;
    const runs = this.#runs(moment);
    const { range, temperatures } = past;
    const summary = summaryOf(runs, range, teller);
    const known = Object.values(temperatures).some((each: Sample[]) => isKnown(each));
    const dots = runs.some((run) => run.outdoor_c !== null || run.indoor_c !== null);
    return html`
      <p class="sum">${summary}</p>
      ${
        past.failed
          ? this.#retry(say("timeline.failed_temperatures", { error: past.failed.message }))
          : known || this._busy
            ? nothing
            : html`<p class="secondary">
                ${say(dots ? "timeline.no_temperatures" : "timeline.no_temperatures_at_all")}
              </p>`
      }
      ${this.#chart(past, runs, moment, teller, summary)} ${this.#legend(runs)}
      ${this.#story(runs, moment, teller)} ${this.#rows(runs, moment, teller)}
    `;
  }

  #chart(
    past: Past,
    runs: Run[],
    moment: LoadedMoment,
    teller: Teller,
    summary: string,
  ): TemplateResult {
    const { say } = this;
    if (this._width < 100) return html`<div class="chart waiting"></div>`;
    const made = this.#drawn(past, runs, moment);
    const shown = this.#selected(runs);
    const index = shown ? runs.indexOf(shown) : -1;
    const isNow = (run: Run): boolean =>
      run === runs.at(-1) && moment.running === true && run.start === moment.run?.start;
    const { x } = made;
    const at = this._at;
    const read = (samples: Sample[]): string =>
      at === undefined ? "" : ` ${this.format.temperature(valueAt(samples, at))}`;
    const title = (top: number, items: [LegendItem, Sample[]][]): TemplateResult =>
      html`<div class="title" style="top:${top}px" aria-hidden="true">
        ${items.map(([item, samples]) => html`<span>${swatch(item)} ${item.text}<b>${read(samples)}</b></span>`)}
      </div>`;
    return html`<div
      class="chart"
      style="height:${made.height}px"
      aria-busy=${this._busy}
      @pointermove=${(event: PointerEvent) => this.#point(event, made, runs)}
      @pointerleave=${() => (this._pointed = this._at = undefined)}
      @click=${(event: MouseEvent) => this.#choose(event, made, runs)}
    >
      <svg
        role="img"
        aria-label="${say("timeline.heading")}: ${summary}"
        width=${made.width}
        height=${made.height}
      >
        ${made.picture}
        ${
          at === undefined
            ? nothing
            : svg`<line class="cross" x1=${x(at)} x2=${x(at)} y1=${TITLE} y2=${made.height - AXIS}></line>`
        }
        ${shown ? this.#mark(shown, made, past.range) : nothing}
      </svg>
      ${title(0, [
        [
          { text: say("timeline.indoors"), colour: "var(--aux-indoor)", shape: "line" },
          made.indoor,
        ],
        [
          { text: say("timeline.set_to"), colour: "var(--aux-line)", shape: "dashed" },
          made.setpoint,
        ],
      ])}
      ${made.lanes.map(
        (lane) =>
          html`<div class="title lane" style="top:${lane.top}px" aria-hidden="true">
            <span
              >${swatch({ text: "", colour: colourOf(lane.cause), shape: "area" })}
              ${lane.text}</span
            >
          </div>`,
      )}
      ${
        runs.length === 0
          ? html`<div class="title none" style="top:${made.lanesTop}px" aria-hidden="true">
              <span>${say(`timeline.none_${this._view}`)}</span>
            </div>`
          : html`<div
              class="runs"
              style="top:${made.lanesTop}px;height:${made.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${say("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${runs.length}
              aria-valuenow=${index + 1}
              aria-valuetext=${shown ? lineOf(shown, teller, isNow(shown)) : ""}
              @keydown=${(event: KeyboardEvent) => this.#key(event, runs)}
            ></div>`
      }
      ${title(made.outdoorTop, [
        [
          { text: say("timeline.outdoors"), colour: "var(--aux-outdoor)", shape: "line" },
          made.outdoor,
        ],
      ])}
    </div>`;
  }

  /** The chart without what follows the mouse, made anew only when something of it changes. */
  #drawn(past: Past, runs: Run[], moment: LoadedMoment): Drawing {
    const by = [
      past,
      this._width,
      this._now,
      runs.at(-1)?.end,
      runs.length,
      moment.balance_point_c,
      moment.balance_point_uncertainty_k,
      this.hass.locale,
      this.hass.config,
    ];
    if (this.#drawing && this.#drawing.by.every((each, i) => each === by[i]))
      return this.#drawing.made;
    const made = this.#draw(past, runs, moment);
    this.#drawing = { by, made };
    return made;
  }

  #draw(past: Past, runs: Run[], moment: LoadedMoment): Drawing {
    const { format } = this;
    const { range } = past;
    const width = this._width;
    const now = Math.min(Math.max(this._now, range.start), range.end);
    const scale = scaleLinear([range.start, range.end], [MARGIN.left, width - MARGIN.right]);
    const x = (at: number): number => scale(at);
    const perPixel = (range.end - range.start) / (width - MARGIN.left - MARGIN.right);
    const slope = Math.max(10 * MINUTE, 2 * perPixel);
    const indoor = held(past.temperatures.indoor, slope, now);
    const setpoint = past.temperatures.setpoint;
    const outdoor = held(past.temperatures.outdoor, slope, now);

    const lanesTop = TITLE + PLOT + 10;
    const lanes = this.#lanes(runs, range, x, lanesTop);
    const lanesHeight = Math.max(1, lanes.length) * LANE;
    const outdoorTop = lanesTop + lanesHeight + 6;
    const height = outdoorTop + TITLE + PLOT + AXIS;
    const bottom = height - AXIS;
    const degrees = (sample: Sample): number => format.degrees(sample.value!);
    const isThere = (sample: Sample): boolean => sample.value !== null;

    const inside = scaleOf(
      [...indoor, ...setpoint].filter(isThere).map(degrees),
      missing(runs, indoor, "indoor_c").map(([, c]) => format.degrees(c)),
      [TITLE + PLOT, TITLE + 4],
    );
    const point_c = moment.balance_point_c;
    const outside = scaleOf(
      outdoor.filter(isThere).map(degrees),
      [
        ...missing(runs, outdoor, "outdoor_c").map(([, c]) => format.degrees(c)),
        ...(point_c === null ? [] : [format.degrees(point_c)]),
      ],
      [bottom, outdoorTop + TITLE + 4],
    );
    const path = (samples: Sample[], y: (degrees: number) => number): string =>
      line<Sample>(
        ({ at }) => x(at),
        (sample) => y(degrees(sample)),
      )
        .defined(isThere)
        .digits(1)(samples) ?? "";
    const dots = (
      name: "indoor_c" | "outdoor_c",
      samples: Sample[],
      y: (degrees: number) => number,
    ) =>
      missing(runs, samples, name).map(
        ([at, c]) =>
          svg`<circle r="3" cx=${Math.max(x(at), MARGIN.left)} cy=${y(format.degrees(c))} style="fill:var(--aux-${name === "indoor_c" ? "indoor" : "outdoor"})"></circle>`,
      );
    const steps =
      line<Sample>(
        ({ at }) => x(at),
        (sample) => inside(degrees(sample)),
      )
        .curve(curveStepAfter)
        .defined(isThere)
        .digits(1)(held(setpoint, 0, now)) ?? "";
    const hasInside = isKnown(indoor) || isKnown(setpoint);

    return {
      width,
      height,
      x,
      lanes,
      lanesTop,
      lanesHeight,
      outdoorTop,
      indoor,
      setpoint,
      outdoor,
      picture: svg`
        ${patterns(lanes.map(({ cause }) => [cause, colourOf(cause)] as const))}
        ${this.#columns(lanes, bottom)}
        ${this.#timeAxis(range, x, width, bottom)}
        ${hasInside || missing(runs, indoor, "indoor_c").length > 0 ? degreeAxis(inside, width) : nothing}
        ${degreeAxis(outside, width)}
        <path class="line" style="stroke:var(--aux-line)" stroke-dasharray="5 3" d=${steps}></path>
        <path class="line" style="stroke:var(--aux-indoor)" d=${path(indoor, inside)}></path>
        ${dots("indoor_c", indoor, inside)}
        ${point_c === null ? nothing : this.#balance(point_c, moment, outside, outdoor, x, width, [outdoorTop + TITLE, bottom])}
        <path class="line" style="stroke:var(--aux-outdoor)" d=${path(outdoor, outside)}></path>
        ${dots("outdoor_c", outdoor, outside)}
        ${lanes.map(({ cause, top, bars }) => barShapes(cause, top + LANE_LABEL, bars, width))}
        ${
          now < range.end && now > range.start
            ? svg`<line class="now" x1=${x(now)} x2=${x(now)} y1=${TITLE} y2=${bottom}></line>`
            : nothing
        }
      `,
    };
  }

  #lanes(runs: Run[], range: Range, x: (at: number) => number, top: number): Lane[] {
    const { say, format } = this;
    return CAUSES.filter((cause) => runs.some((run) => run.cause === cause)).map((cause, i) => {
      const mine = runs.filter((run) => run.cause === cause);
      const seconds = mine.reduce((sum, run) => sum + withinOf(run, range) / 1000, 0);
      return {
        cause,
        top: top + i * LANE,
        text: say("timeline.lane", {
          why: say(`legend.${cause}` as Key),
          duration: format.duration(seconds),
        }),
        bars: barsOf(mine, (at) => x(Math.min(Math.max(at, range.start), range.end))),
      };
    });
  }

  /** When backup heat ran, faintly through the whole chart: what the temperatures did then. */
  #columns(lanes: Lane[], bottom: number): SVGTemplateResult[] {
    return lanes.map(({ cause, bars }) => {
      const d = bars
        .map(({ left, right }) => rect(left, TITLE, right - left, bottom - TITLE))
        .join("");
      return svg`<path class="column" style="fill:${colourOf(cause)}" d=${d}></path>`;
    });
  }

  #timeAxis(
    range: Range,
    x: (at: number) => number,
    width: number,
    bottom: number,
  ): SVGTemplateResult {
    const { format } = this;
    const inner = width - MARGIN.left - MARGIN.right;
    if (this._view === "day") {
      const apart = format.time(range.start).length * 7 + 10;
      return svg`${ticks(range.start, range.end, format.zone, inner, apart).map(({ at }) => {
        const where = x(at);
        const anchor = where > width - 20 ? "end" : where < MARGIN.left + 10 ? "start" : "middle";
        return svg`<line class="grid" x1=${where} x2=${where} y1=${TITLE} y2=${bottom}></line>
          <text x=${anchor === "end" ? width : where} y=${bottom + 16} text-anchor=${anchor}>${format.hour(at)}</text>`;
      })}`;
    }
    const days = daysBetween(range.first, range.last);
    const each = inner / days.length;
    return svg`${days.map((day) => {
      const start = startOf(day, format.zone);
      const middle = (x(start) + x(startOf(addDays(day, 1), format.zone))) / 2;
      return svg`<line class="grid" x1=${x(start)} x2=${x(start)} y1=${TITLE} y2=${bottom}></line>
        <text x=${middle} y=${bottom + 16} text-anchor="middle">${format.weekday(start, each > 56)}</text>`;
    })}
      <line class="grid" x1=${x(range.end)} x2=${x(range.end)} y1=${TITLE} y2=${bottom}></line>`;
  }

  #balance(
    point_c: number,
    moment: LoadedMoment,
    y: (degrees: number) => number,
    outdoor: Sample[],
    x: (at: number) => number,
    width: number,
    [top, bottom]: [number, number],
  ): SVGTemplateResult {
    const { say, format } = this;
    const at = y(format.degrees(point_c));
    const around_k = moment.balance_point_uncertainty_k ?? 0;
    const high = Math.max(top, y(format.degrees(point_c + around_k)));
    const low = Math.min(bottom, y(format.degrees(point_c - around_k)));
    const right = width - MARGIN.right;
    const below =
      area<Sample>()
        .x(({ at: when }) => x(when))
        .y0(at)
        .y1((sample) => Math.max(at, y(format.degrees(sample.value!))))
        .defined(({ value }) => value !== null)
        .digits(1)(outdoor) ?? "";
    const point = format.temperature(point_c);
    const text = say("timeline.copes", {
      point: moment.balance_point_is_default ? say("timeline.about", { point }) : point,
    });
    // On the side where there is more room for it.
    const above = at - top > 24 || bottom - at < 24;
    return svg`
      <rect class="band" x=${MARGIN.left} width=${right - MARGIN.left} y=${high} height=${Math.max(0, low - high)}></rect>
      <path class="below" d=${below}></path>
      <line class="balance" x1=${MARGIN.left} x2=${right} y1=${at} y2=${at}></line>
      <text class="halo" x=${MARGIN.left + 4} y=${above ? at - 5 : at + 14}>${text}</text>`;
  }

  #mark(run: Run, made: Drawing, range: Range): SVGTemplateResult | typeof nothing {
    const lane = made.lanes.find(({ cause }) => cause === run.cause);
    if (!lane) return nothing;
    const left = made.x(Math.max(Date.parse(run.start), range.start));
    const right = Math.max(left + 3, made.x(Math.min(Date.parse(run.end), range.end)));
    const top = lane.top + LANE_LABEL;
    return svg`<rect class="mark" x=${left - 3} y=${top - 3} width=${right - left + 6} height=${BAR + 6} rx="3"></rect>`;
  }

  /** The run whose story is shown: pointed at, else chosen, else the last. */
  #selected(runs: Run[]): Run | undefined {
    const by = (start: string | undefined): Run | undefined =>
      start === undefined ? undefined : runs.find((run) => run.start === start);
    return by(this._pointed) ?? by(this._chosen) ?? runs.at(-1);
  }

  #hit(event: MouseEvent, made: Drawing, runs: Run[]): { run: Run | undefined; at: number } {
    const box = (event.currentTarget as Element).getBoundingClientRect();
    const across = event.clientX - box.left;
    const down = event.clientY - box.top;
    const { range } = this._past!;
    const lane = made.lanes.find(({ top }) => down >= top && down < top + LANE);
    const among = lane ? runs.filter(({ cause }) => cause === lane.cause) : runs;
    const share = (across - MARGIN.left) / (made.width - MARGIN.left - MARGIN.right);
    const at = range.start + share * (range.end - range.start);
    return {
      run: nearest(among, made.x, across, SLOP),
      at: Math.min(Math.max(at, range.start), range.end),
    };
  }

  #point(event: PointerEvent, made: Drawing, runs: Run[]): void {
    if (event.pointerType === "touch") return;
    const { run, at } = this.#hit(event, made, runs);
    this._pointed = run?.start;
    this._at = at;
  }

  #choose(event: MouseEvent, made: Drawing, runs: Run[]): void {
    const { run } = this.#hit(event, made, runs);
    if (run) this._chosen = run.start;
  }

  #key(event: KeyboardEvent, runs: Run[]): void {
    const shown = this.#selected(runs);
    const index = shown ? runs.indexOf(shown) : runs.length;
    const to: Record<string, number | undefined> = {
      ArrowLeft: index - 1,
      ArrowDown: index - 1,
      ArrowRight: index + 1,
      ArrowUp: index + 1,
      Home: 0,
      End: runs.length - 1,
    };
    const wanted = to[event.key];
    if (wanted !== undefined) this.#step(runs, wanted);
    else if (event.key === "PageUp") this.#turn(-1);
    else if (event.key === "PageDown") this.#turn(1);
    else return;
    event.preventDefault();
  }

  #step(runs: Run[], index: number): void {
    const run = runs[Math.min(Math.max(index, 0), runs.length - 1)];
    if (!run) return;
    this._chosen = run.start;
    this._pointed = undefined;
  }

  #legend(runs: Run[]): TemplateResult | typeof nothing {
    const { say } = this;
    const items = (["yes", "uncertain", "no"] as const)
      .filter((avoidable) => runs.some((run) => run.avoidable === avoidable))
      .map((avoidable: Avoidable): LegendItem => ({
        text: say(`legend.${avoidable}`),
        colour: "var(--aux-line)",
        shape: "area",
        avoidable,
      }));
    return legend(items);
  }

  #story(runs: Run[], moment: LoadedMoment, teller: Teller): TemplateResult | typeof nothing {
    const run = this.#selected(runs);
    if (!run) return nothing;
    const { say } = this;
    const index = runs.indexOf(run);
    const running = moment.running === true && run.start === moment.run?.start;
    const button = (key: "earlier" | "later", to: number): TemplateResult =>
      html`<button
        class="icon"
        aria-label=${say(`timeline.${key}`)}
        ?disabled=${to < 0 || to >= runs.length}
        @click=${() => this.#step(runs, to)}
      >
        <ha-icon icon="mdi:chevron-${key === "earlier" ? "left" : "right"}"></ha-icon>
      </button>`;
    return html`<div class="story" role="region" aria-label=${say("timeline.story")}>
      <div class="steps">
        ${button("earlier", index - 1)}
        <span class="secondary">
          ${say("timeline.number", {
            number: this.format.number(index + 1),
            count: this.format.number(runs.length),
          })}
        </span>
        ${button("later", index + 1)}
      </div>
      <div aria-live="polite">${storyView(run, teller, running)}</div>
    </div>`;
  }

  #rows(runs: Run[], moment: LoadedMoment, teller: Teller): TemplateResult | typeof nothing {
    if (runs.length === 0) return nothing;
    const { say, format } = this;
    const head = [
      "table.when",
      "story.lasted",
      "table.why",
      "table.wasted",
      "story.energy",
      "story.cost",
      "story.extra",
    ] as const;
    const newest = [...runs].reverse().slice(0, this._table);
    return html`<details
      ?open=${this._table > 0}
      @toggle=${(event: Event) => {
        const open = (event.currentTarget as HTMLDetailsElement).open;
        if (open !== this._table > 0) this._table = open ? ROWS : 0;
      }}
    >
      <summary>${say("timeline.table")}</summary>
      ${
        this._table === 0
          ? nothing
          : html`<div class="rows" tabindex="0" role="group" aria-label=${say("timeline.runs")}>
                <table>
                  <thead>
                    <tr>
                      ${head.map((key) => html`<th scope="col">${say(key)}</th>`)}
                    </tr>
                  </thead>
                  <tbody>
                    ${newest.map(
                      (run) =>
                        html`<tr>
                          <th scope="row">
                            <button class="link" @click=${() => (this._chosen = run.start)}>
                              ${whenOf(run, teller, moment.running === true && run.start === moment.run?.start)}
                            </button>
                          </th>
                          <td>${format.duration(run.minutes * 60)}</td>
                          <td>${say(`legend.${run.cause}` as Key)}</td>
                          <td>${wasteWord(run.avoidable, say)}</td>
                          <td>${format.energy(run.energy_kwh)}</td>
                          <td>${format.money(run.cost, teller.currency)}</td>
                          <td>${format.money(run.extra_cost, teller.currency)}</td>
                        </tr>`,
                    )}
                  </tbody>
                </table>
              </div>
              ${
                runs.length > this._table
                  ? html`<button @click=${() => (this._table += ROWS)}>
                      ${say("timeline.more")}
                    </button>`
                  : nothing
              }`
      }
    </details>`;
  }

  override getCardSize(): number {
    return 9;
  }

  static override styles: CSSResultGroup = [
    AuxHeatCard.styles,
    patternStyles,
    storyStyles,
    css`
      :host {
        --aux-indoor: #0b7a4b;
        --aux-outdoor: #3b5bdb;
      }
      :host([dark]) {
        --aux-indoor: #4cc38a;
        --aux-outdoor: #91a7ff;
      }
      .toolbar,
      .views,
      .pages {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px;
      }
      .toolbar {
        justify-content: space-between;
        margin-bottom: 12px;
      }
      .pages {
        gap: 4px;
      }
      .thermostats {
        margin-bottom: 12px;
      }
      .range {
        min-width: 7em;
        text-align: center;
      }
      button:disabled {
        opacity: 0.4;
        cursor: default;
      }
      button.icon {
        width: 36px;
        padding: 0;
        border: none;
      }
      button.link {
        min-height: 24px;
        padding: 0;
        border: none;
        color: var(--primary-color);
        text-align: start;
        text-decoration: underline;
      }
      .sum {
        font-weight: 500;
      }
      .chart {
        position: relative;
        touch-action: pan-y;
      }
      .chart.waiting {
        height: 330px;
      }
      .chart svg {
        display: block;
      }
      .title {
        position: absolute;
        left: ${MARGIN.left}px;
        right: 0;
        display: flex;
        gap: 16px;
        overflow: hidden;
        font-size: 12px;
        line-height: 20px;
        white-space: nowrap;
        color: var(--secondary-text-color);
        pointer-events: none;
      }
      .title span {
        display: flex;
        align-items: center;
        gap: 6px;
        overflow: hidden;
        text-overflow: ellipsis;
      }
      .title b {
        font-weight: 500;
        color: var(--primary-text-color);
      }
      .none {
        line-height: ${LANE}px;
      }
      .runs {
        position: absolute;
        left: ${MARGIN.left - 4}px;
        right: 0;
        border-radius: 6px;
        cursor: pointer;
      }
      .line {
        fill: none;
        stroke-width: 2;
        stroke-linejoin: round;
      }
      .grid {
        stroke: var(--divider-color);
      }
      .now,
      .cross {
        stroke: var(--secondary-text-color);
      }
      .now {
        stroke-dasharray: 2 3;
      }
      .column {
        opacity: 0.12;
      }
      .track {
        fill: var(--secondary-text-color);
        opacity: 0.1;
      }
      .balance {
        stroke: var(--aux-capacity);
        stroke-width: 1.5;
        stroke-dasharray: 7 4;
      }
      .band {
        fill: var(--aux-capacity);
        opacity: 0.13;
      }
      .below {
        fill: var(--aux-capacity);
        opacity: 0.3;
      }
      .halo {
        paint-order: stroke;
        stroke: var(--ha-card-background, var(--card-background-color, #fff));
        stroke-width: 3px;
      }
      .mark {
        fill: none;
        stroke: var(--primary-text-color);
        stroke-width: 2;
      }
      .story {
        position: relative;
        margin-top: 12px;
        padding: 12px;
        border: 1px solid var(--divider-color);
        border-radius: 12px;
      }
      .steps {
        float: right;
        display: flex;
        align-items: center;
        gap: 2px;
        margin: -6px -6px 0 8px;
        font-size: 12px;
      }
      details {
        margin-top: 12px;
      }
      summary {
        min-height: 24px;
        cursor: pointer;
        color: var(--secondary-text-color);
      }
      .rows {
        overflow-x: auto;
        margin: 8px 0;
      }
      table {
        border-collapse: collapse;
        font-size: 13px;
      }
      th,
      td {
        padding: 4px 12px 4px 0;
        text-align: start;
        font-weight: 400;
        border-bottom: 1px solid var(--divider-color);
      }
      thead th {
        color: var(--secondary-text-color);
      }
      @media (forced-colors: active) {
        .line,
        .grid,
        .balance,
        .mark,
        .now,
        .cross {
          stroke: CanvasText;
        }
        .aux-ink,
        .bars {
          fill: CanvasText !important;
        }
        .aux-paper {
          fill: Canvas;
        }
      }
    `,
  ];
}

/** What the runs of a range took, each as far as it lies in it. */
function summaryOf(runs: Run[], range: Range, { say, format, currency }: Teller): string {
  if (runs.length === 0) {
    return say(range.first === range.last ? "timeline.none_day" : "timeline.none_week");
  }
  const total = (of: (run: Run) => number | null): number | null =>
    runs.reduce<number | null>((sum, run) => {
      const value = of(run);
      const whole = Date.parse(run.end) - Date.parse(run.start);
      if (sum === null || value === null) return null;
      return sum + value * (whole > 0 ? withinOf(run, range) / whole : 1);
    }, 0);
  const kwh = total((run) => run.energy_kwh);
  const paid = total((run) => run.cost);
  const extra = total((run) => run.extra_cost);
  const duration = format.duration(runs.reduce((sum, run) => sum + withinOf(run, range) / 1000, 0));
  if (kwh === null) return say("timeline.sum_duration", { duration });
  const energy = format.energy(kwh);
  if (paid === null) return say("timeline.sum_energy", { duration, energy });
  const cost = format.money(paid, currency);
  if (extra === null || Math.abs(extra) < 0.005)
    return say("timeline.sum", { duration, energy, cost });
  return extra > 0
    ? say("timeline.sum_wasted", { duration, energy, cost, extra: format.money(extra, currency) })
    : say("timeline.sum_saved", { duration, energy, cost, saved: format.money(-extra, currency) });
}

/** How much of a run lies in a range, ms. */
function withinOf(run: Run, range: Range): number {
  const start = Math.max(Date.parse(run.start), range.start);
  return Math.max(0, Math.min(Date.parse(run.end), range.end) - start);
}

/** The runs' own readings, where no history is there any more: when, and degC. */
function missing(
  runs: Run[],
  samples: Sample[],
  name: "indoor_c" | "outdoor_c",
): [number, number][] {
  return runs.flatMap((run) => {
    const at = Date.parse(run.start);
    const value = run[name];
    return value === null || valueAt(samples, at) !== null ? [] : [[at, value]];
  });
}

/** A scale in the user's degrees, wide enough that small changes look small. */
function scaleOf(
  lines: number[],
  others: number[],
  pixels: [number, number],
): ReturnType<typeof scaleLinear<number, number>> {
  let low = Infinity;
  let high = -Infinity;
  for (const value of [...lines, ...others]) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  if (low > high) [low, high] = [0, 10];
  const spare = Math.max(0, 5 - (high - low)) / 2 + 0.5;
  return scaleLinear([low - spare, high + spare], pixels);
}

function degreeAxis(y: ReturnType<typeof scaleOf>, width: number): SVGTemplateResult {
  const [low = 0, high = 0] = y.domain();
  const step = [1, 2, 5, 10, 20, 50].find((each) => (high - low) / each <= 4) ?? 100;
  const values: number[] = [];
  for (let value = Math.ceil(low / step) * step; value <= high; value += step) values.push(value);
  return svg`${values.map(
    (
      value,
    ) => svg`<line class="grid" x1=${MARGIN.left} x2=${width - MARGIN.right} y1=${y(value)} y2=${y(value)}></line>
      <text x=${MARGIN.left - 6} y=${y(value) + 4} text-anchor="end">${value}°</text>`,
  )}`;
}

function barShapes(cause: Cause, top: number, bars: Bar[], width: number): SVGTemplateResult {
  const colour = colourOf(cause);
  const kinds = (["no", "uncertain", "yes"] as const).filter((kind) =>
    bars.some(({ avoidable }) => avoidable === kind),
  );
  return svg`
    <rect class="track" x=${MARGIN.left} width=${width - MARGIN.left - MARGIN.right} y=${top} height=${BAR} rx="2"></rect>
    ${kinds.map((kind) => {
      const d = bars
        .filter(({ avoidable }) => avoidable === kind)
        .map(({ left, right }) => rect(left, top, right - left, BAR))
        .join("");
      return svg`<path class="bars" style="fill:${fillOf(cause, kind, colour)};stroke:${kind === "no" ? "none" : colour}" d=${d}></path>`;
    })}`;
}

const rect = (x: number, y: number, width: number, height: number): string =>
  `M${x.toFixed(1)} ${y}h${width.toFixed(1)}v${height}h${(-width).toFixed(1)}z`;
