import {
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  dayOf,
  parsePeriod,
  readingsAt,
  type Kpi,
  type Observation,
  type Reading,
  type Readings,
  type Settings,
} from "../../../src/scorecard";

const number = (value: number) => ({ kind: "number", value }) as const satisfies Reading;
const noReadings: Readings = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } };
const end = dayOf({ year: 2026, month: 12, day: 31 });

/** One observation a period that is named. */
const observed = (
  entries: Readonly<Record<string, number | Reading>>,
  denominators: Readonly<Record<string, number>> = {},
): readonly Observation[] =>
  Object.entries(entries).map(([code, value]) => {
    const [year = 0, month = 1, day = 1] = code.split("-").map(Number);
    const reading = typeof value === "number" ? number(value) : value;
    const denominator = denominators[code];
    return {
      day: dayOf({ year, month, day }),
      reading,
      ...(denominator === undefined ? {} : { denominator: number(denominator) }),
    };
  });

interface Question {
  readonly kpi?: Partial<Kpi>;
  readonly settings?: Partial<Settings>;
  readonly actual: readonly Observation[];
  readonly targets?: readonly Observation[];
  readonly target?: number;
  readonly at: string;
  readonly today?: number;
}

function ask({ kpi = {}, settings = {}, actual, targets = [], target, at, today = end }: Question): Readings {
  const period = parsePeriod(at, { frequency: "month", fiscalYearStart: settings.fiscalYearStart ?? 1 });
  if (period === undefined) throw new Error(`${at} is no period`);
  const now = target === undefined ? noReadings : { ...noReadings, target: number(target) };
  return readingsAt(
    { ...DEFAULT_KPI, ...kpi },
    now,
    { actual, target: targets },
    { period, today },
    { ...DEFAULT_SETTINGS, ...settings },
  );
}

const months = observed({ "2026-01": 10, "2026-02": 20, "2026-03": 60, "2026-04": 5 });

test.each([
  ["sum", { kind: "sum" }, 90],
  ["average", { kind: "average" }, 30],
  ["last", { kind: "last" }, 60],
  ["min", { kind: "min" }, 10],
  ["max", { kind: "max" }, 60],
  ["year to date", { kind: "yearToDate" }, 90],
  ["a rolling sum of 2", { kind: "rollingSum", periods: 2 }, 80],
  ["a rolling average of 2", { kind: "rollingAverage", periods: 2 }, 40],
] as const)("the first quarter by %s", (_, aggregation, expected) => {
  expect(ask({ kpi: { aggregation }, actual: months, at: "2026-Q1" }).actual).toEqual(number(expected));
});

test("year to date begins with the fiscal year", () => {
  const aggregation = { kind: "yearToDate" } as const;
  expect(ask({ kpi: { aggregation }, actual: months, at: "2026-04", settings: { fiscalYearStart: 4 } }).actual).toEqual(
    number(5),
  );
  expect(ask({ kpi: { aggregation }, actual: months, at: "2026-04" }).actual).toEqual(number(95));
});

test("a rate is the ratio of the sums, never the mean of the rates", () => {
  const actual = observed({ "2026-01": 10, "2026-02": 90 }, { "2026-01": 1000, "2026-02": 1000_0 });
  const rate = ask({ kpi: { aggregation: { kind: "ratioOfSums" } }, actual, at: "2026-Q1" }).actual;
  expect(rate).toEqual(number(100 / 11_000));
  expect(ask({ kpi: { aggregation: { kind: "ratioOfSums" }, unit: "%" }, actual, at: "2026-Q1" }).actual).toEqual(
    number((100 / 11_000) * 100),
  );
});

test("a rate with nothing below the line is an error, not 0", () => {
  const actual = observed({ "2026-01": 10 }, { "2026-01": 0 });
  expect(ask({ kpi: { aggregation: { kind: "ratioOfSums" } }, actual, at: "2026-01" }).actual).toEqual({
    kind: "error",
    code: "#DIV/0!",
  });
});

test("rates that follow upon each other are multiplied", () => {
  const kpi = { aggregation: { kind: "productOfRates" } } as const;
  const shares = ask({ kpi, actual: observed({ "2026-01": 0.9, "2026-02": 0.8 }), at: "2026-Q1" }).actual;
  expect(shares).toMatchObject({ value: expect.closeTo(0.72, 12) });
  const percents = ask({
    kpi: { ...kpi, unit: "%" },
    actual: observed({ "2026-01": 90, "2026-02": 80 }),
    at: "2026-Q1",
  }).actual;
  expect(percents).toMatchObject({ value: expect.closeTo(72, 12) });
});

