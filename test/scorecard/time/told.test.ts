import fc from "fast-check";
import {
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  dayOf,
  parsePeriod,
  periodCode,
  periodOf,
  readingsAt,
  type Frequency,
  type Kpi,
  type Observation,
  type Readings,
  type Settings,
} from "../../../src/scorecard";
import { runs } from "../../support/runs";
import { number } from "../builders";

const noReadings: Readings = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } };

type TimedKpi = Partial<Kpi>;

const date = (text: string): number => {
  const [year = 0, month = 1, day = 1] = text.split("-").map(Number);
  return dayOf({ year, month, day });
};

/** Values of months, from one on. */
const monthly = (first: string, ...values: readonly (number | undefined)[]): readonly Observation[] => {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return values.flatMap((value, step) =>
    value === undefined
      ? []
      : [
          {
            day: dayOf({
              year: year + Math.floor((month - 1 + step) / 12),
              month: ((month - 1 + step) % 12) + 1,
              day: 1,
            }),
            reading: number(value),
          },
        ],
  );
};

/** The same value every so many days. */
const every = (days: number, from: string, to: string, value: number): readonly Observation[] =>
  Array.from({ length: Math.floor((date(to) - date(from)) / days) + 1 }, (_, step) => ({
    day: date(from) + days * step,
    reading: number(value),
  }));

interface Asked {
  readonly kpi: TimedKpi;
  readonly settings?: Partial<Settings>;
  readonly actual: readonly Observation[];
  readonly targets?: readonly Observation[];
  readonly target?: number;
  /** The period that is looked at; the one that today lies in without it. */
  readonly at?: string;
  readonly today: string;
}

function ask({ kpi, settings = {}, actual, targets = [], target, at, today }: Asked): Readings {
  const calendar: Settings = { ...DEFAULT_SETTINGS, id: "s" as Settings["id"], name: "S", ...settings };
  const { frequency, fiscalYearStart } = calendar;
  const period = at === undefined ? periodOf(date(today), frequency, fiscalYearStart) : parsePeriod(at, calendar);
  if (period === undefined) throw new Error(`${at ?? ""} is no period`);
  const now = target === undefined ? noReadings : { ...noReadings, target: number(target) };
  return readingsAt(
    { ...DEFAULT_KPI, ...kpi },
    now,
    { actual, target: targets },
    { period, today: date(today) },
    calendar,
  );
}

const valueOf = ({ actual }: Readings): unknown => (actual.kind === "number" ? actual.value : actual.kind);
const targetOf = ({ target }: Readings): unknown => (target.kind === "number" ? target.value : target.kind);

const leads = monthly("2026-08", 105, 98, 110, 8);
const aYear = monthly("2026-01", ...Array.from({ length: 12 }, () => 100));

