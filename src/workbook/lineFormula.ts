import { cellOf } from "./cellAddress";
import type { Line } from "./growthPlaces";

const TEXTS = /"(?:[^"]|"")*"/g;
const FUNCTIONS = /(?<![\w.$])[A-Z][A-Z0-9.]*\(/gi;
/** What these read is not to be seen from their arguments. */
const ANYWHERE = /(?<![\w.])(?:OFFSET|INDIRECT|INDEX|CELL|INFO)\(/i;
const CELLS = /(?<![\w.])\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?(?![\w.])/gi;
/** What is left when functions, cells and numbers are gone: a name, another sheet, a column of a table. */
const ANYTHING_ELSE = /[\p{L}_!\\[\]@#]/u;

/**
 * Whether a formula beside a line says only what cells of the line come to: a sum or an average of it, whatever it is called. It
 * cannot depend on anything that the line does not depend on.
 *
 * @param place - of the formula, counted from the first cell of the line; only the cells from there to the far end of it are meant
 * @example isOfLine("=SUM(B2:B6)/COUNT(B2:B6)", line, 5) // where the line is B2:B6
 */
export function isOfLine(formula: unknown, line: Line | undefined, place: number): boolean {
  if (line === undefined || typeof formula !== "string" || !formula.startsWith("=") || ANYWHERE.test(formula))
    return false;
  const code = formula.slice(1).replace(TEXTS, "");
  const cells = code.match(CELLS) ?? [];
  if (
    cells.length === 0 ||
    ANYTHING_ELSE.test(
      code
        .replace(FUNCTIONS, "(")
        .replace(CELLS, "")
        .replace(/\dE[+-]?\d/gi, ""),
    )
  )
    return false;
  const { first, length, isAcross } = line;
  const [from, to] = place < 0 ? [place + 1, length - 1] : [0, place - 1];
  return cells
    .flatMap((area) => area.replaceAll("$", "").toUpperCase().split(":"))
    .every((address) => {
      const cell = cellOf(address);
      if (cell === undefined) return false;
      const along = isAcross ? cell.column - first.column : cell.row - first.row;
      return (isAcross ? cell.row === first.row : cell.column === first.column) && along >= from && along <= to;
    });
}
