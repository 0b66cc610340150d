import { divided } from "../divided";
import type { PureFunction } from "../pureFunction";
import { ANY, fromColumns, fromSums, NOT_NEGATIVE, SHARE, total, totalOfProducts } from "./fromSums";

/**
 * `BSC.ROI(revenue, cost)`: Σ revenue minus Σ cost, by Σ cost.
 *
 * - Unit: a fraction; 0 is break-even, -1 all lost.
 * - Empty and errors: as `fromSums`; a cost below 0 is out of range, a cost of 0 divides by zero.
 *
 * Source: https://en.wikipedia.org/wiki/Return_on_investment
 *
 * @example BSC.ROI(15000, 10000) // 0.5
 */
export const roi: PureFunction = fromSums({ revenue: ANY, cost: NOT_NEGATIVE }, ({ revenue, cost }) =>
  divided(revenue - cost, cost),
);

/**
 * `BSC.ROMI(incrementalRevenue, marketingCost, [margin])`: Σ revenue · margin minus Σ cost, by Σ cost. The margin is 1
 * when left out; it may be one for all, or one for each revenue.
 *
 * - Unit: a fraction; 2 means that each krone spent brings 2 kroner more than it cost.
 * - Empty and errors: as `fromSums`; a margin off 0 to 1 is out of range, a cost of 0 divides by zero, and margins in a
 *   range beside a single revenue differ in size.
 *
 * Source: http://kameir.com/marketing-roi/
 *
 * @example BSC.ROMI(50000, 10000, 0.6) // 2
 */
export const romi: PureFunction = fromColumns(
  { revenue: ANY, cost: NOT_NEGATIVE, margin: { ...SHARE, fallback: 1, rateOf: 1 } },
  ({ revenue, cost, margin }) => divided(totalOfProducts(revenue, margin) - total(cost), total(cost)),
);

/**
 * `BSC.ROAS(revenue, spend)`: Σ revenue from the ads by Σ spend on them.
 *
 * - Unit: times; 3 means 3 kroner of revenue for each krone spent.
 * - Empty and errors: as `fromSums`; a spend of 0 divides by zero.
 *
 * Source: https://www.majorform.co/blog-1/marketing-profitability-101-what-your-agency-should-know-about-metrics-like-mer-roas-cac-ltv-and-more
 *
 * @example BSC.ROAS(15000, 5000) // 3
 */
export const roas: PureFunction = fromSums({ revenue: ANY, spend: NOT_NEGATIVE }, ({ revenue, spend }) =>
  divided(revenue, spend),
);

/**
 * `BSC.POAS(grossProfit, spend)`: Σ gross profit from the ads, before their own cost, by Σ spend on them.
 *
 * - Unit: times; 1 is break-even.
 * - Empty and errors: as `fromSums`; a spend of 0 divides by zero.
 *
 * Source: https://blufire.com.au/resources/glossary
 *
 * @example BSC.POAS(6000, 5000) // 1.2
 */
export const poas: PureFunction = fromSums({ grossProfit: ANY, spend: NOT_NEGATIVE }, ({ grossProfit, spend }) =>
  divided(grossProfit, spend),
);

/**
 * `BSC.MER(totalRevenue, totalMarketingCost)`: Σ all revenue by Σ all marketing cost, whatever channel it came from.
 *
 * - Unit: times.
 * - Empty and errors: as `fromSums`; a cost of 0 divides by zero.
 *
 * Source: https://www.majorform.co/blog-1/marketing-profitability-101-what-your-agency-should-know-about-metrics-like-mer-roas-cac-ltv-and-more
 *
 * @example BSC.MER(100000, 20000) // 5
 */
export const mer: PureFunction = fromSums({ revenue: ANY, cost: NOT_NEGATIVE }, ({ revenue, cost }) =>
  divided(revenue, cost),
);

/**
 * `BSC.GROWTH(current, previous)`: Σ current minus Σ previous, by the size of Σ previous. The size, so that less of a loss
 * is growth.
 *
 * - Unit: a fraction.
 * - Empty and errors: as `fromSums`; a previous sum of 0 divides by zero.
 *
 * Source: https://en.wikipedia.org/wiki/Relative_change
 *
 * @example BSC.GROWTH(120, 100) // 0.2
 */
export const growth: PureFunction = fromSums({ current: ANY, previous: ANY }, ({ current, previous }) =>
  divided(current - previous, Math.abs(previous)),
);

/**
 * `BSC.AOV(revenue, orders)`: Σ revenue by Σ orders.
 *
 * - Unit: that of the revenue, an order.
 * - Empty and errors: as `fromSums`; no orders divide by zero.
 *
 * Source: http://www.managingecommerce.com/glossary/a-c/average-order-value
 *
 * @example BSC.AOV(100000, 2000) // 50
 */
export const aov: PureFunction = fromSums({ revenue: ANY, orders: NOT_NEGATIVE }, ({ revenue, orders }) =>
  divided(revenue, orders),
);
