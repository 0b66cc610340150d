export type { Campaign } from "./campaign";
export { discoveryRates } from "./discoveryRates";
export { gather, type CampaignRow, type Gathered } from "./gather";
export { paretoOf, type Pareto } from "./pareto";
export { portfolioOf, type CampaignFigures, type Portfolio, type Range } from "./portfolio";
export { rateChange, type RateChange } from "./rateChange";
export { COMPARABLE, FINDING, type Verdict } from "./verdict";
export {
  compareRecords,
  currenciesOf,
  type CampaignRecord,
  type Comparison,
  type ComparisonOptions,
  type MonthChange,
} from "./compareRecords";
export { turningPoint } from "./turningPoint";
