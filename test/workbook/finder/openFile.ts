import { readFileSync } from "node:fs";
import path from "node:path";
import { formatted, type FormattedCell } from "../../../src/workbench/grid/file";
import { openPackage } from "../../../src/workbench/xlsx/openPackage";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";
import { cellOf } from "../../../src/workbook/cellAddress";
import type { WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import type { CellValue } from "../../../src/workbook/cells";
import { sheet, workbook, type CellSketch } from "./sheets";

/** A workbook that LibreOffice has written, as the finder reads it: of merged cells only the first holds something. */
export function openFile(name: string): WorkbookCells {
  const bytes = readFileSync(path.join(__dirname, "files", `${name}.xlsx`));
  const { file } = readXlsx(bytes, name);
  return workbook(
    file.sheets.map((each, index) => {
      const results = resultsIn(bytes, index + 1);
      const rows: CellSketch[][] = [];
      for (const [address, cell] of Object.entries(each.cells)) {
        const { row, column } = cellOf(address) ?? { row: 0, column: 0 };
        const line = (rows[row] ??= []);
        line[column] = sketchOf(formatted(cell), results.get(address));
      }
      return sheet(
        each.name,
        Array.from(rows, (line) => Array.from(line ?? [], (cell) => cell ?? null)),
      );
    }),
  );
}

/** What LibreOffice has calculated: the workbench reads formulas, and calculates them itself. */
function resultsIn(bytes: Uint8Array, sheet: number): ReadonlyMap<string, CellValue> {
  const root = openPackage(bytes).xml(`xl/worksheets/sheet${sheet}.xml`);
  const data = root && childNamed(root, "sheetData");
  const cells = data ? childrenNamed(data, "row").flatMap((row) => childrenNamed(row, "c")) : [];
  return new Map(
    cells
      .filter((cell) => childNamed(cell, "f") !== undefined)
      .map((cell) => [cell.attributes["r"] ?? "", Number(childNamed(cell, "v")?.text)]),
  );
}

function sketchOf({ content = "", numberFormat = "General" }: FormattedCell, result: CellValue = content): CellSketch {
  const isFormula = typeof content === "string" && content.startsWith("=");
  return { value: result, format: numberFormat, ...(isFormula ? { formula: content } : {}) };
}
