// Fills that differ in pattern as well as in colour: what was wasted is hatched.
import { html, svg, type SVGTemplateResult, type TemplateResult } from "lit";

export type Fill = "needed" | "uncertain" | "wasted" | "unknown" | "saved";

const COLOURS: Record<Fill, string> = {
  needed: "var(--aux-needed)",
  uncertain: "var(--aux-uncertain)",
  wasted: "var(--aux-wasted)",
  unknown: "var(--aux-unknown)",
  saved: "var(--aux-defrost)",
};

export const colour = (fill: Fill): string => COLOURS[fill];

/** The value of `fill`: plain for what was needed, a pattern for everything else. */
export const paint = (fill: Fill): string =>
  fill === "needed" ? COLOURS.needed : `url(#fill-${fill})`;

const ground = (fill: Fill, size: number): SVGTemplateResult =>
  svg`<rect width=${size} height=${size} fill=${COLOURS[fill]} fill-opacity="0.2"></rect>`;

/** The patterns, once in each drawing that uses them. */
export const patterns = (): SVGTemplateResult => svg`<defs>
  <pattern id="fill-wasted" width="7" height="7" patternUnits="userSpaceOnUse"
    patternTransform="rotate(45)">
    ${ground("wasted", 7)}<rect width="4" height="7" fill=${COLOURS.wasted}></rect>
  </pattern>
  <pattern id="fill-uncertain" width="6" height="6" patternUnits="userSpaceOnUse">
    ${ground("uncertain", 6)}
    <circle cx="1.5" cy="1.5" r="1.4" fill=${COLOURS.uncertain}></circle>
    <circle cx="4.5" cy="4.5" r="1.4" fill=${COLOURS.uncertain}></circle>
  </pattern>
  <pattern id="fill-unknown" width="6" height="6" patternUnits="userSpaceOnUse">
    ${ground("unknown", 6)}
  </pattern>
  <pattern id="fill-saved" width="5" height="5" patternUnits="userSpaceOnUse">
    ${ground("saved", 5)}<rect width="5" height="2.5" fill=${COLOURS.saved}></rect>
  </pattern>
</defs>`;

/** A little piece of a fill, beside its name; the patterns are those of the drawing above. */
export const swatch = (fill: Fill): TemplateResult =>
  html`<svg class="swatch" width="18" height="14" viewBox="0 0 18 14" aria-hidden="true">
    <rect
      x="1"
      y="1"
      width="16"
      height="12"
      fill=${paint(fill)}
      stroke=${COLOURS[fill]}
      stroke-width="1.5"
    ></rect>
  </svg>`;
