import type { IAccessor, ICommand } from "@univerjs/core";
import { toRange } from "./address";
import { execute, onSheet, type Core } from "./core";
import type { Area } from "./grid";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
} from "./univer";

export type Shift = "Down" | "Right" | "Up" | "Left";

const COMMANDS: Readonly<Record<Shift, ICommand>> = {
  Down: InsertRangeMoveDownCommand,
  Right: InsertRangeMoveRightCommand,
  Up: DeleteRangeMoveUpCommand,
  Left: DeleteRangeMoveLeftCommand,
};

const COMMAND = 0;

const wrapped = (shift: Shift): string => `workbench.${COMMANDS[shift].id}`;

/** Whether a command inserts or deletes cells, by the library's own menu or by `shiftCells`. */
export function shiftOf(commandId: string): "CellInserted" | "CellDeleted" | undefined {
  if (/insert-range-move-(down|right)/.test(commandId)) return "CellInserted";
  if (/delete-range-move-(up|left)/.test(commandId)) return "CellDeleted";
  return undefined;
}

/**
 * The library's commands are declared asynchronous, though they never wait, and work on the sheet that is shown. Here
 * they run at once, on any sheet.
 */
export function shiftCells(core: Core, sheetId: string, area: Area, shift: Shift): void {
  const id = wrapped(shift);
  if (!registered.has(core)) {
    registered.add(core);
    (Object.keys(COMMANDS) as Shift[]).forEach((each) => core.commands.registerCommand(atOnce(each)));
  }
  core.instances.focusUnit(core.unitId);
  onSheet(core, sheetId, () => execute(core, id, { subUnitId: sheetId, range: toRange(area) }));
}

const registered = new WeakSet<Core>();

const atOnce = (shift: Shift): ICommand => ({
  id: wrapped(shift),
  type: COMMAND as ICommand["type"],
  handler: (accessor: IAccessor, params?: object): boolean => {
    void COMMANDS[shift].handler(accessor, params);
    return true;
  },
});
