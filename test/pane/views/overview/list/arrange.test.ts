import fc from "fast-check";
import { arrange } from "../../../../../src/pane/views/overview/list/arrange";
import { SORTS, type Sort } from "../../../../../src/pane/views/overview/list/choices";
import { kpiId, objectiveId, perspectiveId, scorecardId, type NodeId } from "../../../../../src/scorecard";
import { LIST_ATTENTION, LIST_EVALUATION } from "../list";

const names = (sort: Sort, parent: NodeId, shown?: ReadonlySet<NodeId>): readonly string[] =>
  (arrange(LIST_EVALUATION, { sort, language: "da", attention: LIST_ATTENTION, shown }).get(parent) ?? []).map(
    ({ name }) => name,
  );

const ROOT = scorecardId("s");
const LOYAL = objectiveId("o_Loyale kunder");
const TALK = objectiveId("o_Bedre omtale");

test.each([
  // At stake are 7.5 + 12.5 + 12.5 points in Kunde, 5 in Finansielt.
  ["own", ROOT, ["Kunde", "Finansielt"]],
  ["name", ROOT, ["Finansielt", "Kunde"]],
  ["attention", ROOT, ["Kunde", "Finansielt"]],
  ["own", LOYAL, ["NPS", "Frafald"]],
  ["contribution", LOYAL, ["Frafald", "NPS"]],
  ["attention", LOYAL, ["Frafald", "NPS"]],
  // Numbers in names are compared as numbers.
  ["name", TALK, ["Ømtaler 9", "Ømtaler 10"]],
  // Equals keep the order that the scorecard gives them.
  ["contribution", TALK, ["Ømtaler 10", "Ømtaler 9"]],
] as const)("sorted by %s, %s has %j", (sort, parent, expected) => {
  expect(names(sort, parent)).toEqual(expected);
});

test("what a filter leaves out is not there, and the rest keeps its order", () => {
  const shown = new Set<NodeId>([perspectiveId("p_Kunde"), LOYAL, kpiId("k_Frafald")]);
  expect(names("own", ROOT, shown)).toEqual(["Kunde"]);
  expect(names("own", LOYAL, shown)).toEqual(["Frafald"]);
  expect(names("own", TALK, shown)).toEqual([]);
});

test("sorting never loses or adds anybody", () => {
  fc.assert(
    fc.property(fc.constantFrom(...SORTS), fc.constantFrom(...LIST_EVALUATION.nodes.keys()), (sort, parent) => {
      expect([...names(sort, parent)].sort()).toEqual([...names("own", parent)].sort());
    }),
  );
});
