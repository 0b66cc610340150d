import {
  dayOf,
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  firstDay,
  kpiId,
  NO_READINGS,
  objectiveId,
  parsePeriod,
  scorecardId,
  type Frequency,
  type KpiDefinition,
  type Observation,
  type Period,
  type Reading,
  type Settings,
} from "../../../src/scorecard";
import { figuresOf } from "../../../src/session/figures/figuresOf";

const number = (value: number): Reading => ({ kind: "number", value });
const day = (text: string): number => {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return dayOf({ year, month, day: date });
};
/** One value for each of the months, from the first of a month on; `undefined` for one that is missing. */
const monthly = (from: string, values: readonly (number | undefined)[], step = 1): readonly Observation[] => {
  const [year = 0, month = 1] = from.split("-").map(Number);
  return values.flatMap((value, index) => {
    const months = month - 1 + index * step;
    const date = { year: year + Math.floor(months / 12), month: (months % 12) + 1, day: 1 };
    return value === undefined ? [] : [{ day: dayOf(date), reading: number(value) }];
  });
};
/** One value for each of the days or weeks from a day on. */
const every = (from: string, values: readonly number[], step: number): readonly Observation[] =>
  values.map((value, index) => ({ day: day(from) + index * step, reading: number(value) }));
const of = (value: number, count: number): readonly number[] => Array.from({ length: count }, () => value);
const counting = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

interface Case {
  readonly kpi?: Partial<KpiDefinition>;
  readonly scorecard?: Frequency;
  readonly settings?: Partial<Settings>;
  readonly actual?: readonly Observation[];
  readonly targets?: readonly Observation[];
  readonly target?: number;
  readonly single?: number;
  /** The period that is shown, as people write it. */
  readonly at: string;
  /** What the period said when it was closed. */
  readonly closed?: { readonly actual: number; readonly target: number };
  /** What stood in single cells when somebody saved, by the first day of the month. */
  readonly kept?: Readonly<Record<string, { readonly actual: number; readonly target: number; readonly on: string }>>;
  /** Else long after. */
  readonly today?: string;
}
type Three = readonly [actual: number | undefined, budget: number | undefined, last: number | undefined];

function figures({ kpi, scorecard = "month", settings, actual = [], targets = [], ...rest }: Case) {
  const { target, single, closed, kept = {}, at, today = "2030-01-01" } = rest;
  const all: Settings = { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "S", ...settings, frequency: scorecard };
  const period = parsePeriod(at, all);
  if (period === undefined) throw new Error(`${at} is no period`);
  const definition = { ...DEFAULT_KPI, frequency: scorecard, ...kpi };
  const readings = {
    ...NO_READINGS,
    ...(single === undefined ? {} : { actual: number(single) }),
    ...(target === undefined ? {} : { target: number(target) }),
  };
  const signed = closed && { ...NO_READINGS, actual: number(closed.actual), target: number(closed.target) };
  const keptIn = (each: Period) => {
    const found = Object.entries(kept).find(([first]) => day(first) === firstDay(each, all.fiscalYearStart))?.[1];
    if (found === undefined) return undefined;
    return { ...NO_READINGS, actual: number(found.actual), target: number(found.target), keptOn: day(found.on) };
  };
  const known = { readings, series: { actual, target: targets }, present: day(today), closed: signed, keptIn };
  const entry = {
    id: kpiId("k"),
    parent: objectiveId("o"),
    name: "K",
    aliases: [],
    weight: 1,
    order: 1,
    ...definition,
  };
  const { month, toDate, year } = figuresOf(entry, known, { period, today: day(today) }, all);
  const three = ({ actual: is, budget, last }: typeof month): Three => [is, budget, last];
  return { month: three(month), toDate: three(toDate), year: three(year) };
}

const none = undefined;
const nothing: Three = [none, none, none];
const sum = { aggregation: { kind: "sum" } } as const;
const kind = (aggregation: KpiDefinition["aggregation"]): Partial<KpiDefinition> => ({ aggregation });

