import type { Reading } from "../reading";
import { isGiven, type Kind } from "./kind";
import { meets } from "./meets";

export const YES_WORDS: readonly string[] = ["ja", "yes", "sand", "true", "x", "✓", "j", "y"];
export const NO_WORDS: readonly string[] = ["nej", "no", "falsk", "false", "n"];

/**
 * All or nothing: 100 or 0, so that there is no amber. With a target the value must reach it; without one it must say yes,
 * or be a number other than 0. When lower is better, the value must not exceed the target, or must say no. A tolerance is how far on the
 * bad side of the target still says yes; the good side is never too far, with or without a direction.
 *
 * - Unit: 0 or 100.
 * - Source: Yes/No and Goal only of Spider Impact; milestone targets of ServiceNow (no yellow).
 *
 * @example yesNo.score({ actual: 1, target: NaN, … }, {}) // 100
 */
export const yesNo: Kind = {
  needs: ["actual"],
  takes: ["target"],
  scale: undefined,
  isTimed: false,
  read: readYesNo,
  score: ({ actual, target }, { direction = "higher", tolerance = 0 }) => {
    const isYes = isGiven(target) ? meets({ actual, target }, { direction, tolerance }) : actual !== 0;
    const isWanted = direction !== "lower" || isGiven(target);
    return isYes === isWanted ? 100 : 0;
  },
};

function readYesNo(reading: Reading): number | undefined {
  if (reading.kind === "number") return reading.value;
  if (reading.kind === "logical") return reading.value ? 1 : 0;
  if (reading.kind !== "text") return undefined;
  const word = reading.text.trim().toLocaleLowerCase("da");
  if (YES_WORDS.includes(word)) return 1;
  return NO_WORDS.includes(word) ? 0 : undefined;
}
