import type { WorkbookFile } from "../../src/workbench/grid/file";
import { rightXlsx } from "./rightXlsx";
import sample from "../../assets/sample/sample.json";

/** A cell of the history's columns of values and scores, below the headings. */
const SAID = /^[EG](?!1$)\d+$/;

/**
 * The sample as the workbook of another team, whose past values are a share of those of the sample. Its formulas have no results but empty
 * ones: what is in force it does not say.
 */
export function teamWorkbook(name: string, share: number): Uint8Array {
  const file = sample as unknown as WorkbookFile;
  const sheets = file.sheets.map((sheet) => {
    if (sheet.name === "BSC Model") return { ...sheet, cells: { ...sheet.cells, B2: name } };
    if (sheet.name !== "BSC History") return sheet;
    const cells = Object.entries(sheet.cells).map(([address, content]) => [
      address,
      SAID.test(address) && typeof content === "number" ? content * share : content,
    ]);
    return { ...sheet, cells: Object.fromEntries(cells) as typeof sheet.cells };
  });
  return rightXlsx({ ...file, sheets }, () => "");
}
