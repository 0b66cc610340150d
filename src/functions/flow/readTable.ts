import { pairedStages, readItems, type ReadItems } from "../../insight";
import type { Arguments } from "../createArguments";

/** The last day that Excel knows: 31 December 9999. */
const LAST_DAY = 2_958_465;

/**
 * Headings, a table of dates below them, and the day to look from (the latest in the table): one or two columns a stage. Two headings of one
 * stage, such as "Tekst start" and "Tekst slut" or a merged cell, are one.
 */
export function readTable(given: Arguments): ReadItems {
  const rows = given.rows(2);
  const today = given.optionalNumber(3, { least: 1, most: LAST_DAY });
  const width = rows[0]?.length ?? 0;
  const headings = pairedStages(
    given.cells(1).flatMap((cell) => {
      if (cell.kind === "error") given.refuse({ kind: "argument-error", position: 1, code: cell.code });
      if (cell.kind === "text") return [cell.text.trim()];
      return cell.kind === "number" ? [String(cell.value)] : [];
    }),
  );
  if (headings.length === 0) given.refuse({ kind: "argument-missing", position: 1 });
  else if (width !== headings.length && width !== 2 * headings.length)
    given.refuse({ kind: "argument-sizes-differ", position: 1, other: 2 });
  return readItems(headings, rows, today);
}