describe("a period that is not over", () => {
  test.each<readonly [string, TimedKpi, Frequency, string, unknown, unknown]>([
    ["leads of eight days are those of October", { aggregation: { kind: "sum" } }, "month", "2026-11-08", 110, 100],
    ["on the last day the month counts", { aggregation: { kind: "sum" } }, "month", "2026-11-30", 8, 100],
    ["a level is what it is now", { aggregation: { kind: "last" } }, "month", "2026-11-08", 8, 100],
    ["the year to date ends with October", { aggregation: { kind: "yearToDate" } }, "month", "2026-11-08", 313, 300],
    ["a rolling sum likewise", { aggregation: { kind: "rollingSum", periods: 2 } }, "month", "2026-11-08", 208, 200],
    [
      "a rolling average likewise",
      { aggregation: { kind: "rollingAverage", periods: 2 } },
      "month",
      "2026-11-08",
      104,
      100,
    ],
    ["a quarter has the months that are over", { aggregation: { kind: "sum" } }, "quarter", "2026-11-08", 110, 100],
    ["a quarter without one is that before", { aggregation: { kind: "sum" } }, "quarter", "2026-10-08", 203, 200],
    ["an average too", { aggregation: { kind: "average" } }, "month", "2026-11-08", 110, 100],
  ])("%s", (_, kpi, frequency, today, value, target) => {
    const readings = ask({ kpi, settings: { frequency }, actual: leads, target: 100, today });
    expect([valueOf(readings), targetOf(readings)]).toEqual([value, target]);
  });

  // The example of https://docs.holistics.io/docs/date-filters: the last three months, seen from 15 January 2024.
  test("is none of the last three months, which are October, November and December in the middle of January", () => {
    const kpi: TimedKpi = { aggregation: { kind: "rollingSum", periods: 3 } };
    const actual = monthly("2023-09", 1, 20, 300, 4000, 50_000);
    expect(valueOf(ask({ kpi, actual, today: "2024-01-15" }))).toBe(4320);
    expect(valueOf(ask({ kpi, actual, today: "2024-01-31" }))).toBe(54_300);
  });

  test("stands beside it with the share of its target", () => {
    const { running } = ask({ kpi: { aggregation: { kind: "sum" } }, actual: leads, target: 100, today: "2026-11-08" });
    expect(running).toEqual({ period: "2026-11", value: 8, expected: (100 * 8) / 30 });
    const ofYear = ask({
      kpi: { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "linear" } },
      actual: leads,
      target: 1200,
      today: "2026-11-15",
    });
    expect(ofYear.running).toEqual({ period: "2026-11", value: 8, expected: 50 });
    const rate = ask({ kpi: { aggregation: { kind: "average" } }, actual: leads, target: 100, today: "2026-11-08" });
    expect(rate.running).toEqual({ period: "2026-11", value: 8, expected: undefined });
  });

  test.each<readonly [Settings["running"], TimedKpi, Frequency, string, unknown, unknown]>([
    ["asItIs", { aggregation: { kind: "sum" } }, "month", "2026-11-08", 8, 100],
    ["asItIs", { aggregation: { kind: "yearToDate" } }, "month", "2026-11-08", 321, 400],
    ["asItIs", { aggregation: { kind: "sum" } }, "quarter", "2026-11-08", 118, 200],
    ["asItIs", { aggregation: { kind: "average" } }, "quarter", "2026-11-08", 59, 100],
    ["asItIs", { aggregation: { kind: "sum" } }, "month", "2026-12-01", 8, 100],
    ["proRata", { aggregation: { kind: "sum" } }, "month", "2026-11-08", 8, 26.666666667],
    ["proRata", { aggregation: { kind: "sum" } }, "month", "2026-11-15", 8, 50],
    ["proRata", { aggregation: { kind: "sum" } }, "month", "2026-11-30", 8, 100],
    ["proRata", { aggregation: { kind: "sum" } }, "month", "2026-12-01", 8, 100],
    ["proRata", { aggregation: { kind: "yearToDate" } }, "month", "2026-11-15", 321, 350],
    ["proRata", { aggregation: { kind: "rollingSum", periods: 2 } }, "month", "2026-11-15", 118, 150],
    ["proRata", { aggregation: { kind: "rollingAverage", periods: 2 } }, "month", "2026-11-15", 59, 100],
    ["proRata", { aggregation: { kind: "sum" } }, "quarter", "2026-11-15", 118, 150],
    ["proRata", { aggregation: { kind: "average" } }, "month", "2026-11-15", 8, 100],
    ["proRata", { aggregation: { kind: "last" } }, "month", "2026-11-15", 8, 100],
    ["proRata", { kind: "compliance", aggregation: { kind: "sum" } }, "month", "2026-11-15", 110, 100],
    ["proRata", { kind: "yesNo", aggregation: { kind: "sum" } }, "month", "2026-11-15", 8, 100],
  ])("is judged %s: %j by %s on %s", (running, kpi, frequency, today, value, target) => {
    const said = ask({ kpi, settings: { frequency, running }, actual: leads, target: 100, today });
    expect(valueOf(said)).toBe(value);
    expect(targetOf(said)).toBeCloseTo(target as number, 8);
  });

  test("counts its own share of a year's target, and of targets by month", () => {
    const settings = { running: "proRata" } as const;
    const kpi: TimedKpi = { aggregation: { kind: "yearToDate" } };
    const shared: TimedKpi = {
      ...kpi,
      targetSpread: { kind: "seasonal", shares: [0, 0, 0, 0, 0, 0, 0, 2, 2, 2, 4, 2] },
    };
    const today = "2026-11-15";
    expect(targetOf(ask({ kpi: shared, settings, actual: leads, target: 1200, today }))).toBeCloseTo(800, 9);
    const targets = monthly("2026-08", 90, 100, 110, 200);
    expect(targetOf(ask({ kpi, settings, actual: leads, targets, today }))).toBeCloseTo(400, 9);
    // What has not brought anything yet is not expected to.
    expect(targetOf(ask({ kpi, settings, actual: leads.slice(0, 3), target: 100, today }))).toBe(300);
  });

  test("has no score while nothing has come before it", () => {
    expect(
      valueOf(
        ask({ kpi: { aggregation: { kind: "sum" } }, actual: monthly("2026-11", 8), target: 100, today: "2026-11-08" }),
      ),
    ).toBe("not-due");
  });

  test("of a daily KPI ends yesterday, value and target alike", () => {
    const readings = ask({
      kpi: { frequency: "day", aggregation: { kind: "sum" } },
      actual: every(1, "2026-01-01", "2026-12-31", 13),
      target: 13,
      today: "2026-11-05",
    });
    expect([valueOf(readings), targetOf(readings)]).toEqual([52, 52]);
    expect(
      valueOf(
        ask({
          kpi: { frequency: "day", aggregation: { kind: "sum" } },
          actual: every(1, "2026-01-01", "2026-12-31", 13),
          target: 13,
          today: "2026-11-01",
        }),
      ),
    ).toBe(403);
  });
});

