import { inExcel } from "../inExcel";
import type { ExcelProblem, Result } from "../../scorecard";
import { BENCH_SHEET } from "./askProbe";

/** Every sheet and name of ours begins like this. */
const OURS = { sheet: "BSC ", name: "BSC_" };

/** What a workbook held before the self-test; it stays. */
export interface Standing {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

export const standing = (): Promise<Result<Standing, ExcelProblem>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const old = sheets.items.map(({ name }) => name).filter((name) => !name.startsWith(BENCH_SHEET));
    return { sheets: new Set(old), names: new Set(names.items.map(({ name }) => name)) };
  });

/** Removes the sheets and names that the self-test has made, and nothing else. */
export const clearAway = ({ sheets: oldSheets, names: oldNames }: Standing): Promise<Result<number, ExcelProblem>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const ownNames = names.items.filter(({ name }) => name.startsWith(OURS.name) && !oldNames.has(name));
    for (const item of ownNames) item.delete();
    const ownSheets = sheets.items.filter(({ name }) => name.startsWith(OURS.sheet) && !oldSheets.has(name));
    for (const sheet of ownSheets) {
      // Excel deletes no sheet that is very hidden; hidden ones it does.
      sheet.delete();
    }
    await context.sync();
    return ownSheets.length;
  });
