import fc from "fast-check";
import {
  after,
  AGGREGATIONS,
  dayOf,
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  firstDay,
  FREQUENCIES,
  kpiId,
  lastDay,
  MISSING_POLICIES,
  objectiveId,
  periodCode,
  periodOf,
  RUNNING_RULES,
  scorecardId,
  type Aggregation,
  type Frequency,
  type Kpi,
  type Settings,
  type TargetSpread,
} from "../../src/scorecard";
import type { CellContent } from "../../src/workbench/grid/file";
import type { SeriesPart } from "../../src/workbook/seriesNames";

/** A KPI with its past as it stands in the cells of a workbook. */
export interface PastKpi {
  readonly kpi: Kpi;
  readonly cells: Readonly<Partial<Record<SeriesPart, readonly CellContent[]>>>;
  /** What stands in the cell of the KPI's single target. */
  readonly target: CellContent;
  /** And in that of its baseline. */
  readonly baseline?: CellContent;
  readonly isAcross: boolean;
}

/** KPIs with a past, looked at on a day. */
export interface PastScorecard {
  readonly settings: Settings;
  readonly kpis: readonly PastKpi[];
  readonly today: number;
  /** The day that somebody has typed; `undefined` for an empty cell. */
  readonly asOf: number | undefined;
  /** What has been said about periods, one word after the other. */
  readonly closings?: readonly PastClosing[];
}

export interface PastClosing {
  /** How many periods before the one that is looked at. */
  readonly back: number;
  readonly word: "close" | "close without a row" | "reopen";
  /** Scores and lights are not those of today's definitions: they were others when the period was closed. */
  readonly isOfOtherDefinitions: boolean;
  /** The first KPI was not there yet. */
  readonly lacksFirstKpi: boolean;
  /** Somebody has sorted the table. */
  readonly isSorted: boolean;
}

const closing: fc.Arbitrary<PastClosing> = fc.record({
  back: fc.constantFrom(0, 0, 1, 3),
  word: fc.constantFrom("close", "close", "close", "close without a row", "reopen"),
  isOfOtherDefinitions: fc.boolean(),
  lacksFirstKpi: fc.boolean(),
  isSorted: fc.boolean(),
});

const number = fc.integer({ min: -20_000, max: 90_000 }).map((hundredths) => hundredths / 100);
const rate = fc.integer({ min: 1, max: 12_000 }).map((hundredths) => hundredths / 100);
const blank = fc.constantFrom<CellContent>("", '=""', "  ");
const odd = (logicals: boolean): fc.Arbitrary<CellContent> =>
  fc.constantFrom<CellContent>("n/a", "ja", "=NA()", "=1/0", "12", ...(logicals ? [true, false] : []));

/** Mostly numbers; some columns have blanks, some have anything. */
const column = (length: number, value: fc.Arbitrary<number>, logicals: boolean): fc.Arbitrary<readonly CellContent[]> =>
  fc
    .constantFrom(0, 0, 2, 6)
    .chain((gaps) =>
      fc
        .constantFrom(0, 0, 0, 1)
        .chain((odds) =>
          fc.array(
            fc.oneof(
              { arbitrary: value, weight: 10 },
              { arbitrary: blank, weight: gaps },
              { arbitrary: odd(logicals), weight: odds },
            ),
            { minLength: length, maxLength: length },
          ),
        ),
    );

const MONTHS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const DANISH = { week: "U", quarter: "K", halfYear: "H" };

type Spelling = "dates" | "times" | "codes" | "words" | "mixed";

