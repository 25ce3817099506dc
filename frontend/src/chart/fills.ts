// What the parts of stacked bars stand for, and how each looks.
import type { SVGTemplateResult, TemplateResult } from "lit";
import { fillWith, patterns, swatch, type Texture } from "./patterns.ts";

export type Fill = "needed" | "uncertain" | "wasted" | "unknown" | "saved";

const LOOKS: Record<Fill, readonly [colour: string, texture: Texture]> = {
  needed: ["var(--aux-needed)", "plain"],
  uncertain: ["var(--aux-uncertain)", "dotted"],
  wasted: ["var(--aux-wasted)", "hatched"],
  unknown: ["var(--aux-unknown)", "faint"],
  saved: ["var(--aux-defrost)", "striped"],
};

export const colour = (fill: Fill): string => LOOKS[fill][0];

/** The value of `fill`; but for "needed", `fillPatterns` must stand in the same SVG. */
export const paint = (fill: Fill): string => fillWith(fill, LOOKS[fill][1], LOOKS[fill][0]);

export const fillPatterns = (): SVGTemplateResult[] =>
  Object.entries(LOOKS).map(([fill, [of, texture]]) => patterns([[fill, of]], [texture]));

/** A little piece of a fill, beside its name. */
export const fillSwatch = (fill: Fill): TemplateResult =>
  swatch({ colour: colour(fill), shape: "area", texture: LOOKS[fill][1] });
