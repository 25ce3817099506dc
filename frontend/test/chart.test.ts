// Pieces of charts: bars end where their figures say, and no label covers another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { digitsOf, extent, moved, nearest, pieces, valueScale } from "../src/chart/bars.ts";
import {
  place,
  textWidth,
  widestGap,
  wrapped,
  type Label,
  type Place,
} from "../src/chart/labels.ts";

const plot = { left: 0, right: 100, top: 10, bottom: 110 };

test("a bar's pieces stand on each other, and savings hang below zero", () => {
  const parts = [
    { fill: "needed", value: 30 },
    { fill: "uncertain", value: 0 },
    { fill: "wasted", value: 20 },
    { fill: "saved", value: -10 },
  ] as const;
  assert.deepEqual(extent([{ parts: [...parts] }]), [-10, 50]);
  const scale = valueScale([-10, 50], plot, 6);
  const all = pieces(parts, scale);
  assert.deepEqual(
    all.map(({ fill }) => fill),
    ["needed", "wasted", "saved"],
  );
  const [needed, wasted, saved] = all;
  assert.ok(needed && wasted && saved);
  assert.ok(Math.abs(needed.y + needed.height - scale(0)) < 1e-9);
  assert.ok(Math.abs(wasted.y + wasted.height - needed.y) < 1e-9);
  assert.ok(Math.abs(wasted.y - scale(50)) < 1e-9);
  assert.ok(Math.abs(saved.y - scale(0)) < 1e-9);
});

test("figures at an axis have the digits that tell them apart", () => {
  assert.equal(digitsOf([0, 200, 400]), 0);
  assert.equal(digitsOf([0, 1, 2]), 0);
  assert.equal(digitsOf([0, 0.5, 1]), 1);
  assert.equal(digitsOf([0, 0.1, 0.2, 0.30000000000000004]), 1);

  assert.equal(digitsOf([0, 0.02, 0.04]), 2);
});

test("a scale ends at round values, and of little or nothing there is one too", () => {
  assert.deepEqual(valueScale([0, 0.01], plot, 5).domain(), [0, 1]);
  assert.deepEqual(valueScale([0, 47], plot, 5).domain(), [0, 50]);
  assert.deepEqual(valueScale([0, 0], plot, 5).domain(), [0, 1]);
});

test("a finger finds the bar beside it, and none far off", () => {
  const bars = [
    { x: 10, width: 8 },
    { x: 18, width: 8 },
    { x: 90, width: 8 },
  ];
  assert.equal(nearest(bars, 13), 0);
  assert.equal(nearest(bars, 15), 1);
  assert.equal(nearest(bars, 30), 1);
  assert.equal(nearest(bars, 55), -1);
  assert.equal(nearest([], 5), -1);
});

test("keys lead from bar to bar and stop at the ends", () => {
  assert.equal(moved("ArrowRight", 1, 3), 2);
  assert.equal(moved("ArrowRight", 2, 3), 2);
  assert.equal(moved("ArrowLeft", 0, 3), 0);
  assert.equal(moved("End", 0, 3), 2);
  assert.equal(moved("Home", 2, 3), 0);
  assert.equal(moved("a", 0, 3), null);
  assert.equal(moved("ArrowRight", -1, 0), null);
});

function free(labels: readonly Label[], places: readonly Place[], to: number): boolean {
  return labels.every(({ x, width }, i) => {
    const { left, row } = places[i] as Place;
    if (left < 0 || left + width > to) return false;
    return places.every((other, j) => {
      if (i === j) return true;
      const right = other.left + (labels[j] as Label).width;
      if (row === other.row) return left >= right || other.left >= left + width;
      return row < other.row || x <= other.left || x >= right;
    });
  });
}

test("labels are free of each other and of each other's lines, wherever the lines stand", () => {
  for (let a = 0; a <= 300; a += 30)
    for (let b = a; b <= 300; b += 15)
      for (let c = b; c <= 300; c += 30) {
        const labels = [a, b, c].map((x, i) => ({ x, width: [80, 66, 90][i] as number }));
        const places = place(labels, 0, 310);
        assert.ok(places, `no place at ${[a, b, c].join()}`);
        assert.ok(free(labels, places, 310), `${[a, b, c].join()}: ${JSON.stringify(places)}`);
      }
});

test("labels far apart share the row next to the bars, to the right of their lines", () => {
  const labels = [
    { x: 10, width: 80 },
    { x: 200, width: 80 },
  ];
  assert.deepEqual(place(labels, 0, 400), [
    { left: 15, row: 0 },
    { left: 205, row: 0 },
  ]);
});

test("it is told where labels can't stand free", () => {
  const wide = [100, 105, 110].map((x) => ({ x, width: 200 }));
  assert.equal(place(wide, 0, 210), null);
});

test("texts are broken into lines about as long as each other", () => {
  assert.deepEqual(wrapped("Heat pump copes down to", 140), ["Heat pump", "copes down to"]);
  assert.deepEqual(wrapped("Heat pump copes down to", 400), ["Heat pump copes down to"]);
  assert.deepEqual(wrapped("Wärmepumpenheizung", 20), ["Wärmepumpenheizung"]);
  assert.ok(textWidth("暖房") > textWidth("ab"));
});

test("a name stands in the widest gap between lines", () => {
  assert.deepEqual(widestGap([50, 20, 300], 0, 100), { middle: 75, width: 50 });
  assert.deepEqual(widestGap([], 10, 30), { middle: 20, width: 20 });
  assert.equal(widestGap([], 30, 30).width, 0);
});
