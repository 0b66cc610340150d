import type { Rectangle } from "../../../../../src/pane/views/map/layout/geometry";
import { routeLinks } from "../../../../../src/pane/views/map/layout/routeLinks";
import { objectiveId, type ObjectiveId } from "../../../../../src/scorecard";

const WIDTH = 100;
const HEIGHT = 60;

/** Boxes in rows, 20 pixels apart. */
function laidOut(...rows: readonly (readonly string[])[]) {
  const ids = rows.map((row) => row.map(objectiveId));
  const boxes = new Map<ObjectiveId, Rectangle>();
  ids.forEach((row, y) =>
    row.forEach((id, x) =>
      boxes.set(id, { left: 20 + x * (WIDTH + 20), top: y * (HEIGHT + 20), width: WIDTH, height: HEIGHT }),
    ),
  );
  return { ids, boxes };
}
const link = (from: string, to: string) => ({ from: objectiveId(from), to: objectiveId(to) });

/** Every point that a path names, control points too. */
const pointsOf = (path = ""): readonly (readonly [number, number])[] =>
  [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

function routed({ ids, boxes }: ReturnType<typeof laidOut>, ...links: readonly ReturnType<typeof link>[]) {
  return routeLinks(ids, boxes, links).map((route) => ({ line: pointsOf(route?.line), head: pointsOf(route?.head) }));
}

test("a link runs from the top of the cause to the bottom of the effect", () => {
  const [route] = routed(laidOut(["effect"], ["cause"]), link("cause", "effect"));
  expect(route?.line[0]).toEqual([70, 80]);
  expect(route?.head[0]).toEqual([70, 61]);
});

test("a link down the map runs from the bottom of the cause to the top of the effect", () => {
  const [route] = routed(laidOut(["cause"], ["effect"]), link("cause", "effect"));
  expect(route?.line[0]).toEqual([70, 60]);
  expect(route?.head[0]).toEqual([70, 79]);
});

test("a link within a row rises above it", () => {
  const [route] = routed(laidOut(["other"], ["cause", "effect"]), link("cause", "effect"));
  expect(route?.line[0]).toEqual([70, 80]);
  expect(route?.head[0]).toEqual([190, 79]);
  expect(Math.min(...(route?.line ?? []).map(([, y]) => y))).toBeLessThan(80);
});

test("a link over a row passes between its boxes and not behind them", () => {
  const map = laidOut(["effect", "x"], ["a", "b"], ["cause", "y"]);
  const [route] = routed(map, link("cause", "effect"));
  const beside = (route?.line ?? []).filter(([, y]) => y >= 80 && y <= 140);
  expect(beside.length).toBeGreaterThanOrEqual(2);
  for (const [x] of beside) {
    expect(x < 20 || (x > 120 && x < 140) || x > 240).toBe(true);
  }
});

test("arrows at one box touch it at different places, in the order of where they come from", () => {
  const map = laidOut(["effect"], ["a", "b", "c"]);
  const ends = routed(map, link("c", "effect"), link("a", "effect"), link("b", "effect")).map(
    ({ head }) => head[0]?.[0] ?? NaN,
  );
  const [fromC = NaN, fromA = NaN, fromB = NaN] = ends;
  expect(fromA).toBeLessThan(fromB);
  expect(fromB).toBeLessThan(fromC);
});

test("links that share a gap lie side by side", () => {
  const map = laidOut(["e1"], ["wide"], ["c1"]);
  const [one, other] = routed(map, link("c1", "e1"), link("c1", "e1"));
  const at = (route: typeof one): number | undefined => route?.line.find(([, y]) => y === 140)?.[0];
  expect(at(one)).toBeDefined();
  expect(at(one)).not.toBe(at(other));
});

test("a link whose box is not there is not drawn", () => {
  const { ids, boxes } = laidOut(["effect"]);
  expect(routeLinks(ids, boxes, [link("gone", "effect")])).toEqual([undefined]);
  expect(routeLinks(ids, new Map(), [link("effect", "effect")])).toEqual([undefined]);
});
