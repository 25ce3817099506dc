// Labels beside vertical lines, placed in rows so that none covers another or another's line.

export interface Label {
  /** Where its line stands. */
  x: number;
  width: number;
}

export interface Place {
  left: number;
  /** Rows from the bottom: 0 is next to what is drawn below. */
  row: number;
}

const GAP = 8;
// Between a line and its own text, and at least between it and another's.
const BESIDE = 5;

/**
 * Returns a place for each label between two limits: to the right of its line, else to the left,
 * else about it; in as few rows as will do. null where they can't all stand free.
 */
export function place(labels: readonly Label[], from: number, to: number): Place[] | null {
  let best: Place[] | null = null;
  let least = Infinity;
  const chosen: Place[] = [];
  const sides = labels.map(({ x, width }) =>
    [
      { left: x + BESIDE, cost: 0 },
      { left: x - BESIDE - width, cost: 1 },
      { left: Math.min(Math.max(x - width / 2, from), Math.max(to - width, from)), cost: 4 },
    ].filter(({ left, cost }) => cost === 4 || (left >= from && left + width <= to)),
  );
  const search = (i: number, cost: number): void => {
    if (cost >= least) return;
    if (i === labels.length) {
      least = cost;
      best = chosen.map((each) => ({ ...each }));
      return;
    }
    for (let row = 0; row < labels.length; row += 1) {
      for (const side of sides[i] ?? []) {
        chosen[i] = { left: side.left, row };
        if (fits(labels, chosen, i)) search(i + 1, cost + row * 10 + side.cost);
      }
    }
    chosen.length = i;
  };
  search(0, 0);
  return best;
}

/** Returns a row for each label where they can't all stand free of each other's lines. */
export const stacked = (labels: readonly Label[], from: number, to: number): Place[] =>
  labels.map(({ x, width }, row) => ({
    left: Math.min(Math.max(x - width / 2, from), Math.max(to - width, from)),
    row,
  }));

/** Returns whether the last one placed stands free of those before. */
function fits(labels: readonly Label[], places: readonly Place[], last: number): boolean {
  for (let other = 0; other < last; other += 1)
    if (clash(labels, places, last, other) || clash(labels, places, other, last)) return false;
  return true;
}

function clash(labels: readonly Label[], places: readonly Place[], a: number, b: number): boolean {
  const [label, mine, its] = [labels[a] as Label, places[a] as Place, places[b] as Place];
  const right = its.left + (labels[b] as Label).width;
  if (mine.row === its.row)
    return mine.left < right + GAP && its.left < mine.left + label.width + GAP;
  // Its line goes down through the rows below.
  return mine.row > its.row && label.x > its.left - BESIDE + 1 && label.x < right + BESIDE - 1;
}

// Of the page's font, on the safe side; letters of East Asia are as wide as high.
const WIDE = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uff00-\uff60]/g;

/** Returns about how wide a text is, without measuring it: it is drawn only afterwards. */
export function textWidth(text: string, size = 12): number {
  const wide = text.match(WIDE)?.length ?? 0;
  return Math.ceil(((text.length - wide) * 0.55 + wide) * size);
}

/** Returns a text in as few lines as a width asks for, all about as long as each other. */
export function wrapped(text: string, width: number, size = 12): string[] {
  const words = text.split(/\s+/);
  const few = broken(words, width, size);
  // The narrowest width that takes no more lines.
  let best = few;
  for (let less = width; less > 0; less -= size / 2) {
    const lines = broken(words, less, size);
    if (lines.length > few.length) break;
    best = lines;
  }
  return best;
}

function broken(words: readonly string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last === undefined || textWidth(longer, size) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Returns the middle of the widest gap between lines from one place to another, and its width. */
export function widestGap(
  lines: readonly number[],
  from: number,
  to: number,
): { middle: number; width: number } {
  const stops = [from, ...lines.filter((x) => x > from && x < to).sort((a, b) => a - b), to];
  let best = { middle: (from + to) / 2, width: 0 };
  for (let i = 1; i < stops.length; i += 1) {
    const [a, b] = [stops[i - 1] as number, stops[i] as number];
    if (b - a > best.width) best = { middle: (a + b) / 2, width: b - a };
  }
  return best;
}
