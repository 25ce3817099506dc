// The first thing seen: what backup heat cost this month, and whether it runs now and why.
import { css, html, nothing, type CSSResultGroup, type TemplateResult } from "lit";
import type { LoadedMoment, Run } from "../api.ts";
import { AuxHeatCard } from "../base-card.ts";
import { CENT } from "../format.ts";
import { patternStyles } from "../chart/patterns.ts";
import { storyStyles, storyView } from "../run-story.ts";
import type { Key } from "../words.ts";

export class SummaryCard extends AuxHeatCard {
  protected readonly heading = "summary.heading";

  protected body(moment: LoadedMoment): TemplateResult {
    return html`
      <p class="headline">${this.#month(moment)}</p>
      ${this.#season(moment)} ${this.#now(moment)}
    `;
  }

  #month({ month, currency, has_backup }: LoadedMoment): string {
    const { say, format } = this;
    if (!has_backup) return say("summary.no_backup");
    if (month.runs === 0) return say("summary.month_none");
    if (month.cost === null) {
      return say("summary.month_energy", {
        energy: format.energy(month.energy_kwh),
        wasted: format.energy(month.avoidable_kwh),
      });
    }
    const cost = format.money(month.cost, currency);
    // What burned more cheaply than the heat pump would have heated was no waste.
    const extra = month.extra_cost;
    if (extra === null) return say("summary.month_cost", { cost });
    if (extra <= -CENT) {
      return say("summary.month_saved", { cost, saved: format.money(-extra, currency) });
    }
    if (extra < CENT) return say("summary.month_needed", { cost });
    return say("summary.month", { cost, extra: format.money(extra, currency) });
  }

  #season({ season, currency, has_backup }: LoadedMoment): TemplateResult | typeof nothing {
    if (!has_backup || season.cost === null || !season.runs) return nothing;
    const { say, format } = this;
    const cost = format.money(season.cost, currency);
    const extra = season.extra_cost ?? 0;
    return html`<p class="secondary">
      ${
        extra <= -CENT
          ? say("summary.season_saved", { cost, saved: format.money(-extra, currency) })
          : extra < CENT
            ? say("summary.season_cost", { cost })
            : say("summary.season", { cost, extra: format.money(extra, currency) })
      }
    </p>`;
  }

  #now(moment: LoadedMoment): TemplateResult {
    const { say, format } = this;
    const { running, run, last_run, emergency_heat, outage } = moment;
    const icon = running
      ? "mdi:radiator"
      : running === null
        ? "mdi:help-circle-outline"
        : "mdi:radiator-off";
    return html`<div class="now ${running ? "on" : ""}">
      <ha-icon icon=${icon} aria-hidden="true"></ha-icon>
      <div>
        <strong role="status"
          >${say(running === null ? "now.unknown" : running ? "now.on" : "now.off")}</strong
        >
        ${
          running && run
            ? html`<p>${this.#why(run)}</p>
                <p class="secondary">${this.#soFar(run, moment.power_w)}</p>`
            : last_run
              ? html`<p class="secondary">
                  ${say("now.last", {
                    at: format.dayAndTime(last_run.start),
                    duration: format.duration(last_run.minutes * 60),
                  })}
                  ${this.#why(last_run)}
                </p>`
              : html`<p class="secondary">${say("now.never")}</p>`
        }
        ${this.#story(moment)}
        ${emergency_heat ? html`<p class="warning">${say("now.emergency")}</p>` : nothing}
        ${
          outage
            ? html`<p class="warning">${say("now.outage", { at: format.day(outage.since) })}</p>`
            : nothing
        }
      </div>
    </div>`;
  }

  #soFar(run: Run, watts: number | null): string {
    const { say, format } = this;
    const duration = format.duration(run.minutes * 60);
    const energy = run.energy_kwh;
    if (energy !== null && watts !== null)
      return say("now.so_far", {
        duration,
        energy: format.energy(energy),
        power: format.power(watts),
      });
    const known = [
      duration,
      ...(energy === null ? [] : [format.energy(energy)]),
      ...(watts === null ? [] : [format.power(watts)]),
    ];
    return `${say("story.so_far")}: ${known.join(", ")}`;
  }

  /** All of the run that the lines above are about. */
  #story({ running, run, last_run, currency }: LoadedMoment): TemplateResult | typeof nothing {
    const { say, format } = this;
    const told = running ? run : last_run;
    if (!told) return nothing;
    return html`<details>
      <summary>${say("summary.story")}</summary>
      ${storyView(told, { say, format, currency }, running === true)}
    </details>`;
  }

  #why(run: Run): string {
    const cause = this.say(`cause.${run.cause}` as Key);
    return run.avoidable === "yes" ? `${cause} ${this.say("now.wasted")}` : cause;
  }

  override getCardSize(): number {
    return 3;
  }

  static override styles: CSSResultGroup = [
    AuxHeatCard.styles,
    patternStyles,
    storyStyles,
    css`
      .headline {
        font-size: var(--ha-font-size-xl, 20px);
        font-weight: 500;
      }
      .now {
        display: flex;
        gap: 12px;
        margin-top: 12px;
        padding: 12px;
        border-radius: 12px;
        border: 1px solid var(--divider-color);
      }
      .now.on {
        border-color: var(--aux-wasted);
      }
      .now.on ha-icon {
        color: var(--aux-wasted);
      }
      .now p {
        margin: 2px 0 0;
      }
      .now details {
        margin-top: 6px;
      }
      .now summary {
        min-height: 24px;
        cursor: pointer;
        color: var(--secondary-text-color);
      }
      .warning {
        color: var(--aux-emergency_heat);
      }
    `,
  ];
}
