// This season by month: what was needed, and what could have been avoided.
import { css, html, nothing, svg, type CSSResultGroup, type TemplateResult } from "lit";
import { seasonReport, type LoadedMoment, type Report, type Sum } from "../api.ts";
import { ChartCard } from "../chart-card.ts";
import {
  digitsOf,
  drawn,
  extent,
  pieces,
  valueAxis,
  valueScale,
  type Bar,
  type Plot,
} from "../chart/bars.ts";
import { fillPatterns, fillSwatch } from "../chart/fills.ts";
import { textWidth } from "../chart/labels.ts";
import { CENT } from "../format.ts";
import { seasonData, type SeasonData } from "../season-data.ts";
import {
  inAll,
  seasonMonths,
  used,
  VIEWS,
  type Amounts,
  type Kind,
  type Month,
  type View,
} from "../season.ts";

const HEIGHT = 190;
const WIDEST = 56;
const KINDS: readonly Kind[] = ["needed", "uncertain", "wasted", "unknown", "saved"];

interface Data extends SeasonData {
  /** null where it could not be had: the season is shown all the same. */
  report: Report | null;
}

/** Whether something of a month in which backup heat ran is known, in the view that it is of. */
const tells = ({ amounts, sum }: Month): boolean =>
  amounts !== null && Boolean(sum.runs || sum.energy_kwh);

export class SeasonCard extends ChartCard<Data> {
  protected readonly heading = "season.heading";
  #counted: { data: Data; zone: string; views: Map<View, Month[]> } | undefined;

  protected async ask(entryId: string, stamp: string): Promise<Data> {
    const [data, report] = await Promise.all([
      seasonData(this.hass, entryId, stamp),
      seasonReport(this.hass, entryId).catch(() => null),
    ]);
    return { ...data, report };
  }

  protected chart(moment: LoadedMoment, data: Data): TemplateResult {
    const { say } = this;
    if (!moment.has_backup) return html`<p class="notice">${say("summary.no_backup")}</p>`;
    const views = VIEWS.filter((view) => this.#months(data, view).some(tells));
    const view = views.find((each) => each === this._view) ?? views[0];
    const months = view && this.#months(data, view);
    const all = months && inAll(months);
    if (!view || !months || !all) return html`<p class="notice">${say("chart.no_runs")}</p>`;
    const bars = this.#bars(months, view);
    const chosen = months.find((month) => month.first_day === this._chosen);
    return html`
      <p class="headline">${this.#headline(all, view)}</p>
      ${this.#compared(data, view)} ${this.switch("chart.measure", views, view)}
      ${this.#svg(months, bars, view)}
      <ul class="legend">
        ${this.#kinds(all).map(
          (kind) =>
            html`<li>
              ${fillSwatch(kind)}
              <span
                >${this.named(this.#name(kind, view))}
                <strong>${this.#write(Math.abs(all[kind]), view)}</strong></span
              >
            </li>`,
        )}
      </ul>
      ${this.told(bars, chosen && this.#monthName(chosen), chosen && this.#figures(chosen, view))}
      <ul class="notes">
        ${this.#notes(data, months, view).map((note) => html`<li>${note}</li>`)}
      </ul>
      ${this.#table(months, all, view)}
    `;
  }

  #months(data: Data, view: View): Month[] {
    const zone = this.hass.config.time_zone;
    if (this.#counted?.data !== data || this.#counted.zone !== zone)
      this.#counted = { data, zone, views: new Map() };
    const { views } = this.#counted;
    const months = views.get(view) ?? seasonMonths(data.months, data.points, view, zone);
    views.set(view, months);
    return months;
  }

  #write(value: number | null, view: View): string {
    const { format } = this;
    if (view === "money") return format.money(value, this.#currency);
    if (view === "energy") return format.energy(value);
    return value === null ? format.number(null) : format.hours(value);
  }

  get #currency(): string {
    return this._data?.months.currency ?? "";
  }

  #name(kind: Kind, view: View): string {
    // Money that was paid beyond what the heat pump would have taken is all that is known of it.
    return this.say(view === "money" ? `season.money_${kind}` : `chart.${kind}`);
  }

  #kinds(all: Amounts): Kind[] {
    return KINDS.filter((kind) => kind === "needed" || kind === "wasted" || all[kind] !== 0);
  }

  #monthName({ first_day, current }: Month): string {
    const name = `${this.format.month(first_day, "long")} ${first_day.slice(0, 4)}`;
    return current ? this.say("season.so_far", { month: name }) : name;
  }

