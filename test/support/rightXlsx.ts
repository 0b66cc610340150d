import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { faultsOfFile } from "./xlsxRules/faultsOfFile";

/** A workbook as .xlsx. Throws when Excel would refuse or repair the file. */
export function rightXlsx(...given: Parameters<typeof writeXlsx>): Uint8Array {
  const bytes = writeXlsx(...given);
  const faults = faultsOfFile(bytes);
  if (faults.length > 0) throw new Error(`Excel would not take this file:\n${faults.join("\n")}`);
  return bytes;
}
