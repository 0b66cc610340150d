import { cellOf, type Cell } from "./cellAddress";
import { isDateFormat } from "./isDateFormat";
import { sheetNameOf, splitAddress } from "./reference";

/** A mirrored value does not tell whether it is a date: only the format of the cell it comes from does. */
export interface SourceFormats {
  isDate(address: string): boolean;
  /** Queues the reading of formats that are not known yet; the returned function takes them up after the sync. */
  load(context: Excel.RequestContext, addresses: readonly string[]): (() => void) | undefined;
  /** Forgets what may have changed: everything, or cells within an edited area such as `B2:D9`, on any sheet. */
  forget(area?: string): void;
}

/** Cells this near to each other in a column are read as one range. */
const GAP = 8;

interface Placed extends Cell {
  readonly address: string;
}

/** Remembers the format of every source, so that a refresh asks Excel only for new ones. */
export function createSourceFormats(): SourceFormats {
  const dates = new Map<string, boolean>();
  return {
    isDate: (address) => dates.get(address) ?? false,

    load(context, addresses) {
      const unknown = addresses.filter((address) => !dates.has(address));
      if (unknown.length === 0) return undefined;
      const runs = [...groupBySheet(unknown)].flatMap(([sheet, cells]) =>
        runsOf(cells).map((run) => {
          const [first, last] = [run[0], run.at(-1)];
          const rows = (last?.row ?? 0) - (first?.row ?? 0) + 1;
          const range = context.workbook.worksheets
            .getItem(sheet)
            .getRangeByIndexes(first?.row ?? 0, first?.column ?? 0, rows, 1)
            .load("numberFormat");
          return { run, range, top: first?.row ?? 0 };
        }),
      );
      return () => {
        for (const { run, range, top } of runs) {
          for (const { address, row } of run)
            dates.set(address, isDateFormat(String(range.numberFormat[row - top]?.[0])));
        }
      };
    },

    forget(area) {
      if (area === undefined) dates.clear();
      else for (const address of dates.keys()) if (isWithin(address, area)) dates.delete(address);
    },
  };
}

function groupBySheet(addresses: readonly string[]): ReadonlyMap<string, readonly Placed[]> {
  const sheets = new Map<string, Placed[]>();
  for (const address of addresses) {
    const cell = cellOf(splitAddress(address).cells);
    const sheet = sheetNameOf(address);
    if (cell === undefined || sheet === "" || sheet.includes("[")) continue;
    const cells = sheets.get(sheet) ?? [];
    cells.push({ ...cell, address });
    sheets.set(sheet, cells);
  }
  return sheets;
}

function runsOf(cells: readonly Placed[]): readonly (readonly Placed[])[] {
  const runs: Placed[][] = [];
  for (const cell of [...cells].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last?.column === cell.column && cell.row - last.row <= GAP) run.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

function isWithin(address: string, area: string): boolean {
  const cell = cellOf(splitAddress(address).cells);
  const [from, to = from] = splitAddress(area).cells.split(":").map(cellOf);
  if (!cell || !from || !to) return true;
  return cell.row >= from.row && cell.row <= to.row && cell.column >= from.column && cell.column <= to.column;
}
