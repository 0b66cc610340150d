import { writeAsOf } from "../workbook";
import { writableWorkbook, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { upgradeWorkbook } from "./upgradeTables";

/**
 * Shows everybody who has the workbook open its numbers as of a day, or as of today without one. Nothing else is written, and the
 * change log does not tell of it: no number is another one than before.
 *
 * @param day - in the 1900 system
 */
export async function lookAt(context: SessionContext, day: number | undefined): Outcome {
  // Workbooks of a former version have no such cell, so there is nothing to clear.
  const state = day === undefined ? writableWorkbook(context) : await upgradeWorkbook(context);
  if (!state.ok) return state;
  const written = await writeAsOf(day, state.value.dateSystem);
  // What cannot be read again is said by the state: the day has been written.
  await context.refresh();
  return written;
}
