import {
  DEFAULT_SETTINGS,
  dayOf,
  evaluateAt,
  parsePeriod,
  periodCode,
  periodsOf,
  scoreHistory,
  tabulate,
  type Aggregation,
  type Kpi,
  type KpiId,
  type Observation,
  type Reading,
  type Series,
  type Settings,
  type Status,
  type TargetSpread,
} from "../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../builders";

const day = (text: string): number => {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return dayOf({ year, month, day: date });
};

const by = (kind: Exclude<Aggregation["kind"], "rollingSum" | "rollingAverage">): Aggregation => ({ kind });
const [sum, average] = [by("sum"), by("average")];
const rolling = (periods: number): Aggregation => ({ kind: "rollingSum", periods });
const linear: TargetSpread = { kind: "linear" };
const growing: TargetSpread = { kind: "cumulative" };
const shares: TargetSpread = { kind: "seasonal", shares: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 5] };

interface Case {
  readonly what: string;
  readonly kpi?: Partial<Kpi>;
  readonly settings?: Partial<Settings>;
  /** Values of the KPI's own periods, by the first day of each. */
  readonly actual: Readonly<Record<string, number>>;
  readonly targets?: Readonly<Record<string, number>>;
  readonly target?: number;
  readonly baseline?: number;
  /** Beside the values, for a ratio of sums. */
  readonly denominators?: Readonly<Record<string, number>>;
  readonly at: string;
  readonly today: string;
  /** Actual, target and score, as worked out by hand; a state in place of all three. */
  readonly says: readonly [number, number, number] | string;
  readonly coverage?: number;
  readonly status?: Status;
}

const months = (year: number, ...values: readonly (number | undefined)[]): Record<string, number> =>
  Object.fromEntries(
    values.flatMap((value, index) =>
      value === undefined ? [] : [[`${year}-${String(index + 1).padStart(2, "0")}-01`, value]],
    ),
  );
const quarterly: Partial<Kpi> = { frequency: "quarter" };
const weekly: Partial<Kpi> = { frequency: "week", aggregation: sum };
const fiscal = { fiscalYearStart: 7 };
const later = "2027-01-20";

