import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { gridToFile } from "../../../src/workbench/grid/gridToFile";
import { openWithLibrary } from "./openWithLibrary";

test("a row that a filter hides is hidden, but not by hand: a file does not hide it for good", async () => {
  const cells = { A1: "Unit", A2: "North", A3: "South", A4: "North" };
  const { grid, sheet, run } = openWithLibrary({
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
  const saved = () =>
    gridToFile(grid, "", { settings: {}, sheetProperties: () => ({}), protection: () => undefined }).sheets[0];
  expect(saved()?.hiddenRows).toEqual([7]);
  grid.setHidden(id, "rows", { row: 2, column: 0, rows: 1, columns: 1 }, true);
  expect(saved()?.hiddenRows).toEqual([3, 7]);
  grid.dispose();
});
