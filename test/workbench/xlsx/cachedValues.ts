import type { CellValue } from "../../../src/workbench/grid/grid";
import { unescapeText } from "../../../src/workbench/xlsx/escapedText";
import { openPackage } from "../../../src/workbench/xlsx/openPackage";
import { childNamed, childrenNamed } from "../../../src/workbench/xlsx/xml";

/** What a reader that does not calculate sees: the values in the cells of each sheet, formulas left aside. */
export function cachedValues(bytes: Uint8Array): readonly ReadonlyMap<string, CellValue>[] {
  const file = openPackage(bytes);
  const texts = childrenNamed(file.xml("xl/sharedStrings.xml"), "si").map((text) => childNamed(text, "t")?.text ?? "");
  const sheets = childrenNamed(childNamed(file.xml("xl/workbook.xml"), "sheets"), "sheet");
  return sheets.map((_, index) => {
    const values = new Map<string, CellValue>();
    for (const row of childrenNamed(childNamed(file.xml(`xl/worksheets/sheet${index + 1}.xml`), "sheetData"), "row")) {
      for (const cell of childrenNamed(row, "c")) {
        const value = childNamed(cell, "v")?.text;
        if (value !== undefined) values.set(cell.attributes["r"] ?? "", typed(value, cell.attributes["t"], texts));
      }
    }
    return values;
  });
}

function typed(value: string, type: string | undefined, texts: readonly string[]): CellValue {
  if (type === "s") return unescapeText(texts[Number(value)] ?? "");
  if (type === "str") return unescapeText(value);
  if (type === "b") return value === "1";
  return type === "e" ? { error: value } : Number(value);
}
