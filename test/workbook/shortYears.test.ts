import { periodCode, periodOf, type Frequency } from "../../src/scorecard";
import type { CellValue } from "../../src/workbook/cells";
import { parseSeries } from "../../src/workbook/seriesNames";

/** The months that a series is read by, in the order of its cells. */
const monthsOf = (periods: readonly CellValue[], frequency: Frequency = "month", fiscalYearStart = 1) =>
  parseSeries(
    { Actual: periods.map(() => 1), Period: periods },
    { frequency },
    { fiscalYearStart },
    "1900",
  )?.actual.map(({ day }) => periodCode(periodOf(day, "month", 1), 1));

test.each<readonly [readonly CellValue[], readonly string[]]>([
  [["jan-26", "feb-26", "mar-26"], ["2026-01", "2026-02", "2026-03"]],
  [["Jan 26", "Feb 26"], ["2026-01", "2026-02"]],
  [["jan. 26", "feb. 26"], ["2026-01", "2026-02"]],
  [["okt-25", "nov-25", "dec-25", "jan-26"], ["2025-10", "2025-11", "2025-12", "2026-01"]],
  [["mar-26", "feb-26", "jan-26"], ["2026-03", "2026-02", "2026-01"]],
  [["Måned", "maj-26", "I alt"], ["2026-05"]],
  [["jan-26", "feb-26", "2026-03", 46_113], ["2026-01", "2026-02", "2026-03", "2026-04"]],
  [["jan-26", "jan-26", "feb-26"], ["2026-01", "2026-01", "2026-02"]],
  [["jan-05"], ["2005-01"]],
  [["okt-26", "26-okt"], ["2026-10"]],
])("in a column of periods %j are the months %j", (periods, months) => {
  expect(monthsOf(periods)).toEqual(months);
}); // prettier-ignore

test.each<readonly [string, readonly CellValue[], Frequency]>([
  ["the days of a month", ["jan 01", "jan 02", "jan 03"], "month"],
  ["days a week apart", ["jan 05", "jan 12", "jan 19"], "month"],
  ["the last days of months", ["jan 31", "feb 28", "mar 31"], "month"],
  ["months of a daily KPI", ["jan-26", "feb-26"], "day"],
  ["months of a weekly KPI", ["jan-26", "feb-26"], "week"],
  ["no months", ["jan-1", "jan-266", "jam-26", "26-jan", "jan-2a"], "month"],
])("%s are none: %j", (_, periods, frequency) => {
  expect(monthsOf(periods, frequency)).toEqual([]);
});

test("a yearly KPI has the same month of each year", () => {
  expect(monthsOf(["dec-24", "dec-25", "dec-26"], "year", 7)).toEqual(["2024-12", "2025-12", "2026-12"]);
  expect(monthsOf(["jun-26", "sep-26"], "quarter")).toEqual(["2026-06", "2026-09"]);
});
