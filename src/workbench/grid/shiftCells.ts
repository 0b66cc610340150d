import type { IAccessor, ICommand } from "@univerjs/core";
import type { IMoveRangeCommandParams } from "@univerjs/sheets";
import { intersection, toRange } from "./address";
import { grow } from "./cells";
import { execute, onSheet, worksheet, type Core } from "./core";
import type { Area } from "./grid";
import { GridError } from "./gridError";
import { merges, setMerges } from "./sheetView";
import { shiftChange, type Shift } from "./shiftChange";
import { followWhole } from "./followWhole";
import { tables } from "./readTables";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getMoveRangeCommandMutations,
  ICommandService,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  IUndoRedoService,
  MoveRangeCommand,
  sequenceExecute,
} from "./univer";

const COMMANDS: Readonly<Record<Shift | "Move", ICommand>> = {
  Move: MoveRangeCommand,
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
};

const COMMAND = 0;

const wrapped = (shift: Shift | "Move"): string => `workbench.${COMMANDS[shift].id}`;

/** Whether a command inserts or deletes cells, by the library's own menu or by `shiftCells`. */
export function shiftOf(commandId: string): "CellInserted" | "CellDeleted" | undefined {
  if (/insert-range-move-(down|right)/.test(commandId)) return "CellInserted";
  if (/delete-range-move-(up|left)/.test(commandId)) return "CellDeleted";
  return undefined;
}

/** Which way a command shifts cells; undefined for any other, and for those that only ask before they do. */
export const shiftDirection = (commandId: string): Shift | undefined =>
  SHIFTS.find((shift) => commandId === COMMANDS[shift].id || commandId === wrapped(shift));

const SHIFTS = ["Down", "Right", "Up", "Left"] as const;

/**
 * The library's commands are declared asynchronous, though they never wait, and work on the sheet that is shown. Here
 * they run at once, on any sheet.
 */
export function shiftCells(core: Core, sheetId: string, area: Area, shift: Shift): void {
  refuseToShift(core, sheetId, area, shift);
  const change = shiftChange("", area, shift);
  const merged = merges(core, sheetId).flatMap((each) => followWhole(each, change) ?? []);
  core.undo.asOneStep(core.unitId, () => {
    run(core, sheetId, shift, { subUnitId: sheetId, range: toRange(area) });
    // The library takes away too little of merged cells that begin among those that are deleted.
    setMerges(
      core,
      sheetId,
      merged.filter(({ rows, columns }) => rows * columns > 1),
    );
  });
}

/** Throws where tables or merged cells are in the way, before anything has been done. */
export function refuseToShift(core: Core, sheetId: string, area: Area, shift: Shift): void {
  refuseToShiftTables(core, sheetId, area, shift);
  refuseToCutMerged(core, sheetId, area, shift);
}

/** Cells of a table that stands beside or below would move away from it; of the table that the area lies in they are its own business. */
function refuseToShiftTables(core: Core, sheetId: string, area: Area, shift: Shift): void {
  const shifted = shiftedArea(core, sheetId, area, shift);
  const isOwn = (table: Area): boolean => intersection(table, area) !== undefined;
  if (
    tables(core).some((table) => table.sheetId === sheetId && !isOwn(table.area) && intersection(table.area, shifted))
  )
    throw new GridError(
      "InvalidOperation",
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
}

/** Merged cells of which a part would move and a part stay. Excel asks a person whether to take them apart. */
function refuseToCutMerged(core: Core, sheetId: string, area: Area, shift: Shift): void {
  const shifted = shiftedArea(core, sheetId, area, shift);
  const isLying = shift === "Left" || shift === "Right";
  const sticksOut = (merged: Area): boolean =>
    isLying
      ? merged.row < area.row || merged.row + merged.rows > area.row + area.rows
      : merged.column < area.column || merged.column + merged.columns > area.column + area.columns;
  if (merges(core, sheetId).some((merged) => intersection(merged, shifted) && sticksOut(merged)))
    throw new GridError("InvalidOperation", "This operation is not allowed on a part of merged cells.");
}

/** The cells that come, go or move. */
function shiftedArea(core: Core, sheetId: string, area: Area, shift: Shift): Area {
  const sheet = worksheet(core, sheetId);
  return shift === "Left" || shift === "Right"
    ? { ...area, columns: sheet.getColumnCount() - area.column }
    : { ...area, rows: sheet.getRowCount() - area.row };
}

/** Cuts cells and pastes them elsewhere: formulas that read them follow. */
export function moveCells(
  core: Core,
  sheetId: string,
  area: Area,
  to: Pick<Area, "row" | "column">,
  toSheetId = sheetId,
): void {
  const toArea = { ...area, row: to.row, column: to.column };
  grow(core, toSheetId, toArea);
  const parameters = { fromSubUnitId: sheetId, toSubUnitId: toSheetId, subUnitId: toSheetId };
  run(core, sheetId, "Move", { ...parameters, fromRange: toRange(area), toRange: toRange(toArea) });
}

function run(core: Core, sheetId: string, what: Shift | "Move", parameters: object): void {
  if (!registered.has(core)) {
    registered.add(core);
    (Object.keys(COMMANDS) as (Shift | "Move")[]).forEach((each) => core.commands.registerCommand(atOnce(each)));
  }
  core.instances.focusUnit(core.unitId);
  onSheet(core, sheetId, () => execute(core, wrapped(what), parameters));
}

const registered = new WeakSet<Core>();

const atOnce = (shift: Shift | "Move"): ICommand => ({
  id: wrapped(shift),
  type: COMMAND as ICommand["type"],
  handler: (accessor: IAccessor, params?: object): boolean => {
    if (shift === "Move") return moveAtOnce(accessor, params as IMoveRangeCommandParams);
    void COMMANDS[shift].handler(accessor, params);
    return true;
  },
});

/** This one does wait, for whoever may object to it: nobody does here. */
function moveAtOnce(accessor: IAccessor, params: IMoveRangeCommandParams): boolean {
  const mutations = getMoveRangeCommandMutations(accessor, params, { includeSelection: false });
  if (!mutations) throw new GridError("InvalidOperation", "This operation is not allowed on a part of merged cells.");
  const { redos, undos, unitId } = mutations;
  if (!sequenceExecute(redos, accessor.get(ICommandService)).result) return false;
  accessor.get(IUndoRedoService).pushUndoRedo({ unitID: unitId, undoMutations: undos, redoMutations: redos });
  return true;
}
