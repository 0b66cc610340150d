import { emptyWorkbook } from "../../../src/workbench/grid/file";
import { NO_VALIDATION } from "../../../src/workbench/grid/dataValidation";
import { cellHint, cellMark } from "../../../src/workbench/grid/cellHints";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";

const said = { author: "Mette", created: "2026-11-01T09:30:00.000Z" };
const grid = createHeadlessGrid({
  ...emptyWorkbook(),
  sheets: [
    {
      name: "Ark1",
      cells: {},
      comments: [
        { ...said, id: "1", cell: "A1", content: "Why?", replies: [{ ...said, id: "2", content: "So." }] },
        { ...said, id: "3", cell: "A2", content: "Done", isResolved: true },
      ],
      notes: [{ cell: "A3", text: "Old", author: "Mette" }],
      dataValidations: [
        {
          ...NO_VALIDATION,
          ranges: "A4",
          rule: { type: "List", source: "North,South", inCellDropDown: true },
          prompt: { showPrompt: true, title: "Region", message: "One of two" },
        },
      ],
    },
  ],
});
afterAll(() => grid.dispose());

test.each([
  [0, "Mette: Why?\nMette: So.", "#7B3FA0"],
  [1, "Mette: Done", "#8A8A8A"],
  [2, "Old", "#C00000"],
  [3, "Region\nOne of two", undefined],
  [4, "", undefined],
])("of the cell in row %i there is to be read %j", (row, hint, mark) => {
  const sheetId = grid.activeSheetId();
  expect([cellHint(grid, sheetId, row, 0), cellMark(grid, sheetId, row, 0)]).toEqual([hint, mark]);
});
