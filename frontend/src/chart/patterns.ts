// How things look in charts: a colour for the cause, a texture for waste, and their legend.
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

/** How an area is filled beside its colour: nothing is told by colour alone. */
export type Texture = "plain" | "hatched" | "dotted" | "faint" | "striped";

const TEXTURES: Record<Avoidable, Texture> = { no: "plain", uncertain: "dotted", yes: "hatched" };

/** Returns how a run looks: plain where it was needed, hatched where wasted, dotted where perhaps. */
export const textureOf = (avoidable: Avoidable): Texture => TEXTURES[avoidable];

const idOf = (name: string, texture: Texture): string => `aux-${texture}-${name}`;

/** Returns what to fill a shape with; but for "plain", `patterns` must stand in the same SVG. */
export const fillWith = (name: string, texture: Texture, colour: string): string =>
  texture === "plain" ? colour : `url(#${idOf(name, texture)})`;

/** The textures of some colours, by name: what `fillWith` refers to. */
export function patterns(
  colours: Iterable<readonly [name: string, colour: string]>,
  textures: readonly Texture[] = ["hatched", "dotted"],
): SVGTemplateResult {
  return svg`<defs>${[...colours].map(([name, colour]) =>
    textures.map((texture) => pattern(idOf(name, texture), texture, colour)),
  )}</defs>`;
}

function pattern(id: string, texture: Texture, colour: string): SVGTemplateResult | typeof nothing {
  const ink = `fill:${colour}`;
  if (texture === "plain") return nothing;
  const turned = texture === "hatched" ? "rotate(45)" : "rotate(0)";
  return svg`<pattern id=${id} width="5" height="5" patternUnits="userSpaceOnUse"
      patternTransform=${turned}>
    <rect class="aux-paper" width="5" height="5"></rect>
    ${
      texture === "hatched"
        ? svg`<rect class="aux-ink" width="3" height="5" style=${ink}></rect>`
        : texture === "striped"
          ? svg`<rect class="aux-ink" width="5" height="2.5" style=${ink}></rect>`
          : texture === "dotted"
            ? svg`<circle class="aux-ink" cx="2.5" cy="2.5" r="1.7" style=${ink}></circle>`
            : svg`<rect class="aux-ink" width="5" height="5" style="${ink};fill-opacity:0.25"></rect>`
    }
  </pattern>`;
}

/** One line of a legend. `shape`: an area as of a run, or a line, whole or dashed. */
export interface LegendItem {
  text: string;
  colour: string;
  shape: "area" | "line" | "dashed";
  /** How an area is filled; plain if not given. */
  texture?: Texture;
}

/** What a shape stands for: drawn as in the chart. */
export function swatch({
  colour,
  shape,
  texture = "plain",
}: Omit<LegendItem, "text">): TemplateResult {
  // Its patterns are its own, as a chart may be redrawn without it.
  const name = `swatch-${colour.replace(/\W/g, "")}`;
  return html`<svg class="aux-swatch" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
    ${
      shape === "area"
        ? svg`${patterns([[name, colour]], [texture])}
            <rect class="aux-ink" x="1" y="1" width="18" height="12" rx="2"
              style="fill:${fillWith(name, texture, colour)};stroke:${colour}"></rect>`
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
