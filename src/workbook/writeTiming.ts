import type { Aggregation, TargetSpread } from "../scorecard";

/**
 * What `parseAggregation` reads.
 *
 * @example writeAggregation({ kind: "rollingSum", periods: 3 }) // "rollingSum 3"
 */
export const writeAggregation = (aggregation: Aggregation): string =>
  "periods" in aggregation ? `${aggregation.kind} ${aggregation.periods}` : aggregation.kind;

/**
 * What `parseTargetSpread` reads.
 *
 * @example writeTargetSpread({ kind: "seasonal", shares: [1, 1, 2, 4] }) // "seasonal 1 1 2 4"
 */
export const writeTargetSpread = (spread: TargetSpread): string =>
  [spread.kind, ...(("shares" in spread && spread.shares) || [])].join(" ");
