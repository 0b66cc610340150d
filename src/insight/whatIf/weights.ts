import { atLeast } from "../../scorecard";

/** Something with a score and a weight. */
export interface Weighted {
  readonly score: number;
  readonly weight: number;
}

/**
 * The weight of one child at which a weighted mean crosses a threshold, while the others keep theirs: `w = W (T − S) / (s − T)`;
 * `undefined` when no weight can do it.
 *
 * @example weightAt(40, [{ score: 95, weight: 3 }, { score: 88, weight: 3 }, { score: 80, weight: 2 }], 75) // 3.114
 */
export function weightAt(score: number, others: readonly Weighted[], threshold: number): number | undefined {
  const sum = others.reduce((all, { weight }) => all + weight, 0);
  const weight = (sum * (threshold - meanOf(others))) / (score - threshold);
  return Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}

/** The smallest change of one weight that puts the mean on the other side of a threshold. */
export interface Switch {
  /** The place of the child. */
  readonly child: number;
  readonly threshold: number;
  /** The weight at which it happens: upwards the threshold itself is enough, downwards the weight must go beyond. */
  readonly weight: number;
  /** The change, as a part of the weight; below 0 for a smaller one, 0 where any shift is enough. */
  readonly change: number;
  /** Whether the mean comes up to the threshold; else it falls below. */
  readonly isRising: boolean;
  /** Whether the weight must grow. */
  readonly isHeavier: boolean;
}

/** Below this a status is said to hang on the weights. */
export const SENSITIVE = 0.1;

/** A change that is smaller only comes of how numbers are kept. */
const NO_CHANGE = 1e-9;

/**
 * How far weights can shift before a status changes: the nearest switch of any child over any threshold; `undefined` where there is none.
 *
 * Thresholds are inclusive: a mean that lies on one has reached it, and leaves it by any shift to a child that lies below.
 */
export function nearestSwitch(children: readonly Weighted[], thresholds: readonly number[]): Switch | undefined {
  const switches = children.flatMap((child, place) => {
    const others = children.filter((_, index) => index !== place);
    return thresholds.flatMap((threshold) => switchOf(child, place, others, threshold) ?? []);
  });
  return switches.reduce<Switch | undefined>(
    (nearest, each) => (nearest === undefined || Math.abs(each.change) < Math.abs(nearest.change) ? each : nearest),
    undefined,
  );
}

/** Without its weight the mean is that of the others; the more it has the nearer the mean comes to its own score, and never all the way. */
function switchOf(
  { score, weight }: Weighted,
  child: number,
  others: readonly Weighted[],
  threshold: number,
): Switch | undefined {
  if (!(weight > 0) || !others.some((other) => other.weight > 0)) return undefined;
  const rest = meanOf(others);
  const isRising = !atLeast(meanOf([...others, { score, weight }]), threshold);
  const isBeyond = isRising ? !atLeast(threshold, score) : !atLeast(score, threshold);
  if (!isBeyond && atLeast(rest, threshold) !== isRising) return undefined;
  const at = Math.max(0, weightAt(score, others, threshold) ?? 0);
  const change = (at - weight) / weight;
  const isHere = Math.abs(change) < NO_CHANGE;
  return {
    child,
    threshold,
    weight: isHere ? weight : at,
    change: isHere ? 0 : change,
    isRising,
    isHeavier: isBeyond,
  };
}

function meanOf(all: readonly Weighted[]): number {
  const sum = all.reduce((whole, { weight }) => whole + weight, 0);
  return all.reduce((whole, { score, weight }) => whole + score * weight, 0) / sum;
}

/** Two alternatives that change places when one weight changes. */
export interface Swap {
  readonly one: number;
  readonly other: number;
  readonly criterion: number;
  /** What the weight loses; below 0 where it gains. */
  readonly loss: number;
  /** The loss as a part of the weight. */
  readonly part: number;
  /** The weight stays at 0 or above. */
  readonly isFeasible: boolean;
}

/**
 * How much each weight must change for two alternatives to have the same weighted sum, without making up for it in the others.
 *
 * Source: Triantaphyllou and Sánchez (1997).
 *
 * @param scores - one row an alternative, one column a criterion
 */
export function swaps(weights: readonly number[], scores: readonly (readonly number[])[]): readonly Swap[] {
  const totals = scores.map((row) => weights.reduce((sum, weight, place) => sum + weight * (row[place] ?? 0), 0));
  return scores.flatMap((row, one) =>
    scores.slice(one + 1).flatMap((lower, after) =>
      weights.flatMap((weight, criterion): readonly Swap[] => {
        const other = one + 1 + after;
        const apart = (lower[criterion] ?? 0) - (row[criterion] ?? 0);
        if (apart === 0) return [];
        const loss = ((totals[other] ?? 0) - (totals[one] ?? 0)) / apart;
        return [{ one, other, criterion, loss, part: loss / weight, isFeasible: loss <= weight }];
      }),
    ),
  );
}
