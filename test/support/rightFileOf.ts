import { valuesOfGrid } from "../../src/workbench/xlsx/valueOf";
import type { RunningExcel } from "./excel";
import { rightXlsx } from "./rightXlsx";

/** The workbook as it is now, as .xlsx. Throws when Excel would refuse or repair the file. */
export const rightFileOf = (excel: RunningExcel): Uint8Array => rightXlsx(excel.file(), valuesOfGrid(excel.grid));
