import { readFileSync } from "node:fs";
import path from "node:path";
import { formatted, type FormattedCell } from "../../../src/workbench/grid/file";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { cellOf } from "../../../src/workbook/cellAddress";
import type { WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import type { CellValue } from "../../../src/workbook/cells";
import { sheet, workbook, type CellSketch } from "./sheets";

/** A workbook that LibreOffice has written, as the finder reads it: of merged cells only the first holds something. */
export function openFile(name: string): WorkbookCells {
  const { file } = readXlsx(readFileSync(path.join(__dirname, "files", `${name}.xlsx`)), name);
  return workbook(
    file.sheets.map((each) => {
      const rows: CellSketch[][] = [];
      for (const [address, cell] of Object.entries(each.cells)) {
        const { row, column } = cellOf(address) ?? { row: 0, column: 0 };
        const line = (rows[row] ??= []);
        line[column] = sketchOf(formatted(cell));
      }
      return sheet(
        each.name,
        Array.from(rows, (line) => Array.from(line ?? [], (cell) => cell ?? null)),
      );
    }),
  );
}

function sketchOf({ content = "", value = content, numberFormat = "General" }: FormattedCell): CellSketch {
  const shown: CellValue = typeof value === "object" ? value.error : value;
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { value: shown, format: numberFormat, ...(isFormula ? { formula: content } : {}) };
}
