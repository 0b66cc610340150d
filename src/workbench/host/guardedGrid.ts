import type { Area, Grid } from "../grid/grid";
import type { SheetParts } from "../grid/sheetParts";
import { commonFormat } from "./commonFormat";
import { accessDenied } from "./hostError";
import { STRUCTURE, type Protection, type ProtectionOptions } from "./protection";

/** The grid as add-ins may use it: what protection forbids is refused as Excel refuses it. */
export function guardedGrid(grid: Grid, protection: Protection): Grid {
  const allow = (isAllowed: boolean): void => {
    if (!isAllowed) throw accessDenied();
  };
  const isOpen = (target: string): boolean => protection.options(target) === undefined;
  const structure = (): void => allow(isOpen(STRUCTURE));
  const sheet = (id: string): void => allow(isOpen(id));
  const table = (id: string): void => sheet(grid.table(id)?.sheetId ?? "");
  const option = (name: keyof ProtectionOptions) => (id: string) =>
    allow(isOpen(id) || protection.options(id)?.[name] === true);
  const cells = (id: string, area: Area): void =>
    allow(isOpen(id) || commonFormat(grid, { sheetId: id, area }, "locked") === false);
  /** Only whole rows and columns may be shifted on a protected sheet. */
  const shift = (rows: keyof ProtectionOptions, columns: keyof ProtectionOptions) => (id: string, area: Area) => {
    if (isOpen(id)) return;
    const size = grid.sheetSize(id);
    if (area.columns >= size.columns) option(rows)(id);
    else if (area.rows >= size.rows) option(columns)(id);
    else sheet(id);
  };

  /** How a sheet is printed and looked at may be changed on one that is protected. */
  const parts: Readonly<Record<keyof SheetParts, (id: string) => void>> = {
    conditionalFormats: option("allowFormatCells"),
    dataValidations: sheet,
    links: option("allowInsertHyperlinks"),
    comments: option("allowEditObjects"),
    notes: option("allowEditObjects"),
    outline: sheet,
    filters: option("allowAutoFilter"),
    page: () => undefined,
    hasHeadings: () => undefined,
    charts: sheet,
    bindings: () => undefined,
    shapes: option("allowEditObjects"),
  };

  return {
    ...grid,
    addSheet: checked(grid.addSheet)(structure),
    deleteSheet: checked(grid.deleteSheet)((id) => {
      structure();
      sheet(id);
    }),
    renameSheet: checked(grid.renameSheet)(structure),
    copySheet: checked(grid.copySheet)(structure),
    insertSheets: checked(grid.insertSheets)(structure),
    moveSheet: checked(grid.moveSheet)(structure),
    setSheetVisibility: checked(grid.setSheetVisibility)(structure),
    write: checked(grid.write)(cells),
    enter: checked(grid.enter)(cells),
    clear: checked(grid.clear)((id, area, what) => {
      if (what !== "Contents") option("allowFormatCells")(id);
      if (what !== "Formats") cells(id, area);
    }),
    moveCells: checked(grid.moveCells)((id, area, to, toSheetId = id) => {
      cells(id, area);
      cells(toSheetId, { ...area, ...to });
    }),
    reorder: checked(grid.reorder)((id, area) => {
      option("allowSort")(id);
      cells(id, area);
    }),
    setNumberFormats: checked(grid.setNumberFormats)(option("allowFormatCells")),
    setFormat: checked(grid.setFormat)(option("allowFormatCells")),
    setFormats: checked(grid.setFormats)(option("allowFormatCells")),
    merge: checked(grid.merge)(sheet),
    unmerge: checked(grid.unmerge)(sheet),
    setHidden: checked(grid.setHidden)((id, axis) =>
      option(axis === "rows" ? "allowFormatRows" : "allowFormatColumns")(id),
    ),
    setParts: checked(grid.setParts)((id, change) => {
      for (const part of Object.keys(change) as (keyof SheetParts)[]) parts[part](id);
    }),
    setColumnWidths: checked(grid.setColumnWidths)(option("allowFormatColumns")),
    setRowHeights: checked(grid.setRowHeights)(option("allowFormatRows")),
    insertCells: checked(grid.insertCells)(shift("allowInsertRows", "allowInsertColumns")),
    deleteCells: checked(grid.deleteCells)(shift("allowDeleteRows", "allowDeleteColumns")),
    addTable: checked(grid.addTable)(sheet),
    renameTable: checked(grid.renameTable)(table),
    resizeTable: checked(grid.resizeTable)(table),
    insertTableRows: checked(grid.insertTableRows)(table),
    insertTableColumn: checked(grid.insertTableColumn)(table),
    deleteTableColumn: checked(grid.deleteTableColumn)(table),
    setTableTotals: checked(grid.setTableTotals)(table),
    renameTableColumn: checked(grid.renameTableColumn)(table),
    setTableLook: checked(grid.setTableLook)(table),
    deleteTable: checked(grid.deleteTable)(table),
  };
}

const checked =
  <Args extends readonly unknown[], Value>(work: (...args: Args) => Value) =>
  (check: (...args: Args) => void) =>
  (...args: Args): Value => {
    check(...args);
    return work(...args);
  };
