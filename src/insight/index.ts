export { balance } from "./balance/balance";
export { BALANCE_KINDS, type BalanceFinding, type BalanceKind } from "./balance/finding";
export { spendShares } from "./balance/spendShares";
export { longTerm, type LongTerm, type Shares } from "./balance/longTerm";
export { alertStates, type AlertState } from "./alertStates";
export { contributionOf, needingAttention, type Attention, type AttentionReason, type Handling } from "./attention";
export { beforeAfter, FEWEST_BEFORE, type BeforeAfter, type NoScatter } from "./beforeAfter";
export { bearingOf, type Bearing } from "./bearing";
export { changeOf, type PeriodChange } from "./change";
export type { Assumption, Basis, TooFewData } from "./estimate";
export { inefficientAmong, sureBottleneck } from "./elsewhere";
export { ewma, ewmaLimits } from "./ewma";
export { CHANCE_OF_SIGNAL, falseAlarms } from "./falseAlarms";
export { bottleneckOf, inefficiencies, type Bottleneck, type Inefficiency, type Sureness } from "./flow/bottleneck";
export type { Evidence } from "./flow/evidence";
export { flowOf, type Flow } from "./flow/flow";
export { dearestSteps, funnelOf, type FunnelNorm, type FunnelStep } from "./flow/funnel";
export type { Item, Items, Stay } from "./flow/item";
export { lateTime } from "./flow/lateTime";
export { leadTimeByLittle, timeInside, underWay } from "./flow/littlesLaw";
export { openItems, type OpenItem } from "./flow/openItems";
export { pairedStages } from "./flow/pairedStages";
export { nearestRank } from "./flow/percentile";
export type { FlowProblem } from "./flow/problem";
export { queueGrowth, type BelowNothing, type Growth } from "./flow/queueGrowth";
export { readItems, type ReadItems } from "./flow/readItems";
export { readLog, type LogEvent } from "./flow/readLog";
export { reliefOf, type Relief } from "./flow/relief";
export { stageCounts, type StageCounts } from "./flow/stageCounts";
export { stageDurations, type StageDuration } from "./flow/stageDurations";
export type { StageFigures } from "./flow/stageFigures";
export { flowEfficiency, queueAtLoad, timeShares } from "./flow/timeShares";
export { FORECAST_NAMES, FORECASTS, type ForecastName } from "./forecast";
export type { Forecast, ForecastOptions, ForecastResult } from "./forecast/forecast";
export { totalByRunRate } from "./forecast/runRate";
export { poisson, wilson, type Interval } from "./intervals";
export { correlation, lineThrough, type Line } from "./line";
export { correlationInterval } from "./links/bound";
export type { Row } from "./links/correlate";
export {
  LINK_VERDICTS,
  linkTest,
  type LinkTest,
  type LinkVerdict,
  type NoVariation,
  type TestedLink,
} from "./links/linkTest";
export { linkTests } from "./links/linkTests";
export type { SeasonRemoved } from "./links/stationary";
export { betterWay } from "./betterWay";
export { projected } from "./projected";
export { rateDifference, type Share } from "./rateDifference";
export { chanceOfReaching, neededPerPeriod } from "./reaching";
export { shrunkRates } from "./shrunkRates";
export { theilSen } from "./theilSen";
export { trendOf, type Trend } from "./trend";
export { compareRates, type ComparedRate, type ComparedRates } from "./teams/compareRates";
export { compareSeries, FEWEST_PERIODS, type ComparedSeries } from "./teams/compareSeries";
export type { Standing } from "./teams/standing";
export { teamsMoved, type TeamMovement, type TeamsChange } from "./teams/teamsMoved";
export { whatMoved, type Cause, type Change, type Movement, type Scored } from "./whatMoved";
export * from "./campaigns";
export { supposableOf, valueNow, type Supposable } from "./whatIf/supposable";
export { NOTHING_SUPPOSED, supposed, type Present, type Supposition } from "./whatIf/supposed";
export { toReach, type Goal, type Reach, type ReachProblem } from "./whatIf/toReach";
export { ofTheWhole, type Driver } from "./whatIf/ofTheWhole";
export { usualSwing, type UsualSwing } from "./whatIf/usualSwing";
export { weightStability, type NoSwitch, type Stability } from "./whatIf/weightStability";
export { goalSeek, type NotFound } from "./whatIf/goalSeek";
export { runRate, type RunRate } from "./whatIf/runRate";
export { scoreFor, scoreForWhole, type Step } from "./whatIf/scoreForWhole";
export { attribution, MOST_DRIVERS, shapley } from "./whatIf/shapley";
export { tornado, type Swing, type TornadoBar } from "./whatIf/tornado";
export { valueFor } from "./whatIf/valueFor";
export type { CannotBeReached, FieldMissing, ValueFor, ValueForProblem, Wanted } from "./whatIf/wanted";
export { nearestSwitch, SENSITIVE, swaps, weightAt, type Swap, type Switch, type Weighted } from "./whatIf/weights";
export { yearSoFar, type YearSoFar } from "./yearSoFar";
export { usualDistance, type AlwaysTheSame, type UsualDistance } from "./usualDistance";
export { xmr, type Signal, type SignalRule, type Xmr } from "./xmr";
