import { success } from "../../scorecard";
import { divided } from "../divided";
import type { PureFunction } from "../pureFunction";
import { fromColumns, fromSums, NOT_NEGATIVE, totalOfProducts } from "./fromSums";

/**
 * `BSC.CPM(spend, impressions)`: what a thousand impressions cost, 1000 · Σ spend by Σ impressions.
 *
 * - Unit: that of the spend, a thousand impressions.
 * - Empty and errors: as `fromSums`; no impressions divide by zero.
 *
 * Source: https://dosagecalculators.com/docs/reference/cpm-formula
 *
 * @example BSC.CPM(500, 250000) // 2
 */
export const cpm: PureFunction = fromSums(
  { spend: NOT_NEGATIVE, impressions: NOT_NEGATIVE },
  ({ spend, impressions }) => divided(1000 * spend, impressions),
);

/**
 * `BSC.CPC(spend, clicks)`: Σ spend by Σ clicks.
 *
 * - Unit: that of the spend, a click.
 * - Empty and errors: as `fromSums`; no clicks divide by zero.
 *
 * Source: https://dosagecalculators.com/docs/reference/cpm-formula
 *
 * @example BSC.CPC(500, 1000) // 0.5
 */
export const cpc: PureFunction = fromSums({ spend: NOT_NEGATIVE, clicks: NOT_NEGATIVE }, ({ spend, clicks }) =>
  divided(spend, clicks),
);

/**
 * `BSC.CPA(spend, conversions)`: Σ spend by Σ conversions.
 *
 * - Unit: that of the spend, a conversion.
 * - Empty and errors: as `fromSums`; no conversions divide by zero.
 *
 * Source: https://dosagecalculators.com/docs/reference/cpm-formula
 *
 * @example BSC.CPA(1000, 50) // 20
 */
export const cpa: PureFunction = fromSums(
  { spend: NOT_NEGATIVE, conversions: NOT_NEGATIVE },
  ({ spend, conversions }) => divided(spend, conversions),
);

/**
 * `BSC.CPL(spend, leads)`: Σ spend by Σ leads.
 *
 * - Unit: that of the spend, a lead.
 * - Empty and errors: as `fromSums`; no leads divide by zero.
 *
 * Source: https://consultmji.com/?p=1693
 *
 * @example BSC.CPL(2000, 40) // 50
 */
export const cpl: PureFunction = fromSums({ spend: NOT_NEGATIVE, leads: NOT_NEGATIVE }, ({ spend, leads }) =>
  divided(spend, leads),
);

/**
 * `BSC.CAC(cost, newCustomers)`: Σ cost of sales and marketing by Σ new customers.
 *
 * - Unit: that of the cost, a new customer.
 * - Empty and errors: as `fromSums`; no new customers divide by zero.
 *
 * Source: http://www.capelinks.com/blog/measuring-roi-customer-acquisition-cost/
 *
 * @example BSC.CAC(300, 8) // 37.5
 */
export const cac: PureFunction = fromSums(
  { cost: NOT_NEGATIVE, newCustomers: NOT_NEGATIVE },
  ({ cost, newCustomers }) => divided(cost, newCustomers),
);

/**
 * `BSC.SPENDFOR(conversions, cpa)`: the spend that so many conversions take, Σ conversions · cost of one. The cost may be
 * one for all, or one for each row of conversions.
 *
 * - Unit: that of the cost.
 * - Empty and errors: as `fromSums`; costs in a range beside a single number of conversions differ in size.
 *
 * Source: https://dosagecalculators.com/docs/reference/cpm-formula, solved for the spend.
 *
 * @example BSC.SPENDFOR(50, 20) // 1000
 */
export const spendFor: PureFunction = fromColumns(
  { conversions: NOT_NEGATIVE, cost: { ...NOT_NEGATIVE, rateOf: 1 } },
  ({ conversions, cost }) => success(totalOfProducts(conversions, cost)),
);
