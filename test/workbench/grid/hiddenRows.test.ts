import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { gridToFile } from "../../../src/workbench/grid/gridToFile";
import { openWithLibrary } from "./openWithLibrary";

test("a row that a filter hides is hidden, but not by hand: a file does not hide it for good", async () => {
  const cells = { A1: "Unit", A2: "North", A3: "South", A4: "North" };
  const { grid, sheet, run, told } = openWithLibrary({
    ...emptyWorkbook("en-US"),
    sheets: [{ name: "Data", cells, hiddenRows: [7] }],
    active: "Data",
  });
  const id = grid.activeSheetId();
  const unitId = sheet.getWorkbook().getUnitId();
  const range = { startRow: 0, endRow: 3, startColumn: 0, endColumn: 0 };
  await run("sheet.command.set-filter-range", { unitId, subUnitId: id, range });
  const criteria = { colId: 0, filters: { filters: ["North"] } };
  await run("sheet.command.set-filter-criteria", { unitId, subUnitId: id, col: 0, criteria });

  const rows = Array.from({ length: 8 }, (_, row) => row);
  expect(rows.filter((row) => grid.isHidden(id, "rows", row))).toEqual([2, 6]);
  const [byGrid, byLibrary] = told().hiddenRows;
  expect(byGrid).toEqual({ [unitId]: { [id]: { 2: { hd: 1 }, 6: { hd: 1 } } } });
  expect(byGrid).toEqual(byLibrary);
  const saved = () =>
    gridToFile(grid, "", { settings: {}, sheetProperties: () => ({}), protection: () => undefined }).sheets[0];
  expect(saved()?.hiddenRows).toEqual([7]);
  grid.setHidden(id, "rows", { row: 2, column: 0, rows: 1, columns: 1 }, true);
  expect(saved()?.hiddenRows).toEqual([3, 7]);
  grid.dispose();
});

test("the engine is told of the same formulas and hidden rows as by the library, when cells share formulas too", async () => {
  const cells = { A1: 1, A2: "=A1+1", B2: "=SUM(A:A)", C3: "'=A1", D9: "text" };
  const file = {
    ...emptyWorkbook("en-US"),
    sheets: [
      { name: "Data", cells },
      { name: "Empty", cells: {} },
    ],
    active: "Data",
  };
  const { grid, sheet, run, told } = openWithLibrary(file);
  const unitId = sheet.getWorkbook().getUnitId();
  const same = (): void => {
    for (const [byGrid, byLibrary] of Object.values(told())) expect(byGrid).toEqual(byLibrary);
  };
  same();
  expect(Object.keys((told().formulas[0] as Record<string, object>)[unitId] ?? {})).toHaveLength(2);
  const range = { startRow: 4, endRow: 5, startColumn: 0, endColumn: 0 };
  const value = { 4: { 0: { f: "=B2*2", si: "shared" } }, 5: { 0: { si: "shared" } } };
  await run("sheet.command.set-range-values", { unitId, subUnitId: grid.activeSheetId(), range, value });
  expect(JSON.stringify(told().formulas[0])).toContain('"si":"shared"');
  same();
  grid.dispose();
});

test("of rows that a table's filter hides the engine is told as by the library", async () => {
  const cells = { A1: "Unit", A2: "North", A3: "South", A4: "North" };
  const file = { ...emptyWorkbook("en-US"), sheets: [{ name: "Data", cells }], active: "Data" };
  const { grid, sheet, run, told } = openWithLibrary(file);
  const id = grid.activeSheetId();
  const unitId = sheet.getWorkbook().getUnitId();
  const { id: tableId } = grid.addTable(id, { row: 0, column: 0, rows: 4, columns: 1 }, "Units");
  await run("sheet.command.set-table-filter", {
    ...{ unitId, tableId, column: 0 },
    tableFilter: { filterType: "manual", values: ["North"] },
  });
  const [byGrid, byLibrary] = told().hiddenRows;
  expect(byGrid).toEqual({ [unitId]: { [id]: { 2: { hd: 1 } } } });
  expect(byLibrary).toEqual(byGrid);
  grid.dispose();
});