/** 1 to 12 in the year before, ten times that in ten months of this one, and a budget of 5, 10, … 60. */
const tens = {
  actual: [
    ...monthly("2025-01", counting(12)),
    ...monthly(
      "2026-01",
      counting(10).map((each) => each * 10),
    ),
  ],
  targets: monthly(
    "2026-01",
    counting(12).map((each) => each * 5),
  ),
  at: "2026-10",
  today: "2026-10-31",
};

test.each<[claim: string, Case, expected: { readonly month: Three; readonly toDate: Three; readonly year: Three }]>([
  [
    // 10 + … + 100 = 550; 5 + … + 50 = 275; 1 + … + 10 = 55; the rest is 55 + 60.
    "a sum adds the months of the year, and its estimate the budget of the rest",
    { ...tens, kpi: sum },
    { month: [100, 50, 10], toDate: [550, 275, 55], year: [665, 390, 78] },
  ],
  [
    "a year to date has a month of its own",
    { ...tens, kpi: kind({ kind: "yearToDate" }) },
    { month: [100, 50, 10], toDate: [550, 275, 55], year: [665, 390, 78] },
  ],
  [
    "a rolling sum is neither three months under the month nor under the year",
    { ...tens, kpi: kind({ kind: "rollingSum", periods: 3 }) },
    { month: [100, 50, 10], toDate: [550, 275, 55], year: [665, 390, 78] },
  ],
  [
    // Means of 10…100, 5…50, 1…10, 5…60 and 1…12.
    "an average has the average of the targets of the same months",
    { ...tens, kpi: kind({ kind: "average" }) },
    { month: [100, 50, 10], toDate: [55, 27.5, 5.5], year: [none, 32.5, 6.5] },
  ],
  [
    "a rolling average is the average of the year's months",
    { ...tens, kpi: kind({ kind: "rollingAverage", periods: 3 }) },
    { month: [100, 50, 10], toDate: [55, 27.5, 5.5], year: [none, 32.5, 6.5] },
  ],
  [
    "the least has the least of the targets",
    { ...tens, kpi: kind({ kind: "min" }) },
    { month: [100, 50, 10], toDate: [10, 5, 1], year: [none, 5, 1] },
  ],
  [
    "the most has the most of the targets",
    { ...tens, kpi: kind({ kind: "max" }) },
    { month: [100, 50, 10], toDate: [100, 50, 10], year: [none, 60, 12] },
  ],
  [
    "a level is that of the last month, against the target of that month",
    { ...tens, kpi: kind({ kind: "last" }) },
    { month: [100, 50, 10], toDate: [100, 50, 10], year: [none, 60, 12] },
  ],
  [
    // 0.5 × 0.5 × 0.8, the year before 0.9 × 0.9 × 0.9.
    "rates that follow upon each other have a budget for a month, and none for several",
    {
      kpi: kind({ kind: "productOfRates" }),
      actual: [...monthly("2025-01", [0.5, 0.5, 0.5]), ...monthly("2026-01", [0.5, 0.5, 0.8])],
      ...{ target: 0.9, at: "2026-03", today: "2026-03-31" },
    },
    { month: [0.8, 0.9, 0.5], toDate: [0.2, none, 0.125], year: nothing },
  ],
  [
    "a single target counts once a month",
    { ...tens, targets: [], target: 30, kpi: sum },
    { month: [100, 30, 10], toDate: [550, 300, 55], year: [610, 360, 78] },
  ],
  [
    "the target of a year is shared out over its months",
    { ...tens, targets: [], target: 1200, kpi: { ...sum, targetSpread: { kind: "linear" } } },
    { month: [100, 100, 10], toDate: [550, 1000, 55], year: [750, 1200, 78] },
  ],
  [
    "while a month runs the year ends with the month before, and so does the year before",
    {
      ...tens,
      actual: [...tens.actual, ...monthly("2026-11", [3])],
      ...{ at: "2026-11", today: "2026-11-15", kpi: sum },
    },
    { month: [none, 55, 11], toDate: [550, 275, 55], year: [665, 390, 78] },
  ],
  [
    "a level that has come while the month runs is the month's",
    {
      ...tens,
      actual: [...tens.actual, ...monthly("2026-11", [7])],
      ...{ at: "2026-11", today: "2026-11-15", kpi: kind({ kind: "last" }) },
    },
    { month: [7, 55, 11], toDate: [7, 55, 11], year: [none, 60, 12] },
  ],
  [
    "a level that has not come leaves the month blank, and the year is that of the month before",
    { ...tens, at: "2026-11", today: "2026-11-15", kpi: kind({ kind: "last" }) },
    { month: [none, 55, 11], toDate: [100, 50, 10], year: [none, 60, 12] },
  ],
  [
    "a month without its value is blank, and so is the year to date, whatever was before",
    { ...tens, actual: tens.actual.slice(0, -1), kpi: kind({ kind: "last" }) },
    { month: [none, 50, 10], toDate: [none, 50, 10], year: [none, 60, 12] },
  ],
  [
    "a gap in the year leaves a sum without a year to date and an estimate",
    { ...tens, actual: tens.actual.filter(({ day: on }) => on !== day("2026-04-01")), kpi: sum },
    { month: [100, 50, 10], toDate: [none, 275, 55], year: [none, 390, 78] },
  ],
  [
    "a missing target leaves the budgets blank that would hold it",
    { ...tens, targets: tens.targets.filter(({ day: on }) => on !== day("2026-12-01")), kpi: sum },
    { month: [100, 50, 10], toDate: [550, 275, 55], year: [none, none, 78] },
  ],
  [
    "a year that began in July is no year to compare with",
    { ...tens, actual: tens.actual.filter(({ day: on }) => on >= day("2025-07-01")), kpi: sum },
    { month: [100, 50, 10], toDate: [550, 275, none], year: [665, 390, none] },
  ],
  [
    // From July 2025 on: 7 + … + 12 + 10 + 20 + 30; the year before has none of it.
    "a fiscal year from July goes from July to June",
    { ...tens, at: "2026-03", today: "2026-03-31", settings: { fiscalYearStart: 7 }, kpi: sum, targets: [], target: 1 },
    { month: [30, 1, 3], toDate: [117, 9, none], year: [120, 12, none] },
  ],
  [
    // July to October 2026: 70 + … + 100; of 2025: 7 + … + 10; July 2025 to June 2026: 57 + 210.
    "and is compared with the one before",
    { ...tens, settings: { fiscalYearStart: 7 }, kpi: sum, targets: [], target: 1 },
    { month: [100, 1, 10], toDate: [340, 4, 34], year: [348, 12, 267] },
  ],
  [
    "a year that is over is what it brought",
    { ...tens, at: "2025-12", today: "2026-10-31", kpi: sum },
    { month: [12, none, none], toDate: [78, none, none], year: [78, none, none] },
  ],
  [
    "an earlier month is shown as of its end",
    { ...tens, at: "2026-02", today: "2026-10-31", kpi: sum },
    { month: [20, 10, 2], toDate: [30, 15, 3], year: [405, 390, 78] },
  ],
])("%s", (_, asked, expected) => {
  expect(figures(asked)).toEqual(expected);
});

