// What happened: a day or a week of temperatures, with the runs of backup heat and their stories.
import { html, nothing, svg, type CSSResultGroup, type TemplateResult } from "lit";
import { guard } from "lit/directives/guard.js";
import { asError, type Avoidable, type Entry, type LoadedMoment, type Run } from "../api.ts";
import { AuxHeatCard } from "../base-card.ts";
import { nearest } from "../chart/run-bars.ts";
import {
  colourOf,
  legend,
  patternStyles,
  swatch,
  textureOf,
  type LegendItem,
} from "../chart/patterns.ts";
import { isKnown, valueAt, type Sample } from "../chart/series.ts";
import { addDays, dayOf, startOf, type Day } from "../chart/time-axis.ts";
import type { CardConfig } from "../ha.ts";
import { lineOf, storyStyles, storyView, type Teller } from "../run-story.ts";
import { runTable, tableStyles } from "../run-table.ts";
import { draw, frame, LANE, MARGIN, type Drawing } from "../timeline/drawing.ts";
import {
  DAYS,
  isRunning,
  PastReader,
  rangeOf,
  summaryOf,
  withRunning,
  type Past,
  type Range,
  type View,
} from "../timeline/past.ts";
import { timelineStyles } from "../timeline/styles.ts";
import { wordsOfPage } from "../words.ts";

