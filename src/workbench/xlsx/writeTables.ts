import { columnName, parseAddress, printArea } from "../grid/address";
import { formatted, type SheetFile, type TableFile, type WorkbookFile } from "../grid/file";
import type { Area } from "../grid/grid";
import { NEW_LOOK, type TableLook } from "../grid/tableLook";
import { escapeFormula, escapeLine } from "./escapedText";
import { formulaToFile, hasRelativeReference } from "./formulaToFile";
import type { ValueOf } from "./valueOf";
import { filterXml } from "./filters/writeFilters";
import { escapeXml, tag, xmlDocument } from "./xml";
import { XlsxError } from "./xlsxError";
import { SHEET_LIMITS } from "../grid/sheetLimits";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** A table with what its file needs to know of its cells. */
export interface PlacedTable {
  readonly name: string;
  readonly sheet: string;
  /** At least one row below the headers. */
  readonly area: Area;
  /** Different from each other, never empty: the cells of the header row must say the same. */
  readonly headers: readonly string[];
  readonly look: TableLook;
}

export function placeTables({ tables, sheets }: WorkbookFile, valueOf: ValueOf): readonly PlacedTable[] {
  return tables.map((table) => {
    const area = parseAddress(table.area, SHEET_LIMITS)?.area;
    const sheet = sheets.find(({ name }) => name === table.sheet);
    if (!area || !sheet) throw new XlsxError("notWritable", `Table ${table.name} is at ${table.sheet}!${table.area}.`);
    return {
      name: table.name,
      sheet: table.sheet,
      area: { ...area, rows: Math.max(2, area.rows) },
      headers: headersOf(table, area, sheet, valueOf),
      look: { ...NEW_LOOK, ...table.look },
    };
  });
}

function headersOf({ sheet }: TableFile, area: Area, { cells }: SheetFile, valueOf: ValueOf): string[] {
  const headers: string[] = [];
  const used = new Set<string>();
  for (let column = 0; column < area.columns; column += 1) {
    const address = `${columnName(area.column + column)}${area.row + 1}`;
    const content = formatted(cells[address] ?? "").content ?? "";
    const isFormula = typeof content === "string" && content.startsWith("=");
    const value = isFormula ? (valueOf(sheet, address) ?? "") : content;
    const text = typeof value === "object" ? value.error : isFormula ? String(value) : String(value).replace(/^'/, "");
    const header = unused(text === "" ? `Column${column + 1}` : text, used);
    used.add(header.toLowerCase());
    headers.push(header);
  }
  return headers;
}

function unused(wanted: string, used: ReadonlySet<string>): string {
  let name = wanted;
  for (let number = 2; used.has(name.toLowerCase()); number += 1) name = `${wanted}${number}`;
  return name;
}

export const tableAt = (
  tables: readonly PlacedTable[],
  sheet: string,
  row: number,
  column: number,
): PlacedTable | undefined =>
  tables.find(
    ({ sheet: owner, area }) =>
      owner === sheet &&
      row >= area.row &&
      row < area.row + area.rows &&
      column >= area.column &&
      column < area.column + area.columns,
  );

export function tableXml(
  { name, area, headers, look }: PlacedTable,
  id: number,
  { cells, filters }: SheetFile,
): string {
  const ref = printArea(area);
  const columns = headers.map((header, index) =>
    tag("tableColumn", { id: index + 1, name: escapeLine(header) }, columnFormula(name, area, index, cells)),
  );
  return xmlDocument(
    tag(
      "table",
      {
        xmlns: MAIN,
        id,
        name,
        displayName: name,
        ref,
        insertRow: look.insertRow && isBlank(area, cells) ? 1 : undefined,
        totalsRowShown: 0,
      },
      (look.showFilterButton ? filterXml(area, filters?.columns ?? []) : "") +
        tag("tableColumns", { count: columns.length }, columns.join("")) +
        tag("tableStyleInfo", {
          name: look.style === "" ? undefined : escapeLine(look.style),
          showFirstColumn: Number(look.highlightFirstColumn),
          showLastColumn: Number(look.highlightLastColumn),
          showRowStripes: Number(look.showBandedRows),
          showColumnStripes: Number(look.showBandedColumns),
        }),
    ),
  );
}

/** Whether a table has a single row with nothing in it. */
const isBlank = ({ row, column, rows, columns }: Area, cells: SheetFile["cells"]): boolean =>
  rows === 2 &&
  Array.from({ length: columns }, (_, index) => cells[`${columnName(column + index)}${row + 2}`] ?? "").every(
    (cell) => (formatted(cell).content ?? "") === "",
  );

/** What Excel fills new rows with: the formula that all rows of the column share. */
function columnFormula(table: string, area: Area, index: number, cells: SheetFile["cells"]): string {
  const column = columnName(area.column + index);
  const contents = Array.from(
    { length: area.rows - 1 },
    (_, row) => formatted(cells[`${column}${area.row + row + 2}`] ?? "").content ?? "",
  );
  const [first] = contents;
  const isShared =
    typeof first === "string" &&
    first.startsWith("=") &&
    contents.length > 1 &&
    contents.every((content) => content === first) &&
    !hasRelativeReference(first);
  return isShared
    ? `<calculatedColumnFormula>${escapeXml(escapeFormula(formulaToFile(first, table)))}</calculatedColumnFormula>`
    : "";
}
