import { compact, plainText } from "../../scorecard";
import type { IsKnown } from "./isKnown";
import { isShortFor } from "./isShortFor";

/**
 * The heading that a target is of which says but a part of the heading right before it, "GM target" behind "Gross margin": the one before,
 * unless another one bears that name, or is known by it as the one before is not. "Sales" beside "Online sales" is what "Sales target" is of.
 *
 * @param label - what the heading of the target says beside "target"
 * @param others - headings of actual values, without the one before
 * @returns `undefined` where it says no part of the one before
 */
export function targetOwner(
  label: string,
  before: string,
  others: readonly string[],
  isKnown: IsKnown,
): string | undefined {
  if (!isShortFor(label, before)) return undefined;
  const own = keyOf(label);
  return (
    others.find((other) => keyOf(other) === own) ??
    others.find((other) => isKnown(label, other) && !isKnown(label, before)) ??
    before
  );
}

const keyOf = (text: string): string => compact(plainText(text));