/** Quarters of 10, 20, 30, 40 and then 11, 21, 31. */
const quarters = {
  actual: [...monthly("2025-01", [10, 20, 30, 40], 3), ...monthly("2026-01", [11, 21, 31], 3)],
  target: 25,
};

test.each<[claim: string, Case, expected: { readonly month: Three; readonly toDate: Three; readonly year: Three }]>([
  [
    "a quarter is no month, and a year to date ends with the last quarter",
    { ...quarters, kpi: { ...sum, frequency: "quarter" }, at: "2026-10", today: "2026-10-31" },
    { month: nothing, toDate: [63, 75, 60], year: [88, 100, 100] },
  ],
  [
    "nor is it one in its last month",
    { ...quarters, kpi: { ...sum, frequency: "quarter" }, at: "2026-09", today: "2026-10-31" },
    { month: nothing, toDate: [63, 75, 60], year: [88, 100, 100] },
  ],
  [
    "a level of a quarter is that of the one that is over",
    { ...quarters, kpi: { frequency: "quarter" }, at: "2026-08", today: "2026-10-31" },
    { month: nothing, toDate: [21, 25, 20], year: [none, 25, 40] },
  ],
  [
    "in a scorecard of quarters three months make one",
    { ...tens, scorecard: "quarter", kpi: { ...sum, frequency: "month" }, at: "2026-Q3" },
    { month: [240, 120, 24], toDate: [450, 225, 45], year: [615, 390, 78] },
  ],
  [
    "and two do not",
    {
      ...tens,
      actual: tens.actual.filter(({ day: on }) => on !== day("2026-08-01")),
      ...{ scorecard: "quarter", kpi: { ...sum, frequency: "month" }, at: "2026-Q3" },
    },
    { month: [none, 120, 24], toDate: [none, 225, 45], year: [none, 390, 78] },
  ],
  [
    "a level of a quarter that is written every month is known of the month",
    { ...tens, targets: [], target: 60, kpi: { frequency: "quarter" } },
    { month: [100, 60, 10], toDate: [100, 60, 10], year: [none, 60, 12] },
  ],
  [
    "but not against the target of a quarter",
    { ...tens, targets: monthly("2026-01", [10, 20, 30, 40], 3), kpi: { frequency: "quarter" } },
    { month: [100, none, 10], toDate: [100, none, 10], year: [none, none, 12] },
  ],
  [
    "nor is a quarter whole that lacks one of its monthly values",
    {
      ...tens,
      actual: tens.actual.filter(({ day: on }) => on !== day("2026-08-01")),
      ...{ kpi: { ...sum, frequency: "quarter" }, at: "2026-09" },
    },
    { month: nothing, toDate: [none, 225, 45], year: [none, 390, 78] },
  ],
  [
    "what is said to be weekly has a value a month, where that is what it has",
    { ...tens, kpi: { ...sum, frequency: "week" } },
    { month: [100, 50, 10], toDate: [550, 275, 55], year: [665, 390, 78] },
  ],
])("%s", (_, asked, expected) => {
  expect(figures(asked)).toEqual(expected);
});