  #headline(all: Amounts, view: View): string {
    const { say } = this;
    const values = {
      all: this.#write(used(all), view),
      wasted: this.#write(all.wasted, view),
      saved: this.#write(-all.saved, view),
    };
    const net = all.wasted + all.saved;
    if (view === "money" && net < -CENT)
      return say("season.headline_saved", { ...values, saved: this.#write(-net, view) });
    return say(`season.headline_${view}`, {
      ...values,
      wasted: this.#write(Math.max(net, 0), view),
    });
  }

  /** The same days of last season, if anything is known of them. */
  #compared({ report }: Data, view: View): TemplateResult | typeof nothing {
    const before = report?.last_season;
    if (!before) return nothing;
    const { say, format } = this;
    const value = (of: Sum): number | null =>
      view === "money" ? of.cost : view === "energy" ? of.energy_kwh : of.hours;
    const wasted =
      view === "money" ? before.extra_cost : view === "energy" ? before.avoidable_kwh : null;
    const then = value(before);
    if (then === null) return nothing;
    const values = {
      from: format.calendarDay(before.first_day),
      to: format.calendarDay(before.last_day),
      then: this.#write(then, view),
      now: this.#write(value(before.this_season), view),
    };
    return html`<p class="secondary">
      ${
        wasted !== null && wasted > 0
          ? say("season.compared_wasted", { ...values, wasted: this.#write(wasted, view) })
          : say("season.compared", values)
      }
    </p>`;
  }

