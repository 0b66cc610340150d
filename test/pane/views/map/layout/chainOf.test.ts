import type { Ends } from "../../../../../src/pane/views/map/layout/arrange";
import { chainOf, isInChain } from "../../../../../src/pane/views/map/layout/chainOf";
import { neighbour, type Arrow } from "../../../../../src/pane/views/map/layout/neighbour";
import { objectiveId } from "../../../../../src/scorecard";

const link = (from: string, to: string): Ends => ({ from: objectiveId(from), to: objectiveId(to) });
const LINKS = [
  link("skills", "speed"),
  link("speed", "customers"),
  link("customers", "money"),
  link("budget", "money"),
];

test("a chain holds causes and effects over any number of links, and nothing beside them", () => {
  const chain = chainOf(objectiveId("speed"), LINKS);
  expect([...chain.causes]).toEqual(["skills"]);
  expect([...chain.effects]).toEqual(["customers", "money"]);
  const isIn = (each: Ends): boolean => isInChain(each, objectiveId("speed"), chain);
  expect(LINKS.map(isIn)).toEqual([true, true, true, false]);
});

test("a circle is walked once", () => {
  const circle = [link("a", "b"), link("b", "a")];
  const { causes, effects } = chainOf(objectiveId("a"), circle);
  expect([...causes]).toEqual(["b", "a"]);
  expect([...effects]).toEqual(["b", "a"]);
});

const ROWS = [["a", "b", "c"], ["d"], ["e", "f"]].map((row) => row.map(objectiveId));

test.each<[string, Arrow, string | undefined]>([
  ["a", "ArrowRight", "b"],
  ["c", "ArrowRight", undefined],
  ["a", "ArrowLeft", undefined],
  ["a", "ArrowUp", undefined],
  ["c", "ArrowDown", "d"],
  ["d", "ArrowUp", "b"],
  ["d", "ArrowDown", "f"],
  ["f", "ArrowDown", undefined],
  ["gone", "ArrowDown", undefined],
])("from %s %s leads to %s", (from, arrow, to) => {
  expect(neighbour(ROWS, objectiveId(from), arrow)).toBe(to);
});
