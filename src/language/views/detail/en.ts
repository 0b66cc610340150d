import type { Assumption, ForecastName, SignalRule } from "../../../insight";
import type { Field, Indicator } from "../../../scorecard";
import { formatNumber, formatPercent, formatReadable, plural, signedPoints } from "../../numbers";

interface Counted {
  readonly count: number;
}

interface OfPeriod {
  readonly period: string;
}

interface Spent {
  /** Days. */
  readonly passed: number;
  readonly days: number;
}

interface Distance {
  readonly distance: number;
  readonly value: string;
  readonly count: number;
}

const number = (value: number): string => formatNumber(value, "en");
const points = (value: number): string => signedPoints(value, "en");

export const en = {
  goneHeading: "The KPI is gone",
  gone: "This KPI has been deleted, perhaps by a colleague. Nothing else is changed. Undo the deletion in the change log if it was a mistake.",
  notThen: "There was no such KPI in the closed period that is looked at. Go back to today to see it.",
  goBack: "Go back",

  currentPeriod: ({ period }: OfPeriod) => `Score for ${period}`,
  weightOfWhole: ({ share }: { readonly share: number }) => `Counts for ${formatPercent(share, "en")} of the whole`,
  critical: "Critical: while it is off track, a roll-up with a veto is not better than at risk.",

  valueHeading: "Value against target",
  targetIs: ({ target }: { readonly target: string }) => `Target ${target}`,
  distance: ({ value }: { readonly value: string }) => `difference ${value}`,
  onTarget: "exactly on target",
  percentagePoints: "percentage points",

  historyHeading: "History",
  noHistory: "There are no values over time yet.",
  oneValue: "There is only one value yet, so there is no history to show.",
  noHistoryHow: {
    atSave:
      "The period's value is kept whenever somebody saves, so the past builds up. Link a row or column of values with their periods to have it at once.",
    atClose: "Edit the KPI and link a row or column of values with their periods, or close periods as they end.",
  },
  historySummary: ({
    name,
    count,
    period,
    other,
  }: Counted & OfPeriod & { readonly name: string; readonly other: string }) =>
    plural(count, "en", {
      one: `${name}: 1 value, ${period}.`,
      other: `${name}: ${number(count)} values from ${period} to ${other}.`,
    }),
  summaryLatest: ({ value, period }: OfPeriod & { readonly value: string }) => `Latest ${value} in ${period}.`,
  summaryTarget: ({ target }: { readonly target: string }) => `Target ${target}.`,
  summarySignals: ({ count }: Counted) => plural(count, "en", { one: "1 signal.", other: `${number(count)} signals.` }),
  chartKeys: "Use the arrow keys to go from point to point. The table below holds the same numbers.",

  legendValue: "Value",
  legendTarget: "Target",
  legendLimits: "Limits of chance variation",
  legendSignal: "Latest signal",
  latestSignal: ({ period, list }: OfPeriod & { readonly list: string }) => `Latest signal, ${period}: ${list}.`,
  methodHeading: "Signal, noise and forecast",
  methodSummary: "Limits, method and assumptions",
  legendForecast: "Forecast with interval",

  point: ({ period, value }: OfPeriod & { readonly value: string }) => `${value} in ${period}`,
  pointMissing: ({ period }: OfPeriod) => `${period}: no value`,
  pointTarget: ({ target }: { readonly target: string }) => `target ${target}`,
  pointOpen: "the period is not over",
  projected: ({ period, value, passed, days }: OfPeriod & Spent & { readonly value: string }) =>
    `Projected for all of ${period}: ${value}, if the rest comes at the same rate (day ${number(passed)} of ${number(days)}).`,
  projectedGrowth: ({ growth }: { readonly growth: number }) =>
    growth < 0
      ? `That is ${formatPercent(-growth, "en")} less than the period before.`
      : `That is ${formatPercent(growth, "en")} more than the period before.`,
  tooEarly: ({ period, passed, days }: OfPeriod & Spent) =>
    `Day ${number(passed)} of ${number(days)} in ${period}: too early to project.`,
  pointForecast: ({ period, value, list }: OfPeriod & { readonly value: string; readonly list: string }) =>
    `${period}: forecast ${value}, interval ${list}`,
  range: ({ value, other }: { readonly value: string; readonly other: string }) => `${value} to ${other}`,

  signal: ({ text }: { readonly text: string }) => `A signal: ${text}`,
  signalRules: {
    outside: { up: "above the upper limit", down: "below the lower limit" },
    run: { up: "eight or more in a row above the mean", down: "eight or more in a row below the mean" },
    "near-limit": {
      up: "three of four nearer the upper limit than the mean",
      down: "three of four nearer the lower limit than the mean",
    },
  } satisfies Record<SignalRule, Record<"up" | "down", string>>,

  limitsHeading: "Signal or noise",
  limits: ({ list, value, count }: Counted & { readonly list: string; readonly value: string }) =>
    `By chance alone values lie within ${list}, around a mean of ${value} (n\u00a0=\u00a0${number(count)}).`,
  limitsTooFew: ({ count, needed }: Counted & { readonly needed: number }) =>
    `Too few data: limits need at least ${number(needed)} values of periods that are over; there are ${number(count)}.`,
  limitsShort: "The limits rest on fewer than 15 values and may still move.",
  noSignals: "No signals: chance explains the ups and downs well enough.",
  signals: ({ count, period }: Counted & OfPeriod) =>
    plural(count, "en", {
      one: `1 point is a signal, in ${period}. Something has changed; find out what.`,
      other: `${number(count)} points are signals, the latest in ${period}. Something has changed; find out what.`,
    }),
  chanceOfSignal: ({ chance }: { readonly chance: number }) =>
    `Chance alone does this to ${formatPercent(chance, "en")} of the values.`,
  usualDistance: {
    usual: ({ distance, value, count }: Distance) =>
      `The latest value is not unusual: it lies ${formatReadable(distance, "en")} standard deviations from the median of those before it, ${value} (n\u00a0=\u00a0${number(count)}).`,
    unusual: ({ distance, value, count }: Distance) =>
      `The latest value is unusual: it lies ${formatReadable(distance, "en")} standard deviations from the median of those before it, ${value} (n\u00a0=\u00a0${number(count)}; more than 3.5 is unusual).`,
  },
  alwaysTheSame: ({ value }: { readonly value: string }) =>
    `At least half of the values before the latest are ${value}, so nobody knows how far from it is unusual.`,
  falseAlarms: ({ count, perYear, inPeriod }: Counted & { readonly perYear: number; readonly inPeriod: number }) =>
    plural(count, "en", {
      one: `With 1 KPI over time, chance alone gives at most about ${formatReadable(perYear, "en")} signals a year.`,
      other: `With ${number(count)} KPIs over time, chance alone gives at most about ${formatReadable(perYear, "en")} signals a year, and at least one in ${formatPercent(inPeriod, "en")} of the periods.`,
    }),
  accumulates:
    "The values build upon each other (year to date, rolling or cumulative), so limits and a forecast would mislead and are not shown.",

  forecastHeading: "Forecast",
  forecast: ({
    period,
    value,
    list,
    confidence,
  }: OfPeriod & { readonly value: string; readonly list: string; readonly confidence: number }) =>
    `${value} is expected in ${period}, within ${list} with a confidence of ${formatPercent(confidence, "en")}.`,
  forecastBasis: ({ count }: Counted) =>
    plural(count, "en", {
      one: "Rests on 1 value.",
      other: `Rests on ${number(count)} values in a row (n\u00a0=\u00a0${number(count)}).`,
    }),
  forecastTooFew: ({ count, needed }: Counted & { readonly needed: number }) =>
    `Too few data: this method needs at least ${number(needed)} values in a row of periods that are over; there are ${number(count)}.`,
  method: "Method",
  methods: {
    linear: "Straight line",
    seasonalNaive: "As in the last season",
    holt: "Level and trend (Holt)",
    runRate: "Constant rate",
  } satisfies Record<ForecastName, string>,
  assumptions: {
    "straight-line": "Assumes that the values scatter evenly around a straight line that goes on.",
    "independent-points": "Assumes that values which vary by chance do so independently of each other.",
    "constant-rate": "Assumes a rate that stays, and independent values.",
    "season-repeats": "Assumes that the season repeats.",
    "level-and-trend": "Assumes a level and a trend that change slowly.",
    "independent-trials": "Assumes independent trials.",
    "rare-events": "Assumes rare, independent events.",
  } satisfies Record<Assumption, string>,

  showTable: "Show as table",
  hideTable: "Hide table",
  tableCaption: ({ name }: { readonly name: string }) => `${name} by period, newest first`,
  columnPeriod: "Period",
  columnValue: "Value",
  columnTarget: "Target",
  forecastNote: ({ list }: { readonly list: string }) => `Forecast, ${list}`,

  whyHeading: "Why this score",
  whyNoHeading: "Why there is no score",

  movedHeading: "What moved",
  movedBetween: ({ period, other }: OfPeriod & { readonly other: string }) => `From ${period} to ${other}`,
  movedActual: "Actual value",
  movedTarget: "Target",
  movedScore: "Score",
  movedWhole: "Effect on the overall score",
  change: ({ value, other }: { readonly value: string; readonly other: string }) => `from ${value} to ${other}`,
  changeBy: ({ value, other, text }: { readonly value: string; readonly other: string; readonly text: string }) =>
    `from ${value} to ${other} (${text})`,
  unchanged: ({ value }: { readonly value: string }) => `${value}, unchanged`,
  effect: ({ effect }: { readonly effect: number }) => `${points(effect)} points`,
  noEffect: "None",
  effectUnknown: "Unknown: the overall score is missing in one of the two periods",
  movedUnknown: "There is no value of the period before to compare with.",

  aboutHeading: "About the KPI",
  owner: "Owner",
  noOwner: "Nobody has been named",
  indicator: "Kind of indicator",
  indicators: {
    leading: "Leading: tells what will come",
    lagging: "Lagging: tells what has come",
  } satisfies Record<Indicator, string>,
  note: "Note",
  belongsTo: "Belongs to",
  sources: "Where the values come from",
  sourceTyped: "typed in the scorecard",
  sourceSeries: "Values over time",
  goToSeries: "Go to the values over time",
  goToField: {
    actual: "Go to the cells of actual value",
    target: "Go to the cells of target",
    baseline: "Go to the cells of baseline",
  } satisfies Record<Field, string>,
  broken: "the cells are gone",

  initiativesHeading: "Initiatives",
  noInitiatives: "Nobody is working on it yet.",
  checkInsHeading: "Check-ins",
  noCheckIns: "Nobody has said anything about it yet.",
  addCheckIn: "Check in",
};

export type DetailWords = typeof en;
