import type { CellFormat } from "../../../grid/cellFormat";
import type { CellInput, Grid, Place } from "../../../grid/grid";
import { plain } from "../rangeContent";

/** A cell as it is put elsewhere: what is entered there is what it holds here. */
export interface ReadCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string | undefined;
  /** What it holds, or shows when it holds a formula; text and errors can be mistaken for nothing else. */
  readonly value: CellInput;
  readonly numberFormat: string;
  readonly format: CellFormat;
}

export const isBlank = ({ formula, value }: ReadCell): boolean => formula === undefined && value === "";

export function readCells(grid: Grid, { sheetId, area }: Place): ReadCell[][] {
  const contents = grid.formulas(sheetId, area);
  const numberFormats = grid.numberFormats(sheetId, area);
  return grid.values(sheetId, area).map((line, r) =>
    line.map((found, c) => {
      const [row, column] = [area.row + r, area.column + c];
      const content = contents[r]?.[c] ?? "";
      const value = plain(found);
      const isFormula = typeof content === "string" && content.startsWith("=") && content !== value;
      return {
        sheetId,
        row,
        column,
        formula: isFormula ? content : undefined,
        value:
          typeof found === "object"
            ? `=${found.error}`
            : typeof value === "string" && value !== ""
              ? `'${value}`
              : value,
        numberFormat: numberFormats[r]?.[c] ?? "General",
        format: grid.format(sheetId, row, column),
      };
    }),
  );
}
