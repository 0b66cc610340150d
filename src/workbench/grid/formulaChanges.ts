import type { Worksheet } from "@univerjs/core";
import { formulaAt, valueOf } from "./cells";
import type { Core } from "./core";
import type { GridEvents } from "./gridEvents";
import { hasContent, type CellMatrix } from "./mutations";

type Changes = GridEvents["formulasChanged"]["cells"];

/** What stood where a write changes formulas: the library puts new ones in before it says that it writes. */
const before = new WeakMap<CellMatrix, Changes>();

export const formulasBefore = (cells: CellMatrix): Changes => before.get(cells) ?? [];

export function noteFormulas(core: Core, sheet: Worksheet, cells: CellMatrix): void {
  const changes: Changes[number][] = [];
  for (const [r, line] of Object.entries(cells)) {
    for (const [c, cell] of Object.entries(line)) {
      if (!hasContent(cell)) continue;
      const [row, column] = [Number(r), Number(c)];
      const formula = formulaAt(core, sheet, row, column);
      if ((formula ?? "") === (cell?.f ?? "")) continue;
      changes.push({ row, column, before: formula ?? contentOf(sheet, row, column) });
    }
  }
  before.set(cells, changes);
}

function contentOf(sheet: Worksheet, row: number, column: number): string {
  const value = valueOf(sheet.getCellRaw(row, column));
  return String(typeof value === "object" ? value.error : value);
}
