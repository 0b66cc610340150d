import { NO_VALIDATION, type ErrorAlert, type ValidationRule } from "../../../src/workbench/grid/dataValidation";
import { emptyWorkbook } from "../../../src/workbench/grid/file";
import type { GridEvents } from "../../../src/workbench/grid/gridEvents";
import { openWithLibrary, type Page } from "./openWithLibrary";

const open = (rule: ValidationRule, alert: Partial<ErrorAlert> = {}): Page =>
  openWithLibrary({
    ...emptyWorkbook("en-US"),
    active: "Data",
    sheets: [
      {
        name: "Data",
        cells: { A1: "2026-01", D1: "2026-01", D2: "2026-02" },
        dataValidations: [
          { ...NO_VALIDATION, ranges: "A1:A9", rule, errorAlert: { ...NO_VALIDATION.errorAlert, ...alert } },
        ],
      },
    ],
    names: [{ name: "Periods", formula: "=Data!$D$1:$D$2" }],
  });

const LIST: ValidationRule = { type: "List", source: "North,South", inCellDropDown: true };
const NAMED: ValidationRule = { type: "List", source: "=Periods", inCellDropDown: true };
const WHOLE: ValidationRule = { type: "WholeNumber", operator: "GreaterThan", formula1: "=10" };

test.each<
  [string, ValidationRule, Partial<ErrorAlert>, readonly [typed: string, held: unknown, told: boolean | undefined]]
>([
  ["a text of the list", LIST, {}, ["South", "South", undefined]],
  ["a text that is not in the list", LIST, {}, ["West", "2026-01", true]],
  ["a number that is large enough", WHOLE, {}, ["11", 11, undefined]],
  ["a number that is too small", WHOLE, {}, ["9", "2026-01", true]],
  ["a number that is not whole", WHOLE, {}, ["11.5", "2026-01", true]],
  ["what is not among the cells of a name", NAMED, {}, ["2027", "2026-01", true]],
  ["what is wrong where only a warning is wanted", LIST, { style: "Warning" }, ["West", "West", false]],
  ["what is wrong where nothing is to be said", LIST, { showAlert: false }, ["West", "West", undefined]],
  ["a formula, which is not judged", LIST, {}, ["=1+1", 2, undefined]],
])("typed into a cell: %s", async (_, rule, alert, [typed, held, told]) => {
  const { grid, type } = open(rule, { title: "No", message: "Not that", ...alert });
  const events: GridEvents["typedInvalid"][] = [];
  grid.on("typedInvalid", (event) => events.push(event));
  const id = grid.activeSheetId();
  const cell = { row: 0, column: 0, rows: 1, columns: 1 };
  await type(0, 0, typed);
  while (!grid.idle()) await new Promise((resolve) => setTimeout(resolve, 4));
  expect(grid.values(id, cell)).toEqual([[held]]);
  expect(events).toEqual(
    told === undefined ? [] : [{ sheetId: id, area: cell, isRefused: told, title: "No", message: "Not that" }],
  );
  // An add-in writes what it likes.
  grid.write(id, cell, [["East"]]);
  expect(grid.values(id, cell)).toEqual([["East"]]);
  grid.dispose();
});
