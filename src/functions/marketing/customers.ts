import { failure, success } from "../../scorecard";
import { divided } from "../divided";
import type { PureFunction } from "../pureFunction";
import { partOf } from "./partOf";
import { fromNumbers } from "./fromNumbers";
import { ANY, fromSums, NOT_NEGATIVE, SHARE } from "./fromSums";

/**
 * `BSC.RETENTION(customersStart, customersEnd, newCustomers)`: the share of the customers at the start that are still
 * customers at the end, (Σ end minus Σ new) by Σ start. New customers are those that are still there at the end.
 *
 * - Unit: a fraction; above 1 where former customers have come back.
 * - Empty and errors: as `fromSums`; more new customers than customers at the end are out of range, none at the start
 *   divides by zero.
 *
 * Source: https://intigent.ca/ufaq/customer-retention-rate
 *
 * @example BSC.RETENTION(200, 210, 30) // 0.9
 */
export const retention: PureFunction = fromSums(
  { start: NOT_NEGATIVE, end: NOT_NEGATIVE, joined: NOT_NEGATIVE },
  ({ start, end, joined }) =>
    joined > end
      ? failure({ kind: "argument-out-of-range", position: 3, value: joined, least: 0, most: end })
      : divided(end - joined, start),
);

/**
 * `BSC.CHURN(lost, start)`: Σ customers lost by Σ customers at the start.
 *
 * - Unit: a fraction.
 * - Empty and errors: as `fromSums`; no customers at the start divide by zero, more lost than there were are refused.
 *
 * Source: https://en.wikipedia.org/wiki/Churn_rate
 *
 * @example BSC.CHURN(5, 100) // 0.05
 */
export const churn: PureFunction = fromSums({ lost: NOT_NEGATIVE, start: NOT_NEGATIVE }, ({ lost, start }) =>
  partOf(lost, start),
);

/** What is lost each period is at least this: customers who stay a thousand periods are a wrong number. */
const LEAST_LOSS = 0.001;

/**
 * `BSC.CLV(margin, retention, [discount])`: the value of a customer without end, margin · r / (1 + d − r). All three for
 * the same period; the first margin comes after one period.
 *
 * - Unit: that of the margin.
 * - Empty and errors: as `fromNumbers`; a retention off 0 to 1 or a discount below 0 is out of range, and so is a
 *   retention so near 1 that its value has no end worth the name.
 *
 * Source: https://azcalculator.com/calc/customer-lifetime-value.php
 *
 * @example BSC.CLV(100, 0.5) // 100
 */
export const clv: PureFunction = fromNumbers(
  { margin: ANY, retained: SHARE, discount: { least: 0, fallback: 0 } },
  ({ margin, retained, discount }) => {
    const lossEachPeriod = 1 + discount - retained;
    return lossEachPeriod >= LEAST_LOSS - 1e-12
      ? success((margin * retained) / lossEachPeriod)
      : failure({
          kind: "argument-out-of-range",
          position: 2,
          value: retained,
          least: 0,
          most: 1 - LEAST_LOSS,
        });
  },
);

/**
 * `BSC.PAYBACK(cac, monthlyMargin)`: months until a customer's margin has paid for winning that customer, Σ cost by Σ
 * margin a month. Over ranges give the totals of each group of customers, not the amounts for one of them.
 *
 * - Unit: months.
 * - Empty and errors: as `fromSums`; a margin below 0 is out of range, a margin of 0 divides by zero: neither ever pays.
 *
 * Source: https://creativeg.gr/glossary/cac-payback-period/
 *
 * @example BSC.PAYBACK(600, 50) // 12
 */
export const payback: PureFunction = fromSums(
  { cost: NOT_NEGATIVE, monthlyMargin: NOT_NEGATIVE },
  ({ cost, monthlyMargin }) => divided(cost, monthlyMargin),
);
