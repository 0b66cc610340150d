import { periodOf, periodsOf, tabulate, type Kpi, type Series } from "../../../src/scorecard";
import { kpi, number, objective, perspective, readings, scorecard, scoring } from "../builders";

/** 24 November 2026; the days below are in the months of the same year. */
const TODAY = 46350;
const [JUNE, SEPTEMBER, OCTOBER, NOVEMBER, TOMORROW] = [46203, 46295, 46326, 46345, TODAY + 1] as const;

const seriesOf = (...days: readonly number[]): Series => ({
  actual: days.map((day) => ({ day, reading: number(40) })),
  target: [],
});

/** Month by month from the first value to November: the value, and whether it was given for just that month. */
function monthsOf(definition: Partial<Kpi>, series: Series | undefined): readonly string[] {
  const present = scorecard({
    perspectives: [perspective("Kunde")],
    objectives: [objective("Kunde", "Loyal")],
    kpis: [{ ...kpi("Loyal", "NPS"), ...definition }],
  });
  const [id] = present.kpis.map((each) => each.id);
  if (id === undefined) throw new Error("no KPI");
  const values = {
    readings: readings({ NPS: scoring(40) }),
    series: new Map(series ? [[id, series] as const] : []),
    today: TODAY,
  };
  const { columns, periods } = tabulate(present, values, periodsOf(values, present.settings));
  const column = columns.get(id);
  return periods.map(({ index }, row) => {
    const month = index - periodOf(TODAY, "month", 1).index + 11;
    const value = column?.actual[row];
    return `${month}: ${value === undefined || Number.isNaN(value) ? "-" : value}${column?.own[row] === 1 ? "" : " lent"}`;
  });
}

test.each<readonly [string, Partial<Kpi>, Series | undefined, readonly string[]]>([
  ["without a series there is the present", {}, undefined, ["11: 40"]],
  ["a month that has its value", {}, seriesOf(OCTOBER, NOVEMBER), ["10: 40", "11: 40"]],
  ["a running month whose value may still come", {}, seriesOf(OCTOBER), ["10: 40", "11: 40 lent"]],
  ["a value of tomorrow is not here yet", {}, seriesOf(OCTOBER, TOMORROW), ["10: 40", "11: 40 lent"]],
  [
    "a value that is carried forward",
    { missing: "carryForward", carryPeriods: 2 },
    seriesOf(SEPTEMBER),
    ["9: 40", "10: 40 lent", "11: 40 lent"],
  ],
  [
    "a quarterly value is one value, not three",
    { frequency: "quarter" },
    seriesOf(JUNE, SEPTEMBER),
    ["6: 40", "7: 40 lent", "8: 40 lent", "9: 40", "10: 40 lent", "11: 40 lent"],
  ],
])("%s", (_, definition, series, expected) => {
  expect(monthsOf(definition, series)).toEqual(expected);
});
