import { keptWrites, missingKeptColumns } from "../../../src/workbook/keptValues/queueKeptRows";
import type { KeptRow } from "../../../src/workbook/keptValues/keptRow";

const HEADINGS = ["Kpi", "Period", "Day", "Value", "Target", "By", "Scorecard"];
const row = (Kpi: string, Period: string, Day: number): KeptRow => ({
  ...{ Kpi, Period, Day, Value: 1, Target: 2, By: "Anne", Scorecard: "s_1" },
});
const cells = (...rows: readonly KeptRow[]) =>
  rows.map(({ Kpi, Period, Day, Value, Target, By, Scorecard }) => [
    ...[Kpi, Period, Day, Value, Target, By, Scorecard],
  ]);
const places = (...[table, rows, most]: Parameters<typeof keptWrites>): readonly number[] => [
  ...keptWrites(table, rows, most).rows.keys(),
];

test.each(["Kpi", "Period", "Day", "Value", "Target"])(
  "without the column %s nothing is written, and it is named",
  (gone) => {
    const headings = HEADINGS.map((each) => (each === gone ? "Min" : each));
    const table = [headings, ...cells(row("k_1", "2026-10", 1))];
    expect(keptWrites(table, [row("k_1", "2026-10", 2), row("k_2", "2026-10", 2)])).toMatchObject({
      added: 0,
      rows: new Map(),
    });
    expect(missingKeptColumns(table)).toEqual([gone]);
  },
);

test("capitals and spaces of headings make no difference", () => {
  const table = [HEADINGS.map((each) => ` ${each.toUpperCase()} `), ...cells(row("k_1", "2026-10", 1))];
  expect(missingKeptColumns(table)).toEqual([]);
  const writes = keptWrites(table, [row("k_1", "2026-10", 2)]);
  expect([writes.headers, [...writes.rows.keys()], writes.added]).toEqual([HEADINGS, [0], 0]);
});

test("a table that is full grows no more: the oldest rows are used, and none of the period that is written", () => {
  const table = [HEADINGS, ...cells(row("k_1", "2026-10", 5), row("k_2", "2026-08", 1), row("k_3", "2026-09", 3))];
  const rows = [row("k_1", "2026-10", 6), row("k_2", "2026-10", 6), row("k_3", "2026-10", 6)];
  expect(places(table, rows, 3)).toEqual([0, 1, 2]);
  expect(keptWrites(table, rows, 3).added).toBe(0);
  expect(places(table, rows, 4)).toEqual([0, 3, 1]);
  expect(keptWrites(table, rows, 100).added).toBe(2);
});
