// What cards with bars share: their width, asking anew when a run ends, choosing a bar, a switch.
import {
  css,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { asError, type LoadedMoment } from "./api.ts";
import { AuxHeatCard } from "./base-card.ts";
import { moved, nearest, type Bar } from "./chart/bars.ts";
import { patternStyles } from "./chart/patterns.ts";
import type { CardConfig } from "./ha.ts";
import { stampOf } from "./season-data.ts";
import type { Key } from "./words.ts";

// Until the page has told how wide the card is.
const USUAL_WIDTH = 480;
const PADDING = 34;

export abstract class ChartCard<Data> extends AuxHeatCard {
  static override properties = {
    ...AuxHeatCard.properties,
    _width: { state: true },
    _data: { state: true },
    _failed: { state: true },
    _view: { state: true },
    _chosen: { state: true },
  };

  declare protected _width: number;
  declare protected _data: Data | undefined;
  declare protected _failed: Error | undefined;
  declare protected _view: string | undefined;
  /** The key of a bar. */
  declare protected _chosen: string | undefined;
  #stamp: string | undefined;
  #asked = 0;
  #resized: ResizeObserver | undefined;

  constructor() {
    super();
    this._width = USUAL_WIDTH;
  }

  /** Asks for what is drawn; `stamp` is another when there is something new. */
  protected abstract ask(entryId: string, stamp: string): Promise<Data>;

  /** What is shown once that is there. */
  protected abstract chart(moment: LoadedMoment, data: Data): TemplateResult;

  override setConfig(config: CardConfig): void {
    super.setConfig(config);
    this.#asked += 1;
    this.#stamp = this._data = this._failed = this._chosen = undefined;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#resized = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0) - PADDING;
      if (width > 0) this._width = width;
    });
    this.#resized.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this._moment?.loaded || !this._entry) {
      // What comes after a reload may be other than what was.
      this.#stamp = undefined;
      return;
    }
    const stamp = stampOf(this._moment, new Date(), this.hass.config.time_zone);
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    void this.#ask(this._entry.entry_id, stamp);
  }

  // What was there stays until there is something new.
  async #ask(entryId: string, stamp: string): Promise<void> {
    const mine = (this.#asked += 1);
    try {
      const data = await this.ask(entryId, stamp);
      if (mine !== this.#asked) return;
      this._data = data;
      this._failed = undefined;
    } catch (error) {
      if (mine === this.#asked) this._failed = asError(error);
    }
  }

  #again = (): void => {
    this._failed = undefined;
    if (this._entry && this.#stamp !== undefined) void this.#ask(this._entry.entry_id, this.#stamp);
  };

  protected body(moment: LoadedMoment): TemplateResult {
    const { say } = this;
    return html`
      ${
        this._failed
          ? html`<p class="notice" role="alert">
              ${say(this._data === undefined ? "state.error" : "chart.stale", { error: this._failed.message })}
              <button @click=${this.#again}>${say("chart.again")}</button>
            </p>`
          : nothing
      }
      ${
        this._data !== undefined
          ? this.chart(moment, this._data)
          : this._failed
            ? nothing
            : html`<p class="notice" role="status">${say("state.loading")}</p>`
      }
    `;
  }

  /** A name before its figure. */
  protected named(name: string): string {
    return this.say("chart.named", { name });
  }

  /** Buttons of which one is pressed. */
  protected switch(
    label: Key,
    views: readonly string[],
    now: string,
  ): TemplateResult | typeof nothing {
    if (views.length < 2) return nothing;
    return html`<div class="switch" role="group" aria-label=${this.say(label)}>
      ${views.map(
        (view) =>
          html`<button aria-pressed=${view === now} @click=${() => (this._view = view)}>
            ${this.say(`chart.${view}` as Key)}
          </button>`,
      )}
    </div>`;
  }

  /** What to bind to a drawing's events, so that its bars can be chosen. */
  protected choosing(bars: readonly Bar[]): {
    click: (e: MouseEvent) => void;
    key: (e: KeyboardEvent) => void;
  } {
    const at = (): number => bars.findIndex((bar) => bar.key === this._chosen);
    return {
      click: (event) => {
        const box = (event.currentTarget as Element).getBoundingClientRect();
        const found = bars[nearest(bars, event.clientX - box.left)];
        this._chosen = found?.key === this._chosen ? undefined : found?.key;
      },
      key: (event) => {
        const focused = (event.target as Element).closest("[data-key]")?.getAttribute("data-key");
        const from = bars.findIndex((bar) => bar.key === focused);
        if (event.key === "Enter" || event.key === " ") {
          const key = bars[from]?.key;
          this._chosen = key === this._chosen ? undefined : key;
        } else if (event.key === "Escape") {
          this._chosen = undefined;
        } else {
          const to = moved(event.key, from === -1 ? at() : from, bars.length);
          if (to === null) return;
          this._chosen = bars[to]?.key;
          void this.#focus();
        }
        event.preventDefault();
      },
    };
  }

  async #focus(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<SVGElement>('.bar[aria-pressed="true"]')?.focus();
  }

  /** A table that may be wider than the card: names of columns, and rows. */
  protected table(heads: readonly string[], rows: unknown): TemplateResult {
    return html`<div class="scroll" tabindex="0" role="group" aria-label=${this.say(this.heading)}>
      <table>
        <thead>
          <tr>
            ${heads.map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>
    </div>`;
  }

  /** The same, for those who would rather read what is drawn. */
  protected asTable(heads: readonly string[], rows: unknown): TemplateResult {
    return html`<details>
      <summary>${this.say("chart.table")}</summary>
      ${this.table(heads, rows)}
    </details>`;
  }

  /** What is told of the chosen bar, with a way to the ones beside it. */
  protected told(
    bars: readonly Bar[],
    name: string | undefined,
    content: TemplateResult | undefined,
  ): TemplateResult {
    const { say } = this;
    const at = bars.findIndex((bar) => bar.key === this._chosen);
    const step = (by: number) => () => {
      const to = at === -1 ? (by > 0 ? 0 : bars.length - 1) : at + by;
      this._chosen = bars[to]?.key;
    };
    return html`<div class="told">
      <div class="steps">
        <button
          class="step"
          aria-label=${say("chart.previous")}
          ?disabled=${at === 0}
          @click=${step(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <div class="name">
          ${name ? html`<strong>${name}</strong>` : html`<span class="secondary">${say("chart.choose")}</span>`}
        </div>
        <button
          class="step"
          aria-label=${say("chart.next")}
          ?disabled=${at === bars.length - 1}
          @click=${step(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
      </div>
      <div aria-live="polite">${content ?? nothing}</div>
    </div>`;
  }

  static override styles: CSSResultGroup = [
    AuxHeatCard.styles,
    patternStyles,
    css`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .switch {
        display: flex;
        flex-wrap: wrap;
        gap: 8px;
        margin: 12px 0;
      }
      .chart svg {
        display: block;
        max-width: 100%;
        overflow: visible;
      }
      .axis line,
      .grid {
        stroke: var(--divider-color);
        stroke-width: 1;
      }
      .axis .zero {
        stroke: var(--aux-line);
      }
      .hit {
        fill: transparent;
      }
      .bar {
        cursor: pointer;
        outline: none;
      }
      .bar:hover .hit {
        fill: var(--primary-text-color);
        fill-opacity: 0.08;
      }
      .bar .ring,
      .bar:focus-visible .hit {
        fill: none;
        stroke: var(--primary-text-color);
        stroke-width: 2;
      }
      .legend {
        display: flex;
        flex-wrap: wrap;
        gap: 4px 20px;
        list-style: none;
        margin: 8px 0;
        padding: 0;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .told {
        margin: 12px 0;
        padding: 8px;
        border: 1px solid var(--divider-color);
        border-radius: 12px;
      }
      .steps {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .name {
        flex: 1;
        text-align: center;
      }
      .step {
        min-width: 36px;
        padding: 0;
        font-size: 20px;
        line-height: 1;
      }
      .step:disabled {
        opacity: 0.4;
        cursor: default;
      }
      .told [aria-live] > * {
        margin: 8px 8px 0;
      }
      table {
        border-collapse: collapse;
        width: 100%;
        font-variant-numeric: tabular-nums;
      }
      th,
      td {
        padding: 4px 8px 4px 0;
        text-align: right;
        font-weight: normal;
        vertical-align: top;
      }
      th:first-child {
        text-align: left;
      }
      thead th {
        color: var(--secondary-text-color);
      }
      tbody tr {
        border-top: 1px solid var(--divider-color);
      }
      details {
        margin-top: 8px;
      }
      summary {
        min-height: 24px;
        padding: 6px 0;
        cursor: pointer;
      }
      summary:focus-visible {
        outline: 2px solid var(--primary-color);
      }
      td {
        white-space: nowrap;
      }
      .scroll {
        overflow-x: auto;
      }
      .notes {
        margin: 8px 0 0;
        padding: 0;
        list-style: none;
        color: var(--secondary-text-color);
      }
      .notes li {
        margin: 4px 0;
      }
      @media (forced-colors: active) {
        :host,
        :host([dark]) {
          --aux-needed: CanvasText;
          --aux-uncertain: CanvasText;
          --aux-wasted: Highlight;
          --aux-unknown: GrayText;
          --aux-defrost: LinkText;
          --aux-line: CanvasText;
        }
      }
    `,
  ];
}
