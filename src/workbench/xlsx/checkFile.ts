import { intersection, parseAddress } from "../grid/address";
import { formatted, type CellFile, type TableFile, type WorkbookFile } from "../grid/file";
import type { Area } from "../grid/grid";
import { CELL, LIMITS } from "./limits";
import { XlsxError } from "./xlsxError";
import { SHEET_LIMITS } from "../grid/sheetLimits";

/** Refuses what a grid could not open, so that it is known before the open workbook is left. */
export function checkFile({ sheets, tables }: WorkbookFile): void {
  const merged = sheets.flatMap((sheet) => sheet.merged ?? []);
  const isTooLarge =
    sheets.length > LIMITS.sheets ||
    cellsOf(merged) > LIMITS.merged ||
    cellsOf(tables.map(({ area }) => area)) > LIMITS.tables;
  if (isTooLarge) throw new XlsxError("tooLarge");
  for (const { name, cells } of sheets) {
    const outside = Object.keys(cells).find((cell) => !isOnSheet(cell));
    if (outside !== undefined) throw new XlsxError("damaged", `${name} has no cell ${outside}.`);
    const [overfull] = Object.entries(cells).find(([, each]) => isOverfull(each)) ?? [];
    if (overfull !== undefined)
      throw new XlsxError("damaged", `${name} has more in the cell ${overfull} than a cell holds.`);
  }
  const twice = firstTwice(sheets.map(({ name }) => name)) ?? firstTwice(tables.map(({ name }) => name));
  if (twice !== undefined) throw new XlsxError("damaged", `There are two of the name "${twice}".`);
  tables.forEach((table, index) => {
    const other = tables.slice(index + 1).find((each) => each.sheet === table.sheet && overlap(each, table));
    if (other) throw new XlsxError("damaged", `The tables ${table.name} and ${other.name} overlap.`);
  });
}

const cellsOf = (areas: readonly string[]): number =>
  areas.reduce((sum, address) => {
    const area = parseAddress(address, SHEET_LIMITS)?.area;
    return sum + (area ? area.rows * area.columns : 0);
  }, 0);

function isOverfull(cell: CellFile): boolean {
  const { content } = formatted(cell);
  return typeof content === "string" && content.length > (content.startsWith("=") ? CELL.formula : CELL.text);
}

function isOnSheet(cell: string): boolean {
  const area = parseAddress(cell, SHEET_LIMITS)?.area;
  return area !== undefined && area.row < SHEET_LIMITS.rows && area.column < SHEET_LIMITS.columns;
}

function firstTwice(names: readonly string[]): string | undefined {
  const seen = new Set<string>();
  return names.find((name) => {
    const isKnown = seen.has(name.toLowerCase());
    seen.add(name.toLowerCase());
    return isKnown;
  });
}

function overlap(one: TableFile, other: TableFile): boolean {
  const [first, second] = [one, other].map(({ area }) => parseAddress(area, SHEET_LIMITS)?.area) as [Area, Area];
  return intersection(first, second) !== undefined;
}