/** The first Mondays of the ISO years: 30 December 2024 (52 weeks) and 29 December 2025 (53 weeks). */
const weeks = {
  scorecard: "week",
  kpi: sum,
  actual: [...every("2024-12-30", counting(52), 7), ...every("2025-12-29", of(100, 53), 7)],
} as const;

test.each<[claim: string, Case, expected: { readonly month: Three; readonly toDate: Three; readonly year: Three }]>([
  [
    // 1 + … + 48 = 1176, 1 + … + 52 = 1378.
    "week 48 is compared with week 48, although one of the years has 53",
    { ...weeks, target: 10, at: "2026-W48", today: "2026-11-29" },
    { month: [100, 10, 48], toDate: [4800, 480, 1176], year: [4850, 530, 1378] },
  ],
  [
    "week 53 has no week to compare with, and the year has",
    { ...weeks, target: 10, at: "2026-W53", today: "2027-01-03" },
    { month: [100, 10, none], toDate: [5300, 530, 1378], year: [5300, 530, 1378] },
  ],
  [
    "as of New Year's Eve week 53 runs, and counts as budgeted",
    { ...weeks, target: 100, at: "2026-W53", today: "2026-12-31" },
    { month: [none, 100, none], toDate: [5200, 5200, 1378], year: [5300, 5300, 1378] },
  ],
  [
    "the first week of a year is that of its Thursday",
    { ...weeks, target: 10, at: "2026-W01", today: "2026-01-04" },
    { month: [100, 10, 1], toDate: [100, 10, 1], year: [620, 530, 1378] },
  ],
  [
    // From Monday 30 June 2025 and Monday 29 June 2026: 52 weeks each. Of July 2025 there are the values 27, 28, …
    "a fiscal year from July begins with the week of its first Thursday",
    { ...weeks, settings: { fiscalYearStart: 7 }, target: 10, at: "2026-W28", today: "2026-07-12" },
    { month: [100, 10, 28], toDate: [200, 20, 55], year: [700, 520, 27 * 26 + 325 + 2600] },
  ],
  [
    "the target of the year is shared out over its 53 weeks",
    { ...weeks, kpi: { ...sum, targetSpread: { kind: "linear" } }, target: 5300, at: "2026-W48", today: "2026-11-29" },
    { month: [100, 100, 48], toDate: [4800, 4800, 1176], year: [5300, 5300, 1378] },
  ],
  [
    // The weeks of Monday 5, 12, 19 and 26 October are the 40th to 43rd Monday of 2026, and of 2025 the values 41 to 44.
    "in a scorecard of months a week counts where its first day lies, and against the week of the same place",
    {
      ...weeks,
      scorecard: "month",
      kpi: { ...sum, frequency: "week" },
      target: 10,
      at: "2026-10",
      today: "2026-11-01",
    },
    { month: [400, 40, 41 + 42 + 43 + 44], toDate: [4300, 430, 989], year: [4390, 520, 1377 + 100] },
  ],
  [
    // The shares of a year are those of 53 weeks, of which the months hold 52.
    "there the target of a year is not shared out over other weeks than its own",
    {
      ...weeks,
      kpi: { ...sum, frequency: "week", targetSpread: { kind: "linear" } },
      ...{ scorecard: "month", target: 5300, at: "2026-10", today: "2026-11-01" },
    },
    { month: [400, none, 170], toDate: [4300, none, 989], year: [none, none, 1477] },
  ],
  [
    "a month's KPI in a scorecard of weeks has no week",
    { ...tens, scorecard: "week", kpi: { ...sum, frequency: "month" }, at: "2026-W45", today: "2026-11-08" },
    { month: nothing, toDate: [550, 275, 55], year: [665, 390, 78] },
  ],
])("%s", (_, asked, expected) => {
  expect(figures(asked)).toEqual(expected);
});