/** A period as somebody writes it in a heading or beside a value. */
function spelled(
  spelling: Spelling,
  frequency: Frequency,
  index: number,
  fiscalYearStart: number,
  dice: number,
): CellContent {
  const period = { frequency, index };
  const first = firstDay(period, fiscalYearStart);
  const day = first + (dice % (lastDay(period, fiscalYearStart) - first + 1));
  switch (spelling) {
    case "dates":
      return day;
    case "times":
      return day + (dice % 4) / 4;
    case "mixed":
      return dice % 2 === 0 ? day : periodCode(period, fiscalYearStart);
    case "codes":
      if (frequency === "year" && fiscalYearStart === 1) return Number(periodCode(period, 1));
      return periodCode(period, fiscalYearStart, dice % 2 === 0 ? DANISH : undefined);
    case "words": {
      const code = periodCode(period, fiscalYearStart);
      const [year = "", week] = code.split("-W");
      if (frequency === "month") return `${MONTHS[Number(code.slice(5)) - 1]}. ${code.slice(0, 4)}`;
      return week === undefined ? code : `uge ${Number(week)} ${year}`;
    }
  }
}

const aggregation: fc.Arbitrary<Aggregation> = fc
  .tuple(fc.constantFrom(...AGGREGATIONS), fc.integer({ min: 1, max: 14 }))
  .map(([kind, periods]): Aggregation =>
    kind === "rollingSum" || kind === "rollingAverage" ? { kind, periods } : { kind },
  );

const shares = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 13 });
const targetSpread: fc.Arbitrary<TargetSpread> = fc.oneof(
  fc.constantFrom<TargetSpread>({ kind: "each" }, { kind: "linear" }, { kind: "cumulative" }),
  shares.map((each): TargetSpread => ({ kind: "seasonal", shares: each })),
  shares.map((each): TargetSpread => ({ kind: "cumulative", shares: each })),
);

const kind = fc.constantFrom<Kpi["kind"]>(
  "linear",
  "linear",
  "minMax",
  "qualitative",
  "yesNo",
  "compliance",
  "compliance",
);
const rule = fc.constantFrom<Kpi["rule"]>({}, { direction: "lower" }, { direction: "higher" }, { tolerance: 150 });

const JUNE_2026 = dayOf({ year: 2026, month: 6, day: 15 });

const definition: fc.Arbitrary<Kpi> = fc
  .record({
    id: fc.constant(kpiId("k")),
    name: fc.constant("KPI"),
    aliases: fc.constant([]),
    weight: fc.constant(undefined),
    order: fc.constant(0),
    parent: fc.constant(objectiveId("o")),
    unit: fc.constantFrom("", "%"),
    kind,
    rule,
    missing: fc.option(fc.constantFrom(...MISSING_POLICIES), { nil: undefined }),
    carryPeriods: fc.nat({ max: 4 }),
    frequency: fc.constantFrom(...FREQUENCIES),
    aggregation,
    targetSpread,
  })
  .map((each) => ({ ...DEFAULT_KPI, ...each }));

/** None, a number, or now and then something that is none. */
function baselineOf(dice: number): CellContent {
  if (dice % 2 === 0) return "";
  return dice % 13 === 0 ? "n/a" : ((dice % 110_000) - 20_000) / 100;
}

