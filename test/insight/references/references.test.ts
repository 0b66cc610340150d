import { ewma, FORECASTS, poisson, theilSen, wilson, xmr, type ForecastName } from "../../../src/insight";
import { parsePeriod, periodCode, periodOf, type Result } from "../../../src/scorecard";
import references from "./references.json";

/** What other implementations say; `references.py` tells which, and `versions` in the file in which version. */
const { series, rates, counts, weeks } = references;

function got<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

/** Numbers that agree to nine digits of the size that they are about. */
function expectAlike(ours: readonly number[], theirs: readonly number[], size: number): void {
  expect(ours.length).toBe(theirs.length);
  ours.forEach((each, index) => expect(Math.abs(each - (theirs[index] ?? NaN))).toBeLessThanOrEqual(1e-9 * size));
}

interface Expected {
  readonly ahead: number;
  readonly season?: number;
  readonly confidence: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

test("there are more than thirty series with gaps", () => {
  expect(series.filter(({ values }) => values.includes(null)).length).toBeGreaterThan(30);
  expect(series.flatMap(({ seasonalNaive }) => seasonalNaive).length).toBeGreaterThan(200);
});

describe.each(series.map((each) => [each.name, each] as const))("%s", (_, each) => {
  const known = each.values.flatMap((value, place) => (value === null ? [] : [{ value, place }]));
  const [values, places] = [known.map(({ value }) => value), known.map(({ place }) => place)];
  const size = Math.max(...values.map(Math.abs));

  test.each(["linear", "runRate", "seasonalNaive", "holt"] satisfies readonly ForecastName[])("by %s", (method) => {
    for (const { value, low, high, ...options } of each[method] satisfies readonly Expected[]) {
      const found = got(FORECASTS[method](values, { ...options, places }));
      expectAlike([found.value, found.low, found.high], [value, low, high], Math.max(size, high - low));
    }
  });

  test("robust slope, moving averages and the limits of a chart", () => {
    const { slope, intercept } = got(theilSen(values));
    expectAlike([slope, intercept], [each.theilSen.slope, each.theilSen.intercept], size);
    expectAlike(ewma(values), each.ewma, size);
    const { lowerLimit, upperLimit } = got(xmr(values));
    expectAlike([lowerLimit, upperLimit], each.limits, size);
  });
});

test.each(rates)("$successes of $trials with $confidence", ({ successes, trials, confidence, low, high }) => {
  const found = got(wilson(successes, trials, confidence));
  expectAlike([found.low, found.high], [low, high], Math.max(high, 1e-3));
});

test.each(counts)("$count events with $confidence", ({ count, confidence, low, high }) => {
  const found = poisson(count, confidence);
  expectAlike([found.low, found.high], [low, high], Math.max(high, 1));
});

test("weeks about the turn of years, and back", () => {
  for (const week of weeks) {
    const [day, code] = [Number(week[0]), String(week[1])];
    const period = periodOf(day, "week", 1);
    expect([day, periodCode(period, 1)]).toEqual([day, code]);
    expect(parsePeriod(code, { frequency: "week", fiscalYearStart: 1 })).toEqual(period);
  }
});