describe("the target of a year of 1,200", () => {
  const target = 1200;
  test.each<readonly [string, TimedKpi, string, number]>([
    [
      "year to date, growing, in March",
      { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "cumulative" } },
      "2026-03",
      300,
    ],
    [
      "year to date, growing, of the year",
      { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "cumulative" } },
      "2026-12",
      1200,
    ],
    ["year to date, evenly", { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "linear" } }, "2026-03", 300],
    ["sum, growing, in March", { aggregation: { kind: "sum" }, targetSpread: { kind: "cumulative" } }, "2026-03", 100],
    [
      "sum, growing, first quarter",
      { aggregation: { kind: "sum" }, targetSpread: { kind: "cumulative" } },
      "2026-Q1",
      300,
    ],
    ["sum, growing, the year", { aggregation: { kind: "sum" }, targetSpread: { kind: "cumulative" } }, "2026", 1200],
    [
      "sum, growing by season",
      {
        aggregation: { kind: "sum" },
        targetSpread: { kind: "cumulative", shares: [6, 3, 3, 0, 0, 0, 0, 0, 0, 0, 0, 0] },
      },
      "2026-01",
      600,
    ],
    [
      "rolling sum of 2, growing",
      { aggregation: { kind: "rollingSum", periods: 2 }, targetSpread: { kind: "cumulative" } },
      "2026-03",
      200,
    ],
    ["last, growing", { aggregation: { kind: "last" }, targetSpread: { kind: "cumulative" } }, "2026-03", 300],
    ["last keeps a level", { aggregation: { kind: "last" }, targetSpread: { kind: "linear" } }, "2026-03", 1200],
    [
      "an average keeps a level",
      { aggregation: { kind: "average" }, targetSpread: { kind: "linear" } },
      "2026-Q1",
      1200,
    ],
  ])("%s", (_, kpi, at, expected) => {
    expect(targetOf(ask({ kpi, actual: aYear, target, at, today: "2027-01-01" }))).toBeCloseTo(expected as number, 9);
  });
});

describe("a value with parts missing", () => {
  test.each<readonly [string, Asked, object | undefined]>([
    [
      "January of three months",
      { kpi: { aggregation: { kind: "sum" } }, actual: monthly("2026-01", 100), at: "2026-Q1", today: "2026-04-30" },
      { have: 1, of: 3, missing: ["2026-02", "2026-03"] },
    ],
    [
      "a year to date without February",
      {
        kpi: { aggregation: { kind: "yearToDate" } },
        actual: monthly("2026-01", 100, undefined, 100, 100),
        at: "2026-04",
        today: "2026-05-10",
      },
      { have: 3, of: 4, missing: ["2026-02"] },
    ],
    [
      "a quarter before March has ended",
      {
        kpi: { aggregation: { kind: "sum" } },
        actual: monthly("2026-01", 100, 100),
        at: "2026-Q1",
        today: "2026-03-20",
      },
      undefined,
    ],
    [
      "a quarter while March may still come",
      {
        kpi: { aggregation: { kind: "sum" } },
        settings: { graceDays: 10 },
        actual: monthly("2026-01", 100, 100),
        at: "2026-Q1",
        today: "2026-04-05",
      },
      undefined,
    ],
    [
      "what came before the first value of all",
      {
        kpi: { aggregation: { kind: "rollingSum", periods: 12 } },
        actual: monthly("2026-03", 100, 100),
        at: "2026-04",
        today: "2026-05-01",
      },
      undefined,
    ],
    ["a level", { kpi: {}, actual: monthly("2026-01", 100), at: "2026-Q1", today: "2026-04-30" }, undefined],
  ])("%s", (_, asked, expected) => {
    const { parts } = ask({ ...asked, target: 100 });
    if (expected === undefined) expect(parts).toBeUndefined();
    else expect(parts).toMatchObject(expected);
  });
});