describe("the planned 250,000 a quarter of the ServiceNow example", () => {
  /** https://www.servicenow.com/docs/r/australia/it-business-management/goal-framework/target-status-calculation-examples.html */
  const actual = observed({ "2026-01": 220_000, "2026-04": 240_000, "2026-07": 200_000, "2026-10": 230_000 });
  const targets = observed({ "2026-01": 250_000, "2026-04": 250_000, "2026-07": 250_000, "2026-10": 250_000 });
  const percent = (at: string, kind: "sum" | "yearToDate"): number => {
    const { actual: value, target } = ask({
      kpi: { frequency: "quarter", aggregation: { kind } },
      actual,
      targets,
      at,
    });
    if (value.kind !== "number" || target.kind !== "number") throw new Error("no numbers");
    return (100 * value.value) / target.value;
  };
  test.each([
    ["2026-Q1", 88, 88],
    ["2026-Q2", 96, 92],
    ["2026-Q3", 80, 88],
    ["2026-Q4", 92, 89],
  ])("reaches in %s %p %% of the period and %p %% of the window", (at, ofPeriod, ofWindow) => {
    expect(percent(at, "sum")).toBeCloseTo(ofPeriod, 9);
    expect(percent(at, "yearToDate")).toBeCloseTo(ofWindow, 9);
  });
});

describe("a single target", () => {
  const sum = { aggregation: { kind: "sum" } } as const;
  const target = (question: Omit<Question, "actual">) => ask({ actual: months, ...question }).target;
  test.each([
    ["of each period is added up with the values", { kpi: sum, target: 30, at: "2026-Q1" }, 90],
    ["is added up over just the periods that have values", { kpi: sum, target: 30, at: "2026-Q2" }, 30],
    [
      "of the year is shared out evenly",
      { kpi: { ...sum, targetSpread: { kind: "linear" } }, target: 1200, at: "2026-Q1" },
      300,
    ],
    [
      "of the year is shared out by season",
      {
        kpi: { ...sum, targetSpread: { kind: "seasonal", shares: [1, 1, 2, 4, 4, 4, 4, 4, 4, 4, 4, 4] } },
        target: 400,
        at: "2026-Q1",
      },
      40,
    ],
    [
      "grows to the end of the year",
      { kpi: { targetSpread: { kind: "cumulative" } }, target: 1200, at: "2026-03" },
      300,
    ],
    [
      "grows by season",
      {
        kpi: { frequency: "quarter", targetSpread: { kind: "cumulative", shares: [1, 1, 1, 7] } },
        target: 100,
        at: "2026-Q1",
      },
      10,
    ],
    [
      "of a value that does not add up stays as it is",
      { kpi: { aggregation: { kind: "average" } }, target: 30, at: "2026-Q1" },
      30,
    ],
  ] as const)("%s", (_, question, expected) => {
    expect(target(question)).toMatchObject({ value: expect.closeTo(expected, 9) });
  });
});

describe("when a period has no value", () => {
  const quarterly = { frequency: "quarter" } as const;
  const q1 = observed({ "2026-03-31": 41 });
  const on = (month: number, date: number): number => dayOf({ year: 2026, month, day: date });

  test.each([
    [
      "a quarterly value serves until the next is due",
      { kpi: quarterly, actual: q1, at: "2026-05", today: on(5, 20) },
      number(41),
    ],
    [
      "and is stale once the next was due",
      { kpi: quarterly, actual: q1, at: "2026-07", today: on(7, 20) },
      { kind: "stale", since: "2026-Q1" },
    ],
    [
      "unless the days of grace are not over",
      { kpi: quarterly, actual: q1, at: "2026-07", today: on(7, 20), settings: { graceDays: 30 } },
      number(41),
    ],
    [
      "a value that has never been due is not due",
      { kpi: quarterly, actual: q1, at: "2026-02", today: on(2, 20) },
      { kind: "not-due" },
    ],
    [
      "a month without value is stale after earlier ones",
      { actual: months, at: "2026-06" },
      { kind: "stale", since: "2026-04" },
    ],
    ["and blank before the first", { actual: months, at: "2025-11" }, { kind: "blank" }],
    ["in the running month the last one serves", { actual: months, at: "2026-05", today: on(5, 12) }, number(5)],
    [
      "a value may be carried forward for so many periods",
      { kpi: { missing: "carryForward", carryPeriods: 2 }, actual: months, at: "2026-06" },
      { ...number(5), since: "2026-04" },
    ],
    [
      "and no longer",
      { kpi: { missing: "carryForward", carryPeriods: 2 }, actual: months, at: "2026-07" },
      { kind: "stale", since: "2026-04" },
    ],
    [
      "an error in the period is told, not skipped",
      {
        kpi: { aggregation: { kind: "sum" } },
        actual: [...months, ...observed({ "2026-05": { kind: "error", code: "#N/A" } })],
        at: "2026-Q2",
      },
      { kind: "error", code: "#N/A" },
    ],
    [
      "a blank cell is skipped",
      {
        kpi: { aggregation: { kind: "sum" } },
        actual: observed({ "2026-01": 1, "2026-02": { kind: "blank" } }),
        at: "2026-Q1",
      },
      number(1),
    ],
  ] as const satisfies readonly (readonly [string, Question, Reading])[])("%s", (_, question, expected) => {
    expect(ask(question).actual).toEqual(expected);
  });
});

