import { AGGREGATIONS, TARGET_SPREADS, type Aggregation, type TargetSpread } from "../scorecard";

/**
 * @example parseAggregation("rollingSum 3") // { kind: "rollingSum", periods: 3 }
 * @returns `undefined` for anything that is none
 */
export function parseAggregation(text: string): Aggregation | undefined {
  const [name = "", number] = text.split(/\s+/);
  const kind = AGGREGATIONS.find((each) => each === name);
  if (kind === undefined) return undefined;
  if (kind !== "rollingSum" && kind !== "rollingAverage") return { kind };
  const periods = Number(number);
  return Number.isInteger(periods) && periods > 0 ? { kind, periods } : undefined;
}

/**
 * @example parseTargetSpread("seasonal 1 1 2 4") // { kind: "seasonal", shares: [1, 1, 2, 4] }
 * @returns `undefined` for anything that is none
 */
export function parseTargetSpread(text: string): TargetSpread | undefined {
  const [name = "", ...numbers] = text.split(/[\s;]+/);
  const kind = TARGET_SPREADS.find((each) => each === name);
  const shares = numbers.map(Number);
  if (kind === undefined || !shares.every((share) => share >= 0)) return undefined;
  switch (kind) {
    case "each":
    case "linear":
      return { kind };
    case "seasonal":
      return shares.length > 0 ? { kind, shares } : undefined;
    case "cumulative":
      return shares.length > 0 ? { kind, shares } : { kind };
  }
}