describe("a month of weeks with some missing", () => {
  const weeks = (first: string, ...left: readonly string[]): readonly Observation[] =>
    every(7, first, "2026-06-30", 10).filter(({ day }) => !left.map(date).includes(day));
  const sum: TimedKpi = { frequency: "week", aggregation: { kind: "sum" } };

  test.each<readonly [string, Partial<Asked>, object | undefined]>([
    ["none", { actual: weeks("2026-01-05") }, undefined],
    ["one", { actual: weeks("2026-01-05", "2026-03-16") }, { have: 4, of: 5, missing: ["2026-W12"] }],
    ["the first", { actual: weeks("2026-01-05", "2026-03-02") }, { have: 4, of: 5, missing: ["2026-W10"] }],
    ["that which ends in April", { actual: weeks("2026-01-05", "2026-03-30") }, { have: 4, of: 5, missing: ["2026-W14"] }],
    ["that of April", { actual: weeks("2026-01-05", "2026-03-30"), at: "2026-04" }, undefined],
    ["one of Fridays", { actual: weeks("2026-01-02", "2026-03-27") }, { have: 3, of: 4, missing: ["2026-W13"] }],
    ["one of Fridays in April", { actual: weeks("2026-01-02", "2026-04-03"), at: "2026-04" }, { have: 3, of: 4, missing: ["2026-W14"] }],
    ["one on another day", { actual: [...weeks("2026-01-05", "2026-03-16"), { day: date("2026-03-19"), reading: number(10) }] }, undefined],
    ["one on another day of another month", { actual: [...weeks("2026-01-05", "2026-03-30"), { day: date("2026-04-02"), reading: number(10) }] }, undefined],
    ["what came before the first", { actual: weeks("2026-03-16") }, undefined],
    ["of an average", { kpi: { ...sum, aggregation: { kind: "average" } }, actual: weeks("2026-01-05", "2026-03-09", "2026-03-23") }, { have: 3, of: 5, missing: ["2026-W11", "2026-W13"] }],
    ["of the year to date", { kpi: { ...sum, aggregation: { kind: "yearToDate" } }, actual: weeks("2025-12-29", "2026-02-02") }, { have: 13, of: 14, missing: ["2026-W06"] }],
    ["of a quarter", { actual: weeks("2026-01-05", "2026-02-02"), at: "2026-Q1" }, { have: 12, of: 13, missing: ["2026-W06"] }],
    ["of a level", { kpi: { frequency: "week" }, actual: weeks("2026-01-05", "2026-03-16") }, undefined],
    ["what is not due yet", { actual: weeks("2026-01-05").filter(({ day }) => day < date("2026-03-16")), today: "2026-03-22", settings: { graceDays: 3 } }, undefined],
    ["what is due by now", { actual: weeks("2026-01-05").filter(({ day }) => day < date("2026-03-16")), today: "2026-03-25", settings: { graceDays: 3 } }, { have: 2, of: 3, missing: ["2026-W12"] }],
    ["the end, while its week goes on", { actual: weeks("2026-01-05").filter(({ day }) => day < date("2026-03-30")), today: "2026-04-02" }, undefined],
    ["the end, once that is over", { actual: weeks("2026-01-05").filter(({ day }) => day < date("2026-03-30")), today: "2026-04-06" }, { have: 4, of: 5, missing: ["2026-W14"] }],
  ])("%s", (_, asked, expected) => {
    const { parts } = ask({ kpi: sum, at: "2026-03", today: "2026-06-15", actual: [], target: 100, ...asked });
    if (expected === undefined) expect(parts).toBeUndefined();
    else expect(parts).toEqual({ frequency: "week", ...expected });
  }); // prettier-ignore

  test("of any month are those of its days that have none, whatever the weekday", () => {
    const mondays = every(7, "2025-12-29", "2027-01-25", 10);
    const months = Array.from({ length: 12 }, (_, month) => `2026-${String(month + 1).padStart(2, "0")}`);
    fc.assert(
      fc.property(fc.nat({ max: 6 }), fc.subarray(mondays.slice(1, -1)), (weekday, left) => {
        const shifted = mondays.map((each) => ({ ...each, day: each.day + weekday }));
        const actual = shifted.filter((_, week) => !left.includes(mondays[week] as Observation));
        for (const at of months) {
          const isIn = ({ day }: Observation): boolean => periodCode(periodOf(day, "month", 1), 1) === at;
          const missing = shifted.filter((each) => isIn(each) && !actual.includes(each));
          // A month without any value says what the latest week said, or that it is old.
          if (!actual.some(isIn)) continue;
          const { parts } = ask({ kpi: sum, at, actual, target: 1, today: "2027-03-01" });
          expect(parts?.missing ?? []).toEqual(missing.map(({ day }) => periodCode(periodOf(day, "week", 1), 1)));
          if (parts !== undefined) expect(parts.of).toBe(shifted.filter(isIn).length);
        }
      }),
      { numRuns: runs({ full: 1000, quick: 60 }) },
    );
  });
});