const MINUTE = 60_000;
// Narrower than this there is no room for what the balance point is in the chart's own title.
const NARROW = 480;
// How far beside a run, in pixels, a finger or a mouse still means it.
const SLOP = 14;
const CALLING = new Set(["heating", "preheating", "defrosting"]);
// So many rows of the table at a time.
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
  #reader = new PastReader();
  #observer: ResizeObserver | undefined;
  #ruler: Element | null = null;
  #clock: ReturnType<typeof setInterval> | undefined;
  /** Which way a key has just turned: where no run is there to keep the focus, a button gets it. */
  #turnedBy: -1 | 1 | undefined;
  // Made anew only when something of it changes, not at each move of the mouse.
  #sum: { by: unknown[]; made: string } | undefined;
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

  static override getConfigForm(): Record<string, unknown> {
    const form = AuxHeatCard.getConfigForm() as {
      schema: unknown[];
      computeLabel: (field: { name: string }) => string;
    };
    const say = wordsOfPage();
    const options = (["day", "week"] as const).map((value) => ({
      value,
      label: say(`timeline.${value}`),
    }));
    return {
      schema: [...form.schema, { name: "view", selector: { select: { options } } }],
      computeLabel: (field: { name: string }) =>
        field.name === "view" ? say("editor.view") : form.computeLabel(field),
    };
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#observer = new ResizeObserver(([seen]) => {
      if (seen?.contentRect.width) this._width = Math.floor(seen.contentRect.width);
    });
    this.#clock = setInterval(() => this.#tick(), MINUTE);
    document.addEventListener("visibilitychange", this.#tick);
    this._now = Date.now();
    this.requestUpdate(); // What is shown is to be measured anew.
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer?.disconnect();
    this.#ruler = null;
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
    void this.#read(key, this._entry, range);
  }

  protected override updated(): void {
    super.updated();
    if (this.#turnedBy && !this._busy) {
      const [back, on] = this.renderRoot.querySelectorAll<HTMLButtonElement>(".pages button");
      const button = this.#turnedBy < 0 ? back : on?.disabled ? back : on;
      if (!this.renderRoot.querySelector(".runs")) button?.focus();
      this.#turnedBy = undefined;
    }
    const ruler = this.renderRoot.querySelector(".ruler");
    if (ruler === this.#ruler) return;
    this.#observer?.disconnect();
    this.#ruler = ruler;
    if (ruler) this.#observer?.observe(ruler);
  }

  #range(): Range {
    const { zone } = this.format;
    return rangeOf(this._view, this._last ?? dayOf(this._now, zone), zone);
  }

  /** The thermostat that is shown: the chosen one, else the one that calls, else the first. */
  #climate(): string | null {
    const climates = this._entry?.sources.climates ?? [];
    if (!this._climate || !climates.includes(this._climate)) {
      this._climate =
        climates.find((id) => CALLING.has(String(this.hass.states[id]?.attributes.hvac_action))) ??
        climates[0];
    }
    return this._climate ?? null;
  }

  async #read(key: string, entry: Entry, range: Range): Promise<void> {
    this._busy = true;
    try {
      const { zone } = this.format;
      const past = await this.#reader.read(this.hass, entry, this.#climate(), range, zone);
      if (key !== this.#asked) return;
      this._past = past;
      this._failed = undefined;
    } catch (error: unknown) {
      // What is there stays, and is asked for anew within a minute.
      const isThere = this._past?.range.start === range.start && this._past.range.end === range.end;
      if (key === this.#asked && !isThere) this._failed = asError(error);
    } finally {
      if (key === this.#asked) this._busy = false;
    }
  }

  protected body(moment: LoadedMoment): TemplateResult {
    const { say } = this;
    const range = this.#range();
    const teller: Teller = { say, format: this.format, currency: moment.currency };
    return html`
      <div class="ruler"></div>
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
    const isToday = range.last >= today;
    const turn = (pages: -1 | 1): TemplateResult =>
      html`<button
        class="icon"
        aria-label=${say(`timeline.${pages < 0 ? "previous" : "next"}_${view}`)}
        ?disabled=${pages > 0 && isToday}
        @click=${() => this.#turn(pages)}
      >
        <ha-icon icon="mdi:chevron-${pages < 0 ? "left" : "right"}"></ha-icon>
      </button>`;
    return html`<div class="toolbar">
      <div class="views" role="group" aria-label=${say("timeline.span")}>
        ${(["day", "week"] as const).map(
          (each) =>
            html`<button aria-pressed=${each === view} @click=${() => this.#look(each)}>
              ${say(`timeline.${each}`)}
            </button>`,
        )}
        <button ?disabled=${isToday} @click=${() => this.#show(null)}>
          ${say("timeline.today")}
        </button>
      </div>
      <div class="pages">
        ${turn(-1)}
        <span class="range" role="status">${label}</span>
        ${turn(1)}
      </div>
    </div>`;
  }

  /** Shows a day or a week: of a week the day of the run that was chosen in it. */
  #look(view: View): void {
    if (view === "day" && this._view === "week" && this._chosen) {
      const chosen = this._chosen;
      this.#show(dayOf(Date.parse(chosen), this.format.zone));
      this._chosen = chosen;
    }
    this._view = view;
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
    const runs = withRunning(past, moment, this._now);
    const { range, temperatures } = past;
    const summary = this.#summed(past, runs, teller);
    const known = Object.values(temperatures).some((each: Sample[]) => isKnown(each));
    const dots = runs.some((run) => run.outdoor_c !== null || run.indoor_c !== null);
    const isEmpty = !known && runs.length === 0;
    const { start, end } = this.#range();
    const isOther = range.start !== start || range.end !== end;
    return html`<div class=${isOther ? "other" : ""}>
      <p class="sum">${summary}</p>
      ${
        past.failed
          ? this.#retry(say("timeline.failed_temperatures", { error: past.failed.message }))
          : known
            ? nothing
            : html`<p class="secondary">
                ${say(dots ? "timeline.no_temperatures" : "timeline.no_temperatures_at_all")}
              </p>`
      }
      ${
        isEmpty
          ? nothing
          : html`${this.#chart(past, runs, moment, teller, summary)} ${this.#legend(runs, moment)}`
      }
      ${this.#story(runs, moment, teller)} ${this.#rows(runs, moment, teller)}
    </div>`;
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
    const { x } = made;
    const at = this._at;
    const read = (samples: Sample[]): string =>
      at === undefined || at > this._now || samples.length === 0
        ? ""
        : ` ${this.format.temperature(valueAt(samples, at))}`;
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
      @click=${(event: MouseEvent) => this.#click(event, made, runs)}
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
            : svg`<line class="cross" x1=${x(at)} x2=${x(at)} y1=${made.top} y2=${made.bottom}></line>`
        }
        ${shown ? frame(shown, made, past.range) : nothing}
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
            <span>${swatch({ colour: colourOf(lane.cause), shape: "area" })} ${lane.text}</span>
          </div>`,
      )}
      ${
        runs.length === 0
          ? nothing
          : html`<div
              class="runs"
              style="top:${made.lanesTop}px;height:${made.lanesHeight}px"
              role="slider"
              tabindex="0"
              aria-label=${say("timeline.runs")}
              aria-valuemin="1"
              aria-valuemax=${runs.length}
              aria-valuenow=${index + 1}
              aria-valuetext=${shown ? lineOf(shown, teller, isRunning(shown, moment)) : ""}
              @keydown=${(event: KeyboardEvent) => this.#key(event, runs)}
            ></div>`
      }
      ${title(made.outdoorTop, [
        [
          { text: say("timeline.outdoors"), colour: "var(--aux-outdoor)", shape: "line" },
          made.outdoor,
        ],
        ...(this._width < NARROW
          ? []
          : this.#balance(moment).map((item): [LegendItem, Sample[]] => [item, []])),
      ])}
    </div>`;
  }

  #summed(past: Past, runs: Run[], teller: Teller): string {
    const by = [past, this._now, runs.at(-1)?.end, runs.length, this.hass.locale, this.hass.config];
    if (!this.#sum?.by.every((each, i) => each === by[i])) {
      this.#sum = { by, made: summaryOf(runs, past.range, teller) };
    }
    return this.#sum.made;
  }

  /** The chart without what follows the mouse. */
  #drawn(past: Past, runs: Run[], moment: LoadedMoment): Drawing {
    const { say, format, _width: width, _now: now } = this;
    const { balance_point_c, balance_point_uncertainty_k } = moment;
    const by = [
      past,
      width,
      now,
      runs.at(-1)?.end,
      runs.length,
      balance_point_c,
      balance_point_uncertainty_k,
      this.hass.locale,
      this.hass.config,
    ];
    if (!this.#drawing?.by.every((each, i) => each === by[i])) {
      this.#drawing = { by, made: draw({ past, runs, point: moment, width, now, say, format }) };
    }
    return this.#drawing.made;
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

  #click(event: MouseEvent, made: Drawing, runs: Run[]): void {
    const { run } = this.#hit(event, made, runs);
    if (run) this.#choose(run);
  }

  #choose(run: Run): void {
    this._chosen = run.start;
    this._pointed = undefined;
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
    else if (event.key === "PageUp") this.#turnByKey(-1);
    else if (event.key === "PageDown") this.#turnByKey(1);
    else return;
    event.preventDefault();
  }

  #turnByKey(pages: -1 | 1): void {
    this.#turn(pages);
    this.#turnedBy = pages;
  }

  #step(runs: Run[], index: number): void {
    const run = runs[Math.min(Math.max(index, 0), runs.length - 1)];
    if (run) this.#choose(run);
  }

  #balance(moment: LoadedMoment): LegendItem[] {
    const { balance_point_c, balance_point_is_default } = moment;
    if (balance_point_c === null) return [];
    const { say } = this;
    const point = this.format.temperature(balance_point_c);
    const told = balance_point_is_default ? say("timeline.about", { point }) : point;
    const text = say("timeline.copes", { point: told });
    return [{ text, colour: "var(--aux-capacity)", shape: "dashed" }];
  }

  #legend(runs: Run[], moment: LoadedMoment): TemplateResult | typeof nothing {
    const { say } = this;
    const items = (["yes", "uncertain", "no"] as const)
      .filter((avoidable) => runs.some((run) => run.avoidable === avoidable))
      .map((avoidable: Avoidable): LegendItem => ({
        text: say(`legend.${avoidable}`),
        colour: "var(--aux-line)",
        shape: "area",
        texture: textureOf(avoidable),
      }));
    return legend([...(this._width < NARROW ? this.#balance(moment) : []), ...items]);
  }

  #story(runs: Run[], moment: LoadedMoment, teller: Teller): TemplateResult | typeof nothing {
    const run = this.#selected(runs);
    if (!run) return nothing;
    const { say } = this;
    const index = runs.indexOf(run);
    // One in progress changes with every reading: nobody wants to hear that again and again.
    const running = isRunning(run, moment);
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
        <h3>${say("timeline.story")}</h3>
        ${button("earlier", index - 1)}
        <span class="secondary">
          ${say("timeline.number", {
            number: this.format.number(index + 1),
            count: this.format.number(runs.length),
          })}
        </span>
        ${button("later", index + 1)}
      </div>
      <div aria-live=${running ? "off" : "polite"}>${storyView(run, teller, running)}</div>
    </div>`;
  }

  #rows(runs: Run[], moment: LoadedMoment, teller: Teller): TemplateResult | typeof nothing {
    if (runs.length === 0) return nothing;
    const { say } = this;
    return html`<details
      ?open=${this._table > 0}
      @toggle=${(event: Event) => {
        const { open } = event.currentTarget as HTMLDetailsElement;
        if (open !== this._table > 0) this._table = open ? ROWS : 0;
      }}
    >
      <summary>${say("timeline.table")}</summary>
      ${
        this._table === 0
          ? nothing
          : guard(
              [this._past, this._now, runs.length, runs.at(-1)?.end, this._table, this.hass.locale],
              () =>
                runTable(
                  [...runs].reverse().slice(0, this._table),
                  teller,
                  (run) => isRunning(run, moment),
                  (run) => this.#choose(run),
                ),
            )
      }
      ${
        this._table > 0 && runs.length > this._table
          ? html`<button @click=${() => (this._table += ROWS)}>${say("timeline.more")}</button>`
          : nothing
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
    tableStyles,
    timelineStyles,
  ];
}