const pastKpi = (fiscalYearStart: number, logicals: boolean): fc.Arbitrary<PastKpi> =>
  definition.chain((kpi) =>
    fc
      .record({
        length: fc.integer({ min: 1, max: 26 }),
        // Values come as often as the KPI has periods, or more or less often.
        cellFrequency: fc.oneof(
          { arbitrary: fc.constant(kpi.frequency), weight: 3 },
          { arbitrary: fc.constantFrom(...FREQUENCIES), weight: 1 },
        ),
        past: fc.integer({ min: 0, max: 120 }),
        step: fc.constantFrom(1, 1, 1, 2, 5),
        isNewestFirst: fc.boolean(),
        dice: fc.infiniteStream(fc.nat({ max: 1_000_000 })),
        spelling: fc.constantFrom<Spelling>("dates", "times", "codes", "words", "mixed"),
        isShuffled: fc.boolean(),
        hasHeadings: fc.boolean(),
        hasTarget: fc.boolean(),
        hasDenominator: fc.constant(kpi.aggregation.kind === "ratioOfSums"),
        isAcross: fc.boolean(),
        target: fc.oneof(
          { arbitrary: number as fc.Arbitrary<CellContent>, weight: 6 },
          { arbitrary: fc.constantFrom<CellContent>("", '=""', "n/a", "=NA()"), weight: 1 },
        ),
      })
      .chain((shape) => {
        const { length, cellFrequency, past, step, dice } = shape;
        const back = Math.round((length * step * past) / 100);
        const rolled = (): number => dice.next().value as number;
        const latest = periodOf(JUNE_2026, cellFrequency, fiscalYearStart);
        let periods = Array.from({ length }, (_, place): CellContent => {
          const { index } = after(latest, place * step - back);
          return spelled(shape.spelling, cellFrequency, index, fiscalYearStart, rolled());
        });
        if (shape.isNewestFirst) periods.reverse();
        if (shape.isShuffled)
          periods = periods
            .map((each) => ({ each, at: rolled() }))
            .sort((a, b) => a.at - b.at)
            .map(({ each }) => each);
        if (shape.hasHeadings) periods = ["Periode", ...periods, '=""', "", "I alt"];
        // Rates near 100 keep products of many of them in reach.
        const value =
          kpi.aggregation.kind === "productOfRates"
            ? fc.oneof({ arbitrary: rate, weight: 9 }, { arbitrary: number, weight: 1 })
            : number;
        return fc
          .tuple(
            column(periods.length, value, logicals),
            column(periods.length, number, logicals),
            column(periods.length, number, logicals),
          )
          .map(([Actual, Target, Denominator]) => {
            const hasDenominator = shape.hasDenominator && rolled() % 8 > 0;
            return {
              kpi,
              target: shape.target,
              // Drawn last, so that all else is what it is without one.
              baseline: baselineOf(rolled()),
              isAcross: shape.isAcross,
              cells: {
                Actual,
                Period: periods,
                ...(shape.hasTarget ? { Target } : {}),
                ...(hasDenominator ? { Denominator } : {}),
              },
            };
          });
      }),
  );

/** Most days that are looked at lie where the series are. */
const days = fc.oneof(
  { arbitrary: fc.integer({ min: -20, max: 30 }), weight: 4 },
  { arbitrary: fc.integer({ min: -500, max: 900 }), weight: 1 },
);

const settings: fc.Arbitrary<Settings> = fc
  .record({
    frequency: fc.constantFrom(...FREQUENCIES),
    fiscalYearStart: fc.constantFrom(1, 1, 4, 7, 10),
    graceDays: fc.constantFrom(0, 0, 5, 20, 45),
    missing: fc.constantFrom(...MISSING_POLICIES),
    running: fc.constantFrom(...RUNNING_RULES),
  })
  .map((each) => ({ id: scorecardId("s"), name: "Scorecard", ...DEFAULT_SETTINGS, ...each }));

/**
 * KPIs of every aggregation, spread and frequency, with series of every kind of period, at any day.
 *
 * @param logicals - whether TRUE and FALSE stand among the values
 */
export const anyPastScorecard = (logicals: boolean): fc.Arbitrary<PastScorecard> =>
  settings.chain((each) =>
    fc
      .record({
        kpis: fc.array(pastKpi(each.fiscalYearStart, logicals), { minLength: 2, maxLength: 4 }),
        today: days.map((each) => JUNE_2026 + each),
        asOf: fc.option(fc.tuple(days, fc.boolean()), { nil: undefined }),
        closings: fc.option(fc.array(closing, { minLength: 1, maxLength: 3 }), { nil: [] }),
      })
      .map(({ kpis, today, asOf, closings }) => {
        if (asOf === undefined) return { settings: each, kpis, today, asOf, closings };
        const typed = JUNE_2026 + asOf[0];
        const period = periodOf(typed, each.frequency, each.fiscalYearStart);
        return { settings: each, kpis, today, asOf: asOf[1] ? lastDay(period, each.fiscalYearStart) : typed, closings };
      }),
  );
