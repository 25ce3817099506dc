// Stacked bars: their scale, what is drawn, and which of them somebody means.
import { scaleLinear, type ScaleLinear } from "d3-scale";
import { nothing, svg, type SVGTemplateResult } from "lit";
import { colour, paint, type Fill } from "./fills.ts";

export interface Part {
  fill: Fill;
  /** Less than nothing is drawn downwards. */
  value: number;
}

export interface Bar {
  key: string;
  /** Its middle and its width, in px. */
  x: number;
  width: number;
  parts: Part[];
  /** What a screen reader says of it. */
  label: string;
}

/** Where bars are drawn, in px. */
export interface Plot {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export interface Piece {
  fill: Fill;
  y: number;
  height: number;
}

export type Scale = ScaleLinear<number, number>;

/** Returns the lowest and the highest that bars reach, zero included. */
export function extent(bars: readonly Pick<Bar, "parts">[]): [number, number] {
  let low = 0;
  let high = 0;
  for (const { parts } of bars) {
    let [up, down] = [0, 0];
    for (const { value } of parts) {
      if (value > 0) up += value;
      else down += value;
    }
    [low, high] = [Math.min(low, down), Math.max(high, up)];
  }
  return [low, high];
}

// A few cents or minutes are not drawn as if they were much.
const LEAST = 1;

/** Returns a scale from values to px that ends at round values, and has some height in any case. */
export function valueScale([low, high]: [number, number], plot: Plot, ticks: number): Scale {
  return scaleLinear()
    .domain([low, high - low < LEAST ? low + LEAST : high])
    .nice(ticks)
    .range([plot.bottom, plot.top]);
}

/** Returns how many digits figures at an axis have behind the point, so that no two read alike. */
export function digitsOf(ticks: readonly number[]): number {
  const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
  return step > 0 ? Math.max(0, -Math.floor(Math.log10(step) + 1e-9)) : 0;
}

/** Returns what of a bar is drawn where, in the order of its parts from zero outwards. */
export function pieces(parts: readonly Part[], scale: Scale): Piece[] {
  let [up, down] = [0, 0];
  const all: Piece[] = [];
  for (const { fill, value } of parts) {
    if (value === 0) continue;
    const from = value > 0 ? up : down;
    const to = from + value;
    if (value > 0) up = to;
    else down = to;
    const [a, b] = [scale(from), scale(to)];
    all.push({ fill, y: Math.min(a, b), height: Math.abs(a - b) });
  }
  return all;
}

/** Returns the index of the bar that is nearest, within a finger's reach; -1 where none is. */
export function nearest(bars: readonly Pick<Bar, "x" | "width">[], x: number, reach = 16): number {
  let found = -1;
  let least = Infinity;
  bars.forEach((bar, i) => {
    const off = Math.max(Math.abs(bar.x - x) - bar.width / 2, 0);
    if (off <= reach && off < least) [found, least] = [i, off];
  });
  return found;
}

/** Returns which bar a key leads to from one of `count`; null if the key is not for bars. */
export function moved(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(from + 1, count - 1);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(from - 1, 0);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Draws lines and figures at round values. */
export function valueAxis(
  scale: Scale,
  plot: Plot,
  ticks: readonly number[],
  write: (value: number) => string,
): SVGTemplateResult {
  return svg`<g class="axis" aria-hidden="true">${ticks.map((tick) => {
    const y = Math.round(scale(tick)) + 0.5;
    return svg`<line class=${tick === 0 ? "zero" : "grid"} x1=${plot.left} x2=${plot.right}
        y1=${y} y2=${y}></line>
      <text x=${plot.left - 6} y=${y} dy="0.32em" text-anchor="end">${write(tick)}</text>`;
  })}</g>`;
}

/** Draws bars that can be chosen; `chosen` is a key, and the one that Tab leads to. */
export function drawn(
  bars: readonly Bar[],
  scale: Scale,
  plot: Plot,
  chosen: string | undefined,
): SVGTemplateResult {
  const tabbed = bars.some((bar) => bar.key === chosen) ? chosen : bars[0]?.key;
  return svg`${bars.map((bar) => {
    const [left, on] = [bar.x - bar.width / 2, bar.key === chosen];
    return svg`<g class="bar" role="button" data-key=${bar.key} aria-label=${bar.label}
        aria-pressed=${on} tabindex=${bar.key === tabbed ? 0 : -1}>
      <rect class="hit" x=${left} width=${bar.width} y=${plot.top}
        height=${plot.bottom - plot.top}></rect>
      ${pieces(bar.parts, scale).map(
        ({ fill, y, height }) =>
          svg`<rect x=${left + 1} width=${Math.max(bar.width - 2, 1)} y=${y} height=${height}
            fill=${paint(fill)} stroke=${colour(fill)} stroke-width="1"></rect>`,
      )}
      ${
        on
          ? svg`<rect class="ring" x=${left - 1} width=${bar.width + 2} y=${plot.top}
        height=${plot.bottom - plot.top}></rect>`
          : nothing
      }
    </g>`;
  })}`;
}
