import { parseAddress, printArea } from "../grid/address";
import type { TableFile } from "../grid/file";
import type { LossList } from "./losses";
import type { Package } from "./openPackage";
import { ownLook, type TableLook } from "../grid/tableLook";
import { unescapeText } from "./escapedText";
import { childNamed, childrenNamed, isOn, type XmlElement } from "./xml";
import { XlsxError } from "./xlsxError";
import { SHEET_LIMITS } from "../grid/sheetLimits";

/** The tables of a sheet; totals rows become plain cells below them. */
export function readSheetTables(
  file: Package,
  root: XmlElement,
  sheet: { readonly name: string; readonly path: string },
  losses: LossList,
): readonly TableFile[] {
  const links = file.relationships(sheet.path);
  return childrenNamed(childNamed(root, "tableParts"), "tablePart").flatMap(({ attributes }) => {
    const target = links.get(attributes["r:id"] ?? "")?.target;
    const table = target === undefined ? undefined : file.xml(target);
    const area = parseAddress(table?.attributes["ref"] ?? "", SHEET_LIMITS)?.area;
    if (!table || !area) throw new XlsxError("damaged", `${target ?? "A table"} is missing.`);
    const { name, displayName = name ?? "", headerRowCount = "1", totalsRowCount = "0" } = table.attributes;
    if (headerRowCount === "0") {
      losses.add("tablesWithoutHeader", sheet.name);
      return [];
    }
    if (totalsRowCount !== "0") losses.add("tableTotals", sheet.name);
    const look = ownLook(lookOf(table));
    return [
      {
        name: displayName,
        sheet: sheet.name,
        area: printArea({ ...area, rows: area.rows - Number(totalsRowCount) }),
        ...(Object.keys(look).length > 0 ? { look } : {}),
      },
    ];
  });
}

function lookOf(table: XmlElement): TableLook {
  const info = childNamed(table, "tableStyleInfo");
  return {
    style: unescapeText(info?.attributes["name"] ?? ""),
    showBandedRows: isOn(info, "showRowStripes"),
    showBandedColumns: isOn(info, "showColumnStripes"),
    highlightFirstColumn: isOn(info, "showFirstColumn"),
    highlightLastColumn: isOn(info, "showLastColumn"),
    showFilterButton: childNamed(table, "autoFilter") !== undefined,
    insertRow: isOn(table, "insertRow"),
  };
}
