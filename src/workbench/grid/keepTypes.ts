import type { Worksheet } from "@univerjs/core";
import type { Core } from "./core";
import { hasContent, type CellMatrix } from "./mutations";
import { SetRangeValuesMutation } from "./univer";

/**
 * In Excel looks change nothing of what a cell holds: a text that reads like a number stays text in another font, a number stays
 * one in the text format. The library judges anew what kind of value it is each time, unless it is told.
 */
export function keepTypes(core: Core): void {
  core.commands.beforeCommandExecuted(({ id, params }) => {
    if (id !== SetRangeValuesMutation.id) return;
    const written = params as { readonly subUnitId: string; cellValue: CellMatrix };
    const sheet = core.workbook.getSheetBySheetId(written.subUnitId);
    // The same cell may stand for several ones. What is only content stays the object that it is: others know by it what stood there before.
    if (sheet && changesLooks(written.cellValue)) written.cellValue = withTypes(sheet, written.cellValue);
  });
}

const changesLooks = (cells: CellMatrix): boolean =>
  Object.values(cells).some((line) => Object.values(line).some((cell) => cell && !hasContent(cell)));

function withTypes(sheet: Worksheet, cells: CellMatrix): CellMatrix {
  const lines = Object.entries(cells).map(([row, line]) => {
    const own = Object.entries(line).map(([column, cell]) => {
      const type = cell && !hasContent(cell) ? sheet.getCellRaw(Number(row), Number(column))?.t : undefined;
      return [column, type == null ? cell : { ...cell, t: type }];
    });
    return [row, Object.fromEntries(own)];
  });
  return Object.fromEntries(lines) as CellMatrix;
}
