import { STATUS_WORDS } from "../../src/language";
import { evaluateAt } from "../../src/scorecard";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { NATIVE_COLUMNS } from "../../src/workbook/native/columns";
import { nativeRows, type Scored } from "../../src/workbook/native/nativeRows";
import { TABLES, TREE_KEYS, type TreeKey } from "../../src/workbook/tables";
import { today } from "../../src/workbook/today";
import type { Present } from "./anyScorecard";
import { modelOf } from "./modelOf";
import { modelSheet, type ModelRows } from "./scorecardFile";

/** The columns of the model tables as this version lays them out. */
const ALL_COLUMNS = Object.fromEntries(
  TREE_KEYS.map((key) => [key, [...TABLES[key].columns, ...NATIVE_COLUMNS[key]]]),
) as unknown as Record<TreeKey, readonly string[]>;

/** A scorecard as the engine sees it today. */
export function scoredToday({ scorecard, readings }: Present): Scored {
  const values = { readings, series: new Map(), today: today() };
  return { scorecard, values, evaluation: evaluateAt(scorecard, values) };
}

/** A workbook with the scorecard in its model tables, native formulas included, bound to the cells of a sheet `Data`. */
export function nativeFile(present: Present): WorkbookFile {
  const { rows, data } = modelOf(present);
  const native = nativeRows(scoredToday(present), STATUS_WORDS, "2026-11-23");
  const withNative = Object.fromEntries(
    TREE_KEYS.map((key) => [
      key,
      rows[key].map((row) => ({ ...row, ...(native[key].get(String(row["Id"])) as Record<string, CellContent>) })),
    ]),
  ) as unknown as ModelRows;
  const model = modelSheet(withNative, ALL_COLUMNS);
  return {
    name: "Test",
    active: "Data",
    sheets: [{ name: "Data", cells: data }, ...model.sheets],
    tables: model.tables,
    names: [],
    settings: {},
  };
}
