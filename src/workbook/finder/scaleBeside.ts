import { plainText } from "../../scorecard";
import { scaleOfUnit } from "./scaleOfCells";
import { unitWords } from "./unitWords";
import type { Block, View } from "./view";

/** A title or a corner may stand so far before the table. */
const FARTHEST = 4;
const CLAUSES = /[,;:()[\]–]| - /;
/** What a title says before the unit: "alle beløb i", "figures in". */
const FILLERS = /^(alle |all )?(beloeb|tal|amounts|figures|values|numbers)?\s*(er|are)?\s*(i|in)?\s+(?=\S)/;

/**
 * What the cells in the row and the column of a label say that all numbers count in: `t.kr.` in the corner, in a column of units, or in
 * the title of the table.
 *
 * @returns `undefined` where nothing says so
 */
export function scaleBeside(view: View, block: Block, row: number, column: number): number | undefined {
  for (let at = Math.max(0, block.left - FARTHEST); at <= block.right; at += 1) {
    const scale = at === column ? undefined : scaleSaid(view, row, at);
    if (scale !== undefined) return scale;
  }
  for (let at = Math.max(0, block.top - FARTHEST); at < row; at += 1) {
    const scale = scaleSaid(view, at, column);
    if (scale !== undefined) return scale;
  }
  return undefined;
}

function scaleSaid(view: View, row: number, column: number): number | undefined {
  const cell = view.cell(row, column);
  if (cell.kind !== "text") return undefined;
  for (const clause of cell.text.split(CLAUSES)) {
    const unit = plainText(clause).replace(FILLERS, "");
    if (unitWords(unit)?.isScaled === true) return scaleOfUnit(unit);
  }
  return undefined;
}
