import { normalised } from "../name";
import type { Scorecard } from "../scorecard";
import { treeOf } from "../tree";
import { fromBelowOf, type NotFromBelow } from "./fromBelowOf";
import type { FromBelow, Joining } from "./joining";

/** A perspective below that there is none for above, so that it counts nowhere. */
interface Unmatched {
  readonly scorecard: string;
  readonly perspective: string;
}

/**
 * What counts in a scorecard of those right below it, by their names. A perspective counts in the first one above that has its name.
 *
 * @param below - those that stand right below it
 */
export function joiningOf(
  above: Scorecard,
  below: readonly Scorecard[],
): {
  readonly joining: readonly Joining[];
  readonly unmatched: readonly Unmatched[];
  readonly fromBelow: readonly FromBelow[];
  readonly remarks: readonly NotFromBelow[];
} {
  const joining: Joining[] = [];
  const unmatched: Unmatched[] = [];
  const partners = [...treeOf(above).perspectives].reverse();
  const byName = new Map(partners.map((each) => [normalised(each.name), each.id]));
  // In an order that does not depend on which one is shown.
  const keyOf = ({ settings }: Scorecard): string => `${settings.name} ${settings.id}`;
  const sorted = [...below].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  for (const scorecard of sorted) {
    const { id, name, rollsUp, weightAbove = 1 } = scorecard.settings;
    const link = { scorecard: id, name, weight: Math.max(0, weightAbove) };
    if (rollsUp === "score") joining.push({ ...link, node: id, under: above.settings.id, thresholds: undefined });
    if (rollsUp !== "perspectives") continue;
    for (const perspective of treeOf(scorecard).perspectives) {
      const under = byName.get(normalised(perspective.name));
      if (under === undefined) unmatched.push({ scorecard: name, perspective: perspective.name });
      else joining.push({ ...link, node: perspective.id, under, thresholds: perspective.thresholds });
    }
  }
  return { joining, unmatched, ...fromBelowOf(above, sorted) };
}
