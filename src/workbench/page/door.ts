import { parseAddress } from "../grid/address";
import type { WorkbookFile } from "../grid/file";
import type { CellValue, Grid, Name, Place, Sheet, Table } from "../grid/grid";
import { addressOf } from "../host/classes/range";
import { opened } from "../host/classes/wholeLines";
import { AT_THE_GRID } from "../host/host";
import type { Counters } from "../gate";
import type { UserFaults } from "../user";
import type { Workbench } from "../workbench";

/** `window.workbench`: a person's hands for scripts. Described in docs/workbench.md. */
export interface Door {
  /** The grid is drawn and the add-in's `Office.onReady` has been answered. */
  readonly ready: Promise<void>;
  readonly pane: HTMLIFrameElement;
  /** The add-in frames of all users, in their order. */
  readonly panes: readonly HTMLIFrameElement[];
  getValue(address: string): CellValue;
  getFormula(address: string): CellValue;
  getText(address: string): string;
  setValue(address: string, value: string | number | boolean): void;
  setFormula(address: string, formula: string): void;
  setNumberFormat(address: string, format: string): void;
  select(address: string): void;
  selection(): string;
  sheets(): readonly Sheet[];
  addSheet(name: string): void;
  renameSheet(name: string, newName: string): void;
  deleteSheet(name: string): void;
  activateSheet(name: string): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  insertColumns(sheet: string, column: number, count: number): void;
  deleteColumns(sheet: string, column: number, count: number): void;
  names(): readonly Name[];
  tables(): readonly Table[];
  undo(): void;
  redo(): void;
  settled(): Promise<void>;
  counters(user?: number): Counters;
  resetCounters(user?: number): void;
  faults(faults: UserFaults, user?: number): void;
  file(): WorkbookFile;
}

interface DoorParts {
  readonly grid: Grid;
  readonly workbench: Workbench;
  readonly ready: Promise<void>;
  readonly panes: readonly [HTMLIFrameElement, ...HTMLIFrameElement[]];
  readonly file: () => WorkbookFile;
}

/** Rows and columns count from 1, as on the sheet; addresses without a sheet mean the active one. */
export function createDoor({ grid, workbench, ready, panes, file }: DoorParts): Door {
  const place = (address: string): Place => {
    const parsed = parseAddress(address, grid.sheetSize(grid.activeSheetId()));
    if (!parsed) throw new Error(`"${address}" is no address`);
    return { sheetId: parsed.sheet === undefined ? grid.activeSheetId() : sheetId(parsed.sheet), area: parsed.area };
  };
  const sheetId = (name: string): string => {
    const sheet = grid.sheet(name);
    if (!sheet) throw new Error(`There is no sheet "${name}"`);
    return sheet.id;
  };
  const asUser = (work: () => void): void => grid.asOneStep("user", work);
  const first = <Value>(rows: readonly (readonly Value[])[]): Value | undefined => rows[0]?.[0];
  const cell = (address: string): Place => {
    const { sheetId: id, area } = place(address);
    return { sheetId: id, area: { ...area, rows: 1, columns: 1 } };
  };
  const enter = (address: string, content: string | number | boolean): void => {
    const { sheetId: id, area } = cell(address);
    asUser(() => grid.write(id, area, [[content]]));
  };

  return {
    ready,
    pane: panes[0],
    panes,
    getValue: (address) => {
      const { sheetId: id, area } = cell(address);
      const value = first(grid.values(id, area)) ?? "";
      if (typeof value !== "object") return value;
      const message = workbench.invocations.messageAt(id, area.row, area.column);
      return message === undefined ? value : { ...value, message };
    },
    getFormula: (address) => first(grid.formulas(cell(address).sheetId, cell(address).area)) ?? "",
    getText: (address) => first(grid.texts(cell(address).sheetId, cell(address).area)) ?? "",
    setValue: enter,
    setFormula: enter,
    setNumberFormat: (address, format) => {
      const { sheetId: id, area } = place(address);
      const formats = Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => format));
      asUser(() => grid.setNumberFormats(id, area, formats));
    },
    select: (address) => grid.select(place(address)),
    selection: () => addressOf(grid, opened(grid.selection())),
    sheets: grid.sheets,
    addSheet: (name) => asUser(() => void grid.addSheet(name)),
    renameSheet: (name, newName) => asUser(() => grid.renameSheet(sheetId(name), newName)),
    deleteSheet: (name) => asUser(() => grid.deleteSheet(sheetId(name))),
    activateSheet: (name) => grid.activateSheet(sheetId(name)),
    insertRows: (sheet, row, count) => asUser(() => grid.insertRows(sheetId(sheet), row - 1, count)),
    deleteRows: (sheet, row, count) => asUser(() => grid.deleteRows(sheetId(sheet), row - 1, count)),
    insertColumns: (sheet, column, count) => asUser(() => grid.insertColumns(sheetId(sheet), column - 1, count)),
    deleteColumns: (sheet, column, count) => asUser(() => grid.deleteColumns(sheetId(sheet), column - 1, count)),
    names: grid.names,
    tables: grid.tables,
    undo: grid.undo,
    redo: grid.redo,
    settled: workbench.settled,
    counters: (user = AT_THE_GRID) => workbench.user(user).counters(),
    resetCounters: (user = AT_THE_GRID) => workbench.user(user).resetCounters(),
    faults: (faults, user = AT_THE_GRID) => workbench.user(user).setFaults(faults),
    file,
  };
}
