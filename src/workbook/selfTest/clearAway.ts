import { inExcel } from "../inExcel";
import type { ExcelProblem, Result } from "../../scorecard";
import { BENCH_SHEET } from "./askProbe";

/** What belongs to the probes, and what to a scorecard: names of sheets that are taken get a number. */
const OURS = {
  probes: { sheet: /^BSC Selftest \d+$/, name: /^BSC_Selftest_/ },
  scorecard: { sheet: /^BSC (?:Model|Numbers|Axes|Journal|History)(?: \d+)?$/, name: /^BSC_/ },
} as const;

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

/**
 * Removes the sheets and names that the self-test has made, and nothing else that has come into the workbook meanwhile.
 *
 * @param isOwner - the scorecard that is there is the self-test's own
 */
export const clearAway = (
  { sheets: oldSheets, names: oldNames }: Standing,
  isOwner: boolean,
): Promise<Result<number, ExcelProblem>> =>
  inExcel(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const names = context.workbook.names.load("items/name");
    await context.sync();
    const ours = isOwner ? [OURS.probes, OURS.scorecard] : [OURS.probes];
    const isOurs = (part: "sheet" | "name", name: string): boolean => ours.some((each) => each[part].test(name));
    const ownNames = names.items.filter(({ name }) => isOurs("name", name) && !oldNames.has(name));
    for (const item of ownNames) item.delete();
    const ownSheets = sheets.items.filter(({ name }) => isOurs("sheet", name) && !oldSheets.has(name));
    for (const sheet of ownSheets) {
      // Excel deletes no sheet that is very hidden; hidden ones it does.
      sheet.delete();
    }
    await context.sync();
    return ownSheets.length;
  });
