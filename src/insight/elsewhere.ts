import { compareRecords } from "./campaigns/compareRecords";
import type { Range } from "./campaigns/portfolio";
import { currenciesOf, type CampaignRecord } from "./campaigns/recordsIn";
import type { Settled } from "./campaigns/settledUntil";
import { bottleneckOf } from "./flow/bottleneck";
import { flowOf } from "./flow/flow";
import type { Items } from "./flow/item";

/** Inefficient campaigns, the surest overspend first. */
export interface InefficientCampaigns {
  readonly names: readonly string[];
  /** What they spent beyond what their results cost on average, together. */
  readonly waste: Range;
  readonly currency: string;
}

/**
 * The campaigns of a table that are said to be inefficient, each a campaign as a whole, in the currency with the most rows; `undefined` for
 * none, and where there is too little to say so.
 *
 * @param settled - up to when results are all there; all of them are without it
 */
export function inefficientAmong(
  records: readonly CampaignRecord[],
  settled?: Settled,
): InefficientCampaigns | undefined {
  const [currency] = currenciesOf(records);
  if (currency === undefined) return undefined;
  const { portfolio } = compareRecords(records, { grouping: 0, currency, settled });
  const names = portfolio.campaigns
    .filter(({ verdict }) => verdict === "inefficient")
    .sort((one, other) => other.waste.low - one.waste.low)
    .map(({ name }) => name);
  return names.length === 0 ? undefined : { names, waste: portfolio.waste, currency };
}

/** The stage that is surely the bottleneck, and the share of all waiting before it; `undefined` where none is, or nobody can say. */
export function sureBottleneck(items: Items): SureBottleneck | undefined {
  const flow = flowOf(items);
  if (!flow.ok) return undefined;
  const { sureness, stage } = bottleneckOf(items, flow.value);
  const found = flow.value.stages.find((each) => each.stage === stage);
  return sureness === "sure" && found !== undefined
    ? { stage: found.stage, waitingShare: found.waitingShare }
    : undefined;
}

export interface SureBottleneck {
  readonly stage: string;
  /** 0 to 1. */
  readonly waitingShare: number;
}
