import {
  dayOf,
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  kpiId,
  objectiveId,
  periodOf,
  periodsOf,
  scorecardId,
  scoreHistory,
  tabulate,
  type Kpi,
  type Settings,
  type Status,
} from "../../../src/scorecard";
import { differences, nativeScores } from "../../../src/workbook/native/readNative";
import type { PastKpi } from "../../support/anySeries";
import { blockContents } from "../../support/numbersFile";
import { pastFile } from "../../support/pastFile";
import { withCalculated } from "../../support/xlsx";

interface Past {
  readonly what: string;
  readonly kpi?: Partial<Kpi>;
  readonly settings?: Partial<Settings>;
  /** From the first of this month on, a month each. */
  readonly from: readonly [number, number];
  readonly actual: readonly (number | "")[];
  readonly targets?: readonly number[];
  readonly denominators?: readonly number[];
  readonly target?: number;
  /** The day it is, and the day that is looked at. */
  readonly today: string;
  readonly asOf?: string;
  /** Actual, target and score, by hand. */
  readonly says: readonly [number, number, number];
  readonly status: Status;
}

const day = (text: string): number => {
  const [year = 0, month = 1, date = 1] = text.split("-").map(Number);
  return dayOf({ year, month, day: date });
};
const later = "2027-01-20";
const quarter = { frequency: "quarter" } as const;
const sum = { kind: "sum" } as const;
const ratio: Partial<Kpi> = { aggregation: { kind: "ratioOfSums" }, unit: "%" };
const fiscal = { fiscalYearStart: 7 };

// Worked out by hand before they were run. Each is looked at on the last day of its period.
const PASTS: readonly Past[] = [
  { what: "a conversion rate of a quarter is the ratio of its sums, not the mean of 10, 5 and 30 %", kpi: ratio, settings: quarter, from: [2026, 1], actual: [10, 20, 30], denominators: [100, 400, 100], target: 12.5, today: later, asOf: "2026-03-31", says: [10, 12.5, 80], status: "amber" },
  { what: "a cost per order of a quarter", kpi: { aggregation: { kind: "ratioOfSums" }, unit: "kr.", rule: { direction: "lower" } }, settings: quarter, from: [2026, 1], actual: [5000, 6000, 11_000], denominators: [50, 50, 100], target: 100, today: later, asOf: "2026-03-31", says: [110, 100, 90], status: "green" },
  { what: "the fiscal year to date leaves June out", kpi: { aggregation: { kind: "yearToDate" }, targetSpread: { kind: "linear" } }, settings: fiscal, from: [2026, 6], actual: [500, 90, 90, 90], target: 1200, today: later, asOf: "2026-09-30", says: [270, 300, 90], status: "green" },
  { what: "the second fiscal quarter is October to December", kpi: { aggregation: sum }, settings: { ...fiscal, ...quarter }, from: [2026, 9], actual: [99, 25, 25, 25], target: 30, today: later, asOf: "2026-12-31", says: [75, 90, 250 / 3], status: "amber" },
  { what: "a budget of a quarter passed by 15 of 300", kpi: { kind: "budget", aggregation: sum }, settings: quarter, from: [2026, 1], actual: [100, 110, 105], target: 100, today: later, asOf: "2026-03-31", says: [315, 300, 95], status: "amber" },
  { what: "a budget of a quarter passed by 4 where 5 are tolerated", kpi: { kind: "budget", aggregation: sum, rule: { tolerance: 5 } }, settings: quarter, from: [2026, 1], actual: [100, 101, 103], target: 100, today: later, asOf: "2026-03-31", says: [304, 300, 100], status: "green" },
  { what: "three of four months complied", kpi: { kind: "compliance" }, from: [2026, 1], actual: [96, 94, 95, 97], target: 95, today: later, asOf: "2026-04-30", says: [97, 95, 75], status: "amber" },
  { what: "no month of 50 to 70 complied with its share of a year's 1,200", kpi: { kind: "compliance", aggregation: sum, targetSpread: { kind: "linear" } }, from: [2026, 1], actual: [50, 60, 70], target: 1200, today: later, asOf: "2026-03-31", says: [70, 100, 0], status: "red" },
  { what: "all months of a quarter complied with 100 a month", kpi: { kind: "compliance", aggregation: sum }, settings: quarter, from: [2026, 1], actual: [110, 120, 130], target: 100, today: later, asOf: "2026-03-31", says: [360, 300, 100], status: "green" },
  { what: "five of the six months to date complied with 100 a month", kpi: { kind: "compliance", aggregation: { kind: "yearToDate" } }, from: [2026, 1], actual: [110, 120, 130, 90, 100, 105], target: 100, today: later, asOf: "2026-06-30", says: [655, 600, 500 / 6], status: "amber" },
  { what: "two of three months complied with a level that grows to 1,200", kpi: { kind: "compliance", targetSpread: { kind: "cumulative" } }, from: [2026, 1], actual: [100, 199, 300], target: 1200, today: later, asOf: "2026-03-31", says: [300, 300, 200 / 3], status: "red" },
  { what: "a month that is not over is that before", kpi: { aggregation: sum }, from: [2026, 1], actual: [80, 5], target: 100, today: "2026-02-10", says: [80, 100, 80], status: "amber" },
  { what: "half of February of 28 days, pro rata", kpi: { aggregation: sum }, settings: { running: "proRata" }, from: [2026, 1], actual: [80, 45], target: 100, today: "2026-02-14", says: [45, 50, 90], status: "green" },
  { what: "targets of months add up, actuals too", kpi: { aggregation: sum }, settings: quarter, from: [2026, 4], actual: [40, 50, 45], targets: [50, 50, 80], today: later, asOf: "2026-06-30", says: [135, 180, 75], status: "amber" },
  { what: "EBIT to date of −65 against −60", kpi: { aggregation: { kind: "yearToDate" } }, from: [2026, 1], actual: [-10, -20, -35], target: -20, today: later, asOf: "2026-03-31", says: [-65, -60, 1100 / 12], status: "green" },
  { what: "no spending against no budget", kpi: { kind: "budget", aggregation: sum }, settings: quarter, from: [2026, 1], actual: [0, 0, 0], target: 0, today: later, asOf: "2026-03-31", says: [0, 0, 100], status: "green" },
  { what: "one krone against no budget", kpi: { kind: "budget", aggregation: sum }, settings: quarter, from: [2026, 1], actual: [0, 1, 0], target: 0, today: later, asOf: "2026-03-31", says: [1, 0, 0], status: "red" },
  { what: "green from 2.9 million of its own, a quarter", kpi: { aggregation: sum, thresholds: { green: 2.9, amber: 2.5, areValues: true } }, settings: quarter, from: [2026, 1], actual: [0.9, 1, 1], target: 1, today: later, asOf: "2026-03-31", says: [2.9, 3, 290 / 3], status: "green" },
  { what: "a level that stays what it was last", settings: quarter, from: [2026, 1], actual: [30, 40, 36], target: 40, today: later, asOf: "2026-03-31", says: [36, 40, 90], status: "green" },
  { what: "retention of three months", kpi: { aggregation: { kind: "productOfRates" }, unit: "%" }, settings: quarter, from: [2026, 1], actual: [90, 100, 80], target: 80, today: later, asOf: "2026-03-31", says: [72, 80, 90], status: "green" },
]; // prettier-ignore

