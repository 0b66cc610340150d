import { DEFAULT_SETTINGS, scorecardId, type Kpi } from "../../../src/scorecard";
import { createOutcomes } from "../../../src/workbook/finder/outcome";
import { isSafe } from "../../../src/workbook/finder/proposal";
import { propose } from "../../../src/workbook/finder/propose";
import { CALENDAR } from "./judge";
import { kpi, sought } from "./kpis";
import { day, sheet, workbook, type CellSketch } from "./sheets";

const SETTINGS = { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "S" };
const ADDED = { aggregation: { kind: "sum" } } as const;

/** 100 on each day of October 2026, and 7 on the last one. */
const OCTOBER = [...Array(31).keys()].map((at): CellSketch[] => [day(2026, 10, at + 1), at === 30 ? 7 : 100]);
const TARGETS = sheet("Mål", [
  ["Nøgletal", "Mål"],
  ["Gæster", 3500],
]);
/** The Mondays of October 2026. */
const WEEKS = [5, 12, 19, 26].map((date): CellSketch[] => [day(2026, 10, date), 100]);

function proposed(wanted: Kpi, rows: CellSketch[][]) {
  const cells = workbook([sheet("Data", [["Dato", "Gæster"], ...rows]), TARGETS]);
  const [found] = propose(cells, sought([wanted]), CALENDAR);
  if (found === undefined) throw new Error("nothing was proposed");
  return { found, ...createOutcomes(cells, SETTINGS, CALENDAR)(wanted, found) };
}

test.each([
  ["added up, for a month", ADDED, 3007],
  ["averaged, for a month", { aggregation: { kind: "average" } }, 97],
  ["added up, for a quarter", { ...ADDED, frequency: "quarter" }, 3007],
] as const)("days are taken together for the KPI's own period: %s", (_, rule, actual) => {
  const { found, ...said } = proposed(kpi("Gæster", "stk.", rule), OCTOBER);
  expect(found).toMatchObject({ frequency: undefined, cautions: [] });
  expect(isSafe(found)).toBe(true);
  expect(said).toMatchObject({
    actual,
    target: 3500,
    period: { frequency: "frequency" in rule ? "quarter" : "month" },
  });
});

test("the newest day is shown where nothing says how days become one, and that is said", () => {
  const { found, actual } = proposed(kpi("Gæster", "stk."), OCTOBER);
  expect(found).toMatchObject({ frequency: "day", cautions: [{ kind: "by-day" }, { kind: "longer-target" }] });
  expect(actual).toBe(7);
});

test("days stay days for a KPI of days", () => {
  const { found, actual, period } = proposed(kpi("Gæster", "stk.", { ...ADDED, frequency: "day" }), OCTOBER);
  expect(found.cautions).toEqual([]);
  expect({ actual, period }).toMatchObject({ actual: 7, period: { frequency: "day" } });
});

test("weeks of a KPI of months are not held against a target that may be a month's", () => {
  const { found } = proposed(kpi("Gæster", "stk.", ADDED), WEEKS);
  expect(found).toMatchObject({ frequency: "week", cautions: [{ kind: "longer-target" }] });
  expect(isSafe(found)).toBe(false);
  expect(isSafe(proposed(kpi("Gæster", "stk.", { ...ADDED, frequency: "week" }), WEEKS).found)).toBe(true);
});
