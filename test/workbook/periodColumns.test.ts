import {
  evaluateAt,
  kpiId,
  parsePeriod,
  periodCode,
  periodOf,
  type Frequency,
  type ScorecardValues,
} from "../../src/scorecard";
import type { CellValue } from "../../src/workbook/cells";
import { axisOf } from "../../src/workbook/native/series/axis";
import { parseSeries } from "../../src/workbook/seriesNames";
import { kpi, number, objective, perspective, scorecard } from "../scorecard/builders";

const MONTHS = Array.from({ length: 12 }, (_, month) => month + 1);
const two = (value: number): string => String(value).padStart(2, "0");

/** The months of 2026 as a column of periods may write them. */
const COLUMNS: Readonly<Record<string, readonly CellValue[]>> = {
  "2026/01": MONTHS.map((month) => `2026/${two(month)}`),
  "2026/1": MONTHS.map((month) => `2026/${month}`),
  "202601": MONTHS.map((month) => `2026${two(month)}`),
  "202601 as numbers": MONTHS.map((month) => 202_600 + month),
  "2026M01": MONTHS.map((month) => `2026M${two(month)}`),
  "2026.01": MONTHS.map((month) => `2026.${two(month)}`),
  "01-2026": MONTHS.map((month) => `${two(month)}-2026`),
  "31-01-2026": MONTHS.map((month) => `28-${two(month)}-2026`),
  "20260131": MONTHS.map((month) => `2026${two(month)}28`),
  "20260131 as numbers": MONTHS.map((month) => 20_260_000 + 100 * month + 28),
  dates: [46_023, 46_054, 46_082, 46_113, 46_143, 46_174, 46_204, 46_235, 46_266, 46_296, 46_327, 46_357],
};

describe.each(Object.entries(COLUMNS))("months written as %s", (_, periods) => {
  const definition = { ...kpi("O", "K"), aggregation: { kind: "sum" } as const };
  const whole = scorecard({
    perspectives: [perspective("P")],
    objectives: [objective("P", "O")],
    kpis: [definition],
  });
  const series = parseSeries(
    { Actual: MONTHS.map((month) => 10 * month), Period: periods },
    definition,
    whole.settings,
    "1900",
  );
  const values: ScorecardValues = {
    readings: new Map([
      [kpiId("k_K"), { actual: { kind: "none" }, target: number(10), baseline: { kind: "none" } } as const],
    ]),
    series: new Map(series === undefined ? [] : [[kpiId("k_K"), series]]),
    today: 46_388,
  };

  test.each([
    ["2026-01", 10],
    ["2026-06", 60],
    ["2026-12", 120],
    ["2026-Q1", 60],
    ["2026", 780],
  ])("the sum of %s is %p", (code, expected) => {
    const period = parsePeriod(code, whole.settings);
    const { actual } = evaluateAt(whole, values, period).kpis.get(kpiId("k_K"))?.readings ?? {};
    expect(actual).toMatchObject({ kind: "number", value: expected });
  });

  test("formulas know the same days", () => {
    const axis = axisOf(periods, definition, whole.settings, "1900");
    if (axis.kind === "none") throw new Error("no period is understood");
    expect(axis.days).toEqual(series?.actual.map(({ day }) => day));
    // What is not the day itself must not be taken for one.
    expect(axis.kind).toBe(periods[0] === 46_023 ? "dates" : "written");
  });
});

const daysOf = (periods: readonly CellValue[], frequency: Frequency, fiscalYearStart: number) =>
  parseSeries(
    { Actual: periods.map(() => 1), Period: periods },
    { frequency },
    { fiscalYearStart },
    "1900",
  )?.actual.map(({ day }) => periodCode(periodOf(day, frequency, fiscalYearStart), fiscalYearStart));

test.each<readonly [readonly CellValue[], Frequency, readonly string[]]>([
  [["FY26", "FY27"], "year", ["2025/26", "2026/27"]],
  [["2025/26", "2026/27"], "year", ["2025/26", "2026/27"]],
  [["2025/2026", "2026/2027"], "year", ["2025/26", "2026/27"]],
  [["Q1 FY27", "Q2 FY27"], "quarter", ["2026/27-Q1", "2026/27-Q2"]],
  [["Q1 2026/27", "2026/27-Q2"], "quarter", ["2026/27-Q1", "2026/27-Q2"]],
])("where the year begins in July %j are %j", (periods, frequency, codes) => {
  expect(daysOf(periods, frequency, 7)).toEqual(codes);
});

test("what is no period is left out, and no formula takes it for a day", () => {
  const periods = [46_023, 202_613, 2601, "2026/99-Q1", 46_113];
  expect(daysOf(periods, "month", 1)).toEqual(["2026-01", "2026-04"]);
  expect(axisOf(periods, { frequency: "month" }, { fiscalYearStart: 1 }, "1900")).toEqual({
    kind: "written",
    days: [46_023, "", "", "", 46_113],
  });
});
