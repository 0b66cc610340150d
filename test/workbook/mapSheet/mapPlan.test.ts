import { DASHBOARD_SHEET as WORDS } from "../../../src/language";
import type { NodeId } from "../../../src/scorecard";
import type { MapBand } from "../../../src/workbook/mapSheet/bandsOf";
import { arrowsOf, shapeNames } from "../../../src/workbook/mapSheet/drawing";
import { BOXES } from "../../../src/workbook/mapSheet/mapColumns";
import { bandsOfMarks, mapPlan, marksIn } from "../../../src/workbook/mapSheet/mapPlan";

const id = (text: string): NodeId => text as NodeId;
const objective = (name: string, ...to: readonly string[]) => ({ id: id(name), leadsTo: to.map(id) });
const BANDS: readonly MapBand[] = [
  { id: id("p_1"), objectives: [objective("o_1"), objective("o_2", "o_1")] },
  { id: id("p_2"), objectives: [] },
  {
    id: id("p_3"),
    objectives: Array.from({ length: BOXES + 1 }, (_, at) => objective(`o_3${at}`, "o_1", "o_2")),
  },
];

test("what the hidden column tells is what the map was made of", () => {
  expect(bandsOfMarks(marksIn(BANDS))).toEqual(BANDS);
});

test("every objective has one box, and no box lies over another", () => {
  const { boxes } = mapPlan(BANDS, WORDS.da);
  expect(boxes.map((box) => box.id)).toEqual(BANDS.flatMap(({ objectives }) => objectives.map((each) => each.id)));
  const cells = boxes.flatMap(({ rows, column }) =>
    Array.from({ length: rows.last - rows.first + 1 }, (_, at) => `${rows.first + at} ${column}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test("nothing is drawn twice, to itself, or to what has no box", () => {
  const objectives = [objective("a", "b", "b", "a", "gone"), objective("b")];
  expect(arrowsOf(objectives)).toEqual([{ from: "a", to: "b" }]);
  expect(shapeNames(objectives)).toEqual(["BSC map a", "BSC map b", "BSC map a>b"]);
});
