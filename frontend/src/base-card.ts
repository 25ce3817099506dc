// What all cards share: which heat pump, what is so now, and what stands there while nothing is.
import {
  css,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import { asError, entries, follow, type Entry, type LoadedMoment, type Moment } from "./api.ts";
import { Format } from "./format.ts";
import type { CardConfig, Hass } from "./ha.ts";
import { words, wordsOfPage, type Key, type Say } from "./words.ts";

const NOT_FOUND = "not_found";

export abstract class AuxHeatCard extends LitElement {
  static override properties = {
    hass: { attribute: false },
    _config: { state: true },
    _entry: { state: true },
    _moment: { state: true },
    _error: { state: true },
  };

  declare hass: Hass;
  declare protected _config: CardConfig;
  declare protected _entry: Entry | null | undefined;
  declare protected _moment: Moment | undefined;
  declare protected _error: Error | undefined;
  #unfollow: (() => void) | undefined;
  #asked = false;

  /** The heading, unless the user gave one. */
  protected abstract readonly heading: Key;

  /** What the card shows once all is known. */
  protected abstract body(moment: LoadedMoment): TemplateResult | typeof nothing;

  setConfig(config: CardConfig): void {
    if (config.entry_id !== undefined && typeof config.entry_id !== "string")
      throw new Error("entry_id must be the id of a heat pump in Aux Heat Monitor");
    // What is so with one heat pump is not so with another.
    if (config.entry_id !== this._config?.entry_id) this._moment = undefined;
    this._config = config;
    this.#leave();
    this._entry = this._error = undefined;
    this.#find();
  }

  getCardSize(): number {
    return 4;
  }

  getGridOptions(): Record<string, unknown> {
    return { columns: "full", min_columns: 6 };
  }

  /** The form in the dashboard's editor. */
  static getConfigForm(): Record<string, unknown> {
    return {
      schema: [
        { name: "entry_id", selector: { config_entry: { integration: "aux_heat" } } },
        { name: "title", selector: { text: {} } },
      ],
      computeLabel: (field: { name: string }) =>
        wordsOfPage()(field.name === "title" ? "editor.title" : "editor.entry_id"),
    };
  }

  static getStubConfig(): Record<string, unknown> {
    return {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leave();
  }

  // Home Assistant hands a new hass at every state of the home; of those the cards need next to
  // nothing: what they show comes by their own subscription.
  protected override shouldUpdate(changed: PropertyValues): boolean {
    this.#find();
    if (changed.size > 1 || !changed.has("hass")) return true;
    const before = changed.get("hass") as Hass | undefined;
    return (
      !before ||
      before.locale !== this.hass.locale ||
      // Another once texts that were asked for have come.
      before.localize !== this.hass.localize ||
      before.config !== this.hass.config ||
      before.themes !== this.hass.themes ||
      before.connection !== this.hass.connection
    );
  }

  protected override updated(): void {
    this.toggleAttribute("dark", this.hass?.themes?.darkMode === true);
  }

  protected get say(): Say {
    return words(this.hass);
  }

  protected get format(): Format {
    return new Format(this.hass);
  }

  #leave(): void {
    this.#unfollow?.();
    this.#unfollow = undefined;
    this.#asked = false;
  }

  #find(): void {
    if (this.#asked || !this.hass || !this._config || !this.isConnected) return;
    this.#asked = true;
    this.#follow().catch((error: unknown) => (this._error = asError(error)));
  }

  async #follow(): Promise<void> {
    const config = this._config;
    const all = await entries(this.hass);
    if (config !== this._config || !this.isConnected) return;
    const wanted = config.entry_id;
    this._entry = (wanted ? all.find((each) => each.entry_id === wanted) : all[0]) ?? null;
    this._error = undefined;
    if (!this._entry) return;
    this.#unfollow = follow(this.hass, this._entry.entry_id, (told) => {
      if (told instanceof Error) {
        this._error = told;
        return;
      }
      this._error = undefined;
      this._moment = told;
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.hass || !this._config) return nothing;
    const heading = this._config.title ?? this.say(this.heading);
    return html`<ha-card>
      <section aria-label=${heading}>
        ${heading ? html`<h2>${heading}</h2>` : nothing} ${this.#content()}
      </section>
    </ha-card>`;
  }

  /** Whether the heat pump that was chosen, or shown until now, was removed. */
  get #isGone(): boolean {
    if ((this._error as { code?: string } | undefined)?.code === NOT_FOUND) return true;
    if (this._entry === null) return this._config.entry_id !== undefined;
    return this._moment?.loaded === false && this._moment.removed === true;
  }

  #content(): TemplateResult | typeof nothing {
    const say = this.say;
    if (this._error && !this.#isGone) {
      return html`<p class="notice" role="alert">
        ${say("state.error", { error: this._error.message })}
      </p>`;
    }
    if (this.#isGone) return html`<p class="notice" role="alert">${say("state.gone")}</p>`;
    if (this._entry === null) {
      return html`<p class="notice">
        ${say("state.none")}
        <a href="/config/integrations/integration/aux_heat">${say("state.add")}</a>
      </p>`;
    }
    if (!this._moment) return html`<p class="notice" role="status">${say("state.loading")}</p>`;
    if (!this._moment.loaded)
      return html`<p class="notice" role="status">${say("state.not_loaded")}</p>`;
    return this.body(this._moment);
  }

  static override styles: CSSResultGroup = css`
    :host {
      --aux-setpoint_raised: #c2410c;
      --aux-capacity: #1d6fb8;
      --aux-droop: #8a6100;
      --aux-defrost: #0f7f86;
      --aux-emergency_heat: #b4213c;
      --aux-compressor_lockout: #7a3fb0;
      --aux-no_heat_call: #a3238e;
      --aux-unknown: #66707a;
      --aux-needed: #1d6fb8;
      --aux-uncertain: #8a6100;
      --aux-wasted: #c2410c;
      --aux-line: #444c55;
      display: block;
    }
    :host([dark]) {
      --aux-setpoint_raised: #ff8a4c;
      --aux-capacity: #62b0f5;
      --aux-droop: #d9a520;
      --aux-defrost: #45c4cb;
      --aux-emergency_heat: #ff7088;
      --aux-compressor_lockout: #bd8cf0;
      --aux-no_heat_call: #ee7fd9;
      --aux-unknown: #9aa5b0;
      --aux-needed: #62b0f5;
      --aux-uncertain: #d9a520;
      --aux-wasted: #ff8a4c;
      --aux-line: #c9d1d9;
    }
    ha-card {
      height: 100%;
      box-sizing: border-box;
      overflow: hidden;
    }
    section {
      padding: 16px;
      color: var(--primary-text-color);
    }
    h2 {
      margin: 0 0 12px;
      font-size: var(--ha-font-size-l, 16px);
      font-weight: 500;
      line-height: 1.3;
    }
    p {
      margin: 0 0 8px;
      line-height: 1.4;
    }
    a {
      /* Home Assistant's own colour alone is too faint for text on white. */
      color: color-mix(in srgb, var(--primary-color) 70%, var(--primary-text-color));
    }
    .notice,
    .secondary {
      color: var(--secondary-text-color);
    }
    button {
      font: inherit;
      color: inherit;
      background: none;
      border: 1px solid var(--divider-color);
      border-radius: 18px;
      min-height: 36px;
      padding: 0 14px;
      cursor: pointer;
    }
    button[aria-pressed="true"] {
      background: color-mix(in srgb, var(--primary-color) 18%, transparent);
      border: 2px solid var(--primary-color);
      padding: 0 13px;
      font-weight: 500;
    }
    button:focus-visible,
    a:focus-visible,
    [tabindex]:focus-visible {
      outline: 2px solid var(--primary-color);
      outline-offset: 2px;
    }
    svg text {
      fill: var(--secondary-text-color);
      font-size: 12px;
      font-family: inherit;
    }
    @media (forced-colors: active) {
      :host,
      :host([dark]) {
        --aux-setpoint_raised: CanvasText;
        --aux-capacity: CanvasText;
        --aux-droop: CanvasText;
        --aux-defrost: CanvasText;
        --aux-emergency_heat: CanvasText;
        --aux-compressor_lockout: CanvasText;
        --aux-no_heat_call: CanvasText;
        --aux-unknown: CanvasText;
        --aux-needed: CanvasText;
        --aux-uncertain: CanvasText;
        --aux-wasted: CanvasText;
        --aux-line: CanvasText;
      }
      button[aria-pressed="true"] {
        forced-color-adjust: none;
        background: Highlight;
        color: HighlightText;
      }
      svg text {
        fill: CanvasText;
      }
    }
    .visually-hidden {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  `;
}