// prettier-ignore
const CASES: readonly Case[] = [
  { what: "a sum of a quarter", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 30), target: 25, at: "2026-Q1", today: later, says: [60, 75, 80] },
  { what: "an average of a quarter", kpi: { aggregation: average }, settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 30), target: 25, at: "2026-Q1", today: later, says: [20, 25, 80] },
  { what: "the last of a quarter", settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 30), target: 40, at: "2026-Q1", today: later, says: [30, 40, 75] },
  { what: "the least of a quarter", kpi: { aggregation: by("min") }, settings: { frequency: "quarter" }, actual: months(2026, 40, 18, 30), target: 20, at: "2026-Q1", today: later, says: [18, 20, 90] },
  { what: "the most of a quarter", kpi: { aggregation: by("max"), rule: { direction: "lower" } }, settings: { frequency: "quarter" }, actual: months(2026, 40, 18, 55), target: 50, at: "2026-Q1", today: later, says: [55, 50, 90] },
  { what: "retention of a quarter", kpi: { aggregation: by("productOfRates"), unit: "%" }, settings: { frequency: "quarter" }, actual: months(2026, 90, 80, 50), target: 40, at: "2026-Q1", today: later, says: [36, 40, 90] },
  { what: "a year's target shared out", kpi: { aggregation: sum, targetSpread: linear }, actual: months(2026, 90, 75), target: 1200, at: "2026-02", today: later, says: [75, 100, 75] },
  { what: "the same, a quarter", kpi: { aggregation: sum, targetSpread: linear }, settings: { frequency: "quarter" }, actual: months(2026, 90, 75, 105), target: 1200, at: "2026-Q1", today: later, says: [270, 300, 90] },
  { what: "the same, a half-year", kpi: { aggregation: sum, targetSpread: linear }, settings: { frequency: "halfYear" }, actual: months(2026, 80, 80, 80, 80, 80, 80), target: 1200, at: "2026-H1", today: later, says: [480, 600, 80] },
  { what: "the same, the year", kpi: { aggregation: sum, targetSpread: linear }, settings: { frequency: "year" }, actual: months(2026, ...Array<number>(12).fill(90)), target: 1200, at: "2026", today: later, says: [1080, 1200, 90] },
  { what: "a level against a year's level", kpi: { targetSpread: linear }, actual: months(2026, 80, 85), target: 100, at: "2026-02", today: later, says: [85, 100, 85] },
  { what: "a level on its way to the year's end", kpi: { targetSpread: growing }, actual: months(2026, 10, 20, 27), target: 120, at: "2026-03", today: later, says: [27, 30, 90] },
  { what: "steps of a level that adds up", kpi: { aggregation: sum, targetSpread: growing }, actual: months(2026, 80, 90), target: 1200, at: "2026-02", today: later, says: [90, 100, 90] },
  { what: "the year to date against the year's target", kpi: { aggregation: by("yearToDate"), targetSpread: growing }, actual: months(2026, 80, 90, 70), target: 1200, at: "2026-03", today: later, says: [240, 300, 80] },
  { what: "December has five of sixteen parts", kpi: { aggregation: sum, targetSpread: shares }, actual: { "2026-12-01": 450 }, target: 1600, at: "2026-12", today: later, says: [450, 500, 90] },
  { what: "October and November likewise, to date", kpi: { aggregation: by("yearToDate"), targetSpread: shares }, actual: months(2026, ...Array<number>(11).fill(75)), target: 1600, at: "2026-11", today: later, says: [825, 1100, 75] },
  { what: "three months that roll", kpi: { aggregation: rolling(3) }, actual: months(2026, 50, 30, 30, 21), target: 30, at: "2026-04", today: later, says: [81, 90, 90] },
  { what: "they roll over New Year", kpi: { aggregation: rolling(3) }, actual: { "2025-11-01": 30, "2025-12-01": 20, "2026-01-01": 25 }, target: 25, at: "2026-01", today: later, says: [75, 75, 100] },
  { what: "an average that rolls", kpi: { aggregation: { kind: "rollingAverage", periods: 2 } }, actual: months(2026, 40, 30, 42), target: 40, at: "2026-03", today: later, says: [36, 40, 90] },
  { what: "targets of each month add up", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 15), targets: months(2026, 10, 20, 30), at: "2026-Q1", today: later, says: [45, 60, 75] },
  { what: "a level takes the last month's target", settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 27), targets: months(2026, 10, 20, 30), at: "2026-Q1", today: later, says: [27, 30, 90] },
  { what: "February is missing", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 100, undefined, 80), target: 100, at: "2026-Q1", today: later, says: [180, 200, 90], coverage: 2 / 3 },
  { what: "the year to date lacks March", kpi: { aggregation: by("yearToDate") }, actual: months(2026, 75, 75, undefined, 75), target: 100, at: "2026-04", today: later, says: [225, 300, 75], coverage: 0.75 },
  { what: "a running month is that before", kpi: { aggregation: sum }, actual: months(2026, 100, 90, 12), target: 100, at: "2026-03", today: "2026-03-09", says: [90, 100, 90] },
  { what: "as it is", kpi: { aggregation: sum }, settings: { running: "asItIs" }, actual: months(2026, 100, 90, 12), target: 100, at: "2026-03", today: "2026-03-09", says: [12, 100, 12] },
  { what: "by the share of its days", kpi: { aggregation: sum }, settings: { running: "proRata" }, actual: months(2026, 100, 90, undefined, 27), target: 100, at: "2026-04", today: "2026-04-09", says: [27, 30, 90] },
  { what: "a running level is what it is", actual: months(2026, 100, 90, 75), target: 100, at: "2026-03", today: "2026-03-09", says: [75, 100, 75] },
  { what: "on its last day a month is over", kpi: { aggregation: sum }, actual: months(2026, 100, 75), target: 100, at: "2026-02", today: "2026-02-28", says: [75, 100, 75] },
  { what: "in a leap year on the day after", kpi: { aggregation: sum }, actual: months(2028, 100, 75), target: 100, at: "2028-02", today: "2028-02-28", says: [100, 100, 100] },
  { what: "the first month of all has begun", kpi: { aggregation: sum }, actual: months(2026, 40), target: 100, at: "2026-01", today: "2026-01-15", says: "not-due" },
  { what: "a quarter in its second month has the first", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 90, 40), target: 100, at: "2026-Q1", today: "2026-02-12", says: [90, 100, 90] },
  { what: "a quarterly level looked at in May", kpi: quarterly, actual: { "2026-01-01": 45 }, target: 50, at: "2026-05", today: "2026-05-20", says: [45, 50, 90] },
  { what: "a quarter that did not come", kpi: quarterly, actual: { "2026-01-01": 45 }, target: 50, at: "2026-08", today: "2026-08-20", says: "stale" },
  { what: "ten days of grace", kpi: quarterly, settings: { graceDays: 10 }, actual: { "2026-01-01": 45 }, target: 50, at: "2026-07", today: "2026-07-08", says: [45, 50, 90] },
  { what: "the days of grace are over", kpi: quarterly, settings: { graceDays: 10 }, actual: { "2026-01-01": 45 }, target: 50, at: "2026-07", today: "2026-07-12", says: "stale" },
  { what: "a value that is carried", kpi: { missing: "carryForward", carryPeriods: 2 }, actual: months(2026, 45), target: 50, at: "2026-03", today: "2026-04-20", says: [45, 50, 90] },
  { what: "carried no longer", kpi: { missing: "carryForward", carryPeriods: 2 }, actual: months(2026, 45), target: 50, at: "2026-04", today: "2026-05-20", says: "stale" },
  { what: "a fiscal first quarter", kpi: { aggregation: sum }, settings: { ...fiscal, frequency: "quarter" }, actual: { "2026-07-01": 30, "2026-08-01": 30, "2026-09-01": 21 }, target: 30, at: "2026/27-Q1", today: later, says: [81, 90, 90] },
  { what: "the fiscal year to date", kpi: { aggregation: by("yearToDate"), targetSpread: linear }, settings: fiscal, actual: { "2026-06-01": 900, "2026-07-01": 80, "2026-08-01": 70 }, target: 1200, at: "2026-08", today: later, says: [150, 200, 75] },
  { what: "June is the last step of the fiscal year", kpi: { targetSpread: growing }, settings: fiscal, actual: { "2026-06-01": 108 }, target: 120, at: "2026-06", today: later, says: [108, 120, 90] },
  { what: "a week of 2026, which has 53", kpi: { ...weekly, targetSpread: linear }, settings: { frequency: "week" }, actual: { "2026-03-02": 9 }, target: 530, at: "2026-W10", today: later, says: [9, 10, 90] },
  { what: "a week of 2025, which has 52", kpi: { ...weekly, targetSpread: linear }, settings: { frequency: "week" }, actual: { "2025-03-03": 9 }, target: 520, at: "2025-W10", today: later, says: [9, 10, 90] },
  { what: "the year to date begins with the first week", kpi: { ...weekly, aggregation: by("yearToDate") }, settings: { frequency: "week" }, actual: { "2025-12-22": 70, "2025-12-29": 9 }, target: 10, at: "2026-W01", today: later, says: [9, 10, 90] },
  { what: "week 53 ends the year to date", kpi: { ...weekly, aggregation: by("yearToDate"), targetSpread: growing }, settings: { frequency: "week" }, actual: { "2026-12-21": 400, "2026-12-28": 77 }, target: 530, at: "2026-W53", today: later, says: [477, 20, 100] },
  { what: "a target of 0 for each month", kpi: { aggregation: sum, rule: { direction: "lower" } }, settings: { frequency: "quarter" }, actual: months(2026, 0, 1, 0), target: 0, at: "2026-Q1", today: later, says: [1, 0, 0] },
  { what: "a loss that adds up", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, -12, -10, -11), target: -10, at: "2026-Q1", today: later, says: [-33, -30, 90] },
  // Worked out by hand before they were run, a second time.
  { what: "a half-year of quarterly sums", kpi: { ...quarterly, aggregation: sum }, settings: { frequency: "halfYear" }, actual: { "2026-01-01": 100, "2026-04-01": 80 }, target: 100, at: "2026-H1", today: later, says: [180, 200, 90] },
  { what: "a quarterly sum in May is that of the first quarter", kpi: { ...quarterly, aggregation: sum }, actual: { "2026-01-01": 80, "2026-04-01": 30 }, target: 100, at: "2026-05", today: "2026-05-20", says: [80, 100, 80] },
  { what: "a quarterly sum in May as it is", kpi: { ...quarterly, aggregation: sum }, settings: { running: "asItIs" }, actual: { "2026-01-01": 80, "2026-04-01": 30 }, target: 100, at: "2026-05", today: "2026-05-20", says: [30, 100, 30] },
  { what: "three days of a week", kpi: weekly, settings: { frequency: "week", running: "proRata" }, actual: { "2026-03-02": 27 }, target: 70, at: "2026-W10", today: "2026-03-04", says: [27, 30, 90] },
  { what: "ten days of a February of 29", kpi: { aggregation: sum }, settings: { running: "proRata" }, actual: { "2028-02-01": 90 }, target: 290, at: "2028-02", today: "2028-02-10", says: [90, 100, 90] },
  { what: "shares that do not say %", kpi: { aggregation: by("productOfRates") }, settings: { frequency: "quarter" }, actual: months(2026, 0.9, 0.8, 0.5), target: 0.4, at: "2026-Q1", today: later, says: [0.36, 0.4, 90] },
  { what: "the target of a rate is the last of them", kpi: { aggregation: by("productOfRates"), unit: "%" }, settings: { frequency: "quarter" }, actual: months(2026, 90, 80, 50), targets: months(2026, 90, 80, 40), at: "2026-Q1", today: later, says: [36, 40, 90] },
  { what: "a quarterly level on its way to the year's end", kpi: { ...quarterly, targetSpread: growing }, settings: { frequency: "quarter" }, actual: { "2026-04-01": 54 }, target: 120, at: "2026-Q2", today: later, says: [54, 60, 90] },
  { what: "the fourth quarter has seven of sixteen parts", kpi: { aggregation: sum, targetSpread: shares }, settings: { frequency: "quarter" }, actual: { "2026-10-01": 200, "2026-11-01": 200, "2026-12-01": 230 }, target: 1600, at: "2026-Q4", today: later, says: [630, 700, 90] },
  { what: "week 53 of 2026", kpi: { ...weekly, targetSpread: linear }, settings: { frequency: "week" }, actual: { "2026-12-28": 9 }, target: 530, at: "2026-W53", today: later, says: [9, 10, 90] },
  { what: "week 1 of 2027 begins on 4 January", kpi: { ...weekly, targetSpread: linear }, settings: { frequency: "week" }, actual: { "2027-01-04": 9 }, target: 520, at: "2027-W01", today: later, says: [9, 10, 90] },
  { what: "the year to date begins anew with week 1 of 2027", kpi: { ...weekly, aggregation: by("yearToDate") }, settings: { frequency: "week" }, actual: { "2026-12-28": 50, "2027-01-04": 9, "2027-01-11": 9 }, target: 10, at: "2027-W02", today: later, says: [18, 20, 90] },
  { what: "an average of targets", kpi: { aggregation: average }, settings: { frequency: "quarter" }, actual: months(2026, 9, 18, 27), targets: months(2026, 10, 20, 30), at: "2026-Q1", today: later, says: [18, 20, 90] },
  { what: "a half-year in its fifth month has four", kpi: { aggregation: sum }, settings: { frequency: "halfYear" }, actual: months(2026, 80, 80, 80, 80, 20), target: 100, at: "2026-H1", today: "2026-05-12", says: [320, 400, 80] },
  { what: "a year in its fifth month", kpi: { aggregation: sum, targetSpread: linear }, settings: { frequency: "year" }, actual: months(2026, 90, 90, 90, 90, 5), target: 1200, at: "2026", today: "2026-05-12", says: [360, 400, 90] },
  { what: "twelve months that roll, one missing", kpi: { aggregation: rolling(12) }, actual: months(2026, 9, 9, 9, undefined, 9, 9, 9, 9, 9, 9, 9, 9), target: 10, at: "2026-12", today: later, says: [99, 110, 90], coverage: 11 / 12 },
  { what: "three months that roll, of which the first is before the first value", kpi: { aggregation: rolling(3) }, actual: months(2026, 30, 24), target: 30, at: "2026-02", today: later, says: [54, 60, 90] },
  { what: "January is the first step of a level", kpi: { targetSpread: growing }, actual: { "2025-12-01": 118, "2026-01-01": 9 }, target: 120, at: "2026-01", today: later, says: [9, 10, 90] },
  { what: "four weeks of February", kpi: weekly, actual: { "2026-02-02": 9, "2026-02-09": 9, "2026-02-16": 9, "2026-02-23": 9 }, target: 10, at: "2026-02", today: later, says: [36, 40, 90] },
  { what: "a half-yearly level that did not come", kpi: { frequency: "halfYear" }, actual: { "2025-07-01": 45 }, target: 50, at: "2026-08", today: "2026-08-20", says: "stale" },
  { what: "a yearly level in the year after it", kpi: { frequency: "year" }, actual: { "2025-01-01": 45 }, target: 50, at: "2026-08", today: "2026-08-20", says: [45, 50, 90] },
  { what: "a fiscal half-year from July", kpi: { aggregation: sum }, settings: { ...fiscal, frequency: "halfYear" }, actual: { "2026-06-01": 500, "2026-07-01": 15, "2026-08-01": 15, "2026-09-01": 15, "2026-10-01": 15, "2026-11-01": 15, "2026-12-01": 15 }, target: 20, at: "2026/27-H1", today: later, says: [90, 120, 75] },
  { what: "costs that fall, a quarter", kpi: { aggregation: sum, rule: { direction: "lower" } }, settings: { frequency: "quarter" }, actual: months(2026, 44, 44, 44), target: 40, at: "2026-Q1", today: later, says: [132, 120, 90] },
  { what: "a running average is that of whole months", kpi: { aggregation: average }, settings: { frequency: "quarter" }, actual: months(2026, 90, 70, 10), target: 100, at: "2026-Q1", today: "2026-03-12", says: [80, 100, 80] },
  { what: "nought is a value", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 0, 0, 75), target: 100, at: "2026-Q1", today: later, says: [75, 300, 25] },
  // A third time.
  { what: "a baseline is of each month, as the target is", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 60, 60, 60), target: 100, baseline: 20, at: "2026-Q1", today: later, says: [180, 300, 50] },
  { what: "costs from 120 a month to 100, a quarter", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 110, 110, 110), target: 100, baseline: 120, at: "2026-Q1", today: later, says: [330, 300, 50] },
  { what: "the same, lower is better by name", kpi: { aggregation: sum, rule: { direction: "lower" } }, settings: { frequency: "quarter" }, actual: months(2026, 118, 118, 118), target: 100, baseline: 120, at: "2026-Q1", today: later, says: [354, 300, 10] },
  { what: "a year's target from last year's total, one month of it", kpi: { aggregation: sum, targetSpread: linear }, actual: months(2026, 90, 90), target: 1200, baseline: 900, at: "2026-02", today: later, says: [90, 100, 60] },
  { what: "the year to date from last year's total", kpi: { aggregation: by("yearToDate"), targetSpread: growing }, actual: months(2026, 90, 95, 100), target: 1200, baseline: 900, at: "2026-03", today: later, says: [285, 300, 80] },
  { what: "three months that roll, from a baseline", kpi: { aggregation: rolling(3) }, actual: months(2026, 27, 27, 27), target: 30, baseline: 20, at: "2026-03", today: later, says: [81, 90, 70] },
  { what: "an average has one baseline", kpi: { aggregation: average }, settings: { frequency: "quarter" }, actual: months(2026, 50, 60, 70), target: 100, baseline: 20, at: "2026-Q1", today: later, says: [60, 100, 50] },
  { what: "a level on its way from where it began", kpi: { targetSpread: growing }, actual: months(2026, 103, 106, 109), target: 148, baseline: 100, at: "2026-03", today: later, says: [109, 112, 75] },
  { what: "nine of thirty days, from a baseline", kpi: { aggregation: sum }, settings: { running: "proRata" }, actual: months(2026, 100, 90, undefined, 24), target: 100, baseline: 50, at: "2026-04", today: "2026-04-09", says: [24, 30, 60] },
  { what: "a goal and its red flag, a quarter", kpi: { kind: "goalRedFlag", aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 70, 70, 70), target: 80, baseline: 60, at: "2026-Q1", today: later, says: [210, 240, 50] },
  { what: "targets of each month, and a baseline of each", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 15), targets: months(2026, 15, 20, 30), baseline: 5, at: "2026-Q1", today: later, says: [45, 65, 60] },
  { what: "a month lacks, and so does its baseline", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 80, undefined, 80), target: 100, baseline: 60, at: "2026-Q1", today: later, says: [160, 200, 50], coverage: 2 / 3 },
  { what: "a budget's tolerance is of each month", kpi: { kind: "budget", rule: { tolerance: 5 }, aggregation: sum }, actual: months(2026, 104, 104, 104), target: 100, at: "2026-Q1", today: later, says: [312, 300, 100], status: "green" },
  { what: "a scale's ends are of each month", kpi: { kind: "minMax", rule: { low: 0, high: 50 }, aggregation: sum }, actual: months(2026, 30, 30, 30), target: 50, at: "2026-Q1", today: later, says: [90, 150, 60], status: "red" },
  { what: "a band is of each month", kpi: { kind: "band", rule: { low: 40, high: 60, margin: 20 }, aggregation: sum }, actual: months(2026, 50, 50, 50), target: 50, at: "2026-Q1", today: later, says: [150, 150, 100] },
  { what: "steps are of each month", kpi: { kind: "steps", rule: { points: [{ value: 0, score: 0 }, { value: 50, score: 50 }, { value: 80, score: 100 }] }, aggregation: sum }, actual: months(2026, 60, 60, 60), target: 80, at: "2026-Q1", today: later, says: [180, 240, 50] },
  { what: "green from 95 a month, a quarter of 270", kpi: { aggregation: sum, thresholds: { green: 95, amber: 85, areValues: true } }, actual: months(2026, 90, 90, 90), target: 100, at: "2026-Q1", today: later, says: [270, 300, 90], status: "amber" },
  { what: "in a scorecard of quarters a scale is of a quarter", kpi: { kind: "minMax", rule: { low: 0, high: 150 }, aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 30, 30, 30), target: 50, at: "2026-Q1", today: later, says: [90, 150, 60] },
  { what: "and of four of them in a year", kpi: { kind: "minMax", rule: { low: 0, high: 150 }, aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, ...Array<number>(12).fill(30)), target: 50, at: "2026", today: later, says: [360, 600, 60] },
  { what: "a band of a quarterly sum in a scorecard of months", kpi: { ...quarterly, kind: "band", rule: { low: 40, high: 60, margin: 20 }, aggregation: sum }, actual: { "2026-01-01": 50, "2026-04-01": 60 }, target: 50, at: "2026-H1", today: later, says: [110, 100, 100] },
  { what: "a loss of a year, shared out", kpi: { aggregation: sum, targetSpread: linear }, actual: months(2026, -120), target: -1200, at: "2026-01", today: later, says: [-120, -100, 80] },
  { what: "an average that rolls over a gap", kpi: { aggregation: { kind: "rollingAverage", periods: 3 } }, actual: months(2026, 30, undefined, 42), target: 40, at: "2026-03", today: later, says: [36, 40, 90], coverage: 2 / 3 },
  { what: "five Mondays of December", kpi: weekly, actual: { "2025-12-01": 9, "2025-12-08": 9, "2025-12-15": 9, "2025-12-22": 9, "2025-12-29": 9 }, target: 10, at: "2025-12", today: later, says: [45, 50, 90] },
  { what: "the week of New Year is no part of January", kpi: weekly, actual: { "2025-12-29": 900, "2026-01-05": 9, "2026-01-12": 9, "2026-01-19": 9, "2026-01-26": 9 }, target: 10, at: "2026-01", today: later, says: [36, 40, 90] },
  { what: "29 days of a leap February", kpi: { frequency: "day", aggregation: sum, targetSpread: linear }, actual: Object.fromEntries(Array.from({ length: 29 }, (_, index) => [`2028-02-${String(index + 1).padStart(2, "0")}`, 0.9])), target: 366, at: "2028-02", today: "2028-03-20", says: [26.1, 29, 90] },
  { what: "a quarter on the last day of its second month", kpi: { aggregation: sum }, settings: { frequency: "quarter" }, actual: months(2026, 100, 75), target: 100, at: "2026-Q1", today: "2026-02-28", says: [175, 200, 87.5] },
  { what: "a month that may still come", settings: { graceDays: 10 }, actual: months(2026, 45), target: 50, at: "2026-02", today: "2026-03-05", says: [45, 50, 90] },
  { what: "a month that did not come", settings: { graceDays: 10 }, actual: months(2026, 45), target: 50, at: "2026-02", today: "2026-03-15", says: "stale" },
  { what: "the fiscal year to date begins anew in April", kpi: { aggregation: by("yearToDate") }, settings: { fiscalYearStart: 4 }, actual: { "2026-03-01": 900, "2026-04-01": 45, "2026-05-01": 45 }, target: 50, at: "2026-05", today: later, says: [90, 100, 90] },
  { what: "a fiscal fourth quarter from April lies in the next calendar year", kpi: { aggregation: sum }, settings: { fiscalYearStart: 4, frequency: "quarter" }, actual: { "2026-12-01": 500, "2027-01-01": 9, "2027-02-01": 9, "2027-03-01": 9 }, target: 10, at: "2026/27-Q4", today: "2027-05-01", says: [27, 30, 90] },
  { what: "quarters by season", kpi: { ...quarterly, aggregation: sum, targetSpread: { kind: "seasonal", shares: [1, 1, 1, 2] } }, settings: { frequency: "quarter" }, actual: { "2026-10-01": 180 }, target: 500, at: "2026-Q4", today: later, says: [180, 200, 90] },
  { what: "clicks of all impressions", kpi: { aggregation: by("ratioOfSums"), unit: "%" }, settings: { frequency: "quarter" }, actual: months(2026, 10, 20, 30), denominators: months(2026, 100, 100, 400), target: 12, at: "2026-Q1", today: later, says: [10, 12, 100 * 10 / 12] },
  { what: "a month without anything below the line", kpi: { aggregation: by("ratioOfSums"), unit: "%", rule: { direction: "lower" } }, settings: { frequency: "quarter" }, actual: months(2026, 0, 20, 30), denominators: months(2026, 0, 200, 800), target: 5, at: "2026-Q1", today: later, says: [5, 5, 100] },
  { what: "no returns in all three months against none", kpi: { aggregation: sum, rule: { direction: "lower" } }, settings: { frequency: "quarter" }, actual: months(2026, 0, 0, 0), target: 0, at: "2026-Q1", today: later, says: [0, 0, 100], status: "green" },
  { what: "one accident in a year to date against none, from five a month", kpi: { aggregation: by("yearToDate") }, actual: months(2026, 0, 0, 1), target: 0, baseline: 5, at: "2026-03", today: later, says: [1, 0, 100 * 14 / 15], status: "amber" },
  { what: "the year to date of a budget", kpi: { kind: "budget", aggregation: by("yearToDate"), targetSpread: linear }, actual: months(2026, 100, 100, 101), target: 1200, at: "2026-03", today: later, says: [301, 300, 100 * (1 - 1 / 300)], status: "amber" },
  { what: "the most of a half-year", kpi: { aggregation: by("max"), rule: { direction: "lower" } }, settings: { frequency: "halfYear" }, actual: months(2026, 4, 9, 3, 2, 11, 5), target: 10, at: "2026-H1", today: later, says: [11, 10, 90] },
  { what: "the year in its first month says last year's nothing", kpi: { aggregation: sum, targetSpread: linear }, settings: { frequency: "year" }, actual: months(2026, 90), target: 1200, at: "2026", today: "2026-01-20", says: "not-due" },
];