describe("weeks and days of a year", () => {
  const weekly = every(7, "2024-12-30", "2027-01-10", 10);
  const ofWeek = (kpi: TimedKpi, at: string) =>
    ask({
      kpi: { frequency: "week", ...kpi },
      settings: { frequency: "week" },
      actual: weekly,
      target: 520,
      at,
      today: "2027-01-12",
    });

  test.each([
    ["2025-W52", 520],
    ["2026-W01", 10],
    ["2026-W02", 20],
    ["2026-W53", 530],
    ["2027-W01", 10],
  ])("the year to date of %s is %p", (at, expected) => {
    expect(valueOf(ofWeek({ aggregation: { kind: "yearToDate" } }, at))).toBe(expected);
  });

  test("the steps of a year add up to its target, in 52 weeks, in 53 and in leap years", () => {
    const steps = { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "linear" } } as const;
    expect(targetOf(ofWeek(steps, "2026-W53"))).toBeCloseTo(520, 9);
    expect(targetOf(ofWeek(steps, "2025-W52"))).toBeCloseTo(520, 9);
    expect(targetOf(ofWeek({ targetSpread: { kind: "cumulative" } }, "2026-W01"))).toBeCloseTo(520 / 53, 9);
    for (const [year, days] of [
      ["2028", 366],
      ["2027", 365],
    ] as const) {
      const actual = every(1, `${year}-01-01`, `${year}-12-31`, 1);
      const readings = ask({ kpi: { frequency: "day", ...steps }, actual, target: 366, at: year, today: "2029-01-02" });
      expect([valueOf(readings), targetOf(readings)]).toEqual([days, expect.closeTo(366, 9)]);
    }
  });

  test("the weeks of a fiscal year are those whose Thursday lies in it", () => {
    const year = { aggregation: { kind: "yearToDate" } } as const;
    const july = (at: string) =>
      valueOf(
        ask({
          kpi: { frequency: "week", ...year },
          settings: { frequency: "week", fiscalYearStart: 7 },
          actual: weekly,
          at,
          today: "2027-01-12",
        }),
      );
    expect(july("2026-W27")).toBe(10);
    expect(july("2026-W26")).toBe(520);
  });
});

// A year's goal of 1,200 in a fiscal year from July on, spread evenly: what has come by then, against its part of the goal.
test.each([
  ["November", "2026-11", 475, 500],
  ["October, of whose part more has come", "2026-10", 415, 400],
  ["the quarter to September", "2026-09", 295, 300],
])("a year's goal in %s", (_, at, value, target) => {
  const readings = ask({
    kpi: { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "linear" } },
    settings: { fiscalYearStart: 7 },
    actual: monthly("2026-07", 90, 100, 105, 120, 60),
    target: 1200,
    today: "2026-12-05",
    at,
  });
  expect([valueOf(readings), targetOf(readings)]).toEqual([value, target]);
});
