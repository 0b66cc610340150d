import { writeNumbers, writeTexts, type ReadNumber, type TextCell } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { signedTarget } from "./import/signedTarget";

/** Makes the numbers that some cells hold as text into numbers, and answers with the cells as they were. */
export async function makeNumbers(
  context: SessionContext,
  references: readonly string[],
): Outcome<readonly TextCell[]> {
  const state = writable(context);
  if (!state.ok) return state;
  return writeNumbers(references, numberOf);
}

/** Takes it back. */
export const makeTexts = (_: SessionContext, cells: readonly TextCell[]): Outcome => writeTexts(cells);

/** A percentage becomes the share that its format shows as such. */
function numberOf(text: string): ReadNumber | undefined {
  const read = signedTarget(text);
  if (read === undefined || read.direction !== undefined) return undefined;
  const { isPercent, scale } = read;
  const value = Number((read.value * scale).toPrecision(15));
  if (isPercent) return { value: Number((value / 100).toPrecision(15)), format: "0.0%" };
  return { value, format: Number.isInteger(value) ? "#,##0" : "#,##0.00" };
}