/** 2023 with the number of the month on each day, 2024 (a leap year) with ten times that. */
const byDay = (year: number, times: number): readonly Observation[] =>
  Array.from(
    { length: dayOf({ year: year + 1, month: 1, day: 1 }) - dayOf({ year, month: 1, day: 1 }) },
    (_, index) => {
      const on = dayOf({ year, month: 1, day: 1 }) + index;
      const month = counting(12).filter((each) => dayOf({ year, month: each, day: 1 }) <= on).length;
      return { day: on, reading: number(month * times) };
    },
  );
const days = {
  kpi: sum,
  scorecard: "day",
  actual: [...byDay(2023, 1), ...byDay(2024, 10), ...byDay(2025, 100)],
} as const;

test.each<[claim: string, Case, expected: Pick<ReturnType<typeof figures>, "month" | "toDate">]>([
  [
    // 31 + 29 × 2 + 3 = 92 in a leap year, 31 + 28 × 2 + 3 = 90 in another.
    "1 March is compared with 1 March after a leap day",
    { ...days, at: "2024-03-01" },
    { month: [30, none, 3], toDate: [920, none, 90] },
  ],
  ["and after a year with one", { ...days, at: "2025-03-01" }, { month: [300, none, 30], toDate: [9000, none, 920] }],
  [
    "29 February alone has nothing to compare with, the year up to it has",
    { ...days, at: "2024-02-29" },
    { month: [20, none, none], toDate: [890, none, 87] },
  ],
  [
    "the days of February are compared with those of February",
    { ...days, scorecard: "month", kpi: { ...sum, frequency: "day" }, at: "2025-02" },
    { month: [5600, none, 580], toDate: [8700, none, 890] },
  ],
  [
    "a day that is running is none yet",
    { ...days, scorecard: "month", kpi: { ...sum, frequency: "day" }, at: "2024-03", today: "2024-03-02" },
    { month: [none, none, 93], toDate: [920, none, 90] },
  ],
])("of days, %s", (_, asked, expected) => {
  expect(figures(asked)).toMatchObject(expected);
});

const shares = (from: string, pairs: readonly (readonly [number, number | undefined])[]): readonly Observation[] =>
  monthly(
    from,
    pairs.map(([value]) => value),
  ).map((each, index) => {
    const below = pairs[index]?.[1];
    return below === undefined ? each : { ...each, denominator: number(below) };
  });
const ratio = {
  kpi: kind({ kind: "ratioOfSums" }),
  actual: [...shares("2025-01", [[1, 4], [1, 4]]), ...shares("2026-01", [[1, 2], [3, 14]])], // prettier-ignore
  ...{ at: "2026-02", today: "2026-02-28" },
};

