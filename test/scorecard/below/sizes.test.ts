import {
  belowOf,
  closedEvaluation,
  closedNodes,
  dayOf,
  evaluateAt,
  joiningOf,
  NO_READINGS,
  parsePeriod,
  scorecardId,
  type Closing,
  type Kpi,
  type KpiId,
  type Period,
  type Readings,
  type Scorecard,
  type ScorecardValues,
  type Series,
} from "../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../builders";

// Rates that are weighed by a KPI that holds their size: what is missing of a size is missing in the rate that it makes.

interface Whole {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
}

/** By month of 2026. */
type Months = Readonly<Record<number, number>>;

const first = (month: number): number => dayOf({ year: 2026, month, day: 1 });
const kpiOf = (name: string, own: string): Kpi => ({ ...kpi(name, `${name}${own}`), name: own });

function level(
  name: string,
  {
    rate,
    size,
    closings = [],
  }: { readonly rate?: Months; readonly size?: Months; readonly closings?: readonly Closing[] },
  below: readonly Whole[] = [],
): Whole {
  const rated: Kpi = {
    ...kpiOf(name, "Andel"),
    ...{ unit: "%", aggregation: { kind: "average" }, across: { kind: "ratio", by: "Antal" } },
  };
  const sized: Kpi = { ...kpiOf(name, "Antal"), aggregation: { kind: "sum" } };
  const made = scorecard({
    perspectives: [perspective(name)],
    objectives: [objective(name, name)],
    kpis: [rated, sized],
  });
  const settings = { ...made.settings, id: scorecardId(name), name, rollsUp: "values" as const };
  const { joining, fromBelow } = joiningOf(
    { ...made, settings },
    below.map((each) => each.scorecard),
  );
  const definition = { ...made, settings, joining, fromBelow };
  const seriesOf = (months: Months): Series => ({
    actual: Object.entries(months).map(([month, value]) => ({ day: first(Number(month)), reading: number(value) })),
    target: [],
  });
  const series = new Map<KpiId, Series>([
    ...(rate ? [[rated.id, seriesOf(rate)] as const] : []),
    ...(size ? [[sized.id, seriesOf(size)] as const] : []),
  ]);
  const readings = new Map<KpiId, Readings>([[rated.id, { ...NO_READINGS, target: number(70) }]]);
  return {
    scorecard: definition,
    values: {
      ...{ readings, series, closings, today: dayOf({ year: 2026, month: 11, day: 23 }) },
      ...(below.length > 0 && { below: belowOf(definition, below) }),
    },
  };
}

function periodIn({ scorecard: { settings } }: Whole, code: string): Period {
  const period = parsePeriod(code, settings);
  if (period === undefined) throw new Error(`no period ${code}`);
  return period;
}

const rateAt = (whole: Whole, code: string) =>
  [...evaluateAt(whole.scorecard, whole.values, periodIn(whole, code)).kpis.values()].find(
    ({ name }) => name === "Andel",
  );

const every = (value: number): Months => ({ 7: value, 8: value, 9: value });
const A = level("A", { rate: every(90), size: every(10) });

test("a quarter with all sizes is whole", () => {
  const made = rateAt(level("Top", {}, [A, level("B", { rate: every(10), size: every(10) })]), "2026-Q3");
  expect(made).toMatchObject({ coverage: 1, status: "red", readings: { actual: number(50) } });
  expect(made?.readings.teams).toBeUndefined();
});

test("of a team that lacks two of three months of its size a third is there, and it is named", () => {
  const made = rateAt(level("Top", {}, [A, level("B", { rate: every(10), size: { 7: 10 } })]), "2026-Q3");
  expect(made?.readings).toMatchObject({ actual: number(70), teams: { missing: [], partly: ["B"] } });
  // One whole team of two, and a third of the other.
  expect(made?.coverage).toBeCloseTo(2 / 3, 12);
});

test("what a rate and its size both lack is missing once", () => {
  const b = level("B", { rate: { 7: 10 }, size: { 7: 10 } });
  expect(rateAt(level("Top", {}, [A, b]), "2026-Q3")?.coverage).toBeCloseTo(2 / 3, 12);
});

test("a country whose size is made of some of its teams names those without one", () => {
  const country = (size: Months | undefined) =>
    level("DK", { rate: every(10) }, [level("B", { size: every(10) }), level("C", size ? { size } : {})]);
  const whole = rateAt(level("Top", {}, [A, country(every(10))]), "2026-Q3");
  expect([whole?.coverage, whole?.readings.teams]).toEqual([1, undefined]);
  const made = rateAt(level("Top", {}, [A, country(undefined)]), "2026-Q3");
  expect(made?.readings.teams).toMatchObject({ missing: ["C"], partly: [] });
  expect(made?.coverage).toBeCloseTo(3 / 4, 12);
});

test("a size that was closed with half of it there is half there", () => {
  const country = (closings: readonly Closing[] = []) =>
    level("DK", { rate: { 10: 10 }, closings }, [level("B", { size: { 10: 10 } }), level("C", {})]);
  const open = country();
  const period = periodIn(open, "2026-10");
  const nodes = closedNodes(open.scorecard, evaluateAt(open.scorecard, open.values, period)).map((node) => {
    // A workbook gives numbers back, and nothing of what they were made of.
    const { actual, target, baseline } = node.readings;
    return { ...node, readings: { actual, target, baseline } };
  });
  const own = country([{ period, by: "", at: "", evaluation: closedEvaluation(nodes) }]);
  const made = rateAt(level("Top", {}, [level("A", { rate: { 10: 90 }, size: { 10: 10 } }), own]), "2026-10");
  expect(made?.readings.teams).toMatchObject({ missing: [], partly: ["DK"] });
  expect(made?.coverage).toBeCloseTo(3 / 4, 12);
});
