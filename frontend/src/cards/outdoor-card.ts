// Runs by outdoor temperature: what ran in weather in which the heat pump alone copes.
import { scaleLinear, type ScaleLinear } from "d3-scale";
import {
  css,
  html,
  nothing,
  svg,
  type CSSResultGroup,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import type { LoadedMoment } from "../api.ts";
import { ChartCard } from "../chart-card.ts";
import {
  digitsOf,
  drawn,
  extent,
  valueAxis,
  valueScale,
  type Bar,
  type Plot,
} from "../chart/bars.ts";
import { fillPatterns, fillSwatch } from "../chart/fills.ts";
import {
  place,
  stacked,
  textWidth,
  widestGap,
  wrapped,
  type Label,
  type Place,
} from "../chart/labels.ts";
import {
  above,
  binTotal,
  binWidth,
  enoughAbove,
  histogram,
  marks,
  range,
  sums,
  type Bin,
  type Figures,
  type Histogram,
  type Mark,
} from "../outdoor.ts";
import { seasonData, type SeasonData } from "../season-data.ts";
import { MEASURES, total, VERDICTS, type Measure, type Verdicts } from "../verdict.ts";
import type { Key } from "../words.ts";

const HEIGHT = 200;
const LINE = 15;
// No bar is narrower than this, in px.
const NARROWEST = 8;
// The widest that labels may be, in px; where they get into each other's way, less.
const LABEL_WIDTHS = [165, 110, 80];
// Above the bars, for what the weather to both sides of the line means.
const BAND = 24;

interface Text {
  lines: string[];
  width: number;
}

interface Drawing {
  from: Histogram;
  bars: Bar[];
  low: number;
  high: number;
}

export class OutdoorCard extends ChartCard<SeasonData> {
  protected readonly heading = "outdoor.heading";
  #binned: { key: unknown[]; histogram: Histogram } | undefined;

  protected ask(entryId: string, stamp: string): Promise<SeasonData> {
    return seasonData(this.hass, entryId, stamp);
  }

  protected chart(moment: LoadedMoment, data: SeasonData): TemplateResult {
    const { say } = this;
    if (!moment.has_backup) return html`<p class="notice">${say("summary.no_backup")}</p>`;
    if (data.points.length === 0)
      return html`<p class="notice">
        ${say(moment.running ? "outdoor.first_run" : "chart.no_runs")}
      </p>`;
    const measure = this.#measure(data);
    const lines = marks(moment, this.format.fahrenheit);
    const drawing = this.#drawing(data, lines, measure);
    const chosen = drawing.from.bins.find((bin) => String(bin.low) === this._chosen);
    return html`
      <p class="headline">${this.#headline(moment, data, measure)}</p>
      ${this.switch("chart.measure", this.#measures(data), measure)}
      ${
        drawing.bars.length > 0
          ? html`${this.#svg(moment, drawing, lines, measure)}
            ${this.#legend(moment, sums(drawing.from, measure), measure)}
            ${this.told(
              drawing.bars,
              chosen && this.#degrees(chosen),
              chosen && this.#figures(chosen, measure),
            )}`
          : nothing
      }
      <ul class="notes">
        ${this.#notes(moment, data, drawing.from, measure).map((note) => html`<li>${note}</li>`)}
      </ul>
      ${this.#table(drawing.from, measure)}
    `;
  }

  /** Energy, if it is known of any run. */
  #measures({ points }: SeasonData): readonly Measure[] {
    return points.some((point) => point.energy_kwh !== null) ? MEASURES : ["hours", "runs"];
  }

  #measure(data: SeasonData): Measure {
    const all = this.#measures(data);
    return all.find((measure) => measure === this._view) ?? (all[0] as Measure);
  }

  #write(value: number, measure: Measure): string {
    const { format } = this;
    if (measure === "energy") return format.energy(value);
    if (measure === "hours") return format.hours(value);
    return this.#count(value);
  }

  #count(runs: number): string {
    const { format, say } = this;
    const key = format.isOne(runs) ? "chart.count_one" : "chart.count";
    return say(key, { count: format.number(runs) });
  }

  #headline(moment: LoadedMoment, { points }: SeasonData, measure: Measure): string {
    const { say } = this;
    const all = this.#write(total(sums(this.#histogram(points), measure)), measure);
    const limit = enoughAbove(moment);
    if (limit === null) return say("outdoor.headline_unlearned", { all });
    const mild = above(points, limit, measure);
    if (mild === 0) return say("outdoor.headline_none", { all });
    const fuel = moment.burns_fuel && moment.economic_balance_point_c !== null;
    return say(fuel ? "outdoor.headline_fuel" : "outdoor.headline", {
      all,
      mild: this.#write(mild, measure),
    });
  }

  /** Bins do not change while somebody looks at them, other than by new runs or another width. */
  #histogram(points: SeasonData["points"], width?: number): Histogram {
    const { fahrenheit } = this.format;
    const wanted = width ?? this.#binned?.histogram.width ?? binWidth(1, 1, fahrenheit);
    const key = [points, wanted, fahrenheit];
    if (!this.#binned || key.some((each, i) => each !== this.#binned?.key[i]))
      this.#binned = { key, histogram: histogram(points, wanted, fahrenheit) };
    return this.#binned.histogram;
  }

  get #plot(): { left: number; right: number } {
    return { left: 44, right: this._width - 8 };
  }

  #drawing({ points }: SeasonData, lines: Mark[], measure: Measure): Drawing {
    const { left, right } = this.#plot;
    const [coldest, mildest] = range(points, lines, this.format.fahrenheit);
    const most = Math.max(Math.floor((right - left) / NARROWEST) - 2, 1);
    const width = binWidth(mildest - coldest, most, this.format.fahrenheit);
    const from = this.#histogram(points, width);
    const low = Math.floor(coldest / width) * width;
    const high = Math.max(Math.floor(mildest / width) * width + width, low + width);
    const x = this.#scale(low, high);
    const bars = from.bins.map((bin) => ({
      key: String(bin.low),
      x: (x(bin.low) + x(bin.high)) / 2,
      width: x(bin.high) - x(bin.low),
      parts: VERDICTS.map((fill) => ({ fill, value: bin.by[measure][fill] })),
      label: `${this.named(this.#degrees(bin))} ${this.#write(binTotal(bin, measure), measure)}. ${this.#split(bin.by[measure], measure)}`,
    }));
    return { from, bars, low, high };
  }

  #scale(low: number, high: number): ScaleLinear<number, number> {
    const { left, right } = this.#plot;
    return scaleLinear().domain([low, high]).range([left, right]);
  }

  #degrees({ low, high }: Bin): string {
    const { format, say } = this;
    return say("outdoor.bin", {
      low: format.number(low),
      high: format.number(high),
      unit: format.unit,
    });
  }

  /** What of it was needed, perhaps wasted and wasted, in words. */
  #split(of: Verdicts, measure: Measure): string {
    return VERDICTS.filter((verdict) => of[verdict] > 0)
      .map(
        (verdict) =>
          `${this.named(this.say(`chart.${verdict}`))} ${this.#write(of[verdict], measure)}`,
      )
      .join(", ");
  }

  #svg(moment: LoadedMoment, drawing: Drawing, lines: Mark[], measure: Measure): TemplateResult {
    const { say, format } = this;
    const { bars, low, high } = drawing;
    const { left, right } = this.#plot;
    const x = this.#scale(low, high);
    const stands = lines.map(({ at }) => Math.min(Math.max(x(at), left), right));
    const names = lines.map((mark) => this.#label(moment, mark, low, high));
    const { texts, places } = this.#places(names, stands);
    const rows = Math.max(-1, ...places.map(({ row }) => row)) + 1;
    const tall = Math.max(0, ...texts.map((text) => text.lines.length)) * LINE + 6;
    const top = rows * tall + BAND;
    const plot: Plot = { left, right, top, bottom: top + HEIGHT };
    const y = valueScale(extent(bars), plot, 5);
    const ticks = y.ticks(5).filter((tick) => measure !== "runs" || Number.isInteger(tick));
    const digits = digitsOf(ticks);
    const { click, key } = this.choosing(bars);
    return html`<div class="chart">
      <svg
        width=${this._width}
        height=${plot.bottom + 44}
        viewBox="0 0 ${this._width} ${plot.bottom + 44}"
        role="group"
        aria-label=${say("outdoor.chart", { unit: format.unit })}
        @click=${click}
        @keydown=${key}
      >
        ${fillPatterns()} ${this.#zones(moment, x, plot, stands)}
        ${valueAxis(y, plot, ticks, (value) => format.number(value, digits))}
        <text x="0" y=${plot.top - 13} aria-hidden="true">${say(`outdoor.axis_${measure}`)}</text>
        ${this.#weather(x, plot)} ${drawn(bars, y, plot, this._chosen)}
        <g class="marks">
          ${lines.map((mark, i) => {
            const { left: from, row } = places[i] as { left: number; row: number };
            const bottom = (rows - row) * tall;
            return this.#mark(mark, texts[i] as Text, {
              x: Math.round(stands[i] as number),
              from,
              top: bottom - tall,
              foot: bottom,
              bottom: plot.bottom,
            });
          })}
        </g>
      </svg>
    </div>`;
  }

  /** The name of a line, and where it stands. */
  #label(
    moment: LoadedMoment,
    { kind, at }: Mark,
    low: number,
    high: number,
  ): { name: string; value: string } {
    const { say, format } = this;
    const rounded = format.fahrenheit ? Math.round(at) : Math.round(at * 2) / 2;
    let value = `${format.number(rounded, Number.isInteger(rounded) ? 0 : 1)} ${format.unit}`;
    if (kind === "copes") {
      const off = moment.balance_point_uncertainty_k;
      if (off) value += ` ± ${format.temperatureDifference(off)}`;
      if (moment.balance_point_is_default) value = say("outdoor.assumed", { value });
    }
    if (at > high) value += " →";
    if (at < low) value = `← ${value}`;
    return { name: say(`outdoor.${kind}`), value };
  }

  #places(
    names: readonly { name: string; value: string }[],
    stands: readonly number[],
  ): { texts: Text[]; places: Place[] } {
    let texts: Text[] = [];
    let boxes: Label[] = [];
    for (const most of LABEL_WIDTHS) {
      texts = names.map(({ name, value }) => {
        const lines = [...wrapped(name, most), value];
        return { lines, width: Math.max(...lines.map((line) => textWidth(line))) };
      });
      boxes = texts.map(({ width }, i) => ({ x: stands[i] as number, width }));
      const places = place(boxes, 0, this._width);
      if (places) return { texts, places };
    }
    return { texts, places: stacked(boxes, 0, this._width) };
  }

  #mark(
    { kind }: Mark,
    { lines, width }: Text,
    at: { x: number; from: number; top: number; foot: number; bottom: number },
  ): SVGTemplateResult {
    // Where its text stands about it, the line begins below.
    const about = at.from < at.x && at.x < at.from + width;
    const [anchor, x] = about ? ["middle", at.from + width / 2] : ["start", at.from];
    return svg`<g class="mark ${kind}">
      <line x1=${at.x} x2=${at.x} y1=${about ? at.foot - 2 : at.top + 4} y2=${at.bottom}></line>
      <text text-anchor=${anchor}>${lines.map(
        (line, i) =>
          svg`<tspan class=${i === lines.length - 1 ? "value" : ""} x=${x}
            y=${at.foot - 8 - (lines.length - 1 - i) * LINE}>${line}</tspan>`,
      )}</text>
    </g>`;
  }

  /** Where the heat pump needs help, where perhaps, and where it alone is enough. */
  #zones(
    moment: LoadedMoment,
    x: ScaleLinear<number, number>,
    { left, right, top, bottom }: Plot,
    lines: readonly number[],
  ): SVGTemplateResult | typeof nothing {
    const limit = enoughAbove(moment);
    if (limit === null || moment.balance_point_c === null) return nothing;
    const { say, format } = this;
    const within = (celsius: number): number =>
      Math.min(Math.max(x(format.degrees(celsius)), left), right);
    const sure = within(limit);
    const needs = within(moment.balance_point_c - (moment.balance_point_uncertainty_k ?? 0));
    const name = (text: string, from: number, to: number): SVGTemplateResult | typeof nothing => {
      const { middle, width } = widestGap(lines, from, to);
      return textWidth(text) <= width - 8
        ? svg`<text x=${middle} y=${top - 8} text-anchor="middle">${text}</text>`
        : nothing;
    };
    const zone = (kind: string, from: number, to: number): SVGTemplateResult =>
      svg`<rect class=${kind} x=${from} width=${Math.max(to - from, 0)} y=${top - BAND}
        height=${bottom - top + BAND}></rect>`;
    return svg`<g class="zones">
      ${zone("enough", sure, right)} ${zone("perhaps", needs, sure)}
      ${name(say("outdoor.needs_help"), left, needs)} ${name(say("outdoor.enough"), sure, right)}
    </g>`;
  }

  #weather(x: ScaleLinear<number, number>, plot: Plot): SVGTemplateResult {
    const { say, format } = this;
    const ticks = x.ticks(Math.max(Math.floor((plot.right - plot.left) / 56), 2));
    return svg`<g class="axis" aria-hidden="true">
      ${ticks.filter(Number.isInteger).map(
        (tick) => svg`<line class="zero" x1=${x(tick)} x2=${x(tick)} y1=${plot.bottom}
            y2=${plot.bottom + 5}></line>
          <text x=${x(tick)} y=${plot.bottom + 18} text-anchor="middle">${format.number(tick)}</text>`,
      )}
      <text x=${(plot.left + plot.right) / 2} y=${plot.bottom + 38} text-anchor="middle">${say(
        "outdoor.axis",
        { unit: format.unit },
      )}</text>
    </g>`;
  }

  #legend(moment: LoadedMoment, of: Verdicts, measure: Measure): TemplateResult {
    const { say } = this;
    return html`<ul class="legend">
      ${VERDICTS.map(
        (verdict) =>
          html`<li>
            ${fillSwatch(verdict)}
            <span
              >${this.named(say(`chart.${verdict}`))}
              <strong>${this.#write(of[verdict], measure)}</strong></span
            >
          </li>`,
      )}
      ${
        enoughAbove(moment) === null
          ? nothing
          : html`<li>
              <span class="zone" aria-hidden="true"></span>
              <span>${say("outdoor.enough")}</span>
            </li>`
      }
    </ul>`;
  }

  #figures(bin: Bin, measure: Measure): TemplateResult {
    const { say, format } = this;
    const causes = [...bin.causes].sort(([, a], [, b]) => b.seconds - a.seconds);
    const row = (name: string, of: Figures): TemplateResult =>
      html`<tr>
        <th scope="row">${name}</th>
        <td>${format.number(of.runs)}</td>
        <td>${format.duration(of.seconds)}</td>
        <td>${format.energy(of.untold === of.runs ? null : of.energy_kwh)}</td>
      </tr>`;
    return html`
      <p>${this.#split(bin.by[measure], measure)}</p>
      ${this.table(
        (["why", "runs", "hours", "energy"] as const).map((name) => say(`chart.${name}`)),
        html`${causes.map(([cause, of]) => row(say(`cause.${cause}` as Key), of))}
        ${causes.length > 1 ? row(say("chart.all"), bin) : nothing}`,
      )}
    `;
  }

  #notes(
    moment: LoadedMoment,
    { months, points }: SeasonData,
    { unknown }: Histogram,
    measure: Measure,
  ): string[] {
    const { say, format } = this;
    const notes: string[] = [];
    if (moment.balance_point_c === null) notes.push(say("outdoor.unlearned"));
    else if (moment.balance_point_is_default)
      notes.push(say("outdoor.default", { value: format.temperature(moment.balance_point_c) }));
    if (moment.burns_fuel && moment.economic_balance_point_c === null)
      notes.push(say("outdoor.no_economic"));
    if (moment.suggested_lockout_c === null) notes.push(say("outdoor.no_suggestion"));
    if (unknown)
      notes.push(
        say("outdoor.unknown", {
          runs: this.#count(unknown.runs),
          all: this.#write(binTotal(unknown, measure), measure),
        }),
      );
    const untold = points.filter((point) => point.energy_kwh === null).length;
    if (untold > 0 && measure === "energy")
      notes.push(say("chart.untold", { runs: format.number(untold) }));
    notes.push(
      say("outdoor.since", {
        day: format.calendarDay(
          months.counted_since && months.counted_since > months.first_day
            ? months.counted_since
            : months.first_day,
        ),
      }),
    );
    return notes;
  }

  #table({ bins, unknown }: Histogram, measure: Measure): TemplateResult {
    const { say } = this;
    const row = (name: string, bin: Bin): TemplateResult =>
      html`<tr>
        <th scope="row">${name}</th>
        ${VERDICTS.map((verdict) => html`<td>${this.#write(bin.by[measure][verdict], measure)}</td>`)}
        <td>${this.#write(binTotal(bin, measure), measure)}</td>
      </tr>`;
    return this.asTable(
      [
        say("outdoor.temperature"),
        ...VERDICTS.map((verdict) => say(`chart.${verdict}`)),
        say("chart.all"),
      ],
      html`${bins.map((bin) => row(this.#degrees(bin), bin))}
      ${unknown ? row(say("outdoor.unknown_row"), unknown) : nothing}`,
    );
  }

  override getCardSize(): number {
    return 9;
  }

  static override styles: CSSResultGroup = [
    ChartCard.styles,
    css`
      .zones .enough {
        fill: var(--aux-wasted);
        fill-opacity: 0.09;
      }
      .legend .zone {
        width: 16px;
        height: 12px;
        border: 1px solid var(--divider-color);
        background: color-mix(in srgb, var(--aux-wasted) 9%, transparent);
      }
      .zones text {
        fill: var(--primary-text-color);
        font-weight: 500;
      }
      .zones .perhaps {
        fill: var(--aux-line);
        fill-opacity: 0.14;
      }
      .mark line {
        stroke: var(--aux-line);
        stroke-width: 2;
        pointer-events: none;
      }
      .mark.copes line {
        stroke-width: 3;
      }
      .mark.allowed line {
        stroke-dasharray: 7 4;
      }
      .mark.suggested line {
        stroke-dasharray: 2 4;
        stroke-linecap: round;
      }
      .mark.economic line {
        stroke-dasharray: 10 4 2 4;
      }
      .mark text {
        paint-order: stroke;
        stroke: var(--card-background-color, #fff);
        stroke-width: 3px;
        stroke-linejoin: round;
      }
      .mark .value {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
    `,
  ];
}
