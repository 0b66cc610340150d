import type { WorkbookFile } from "../../src/workbench/grid/file";
import { reached, twentyKpis } from "./company";
import { TEAMS_OF_COMPANY } from "./companyInOne";
import { nativeFile } from "./nativeFile";

/** The workbook of one team with twenty KPIs, as the team calls its scorecard. */
export function teamFile(name: string, size: number, percent: number): WorkbookFile {
  const scorecard = twentyKpis(name);
  const file = nativeFile({ scorecard, readings: reached(scorecard, size, percent) });
  const sheets = file.sheets.map((sheet) => ({
    ...sheet,
    // The model that files are made of is called "Test".
    cells: Object.fromEntries(
      Object.entries(sheet.cells ?? {}).map(([address, cell]) => [address, cell === "Test" ? `Hold ${name}` : cell]),
    ),
  }));
  return { ...file, name: `Hold ${name}`, sheets };
}

/** The workbooks of twelve teams. */
export const teamFiles = (): readonly { readonly name: string; readonly file: WorkbookFile }[] =>
  TEAMS_OF_COMPANY.map(({ id, size, percent }) => ({ name: `Hold ${id}.xlsx`, file: teamFile(id, size, percent) }));
