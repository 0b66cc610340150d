import type { CellValue } from "../../src/workbench/grid/grid";
import { unescapeText } from "../../src/workbench/xlsx/escapedText";
import { openPackage } from "../../src/workbench/xlsx/openPackage";
import { readText } from "../../src/workbench/xlsx/readSheet";
import { childNamed, childrenNamed } from "../../src/workbench/xlsx/xml";

type Sheets = ReadonlyMap<string, ReadonlyMap<string, CellValue>>;

/** What a reader that does not calculate sees: the values in the cells of each sheet, formulas left aside. */
export function cachedValues(bytes: Uint8Array): Sheets {
  const file = openPackage(bytes);
  const texts = childrenNamed(file.xml("xl/sharedStrings.xml"), "si").map((text) => readText(text, () => undefined));
  const links = file.relationships("xl/workbook.xml");
  return new Map(
    childrenNamed(childNamed(file.xml("xl/workbook.xml"), "sheets"), "sheet").map(({ attributes }) => {
      const sheet = file.xml(links.get(attributes["r:id"] ?? "")?.target ?? "");
      const cells = childrenNamed(childNamed(sheet, "sheetData"), "row").flatMap((row) => childrenNamed(row, "c"));
      const values = cells.flatMap((cell): (readonly [string, CellValue])[] => {
        const value = childNamed(cell, "v")?.text;
        return value === undefined ? [] : [[cell.attributes["r"] ?? "", typed(value, cell.attributes["t"], texts)]];
      });
      return [unescapeText(attributes["name"] ?? ""), new Map(values)];
    }),
  );
}

function typed(value: string, type: string | undefined, texts: readonly string[]): CellValue {
  if (type === "s") return texts[Number(value)] ?? "";
  if (type === "str") return unescapeText(value);
  if (type === "b") return value === "1";
  return type === "e" ? { error: value } : Number(value);
}