test("compliance counts the periods that met their target", () => {
  const kpi = { kind: "compliance", rule: { direction: "lower" } } as const;
  expect(ask({ kpi, actual: months, target: 20, at: "2026-04" }).compliance).toEqual({ periods: 4, met: 3 });
  expect(ask({ kpi, actual: months, target: 20, at: "2026-03" }).compliance).toEqual({ periods: 3, met: 2 });
});

describe("compliance holds each period against its own target, once", () => {
  const year = observed({ "2026-01": 110, "2026-02": 120, "2026-03": 130, "2026-04": 90, "2026-05": 100, "2026-06": 105 });
  const below = observed({ "2026-01": 50, "2026-02": 60, "2026-03": 70 });
  test.each<[string, Question, number, number]>([
    ["a year's 1,200 is 100 a month, and no twelfth of it", { kpi: { aggregation: { kind: "sum" }, targetSpread: { kind: "linear" } }, actual: below, target: 1200, at: "2026-03" }, 3, 0],
    ["and is met by 110", { kpi: { aggregation: { kind: "sum" }, targetSpread: { kind: "linear" } }, actual: year, target: 1200, at: "2026-03" }, 3, 3],
    ["a month's share of the season", { kpi: { aggregation: { kind: "sum" }, targetSpread: { kind: "seasonal", shares: [1, 1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0] } }, actual: below, target: 240, at: "2026-03" }, 3, 1],
    ["a quarter of 100 a month, and no 300", { kpi: { aggregation: { kind: "sum" } }, actual: year, target: 100, at: "2026-Q1" }, 3, 3],
    ["a year to date in June, and no 600", { kpi: { aggregation: { kind: "yearToDate" } }, actual: year, target: 100, at: "2026-06" }, 6, 5],
    ["a rolling sum of 3", { kpi: { aggregation: { kind: "rollingSum", periods: 3 } }, actual: year, target: 100, at: "2026-06" }, 6, 5],
    ["a level that grows to 1,200", { kpi: { targetSpread: { kind: "cumulative" } }, actual: observed({ "2026-01": 100, "2026-02": 199, "2026-03": 300 }), target: 1200, at: "2026-03" }, 3, 2],
    ["a month that is running is not counted, pro rata either", { kpi: { aggregation: { kind: "sum" } }, settings: { running: "proRata" }, actual: observed({ "2026-01": 60, "2026-02": 100 }), target: 100, at: "2026-02", today: dayOf({ year: 2026, month: 2, day: 14 }) }, 1, 0],
  ])("%s", (_, question, periods, met) => {
    const kpi = { kind: "compliance", ...question.kpi } as const;
    expect(ask({ ...question, kpi }).compliance).toEqual({ periods, met });
  });
}); // prettier-ignore

test("without a series there is a present and no past", () => {
  const kpi = { ...DEFAULT_KPI };
  const now = { ...noReadings, actual: number(7) };
  const at = (code: string) => {
    const period = parsePeriod(code, { frequency: "month", fiscalYearStart: 1 });
    if (period === undefined) throw new Error("no period");
    return readingsAt(kpi, now, undefined, { period, today: end }, DEFAULT_SETTINGS).actual;
  };
  expect(at("2026-12")).toEqual(number(7));
  expect(at("2026")).toEqual(number(7));
  expect(at("2026-11")).toEqual({ kind: "blank", isOfNow: true });
});
