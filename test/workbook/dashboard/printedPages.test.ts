import fc from "fast-check";
import type { Level } from "../../../src/scorecard";
import type { Look } from "../../../src/workbook/dashboard/looks";
import { printedPages } from "../../../src/workbook/dashboard/printedPages";
import { runs } from "../../support/runs";

const CASES = { numRuns: runs({ full: 2000, quick: 100 }) };
const FIRST = 28;
const HEIGHT = 18;
const MARGINS = { across: 56, down: 70 };

/** How many KPIs each strategic objective of each perspective has. */
type Tree = readonly (readonly number[])[];

const printed = (tree: Tree) => {
  const levels: readonly Level[] = [
    "scorecard",
    ...tree.flatMap((perspective): readonly Level[] => [
      "perspective",
      ...perspective.flatMap((kpis): readonly Level[] => ["objective", ...new Array<Level>(kpis).fill("kpi")]),
    ]),
  ];
  const rows = levels.map((level, index) => ({ id: String(index), level }));
  const list = { first: FIRST, last: FIRST + rows.length - 1 };
  const source = list.last + 12;
  const looks: readonly Look[] = [{ rows: { first: 0, last: source }, columns: [0, 1], height: HEIGHT }];
  const pages = printedPages({ header: FIRST - 1, list, rows, source }, looks, MARGINS);
  return { levels, source, pages };
};

const trees: fc.Arbitrary<Tree> = fc.array(fc.array(fc.nat(14), { maxLength: 8 }), { minLength: 1, maxLength: 12 });

test("all rows are printed once, in their order", () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { pages, source } = printed(tree);
      expect(
        pages.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, row) => first + row)),
      ).toEqual(Array.from({ length: source + 1 }, (_, row) => row));
    }),
    CASES,
  );
});

test("pages begin with a perspective, with a strategic objective that is not its first, or with what needs action", () => {
  fc.assert(
    fc.property(trees, (tree) => {
      const { pages, levels } = printed(tree);
      for (const { first } of pages.slice(1)) {
        const [before, level] = [levels[first - FIRST - 1], levels[first - FIRST]];
        if (level === undefined) expect(first).toBe(FIRST + levels.length);
        else expect([level, before]).toEqual([expect.stringMatching(/^(perspective|objective)$/), expect.anything()]);
        if (level === "objective") expect(before).not.toBe("perspective");
      }
    }),
    CASES,
  );
});

// A4 across is 595 points high and 842 wide; 1218 points of columns leave room for 42 rows of 18 points, and one less below headings.
test("20 strategic objectives of 5 KPIs take four pages, and what needs action one more", () => {
  const { pages } = printed([...new Array(4)].map(() => [5, 5, 5, 5, 5]));
  expect(pages).toEqual([
    { first: 0, last: 41 },
    { first: 42, last: 78 },
    { first: 79, last: 115 },
    { first: 116, last: 152 },
    { first: 153, last: 164 },
  ]);
});

test("a strategic objective that is longer than a page begins on one of its own", () => {
  const { pages } = printed([[1, 60, 1]]);
  expect(pages.map(({ first }) => first)).toEqual([0, 32, 93]);
});
