import { fieldOf } from "./fieldWords";
import { isScenario } from "./scenarioWords";
import type { Block, View } from "./view";

/** A title may stand so many rows over what it is the title of. */
const MOST_ROWS = 3;

export interface Title {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The nearest row over a row of headings that holds nothing but one text: merged cells hold theirs in the first. */
export function titleOver(view: View, { left, right }: Block, headings: number): Title | undefined {
  for (let row = headings - 1; row >= Math.max(0, headings - MOST_ROWS); row -= 1) {
    const filled: Title[] = [];
    for (let column = left; column <= right; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind === "blank") continue;
      if (cell.kind !== "text") return undefined;
      filled.push({ text: cell.text.trim(), row, column });
    }
    if (filled.length > 1) return undefined;
    if (filled[0] !== undefined) return filled[0];
  }
  return undefined;
}

/** Whether a title says that what stands below it is a budget or a forecast, and has not happened. */
export const isTitleAhead = ({ text }: Pick<Title, "text">): boolean => fieldOf(text) === "target" || isScenario(text);
