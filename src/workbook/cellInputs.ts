import { cellText } from "./cellText";
import type { CellInput, CellValue } from "./cells";
import type { TableContent } from "./tables";

/** The cells of a row in the order of the table's columns, `otherwise` where nothing is to be written. */
export function inColumns(
  { headers }: TableContent,
  cells: Readonly<Record<string, CellInput | undefined>>,
  otherwise: "" | null,
): CellValue[] {
  const byHeader = new Map(Object.entries(cells).map(([column, input]) => [column.toLowerCase(), input]));
  // Excel leaves a cell as it is where it finds null; the type of `values` has no word for that.
  return headers.map((header) => byHeader.get(header.trim().toLowerCase()) ?? otherwise) as CellValue[];
}

/** What has to be written so that a cell holds again what was read from it. */
export const cellInput = (value: CellValue, formula: CellValue): CellValue => {
  const isFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
  return isFormula ? formula : typeof value === "string" ? cellText(value) : value;
};

/** What a cell holds after something has been written into it. */
export const heldBy = (input: CellInput | undefined): CellValue =>
  typeof input === "string" ? input.replace(/^'/, "") : (input ?? "");
