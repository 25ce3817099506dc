// How causes and waste look in charts: a colour for the cause, hatched where wasted.
import {
  css,
  html,
  nothing,
  svg,
  type CSSResult,
  type SVGTemplateResult,
  type TemplateResult,
} from "lit";
import type { Avoidable, Cause } from "../api.ts";

/** All causes, in the order in which charts and legends show them. */
export const CAUSES: readonly Cause[] = [
  "capacity",
  "defrost",
  "setpoint_raised",
  "droop",
  "compressor_lockout",
  "emergency_heat",
  "no_heat_call",
  "unknown",
];

export const colourOf = (cause: Cause): string => `var(--aux-${cause})`;

const idOf = (name: string, avoidable: Avoidable): string => `aux-${avoidable}-${name}`;

/**
 * Returns what to fill a run's shape with: plain where it was needed, hatched where it was wasted,
 * dotted where it may have been. Of the two latter `patterns` must stand in the same SVG.
 */
export const fillOf = (name: string, avoidable: Avoidable, colour: string): string =>
  avoidable === "no" ? colour : `url(#${idOf(name, avoidable)})`;

/** The patterns of some colours, by name: what `fillOf` refers to. */
export function patterns(
  colours: Iterable<readonly [name: string, colour: string]>,
): SVGTemplateResult {
  return svg`<defs>${[...colours].map(
    ([name, colour]) => svg`
      <pattern id=${idOf(name, "yes")} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="aux-paper" width="5" height="5"></rect>
        <rect class="aux-ink" width="3" height="5" style="fill:${colour}"></rect>
      </pattern>
      <pattern id=${idOf(name, "uncertain")} width="4" height="4" patternUnits="userSpaceOnUse">
        <rect class="aux-paper" width="4" height="4"></rect>
        <circle class="aux-ink" cx="1.5" cy="1.5" r="1.3" style="fill:${colour}"></circle>
      </pattern>`,
  )}</defs>`;
}

/** One line of a legend. `shape`: an area as of a run, or a line, whole or dashed. */
export interface LegendItem {
  text: string;
  colour: string;
  shape: "area" | "line" | "dashed";
  /** How an area is filled; plain if not given. */
  avoidable?: Avoidable;
}

/** What a shape stands for: drawn as in the chart. */
export function swatch({ colour, shape, avoidable = "no" }: LegendItem): TemplateResult {
  // Its patterns are its own, as a chart may be redrawn without it.
  const name = `swatch-${colour.replace(/\W/g, "")}`;
  return html`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${
      shape === "area"
        ? svg`${avoidable === "no" ? nothing : patterns([[name, colour]])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${fillOf(name, avoidable, colour)};stroke:${colour}"></rect>`
        : svg`<line x1="0" x2="20" y1="7" y2="7" stroke-width="2.5"
            stroke-dasharray=${shape === "dashed" ? "5 3" : "none"} style="stroke:${colour}"></line>`
    }
  </svg>`;
}

export function legend(items: LegendItem[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<ul class="aux-legend">
    ${items.map((item) => html`<li>${swatch(item)} ${item.text}</li>`)}
  </ul>`;
}

export const patternStyles: CSSResult = css`
  .aux-paper {
    fill: var(--ha-card-background, var(--card-background-color, #fff));
  }
  @media (forced-colors: active) {
    .aux-paper {
      fill: Canvas;
    }
  }
  .aux-swatch {
    flex: none;
  }
  .aux-legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin: 8px 0 0;
    padding: 0;
    list-style: none;
    font-size: 12px;
    color: var(--secondary-text-color);
  }
  .aux-legend li {
    display: flex;
    align-items: center;
    gap: 6px;
  }
`;