const none: Reading = { kind: "none" };
const ids = (index: number) => `K${index}`;

/** The same by evaluating the period, and by the history of all periods. */
test.each(CASES.map((each, index) => [each.what, each, index] as const))("%s", (_, each, index) => {
  const settings: Settings = { ...DEFAULT_SETTINGS, id: "s" as Settings["id"], name: "S", ...each.settings };
  const one: Kpi = { ...kpi("O", ids(index)), ...each.kpi };
  const definition = {
    ...scorecard({ perspectives: [perspective("P")], objectives: [objective("P", "O")], kpis: [one] }),
    settings,
  };
  const observed = (values: Readonly<Record<string, number>> = {}, below?: Case["denominators"]) =>
    Object.entries(values).map(([at, value]): Observation => ({
      day: day(at),
      reading: number(value),
      ...(below?.[at] === undefined ? {} : { denominator: number(below[at]) }),
    }));
  const given = (value: number | undefined) => (value === undefined ? none : number(value));
  const values = {
    readings: new Map([[one.id, { actual: none, target: given(each.target), baseline: given(each.baseline) }]]),
    series: new Map<KpiId, Series>([
      [one.id, { actual: observed(each.actual, each.denominators), target: observed(each.targets) }],
    ]),
    today: day(each.today),
  };
  const period = parsePeriod(each.at, settings);
  if (period === undefined) throw new Error(`${each.at} is no period`);
  const found = evaluateAt(definition, values, period).kpis.get(one.id);
  // Of longer periods than its own a scorecard has no history.
  if (period.frequency === settings.frequency) {
    const past = scoreHistory(definition, tabulate(definition, values, periodsOf(values, settings)));
    const row = periodsOf(values, settings).findIndex(({ index: at }) => at === period.index);
    expect(past.of(one.id)?.score[row] ?? NaN).toBe(found?.score ?? NaN);
  }
  if (typeof each.says === "string") {
    expect(found?.state).toBe(each.says);
    return;
  }
  const { actual, target } = found?.readings ?? {};
  const figures = [actual, target].map((one) => (one?.kind === "number" ? one.value : NaN));
  [...figures, found?.score ?? NaN].forEach((figure, place) =>
    expect(figure).toBeCloseTo(each.says[place] as number, 8),
  );
  expect(found?.coverage).toBeCloseTo(each.coverage ?? 1, 10);
  if (each.status !== undefined) expect(found?.status).toBe(each.status);
});