test.each<[claim: string, Case, expected: Pick<ReturnType<typeof figures>, "month" | "toDate">]>([
  // (1 + 3) / (2 + 14), and 2 / 8.
  [
    "is that of the sums, against a target that all months share",
    { ...ratio, target: 0.3 },
    { month: [3 / 14, 0.3, 0.25], toDate: [0.25, 0.3, 0.25] },
  ],
  [
    "has no budget of months with different targets",
    { ...ratio, targets: monthly("2026-01", [0.2, 0.4]) },
    { month: [3 / 14, 0.4, 0.25], toDate: [0.25, none, 0.25] },
  ],
  [
    "is not known where a denominator is missing",
    { ...ratio, actual: [...shares("2026-01", [[1, undefined], [3, 14]])] }, // prettier-ignore
    { month: [3 / 14, none, none], toDate: [none, none, none] },
  ],
])("a ratio %s", (_, asked, expected) => {
  expect(figures(asked)).toMatchObject(expected);
});

test.each<[claim: string, Case, month: Three]>([
  ["a level in a single cell is that of the period of today", { at: "2026-10", today: "2026-10-20" }, [5, 7, none]],
  ["and of no other", { at: "2026-09", today: "2026-10-20" }, [none, 7, none]],
  [
    "a flow in a single cell is none before the period is over",
    { kpi: sum, at: "2026-10", today: "2026-10-20" },
    [none, 7, none],
  ],
  ["and then it is", { kpi: sum, at: "2026-10", today: "2026-10-31" }, [5, 7, none]],
  [
    "a quarter in a single cell is no month",
    { kpi: { frequency: "quarter" }, at: "2026-10", today: "2026-10-31" },
    nothing,
  ],
])("%s", (_, asked, month) => {
  expect(figures({ ...asked, single: 5, target: 7 })).toEqual({ month, toDate: nothing, year: nothing });
});

test.each<[Reading["kind"], Reading]>([
  ["text", { kind: "text", text: "n/a" }],
  ["error", { kind: "error", code: "#N/A" }],
  ["blank", { kind: "blank" }],
])("a %s among the months is no number, and none is made of the year", (_, reading) => {
  const actual = tens.actual.map((each) => (each.day === day("2026-03-01") ? { ...each, reading } : each));
  const { month, toDate, year } = figures({ ...tens, actual, kpi: sum });
  expect([month, toDate, year]).toEqual([
    [100, 50, 10],
    [none, 275, 55],
    [none, 390, 78],
  ]);
});

test.each<[claim: string, Partial<Case>, month: Three]>([
  ["a closed month says what was signed", { kpi: sum }, [99, 51, 10]],
  [
    "what looks back was signed with the months before, and has a month of its own",
    { kpi: kind({ kind: "rollingSum", periods: 3 }) },
    [100, 50, 10],
  ],
  ["a month that was closed without a value of its own has none", { actual: tens.actual.slice(0, -1) }, [none, 50, 10]],
])("%s", (_, asked, month) => {
  expect(figures({ ...tens, ...asked, closed: { actual: 99, target: 51 } }).month).toEqual(month);
});

const kept = {
  "2025-10-01": { actual: 4, target: 6, on: "2025-10-20" },
  "2026-10-01": { actual: 5, target: 7, on: "2026-10-14" },
};

test.each<[claim: string, Partial<Case>, month: Three]>([
  ["of a month that is over a single cell says what was kept, and last year's beside it", {}, [5, 7, 4]],
  ["part of a month of what adds up is not its sum", { kpi: sum }, [none, 70, none]],
  [
    "what was kept on its last day is",
    { kpi: sum, kept: { "2026-10-01": { actual: 5, target: 7, on: "2026-10-31" } } },
    [5, 7, none],
  ],
  ["a month in which nobody saved has no value", { at: "2026-09" }, [none, 70, none]],
  ["the running month is what stands in its cell", { today: "2026-10-20", kpi: kind({ kind: "last" }) }, [50, 70, 4]],
  ["a closed month says what was signed", { closed: { actual: 99, target: 51 } }, [99, 51, 4]],
])("%s", (_, asked, month) => {
  const said = { at: "2026-10", today: "2026-11-20", single: 50, target: 70, kept, ...asked };
  expect(figures(said)).toEqual({ month, toDate: nothing, year: nothing });
});
