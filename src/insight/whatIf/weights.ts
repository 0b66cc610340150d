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
  const mean = others.reduce((all, other) => all + other.score * other.weight, 0) / sum;
  const weight = (sum * (threshold - mean)) / (score - threshold);
  return Number.isFinite(weight) && weight >= 0 ? weight : undefined;
}

/** The smallest change of one weight that puts the mean on the other side of a threshold. */
export interface Switch {
  /** The place of the child. */
  readonly child: number;
  readonly threshold: number;
  /** The weight at which it happens. */
  readonly weight: number;
  /** The change, as a part of the weight; below 0 for a smaller one. */
  readonly change: number;
}

/** Below this a status is said to hang on the weights. */
export const SENSITIVE = 0.1;

/** How far weights can shift before a status changes: the nearest switch of any child over any threshold; `undefined` where there is none. */
export function nearestSwitch(children: readonly Weighted[], thresholds: readonly number[]): Switch | undefined {
  const switches = children.flatMap(({ score, weight }, child) =>
    thresholds.flatMap((threshold): readonly Switch[] => {
      const at = weightAt(
        score,
        children.filter((_, place) => place !== child),
        threshold,
      );
      return at === undefined || weight <= 0 ? [] : [{ child, threshold, weight: at, change: (at - weight) / weight }];
    }),
  );
  return switches.reduce<Switch | undefined>(
    (nearest, each) => (nearest === undefined || Math.abs(each.change) < Math.abs(nearest.change) ? each : nearest),
    undefined,
  );
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
