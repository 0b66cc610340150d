import type { Reading } from "../scorecard";
import type { CellValue } from "../workbook";

/** What of a reading is written down: numbers, words and logical values; empty for all else. */
export function readingCell(reading: Reading | undefined): CellValue {
  if (reading?.kind === "text") return reading.text;
  return reading?.kind === "number" || reading?.kind === "logical" ? reading.value : "";
}
