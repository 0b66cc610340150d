import { STATUS_WORDS } from "../../src/language";
import { evaluateAt } from "../../src/scorecard";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { nativeRows, type Scored } from "../../src/workbook/native/nativeRows";
import { today } from "../../src/workbook/today";
import type { Present } from "./anyScorecard";
import { modelOf } from "./modelOf";
import { numbersFile } from "./numbersFile";

/** A scorecard as the engine sees it today. */
export function scoredToday({ scorecard, readings }: Present): Scored {
  const values = { readings, series: new Map(), today: today() };
  return {
    scorecard,
    values,
    evaluation: evaluateAt(scorecard, values),
    reads: new Map(),
    growths: new Map(),
    dateSystem: "1900",
  };
}

/** A workbook with the scorecard in its model tables, native formulas included, bound to the cells of a sheet `Data`. */
export function nativeFile(present: Present): WorkbookFile {
  const { rows, data } = modelOf(present);
  const native = nativeRows(scoredToday(present), STATUS_WORDS, "2026-11-23");
  const model = numbersFile(rows, native);
  return { name: "Test", active: "Data", sheets: [{ name: "Data", cells: data }, ...model.sheets], ...rest(model) };
}

const rest = ({ tables, names }: ReturnType<typeof numbersFile>) => ({ tables, names, settings: {} });
