import { cellOf } from "../cellAddress";
import type { CellValue } from "../cells";
import { isPercentFormat } from "../isPercentFormat";
import { columnReference, isTableColumn, sheetNameOf, splitAddress } from "../reference";
import type { Block } from "./view";
import type { WorkbookCells } from "./sheetCells";

/** The cells of a reference, and whether most of the numbers among them show percentages. */
export interface ReadCells {
  readonly values: readonly CellValue[];
  readonly formats: readonly string[];
  readonly isPercent: boolean;
}

/** @param beside - the periods of a series: only cells that have one are asked what they show */
export type CellReader = (reference: string, beside?: readonly CellValue[]) => ReadCells;

/** Reads references from cells that have been read already; nothing where they lie elsewhere. */
export function createCellReader(cells: WorkbookCells): CellReader {
  return (reference, beside) => {
    const { sheet: name, block } = placeOf(cells, reference) ?? {};
    const sheet = cells.sheets.find((each) => each.name === name);
    const values: CellValue[] = [];
    const formats: string[] = [];
    for (let row = block?.top ?? 0; sheet && block && row <= block.bottom; row += 1)
      for (let column = block.left; column <= block.right; column += 1) {
        values.push(sheet.values[row - sheet.row]?.[column - sheet.column] ?? "");
        formats.push(sheet.formats[row - sheet.row]?.[column - sheet.column] ?? "");
      }
    const asked = formats.filter(
      (_, at) => typeof values[at] === "number" && (beside === undefined || (beside[at] ?? "") !== ""),
    );
    return { values, formats, isPercent: asked.filter(isPercentFormat).length * 2 > asked.length };
  };
}

interface Placed {
  readonly sheet: string;
  readonly block: Block;
}

function placeOf({ tables, sheets }: WorkbookCells, reference: string): Placed | undefined {
  if (!isTableColumn(reference)) {
    const [from, to = from] = splitAddress(reference).cells.split(":").map(cellOf);
    if (from === undefined || to === undefined) return undefined;
    const block = { top: from.row, left: from.column, bottom: to.row, right: to.column };
    return { sheet: sheetNameOf(reference), block };
  }
  for (const { name, sheet, row, column, rows, columns, hasTotals } of tables) {
    const own = sheets.find((each) => each.name === sheet);
    for (let at = column; at < column + columns; at += 1) {
      const header = own?.values[row - own.row]?.[at - own.column] ?? "";
      if (columnReference(name, String(header)) !== reference) continue;
      const bottom = row + rows - (hasTotals ? 2 : 1);
      return { sheet, block: { top: row + 1, left: at, bottom, right: at } };
    }
  }
  return undefined;
}
