import type { IAccessor, IMutation } from "@univerjs/core";
import { values, write } from "./cells";
import { execute, type Core } from "./core";
import type { Area, CellInput } from "./grid";
import { shiftCells } from "./shiftCells";
import { bodyOf, totalsOf } from "./tableParts";
import { existingTable } from "./tables";

const TOTALS = "workbench.mutation.table-totals";
const MUTATION = 2;

interface Params {
  readonly tableId: string;
  readonly isShown: boolean;
}

/** The library has no row of totals: which tables have one is remembered here, and taken back with the rest. */
export function registerTotals(core: Core): void {
  const mutation: IMutation<Params> = {
    id: TOTALS,
    type: MUTATION as IMutation<Params>["type"],
    handler: (_: IAccessor, { tableId, isShown }: Params): boolean => {
      if (isShown) core.totals.add(tableId);
      else core.totals.delete(tableId);
      return true;
    },
  };
  core.commands.registerCommand(mutation);
}

/** As Excel does: cells below make room, the first column says what it is, and the last one adds up or counts. */
export function setTableTotals(core: Core, id: string, isShown: boolean): void {
  const table = existingTable(core, id);
  if (table.showTotals === isShown) return;
  const row: Area = isShown ? { ...table.area, row: table.area.row + table.area.rows, rows: 1 } : totalsOf(table);
  core.undo.asOneStep(core.unitId, () => {
    if (isShown) shiftCells(core, table.sheetId, row, "Down");
    remember(core, id, isShown);
    if (isShown) write(core, table.sheetId, row, [totals(core, id)]);
    else shiftCells(core, table.sheetId, row, "Up");
  });
}

function remember(core: Core, tableId: string, isShown: boolean): void {
  const [undo, redo] = [!isShown, isShown].map((shown) => ({
    id: TOTALS,
    params: { tableId, isShown: shown } satisfies Params,
  }));
  if (!undo || !redo) return;
  execute(core, TOTALS, redo.params);
  core.undo.pushAs(TOTALS, { unitID: core.unitId, undoMutations: [undo], redoMutations: [redo] });
}

function totals(core: Core, id: string): readonly CellInput[] {
  const table = existingTable(core, id);
  const body = bodyOf(table);
  const last = body.column + body.columns - 1;
  const held = values(core, table.sheetId, { ...body, column: last, columns: 1 }).flat();
  const kind = held.every((value) => typeof value === "number" || value === "") ? ADD_UP : COUNT;
  const column = table.columns.at(-1)?.name.replace(/['[\]#]/g, "'$&") ?? "";
  return table.columns.map((_, index) => {
    if (index === table.columns.length - 1) return `=SUBTOTAL(${kind},${table.name}[${column}])`;
    return index === 0 ? "Total" : "";
  });
}

/** Of visible cells, as SUBTOTAL counts its ways. */
const ADD_UP = 109;
const COUNT = 103;
