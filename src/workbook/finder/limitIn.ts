import type { View } from "./view";

/** A target by its content: "mindst 40", "≤ 3 %", "Mål: 45". */
const SIGN =
  "≤|≥|<=?|>=?|mindst|højst|maks\\.?|max\\.?|min\\.?|under|over|op til|at least|at most|below|above|less than|more than|up to";
const LIMIT = new RegExp(
  `^\\s*((mål|målsætning|krav|budget|target|goal)\\s*:?\\s*(${SIGN})?|${SIGN})\\s*\\d[\\d.,]*\\s*\\S{0,6}\\s*$`,
  "i",
);

/** What stands behind a label as a limit, and is no number. @param end - the last column that can belong to it */
export function limitIn(view: View, row: number, column: number, end: number): string | undefined {
  for (let at = column + 1; at <= end; at += 1) {
    const cell = view.cell(row, at);
    if (cell.kind === "text" && LIMIT.test(cell.text)) return cell.text.trim();
  }
  return undefined;
}
