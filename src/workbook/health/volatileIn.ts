import { withoutTexts } from "../bscFormula";

/** Functions that Excel calculates anew every time, whatever has changed. */
const VOLATILE = ["NOW", "TODAY", "RAND", "RANDBETWEEN", "RANDARRAY", "OFFSET", "INDIRECT", "INFO", "CELL"] as const;

/** The volatile functions that a formula uses. */
export function volatileIn(formula: string): readonly string[] {
  const code = withoutTexts(formula).toUpperCase();
  return VOLATILE.filter((name) => new RegExp(`(?<![A-Z0-9_.])${name}\\(`).test(code));
}
