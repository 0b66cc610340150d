import type { IMutationInfo, Worksheet } from "@univerjs/core";
import { execute, facadeSheet, visibilityOf, worksheet, type Core } from "./core";
import { fromRange } from "./address";
import type { Area, Place, Sheet, Visibility } from "./grid";
import { GridError } from "./gridError";
import { tables } from "./readTables";
import { rewriteFormulas } from "./rewriteFormulas";
import { withoutTable } from "./structuredReferences";
import { InsertSheetCommand, RemoveSheetCommand, SetWorksheetHideMutation } from "./univer";

const ROWS = 1000;
const COLUMNS = 40;

const toSheet = (core: Core, sheet: Worksheet): Sheet => ({
  id: sheet.getSheetId(),
  name: sheet.getName(),
  visibility: visibilityOf(core, sheet),
  tabColor: sheet.getTabColor() ?? "",
});

export const sheets = (core: Core): readonly Sheet[] => core.workbook.getSheets().map((sheet) => toSheet(core, sheet));

export const sheet = (core: Core, idOrName: string): Sheet | undefined =>
  sheets(core).find(({ id, name }) => id === idOrName || name.toLowerCase() === idOrName.toLowerCase());

export const activeSheetId = ({ workbook }: Core): string => workbook.getActiveSheet().getSheetId();

export const activateSheet = (core: Core, id: string): void => void core.facade.setActiveSheet(facadeSheet(core, id));

/** Excel's own, for a list of changes. */
const RESERVED = "history";
const FORBIDDEN = /[:\\/?*[\]]|^'|'$/;

function checkName(core: Core, name: string, self?: string): void {
  if (name === "" || name.length > 31 || FORBIDDEN.test(name) || name.toLowerCase() === RESERVED) {
    throw new GridError("InvalidArgument", "The argument is invalid or missing or has an incorrect format.");
  }
  const other = sheet(core, name);
  if (other && other.id !== self) {
    throw new GridError("ItemAlreadyExists", "A resource with the same name or identifier already exists.");
  }
}

export function addSheet(core: Core, name: string | undefined): Sheet {
  const chosen = name ?? freeName(core);
  checkName(core, chosen);
  const active = activeSheetId(core);
  const id = `sheet-${Math.random().toString(36).slice(2, 10)}`;
  execute(core, InsertSheetCommand.id, {
    index: core.workbook.getSheetSize(),
    sheet: { id, name: chosen, rowCount: ROWS, columnCount: COLUMNS, cellData: {} },
  });
  // The library shows a new sheet at once; Excel does so only when it is told to.
  if (core.author !== "user") activateSheet(core, active);
  return toSheet(core, worksheet(core, id));
}

/** A copy of a sheet behind all others, its cells and their formats; tables stay behind. */
export function copySheet(core: Core, id: string): Sheet {
  const original = worksheet(core, id);
  const active = activeSheetId(core);
  const copyId = `sheet-${Math.random().toString(36).slice(2, 10)}`;
  const config = structuredClone(original.getConfig());
  execute(core, InsertSheetCommand.id, {
    index: core.workbook.getSheetSize(),
    sheet: { ...config, id: copyId, name: copyName(core, original.getName()) },
  });
  if (core.author !== "user") activateSheet(core, active);
  return toSheet(core, worksheet(core, copyId));
}

const LONGEST_NAME = 31;

/** `Report (2)`, as Excel calls the first copy of `Report`. */
function copyName(core: Core, name: string): string {
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const copy = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    if (!sheet(core, copy)) return copy;
  }
}

function freeName(core: Core): string {
  let number = core.workbook.getSheetSize() + 1;
  while (sheet(core, `Ark${number}`)) number += 1;
  return `Ark${number}`;
}

export function deleteSheet(core: Core, id: string): void {
  const visible = sheets(core).filter(({ visibility }) => visibility === "Visible");
  const deleted = worksheet(core, id);
  if (visibilityOf(core, deleted) === "VeryHidden" || (visible.length === 1 && visible[0]?.id === id)) {
    throw new GridError("InvalidOperation", "This operation is not permitted for the current object.");
  }
  const gone = tables(core).filter(({ sheetId }) => sheetId === id);
  core.undo.asOneStep(core.unitId, () => {
    rewriteFormulas(core, (formula) => gone.reduce((text, { name }) => withoutTable(text, name), formula));
    execute(core, RemoveSheetCommand.id, { subUnitId: id });
  });
}

export function renameSheet(core: Core, id: string, name: string): void {
  checkName(core, name, id);
  const renamed = facadeSheet(core, id);
  if (renamed.getSheetName() !== name) renamed.setName(name);
}

export function moveSheet(core: Core, id: string, position: number): void {
  core.facade.moveSheet(facadeSheet(core, id), position);
}

export function setSheetVisibility(core: Core, id: string, visibility: Visibility): void {
  const changed = worksheet(core, id);
  const before = visibilityOf(core, changed);
  if (before === visibility) return;
  const [undo, redo] = [before, visibility].map((wanted) => ({
    id: SetWorksheetHideMutation.id,
    params: { unitId: core.unitId, subUnitId: id, hidden: wanted === "Visible" ? 0 : 1, visibility: wanted },
  })) as [IMutationInfo, IMutationInfo];
  core.commands.syncExecuteCommand(redo.id, redo.params);
  core.undo.pushUndoRedo({ unitID: core.unitId, undoMutations: [undo], redoMutations: [redo] });
}

export const setTabColor = (core: Core, id: string, color: string): void => {
  worksheet(core, id);
  facadeSheet(core, id).setTabColor(color);
};

export const sheetSize = (core: Core, id: string): { readonly rows: number; readonly columns: number } => {
  const measured = worksheet(core, id);
  return { rows: measured.getRowCount(), columns: measured.getColumnCount() };
};

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

export function selection(core: Core): Place {
  const range = core.facade.getActiveSheet().getSelection()?.getActiveRange()?.getRange();
  return { sheetId: activeSheetId(core), area: range ? fromRange(range) : FIRST_CELL };
}

export function select(core: Core, { sheetId, area }: Place): void {
  if (activeSheetId(core) !== sheetId) activateSheet(core, sheetId);
  facadeSheet(core, sheetId).getRange(area.row, area.column, area.rows, area.columns).activate();
}