// prettier-ignore
const TYPED: readonly (readonly [string | number, number, string | undefined])[] = [
  ["2026/03", 1, "2026-03"], ["2026/3", 1, "2026-03"], ["202603", 1, "2026-03"], [202612, 1, "2026-12"], ["2026-3", 1, "2026-03"],
  ["2026.03", 1, "2026-03"], ["2026_03", 1, "2026-03"], ["2026M03", 1, "2026-03"], ["03-2026", 1, "2026-03"], ["3/2026", 1, "2026-03"],
  ["marts 2026", 1, "2026-03"], ["Mar 2026", 1, "2026-03"], ["MARTS 2026", 1, "2026-03"], ["mar. 2026", 1, "2026-03"], ["mar '26", 1, "2026-03"],
  ["31-12-2026", 1, "2026-12-31"], ["31.12.2026", 1, "2026-12-31"], ["2026-12-31", 1, "2026-12-31"], ["20261231", 1, "2026-12-31"], ["29-02-2028", 1, "2028-02-29"],
  ["29-02-2026", 1, undefined], ["31-04-2026", 1, undefined], ["2026-13", 1, undefined], ["2026/13", 1, undefined], ["202613", 1, undefined],
  ["2026-00", 1, undefined], ["2026-Q5", 1, undefined], ["2026-Q0", 1, undefined], ["2026/99-Q1", 1, undefined], ["2026-W54", 1, undefined],
  ["2027-W53", 1, undefined], ["2026-W53", 1, "2026-W53"], ["uge 53 2026", 1, "2026-W53"], ["2026-U07", 1, "2026-W07"], ["Q2 2026", 1, "2026-Q2"],
  ["2. kvartal 2026", 1, "2026-Q2"], ["2026-K2", 1, "2026-Q2"], ["1. halvår 2026", 1, "2026-H1"], ["FY27", 7, "2026/27"], ["FY2027", 7, "2026/27"],
  ["FY27", 1, "2027"], ["Q1 2026/27", 7, "2026/27-Q1"], ["2026/27-Q4", 7, "2026/27-Q4"], ["2026/28", 7, undefined], ["FY27 Q1", 7, "2026/27-Q1"],
  ["2026/27", 7, "2026/27"], [2026, 1, "2026"], [46023, 1, "2026-01"], [12, 1, undefined], [1, 1, undefined], ["", 1, undefined], ["i alt", 1, undefined], ["2026H2", 1, "2026-H2"],
  ["Dec-2026", 1, "2026-12"], ["Q4/2026", 1, "2026-Q4"], ["4Q26", 1, "2026-Q4"],
  ["2026 uge 1", 1, "2026-W01"], ["W53 2026", 1, "2026-W53"], ["W53 2025", 1, undefined], ["H1 2026", 1, "2026-H1"], ["29-02-2100", 1, undefined], ["FY26/27", 7, "2026/27"],
  ["2026-13-01", 1, undefined], ["00-2026", 1, undefined],
  ["31/12-2026", 1, "2026-12-31"], ["31/12 2026", 1, "2026-12-31"], ["31. dec. 2026", 1, "2026-12-31"], ["2026-12-31 00:00", 1, "2026-12-31"], ["2026-12-31T00:00:00", 1, "2026-12-31"],
  ["2026-12-31T00:00:00Z", 1, "2026-12-31"], ["31-12-2026 00:00:00", 1, "2026-12-31"], ["2026-dec", 1, "2026-12"], ["31-dec-2026", 1, "2026-12-31"], ["1H26", 1, "2026-H1"], ["2H 2026", 1, "2026-H2"], ["2026-27", 7, "2026/27"],
  ["2026-12-31 10:12", 1, undefined], ["2026-27", 1, undefined], ["2011-12", 7, "2011-12"], ["2026/2027", 7, "2026/27"], ["uge 1", 1, undefined], ["år 2026", 1, "2026"], ["2026-Q1 ", 1, "2026-Q1"], [" 2026-03", 1, "2026-03"], ["2026 Q1", 1, "2026-Q1"],
  ["2026 – 03", 1, "2026-03"], ["2026–03", 1, "2026-03"], [2026.01, 1, undefined], [46023.75, 1, "2026-01"], [20261231, 1, "2026-12-31"], [20261301, 1, undefined], [-1, 1, undefined], [0, 1, undefined],
  ["6/30/2026", 1, "2026-06-30"], ["1/2/2026", 1, undefined], ["5/5/2026", 1, "2026-05-05"], ["K4 26", 1, "2026-Q4"], ["1. kv. 2026", 1, "2026-Q1"], ["W1-2026", 1, "2026-W01"], ["2026-w1", 1, "2026-W01"], ["FY26 H2", 7, "2025/26-H2"],
];

const ROWS = TYPED.map(([typed, start, code]) => [typed, start, code] as const);

test.each(ROWS)("%p is typed for a period where the year begins in month %p: %p", (typed, fiscalYearStart, code) => {
  const period = parsePeriod(typed, { frequency: "month", fiscalYearStart });
  expect(period && periodCode(period, fiscalYearStart)).toBe(code);
});
