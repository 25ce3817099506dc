// Runs as a table: what a chart shows, for those who would rather read it.
import { css, html, type CSSResult, type TemplateResult } from "lit";
import type { Run } from "./api.ts";
import { wasteWord, whenOf, type Teller } from "./run-story.ts";
import type { Key } from "./words.ts";

const HEAD: readonly Key[] = [
  "table.when",
  "story.lasted",
  "table.why",
  "table.wasted",
  "story.energy",
  "story.cost",
  "story.extra",
];

/** The table of some runs; `choose` is called with the one whose story is wanted. */
export function runTable(
  runs: Run[],
  teller: Teller,
  isRunning: (run: Run) => boolean,
  choose: (run: Run) => void,
): TemplateResult {
  const { say, format, currency } = teller;
  return html`<div class="aux-rows" tabindex="0" role="group" aria-label=${say("timeline.runs")}>
    <table>
      <thead>
        <tr>
          ${HEAD.map((key) => html`<th scope="col">${say(key)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${runs.map(
          (run) =>
            html`<tr>
              <th scope="row">
                <button class="link" @click=${() => choose(run)}>
                  ${whenOf(run, teller, isRunning(run))}
                </button>
              </th>
              <td>${format.duration(run.minutes * 60)}</td>
              <td>${say(`legend.${run.cause}` as Key)}</td>
              <td>${wasteWord(run.avoidable, say)}</td>
              <td>${format.energy(run.energy_kwh)}</td>
              <td>${format.money(run.cost, currency)}</td>
              <td>${format.money(run.extra_cost, currency)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

export const tableStyles: CSSResult = css`
  .aux-rows {
    overflow-x: auto;
    margin: 8px 0;
  }
  .aux-rows table {
    border-collapse: collapse;
    font-size: 13px;
  }
  .aux-rows th,
  .aux-rows td {
    padding: 4px 12px 4px 0;
    text-align: start;
    white-space: nowrap;
    font-weight: 400;
    border-bottom: 1px solid var(--divider-color);
  }
  .aux-rows thead th {
    color: var(--secondary-text-color);
  }
  button.link {
    min-height: 24px;
    padding: 0;
    border: none;
    color: var(--primary-text-color);
    text-align: start;
    text-decoration: underline;
  }
`;