  #bars(months: readonly Month[], view: View): Bar[] {
    const { left, right } = this.#plot;
    const step = (right - left) / Math.max(months.length, 1);
    return months.map((month, i) => ({
      key: month.first_day,
      x: left + step * (i + 0.5),
      width: Math.min(step * 0.8, WIDEST),
      parts: month.amounts
        ? KINDS.map((kind) => ({ fill: kind, value: (month.amounts as Amounts)[kind] }))
        : [],
      label: `${this.named(this.#monthName(month))} ${this.#split(month, view)}`,
    }));
  }

  /** What of a month was what, in words. */
  #split({ amounts, sum }: Month, view: View): string {
    if (!amounts) return this.say(view === "money" ? "season.no_cost" : "season.not_known");
    if (!sum.runs && used(amounts) === 0) return this.say("chart.no_runs_then");
    return KINDS.filter((kind) => amounts[kind] !== 0)
      .map(
        (kind) =>
          `${this.named(this.#name(kind, view))} ${this.#write(Math.abs(amounts[kind]), view)}`,
      )
      .join(", ");
  }

  get #plot(): { left: number; right: number } {
    return { left: 52, right: this._width - 4 };
  }

  #svg(months: readonly Month[], bars: Bar[], view: View): TemplateResult {
    const { say, format } = this;
    const plot: Plot = { ...this.#plot, top: 26, bottom: 26 + HEIGHT };
    const [lowest, highest] = extent(bars);
    // Each bar's sum stands above it.
    const y = valueScale([lowest, highest * 1.1], plot, 5);
    const ticks = y.ticks(5);
    const digits = view === "money" && digitsOf(ticks) > 0 ? 2 : digitsOf(ticks);
    const step = (plot.right - plot.left) / Math.max(months.length, 1);
    const length = months.every(({ first_day }) => textWidth(format.month(first_day)) < step)
      ? "short"
      : "narrow";
    const { click, key } = this.choosing(bars);
    return html`<div class="chart">
      <svg
        width=${this._width}
        height=${plot.bottom + 26}
        viewBox="0 0 ${this._width} ${plot.bottom + 26}"
        role="group"
        aria-label=${say("season.chart")}
        @click=${click}
        @keydown=${key}
      >
        ${fillPatterns()}
        ${valueAxis(y, plot, ticks, (value) =>
          view === "money"
            ? format.money(value, this.#currency, digits)
            : format.number(value, digits),
        )}
        <text x="0" y="12" aria-hidden="true">${say(`season.axis_${view}`)}</text>
        ${drawn(bars, y, plot, this._chosen)}
        <g aria-hidden="true">
          ${bars.map((bar, i) => {
            const month = months[i] as Month;
            const value = month.amounts && used(month.amounts);
            const shown =
              value === null
                ? "?"
                : view === "money"
                  ? format.money(value, this.#currency, value < 10 ? 2 : 0)
                  : format.number(value, value > 0 && value < 10 ? 1 : 0);
            const top = Math.min(y(0), ...pieces(bar.parts, y).map((piece) => piece.y));
            return svg`
              ${
                textWidth(shown) <= step - 2
                  ? svg`<text class="sum" x=${bar.x} y=${top - 5} text-anchor="middle">${shown}</text>`
                  : nothing
              }
              <text class=${month.current ? "current" : ""} x=${bar.x} y=${plot.bottom + 17}
                text-anchor="middle">${format.month(month.first_day, length)}</text>
              ${
                month.current
                  ? svg`<rect class="current" x=${bar.x - 9} width="18" height="3" rx="1.5"
                      y=${plot.bottom + 22}></rect>`
                  : nothing
              }`;
          })}
        </g>
      </svg>
    </div>`;
  }

  #figures({ sum, ...month }: Month, view: View): TemplateResult {
    const { say, format } = this;
    return html`
      <p>${this.#split({ sum, ...month }, view)}</p>
      <p class="secondary">
        ${say("season.figures", {
          runs: format.number(sum.runs),
          hours: sum.hours === null ? format.number(null) : format.hours(sum.hours),
          energy: format.energy(sum.energy_kwh),
          cost: format.money(sum.cost, this.#currency),
        })}
      </p>
    `;
  }

  #notes({ months: told }: Data, months: readonly Month[], view: View): string[] {
    const { say, format } = this;
    const notes: string[] = [];
    const sum = (of: (each: Sum) => number | null): number =>
      months.reduce((all, month) => all + (of(month.sum) ?? 0), 0);
    const unpriced = sum((each) => each.unpriced_kwh);
    if (unpriced >= 0.05 && view !== "hours")
      notes.push(say("season.unpriced", { energy: format.energy(unpriced) }));
    const untold = sum((each) => each.runs_without_energy);
    if (untold > 0 && view !== "hours")
      notes.push(say("chart.untold", { runs: format.number(untold) }));
    if (view === "money" && sum((each) => each.uncertain_kwh) > 0)
      notes.push(say("season.perhaps"));
    const outage = sum((each) => each.outage_cost);
    if (view === "money" && outage > 0)
      notes.push(say("season.outage", { cost: this.#write(outage, view) }));
    if (view === "hours") notes.push(say("season.hours_note"));
    if (told.counted_since && told.counted_since > told.first_day)
      notes.push(say("season.since", { day: format.calendarDay(told.counted_since) }));
    return notes;
  }

  #table(months: readonly Month[], all: Amounts, view: View): TemplateResult {
    const { say } = this;
    const kinds = this.#kinds(all);
    const row = (name: string, amounts: Amounts | null): TemplateResult =>
      html`<tr>
        <th scope="row">${name}</th>
        ${kinds.map((kind) => html`<td>${this.#write(amounts && Math.abs(amounts[kind]), view)}</td>`)}
        <td>${this.#write(amounts && used(amounts), view)}</td>
      </tr>`;
    return this.asTable(
      [say("season.month"), ...kinds.map((kind) => this.#name(kind, view)), say("chart.all")],
      html`${months.map((month) => row(this.#monthName(month), month.amounts))}
      ${row(say("season.all"), all)}`,
    );
  }

  override getCardSize(): number {
    return 8;
  }

  static override styles: CSSResultGroup = [
    ChartCard.styles,
    css`
      text.sum {
        fill: var(--primary-text-color);
      }
      text.current {
        fill: var(--primary-text-color);
        font-weight: 600;
      }
      rect.current {
        fill: var(--primary-color);
      }
    `,
  ];
}
