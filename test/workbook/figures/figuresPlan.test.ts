import { DASHBOARD_SHEET } from "../../../src/language";
import { FIGURE_COLUMNS, FIGURE_TOP, FIGURE_WIDTHS, figuresPlan } from "../../../src/workbook/figures/figuresPlan";
import { deviationOf, indexOf, type Compared } from "../../../src/workbook/figures/kpiFigures";

const compared = (actual?: number, budget?: number, last?: number): Compared => ({ actual, budget, last });

test.each([
  [compared(110, 100), 10, 110],
  [compared(90, 100), -10, 90],
  [compared(5, 0), 5, undefined],
  [compared(-80, -100), 20, undefined],
  [compared(undefined, 100), undefined, undefined],
  [compared(100), undefined, undefined],
])("of %j the deviation is %p and the index %p", (figures, deviation, index) => {
  expect(deviationOf(figures)).toBe(deviation);
  expect(indexOf(figures)).toBe(index);
});

const texts = { title: "T", subtitle: "S", period: "Måned: oktober 2026", words: DASHBOARD_SHEET.da.figures };
const figures = (better: "higher" | "lower") => ({
  month: compared(110, 100, 95),
  toDate: compared(900, 1000),
  year: compared(undefined, 1200, 1150),
  better,
});
const planned = (better: "higher" | "lower", unit = "kr.") =>
  figuresPlan(
    [
      { kind: "perspective", name: "Finansielt" },
      { kind: "kpi", name: "=Salg", unit, figures: figures(better) },
    ],
    texts,
  );

test("period, year to date and whole year stand beside each other, and what is not known is blank", () => {
  const { cells } = planned("higher");
  expect(cells[FIGURE_TOP.groups]?.filter((each) => each !== "")).toEqual([
    ...["'Måned: oktober 2026", "'År til dato", "'Hele året"],
  ]);
  expect(cells[FIGURE_TOP.list + 1]?.slice(1)).toEqual([
    ...["'=Salg", "", 110, 100, 10, 110, 95, "", 900, 1000, -100, 90, "", "", "", 1200, "", "", 1150],
  ]);
  expect(cells.every((row) => row.length === FIGURE_COLUMNS)).toBe(true);
  expect(FIGURE_WIDTHS).toHaveLength(FIGURE_COLUMNS);
});

test("a deviation for the worse is red, whichever its sign", () => {
  const reds = (better: "higher" | "lower"): readonly number[] =>
    planned(better)
      .looks.filter(({ color }) => color === "#B10E1C")
      .map(({ columns: [first] }) => first);
  expect(reds("higher")).toEqual([11]);
  expect(reds("lower")).toEqual([5]);
});

test.each([
  ["kr.", '+#,##0 "kr.";-#,##0 "kr.";#,##0 "kr."'],
  ["%", '+#,##0 "%-point";-#,##0 "%-point";#,##0 "%-point"'],
])("a deviation of a KPI in %s is formatted as %s", (unit, format) => {
  const formats = planned("higher", unit).looks.flatMap(({ numberFormat, columns: [first] }) =>
    first === 5 ? (numberFormat ?? []) : [],
  );
  expect(formats).toEqual([format]);
});
