import type { MarketingName } from "./marketing";
import type { PureFunction } from "./pureFunction";

/** Known before their code is loaded: it comes with the first cell that asks for one of them. */
const NAMES = [
  "ROI",
  "ROMI",
  "ROAS",
  "POAS",
  "MER",
  "CPM",
  "CPC",
  "CTR",
  "CPA",
  "CPL",
  "CAC",
  "CLV",
  "CONVERSION",
  "RETENTION",
  "CHURN",
  "NPS",
  "CSAT",
  "ENGAGEMENT",
  "GROWTH",
  "BREAKEVENROAS",
  "BREAKEVENCPA",
  "BREAKEVENCPC",
  "TARGETROAS",
  "SPENDFOR",
  "PAYBACK",
  "AOV",
  "MARKETSHARE",
] as const satisfies readonly MarketingName[];

const marketing = () => import(/* webpackChunkName: "marketing" */ "./marketing");

const laterOf = (name: MarketingName) => async (): Promise<PureFunction> =>
  (await marketing()).MARKETING_FUNCTIONS[name];

/** Every marketing metric by its id in formulas. */
export const MARKETING_LATER: Readonly<Record<string, () => Promise<PureFunction>>> = Object.fromEntries(
  NAMES.map((name) => [name, laterOf(name)]),
);