const pastOf = ({ kpi, settings, from: [year, month], actual, targets, denominators, target, today, asOf }: Past) => {
  const one: PastKpi = {
    kpi: { ...DEFAULT_KPI, id: kpiId("k"), name: "K", aliases: [], weight: undefined, order: 0, parent: objectiveId("o"), ...kpi }, // prettier-ignore
    isAcross: false,
    target: target ?? "",
    cells: {
      Period: actual.map((_, index) =>
        dayOf({ year: year + Math.floor((month - 1 + index) / 12), month: ((month - 1 + index) % 12) + 1, day: 1 }),
      ),
      Actual: actual,
      ...(targets === undefined ? {} : { Target: targets }),
      ...(denominators === undefined ? {} : { Denominator: denominators }),
    },
  };
  return {
    settings: { id: scorecardId("s"), name: "S", ...DEFAULT_SETTINGS, ...settings },
    kpis: [one],
    today: day(today),
    asOf: asOf === undefined ? undefined : day(asOf),
  };
};

test.each(PASTS)("$what", async (past) => {
  const given = pastOf(past);
  const { file, evaluation, scorecard, values, written } = pastFile(given);
  const [found] = evaluation.kpis.values();
  const figures = [found?.readings.actual, found?.readings.target].map((each) =>
    each?.kind === "number" ? each.value : NaN,
  );
  [...figures, found?.score ?? NaN].forEach((figure, place) =>
    expect(figure).toBeCloseTo(past.says[place] as number, 8),
  );
  expect(found?.status).toBe(past.status);

  const { settings } = scorecard;
  const periods = periodsOf(values, settings);
  const at = periodOf(given.asOf ?? values.today, settings.frequency, settings.fiscalYearStart).index;
  const history = scoreHistory(scorecard, tabulate(scorecard, values, periods));
  const row = periods.findIndex(({ index }) => index === at);
  expect(history.of(scorecard.kpis[0]?.id as never)?.score[row]).toBeCloseTo(past.says[2], 8);

  expect(written).toEqual([]);
  expect(differences(evaluation, nativeScores(await withCalculated(file, blockContents)))).toEqual([]);
});
