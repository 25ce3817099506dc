// What was found wrong: how urgent, what it would save, what to do, and what changing it has saved.
import {
  css,
  html,
  nothing,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from "lit";
import {
  asError,
  sheet,
  type Change,
  type Finding,
  type LoadedMoment,
  type Severity,
} from "../api.ts";
import { AuxHeatCard } from "../base-card.ts";
import { UNKNOWN } from "../format.ts";
import type { Key } from "../words.ts";

const ICONS: Record<Severity, string> = {
  critical: "mdi:alert-octagon",
  warning: "mdi:alert",
  notice: "mdi:information-outline",
};
const CHANGED = new Set(["emergency_heat_left_on", "lockout_misconfigured"]);
const REPAIRS = "/config/repairs";

export class FindingsCard extends AuxHeatCard {
  static override properties = {
    ...AuxHeatCard.properties,
    _texts: { state: true },
    _sheetError: { state: true },
  };

  /** In which language the findings' texts are there. */
  declare private _texts: string | undefined;
  declare private _sheetError: string | undefined;
  #asked: string | undefined;

  protected readonly heading = "findings.heading";

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const language = this.hass?.language;
    if (!language || this.#asked === language) return;
    this.#asked = language;
    const shown = (): void => {
      this._texts = language;
    };
    // Without them the findings show by their kind alone.
    this.hass.loadBackendTranslation("issues", "aux_heat").then(shown, shown);
  }

  protected body(moment: LoadedMoment): TemplateResult {
    const { say } = this;
    return html`
      ${
        moment.findings.length === 0
          ? html`<p class="none">
              <ha-icon icon="mdi:check-circle-outline" aria-hidden="true"></ha-icon>
              ${say("findings.none")}
            </p>`
          : html`<ul>
              ${moment.findings.map((finding) => this.#finding(finding, moment))}
            </ul>`
      }
      ${
        moment.changes.length > 0
          ? html`<ul>
              ${moment.changes.map((change) => this.#change(change, moment))}
            </ul>`
          : nothing
      }
      <button @click=${() => this.#openSheet(moment)}>${say("sheet.open")}</button>
      ${
        this._sheetError
          ? html`<p class="notice" role="alert">
              ${say("sheet.error", { error: this._sheetError })}
            </p>`
          : nothing
      }
    `;
  }

  #finding(finding: Finding, { currency }: LoadedMoment): TemplateResult {
    const { say, format } = this;
    const { severity, saves, setting } = finding;
    const saved =
      saves?.cost != null
        ? say("findings.saves", { cost: format.money(saves.cost, currency, 0) })
        : saves?.kwh != null
          ? say("findings.saves_energy", { energy: format.energy(saves.kwh) })
          : undefined;
    const [text, more] = this.#explained(finding);
    return html`<li class=${severity}>
      <ha-icon icon=${ICONS[severity]} aria-hidden="true"></ha-icon>
      <div>
        <span class="urgency">${say(`findings.urgent.${severity}` as Key)}</span>
        <h3>${this.#title(finding)}</h3>
        <p class="secondary">
          ${say("findings.since", { at: format.day(finding.raised) })}
          ${finding.acknowledged ? say("findings.known") : nothing}
        </p>
        ${saved ? html`<p class="saves">${saved}</p>` : nothing}
        ${
          setting
            ? html`<p>
                ${say(setting.where ? "findings.setting_where" : "findings.setting", {
                  name: setting.name,
                  where: setting.where ?? "",
                })}
              </p>`
            : nothing
        }
        ${
          text
            ? html`<details>
                <summary>${say("findings.more")}</summary>
                <p>${text}</p>
                ${more ? html`<p><a href=${more.page} target="_blank">${more.name}</a></p>` : nothing}
              </details>`
            : nothing
        }
        ${
          finding.key && !finding.quiet && this.hass.user?.is_admin
            ? html`<a href=${REPAIRS}>${say("findings.answer")}</a>`
            : nothing
        }
      </div>
    </li>`;
  }

  #title(finding: Finding): string {
    if (finding.kind === "backup_running_above_balance_point")
      return this.say("findings.running_above");
    return this.#text(finding, "title") || (this._texts ? finding.kind : "");
  }

  /** Returns what the repair explains, and the page of the documentation that its text ends with. */
  #explained(finding: Finding): [text: string, more?: { name: string; page: string }] {
    const text = this.#text(finding, "fix_flow.step.init.description");
    const [, name, page] = /\[([^\]]+)\]\((https:[^)\s]+)\)\s*$/.exec(text) ?? [];
    if (!name || !page) return [text];
    return [text.slice(0, text.lastIndexOf(`[${name}]`)).trim(), { name, page }];
  }

  /** Returns what the repair says; empty where it has none, or it isn't there yet. */
  #text(finding: Finding, part: string): string {
    if (!finding.key || !this._texts) return "";
    const key = `component.aux_heat.issues.${finding.key}.${part}`;
    return this.hass.localize(key, finding.placeholders);
  }

  #change(change: Change, { currency }: LoadedMoment): TemplateResult {
    const { say, format } = this;
    const { kind, before, since, saved } = change;
    const what = (CHANGED.has(kind) ? `findings.changed.${kind}` : "findings.changed.other") as Key;
    const money = before.cost_per_day !== null && since?.cost_per_day != null;
    const rate = (per: { kwh_per_day: number | null; cost_per_day: number | null }): string =>
      money ? format.money(per.cost_per_day, currency) : format.energy(per.kwh_per_day);
    const total =
      saved?.cost != null ? format.money(saved.cost, currency) : format.energy(saved?.kwh ?? null);
    return html`<li class="change">
      <ha-icon icon="mdi:check-decagram-outline" aria-hidden="true"></ha-icon>
      <div>
        <h3>${say(what, { at: format.day(change.at) })}</h3>
        ${
          since
            ? html`<p>
                ${say("findings.changed_rate", { before: rate(before), since: rate(since) })}
              </p>`
            : html`<p class="secondary">${say("findings.changed_soon")}</p>`
        }
        ${
          saved && total !== UNKNOWN
            ? html`<p class="saves">${say("findings.changed_saved", { saved: total })}</p>`
            : nothing
        }
      </div>
    </li>`;
  }

  async #openSheet({ config_entry_id }: LoadedMoment): Promise<void> {
    // Opened at once, as browsers let a page open another only at a click.
    const page = window.open("", "_blank");
    try {
      const { path } = await sheet(this.hass, config_entry_id);
      this._sheetError = undefined;
      if (page) page.location.href = path;
      else window.location.assign(path);
    } catch (error) {
      page?.close();
      this._sheetError = asError(error).message;
    }
  }

  static override styles: CSSResultGroup = [
    AuxHeatCard.styles,
    css`
      ul {
        list-style: none;
        margin: 0 0 12px;
        padding: 0;
        display: grid;
        gap: 12px;
      }
      li {
        display: flex;
        gap: 12px;
        padding: 12px;
        border: 1px solid var(--divider-color);
        border-inline-start-width: 4px;
        border-radius: 8px;
      }
      li.critical {
        border-inline-start-color: var(--aux-emergency_heat);
      }
      li.critical > ha-icon {
        color: var(--aux-emergency_heat);
      }
      li.warning {
        border-inline-start-color: var(--aux-wasted);
      }
      li.warning > ha-icon {
        color: var(--aux-wasted);
      }
      li > div {
        min-width: 0;
      }
      h3 {
        margin: 2px 0 4px;
        font-size: inherit;
        font-weight: 500;
      }
      .urgency {
        font-size: var(--ha-font-size-s, 12px);
        color: var(--secondary-text-color);
      }
      .saves {
        font-weight: 500;
      }
      .none {
        display: flex;
        gap: 8px;
        align-items: center;
      }
      details {
        margin-bottom: 8px;
      }
      summary {
        cursor: pointer;
        min-height: 24px;
      }
      details p {
        margin-top: 8px;
        white-space: pre-line;
      }
    `,
  ];
}
