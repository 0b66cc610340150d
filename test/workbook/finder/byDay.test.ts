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

function proposed(wanted: Kpi) {
  const cells = workbook([sheet("Data", [["Dato", "Omsætning"], ...OCTOBER])]);
  const outcomeOf = createOutcomes(cells, SETTINGS, CALENDAR);
  const [found] = propose(cells, sought([wanted]), CALENDAR);
  if (found === undefined) throw new Error("nothing was proposed");
  return { found, saysOf: (place: typeof found | (typeof found.alternatives)[number]) => outcomeOf(wanted, place) };
}

test("a table of days for a KPI of months shows its newest day, says so, and offers the month of the same days", () => {
  const { found, saysOf } = proposed(kpi("Omsætning", "kr.", ADDED));
  expect(found).toMatchObject({ frequency: "day", cautions: [{ kind: "by-day" }] });
  expect(isSafe(found)).toBe(true);
  expect(saysOf(found).actual).toBe(7);
  const [neighbour, ...others] = found.alternatives;
  expect(others).toEqual([]);
  expect(neighbour).toMatchObject({ frequency: undefined, series: found.series, cautions: [] });
  expect(neighbour?.id).not.toBe(found.id);
  // 30 days of 100, and the last one.
  expect(neighbour && saysOf(neighbour)).toMatchObject({ actual: 3007, period: { frequency: "month" } });
});

test("nothing is asked of a KPI of days or weeks", () => {
  for (const frequency of ["day", "week"] as const) {
    const { found } = proposed(kpi("Omsætning", "kr.", { ...ADDED, frequency }));
    expect(found.cautions).toEqual([]);
    expect(found.alternatives).toEqual([]);
  }
});
