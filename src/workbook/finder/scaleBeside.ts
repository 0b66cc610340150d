import { plainText } from "../../scorecard";
import { currencyIn } from "./currencyIn";
import { scaleOfUnit } from "./scaleOfCells";
import { titleOver } from "./titleOver";
import { isPercentUnit, unitWords } from "./unitWords";
import type { Block, View } from "./view";

/** A title or a corner may stand so far before the table. */
const FARTHEST = 4;
const CLAUSES = /[,;:()[\]–]| - /;
/** What a title says before the unit: "alle beløb i", "figures in". */
const FILLERS = /^(alle |all )?(beloeb|tal|amounts|figures|values|numbers)?\s*(er|are)?\s*(i|in)?\s+(?=\S)/;

/** Before the unit, in a title that says more: "Omsætning i t.kr." */
const IN = /^.* (?:i|in) /i;

/** What the cells in the row and the column of a label, and the titles over the table, say in so many clauses. */
function clausesBeside(view: View, block: Block, row: number, column: number): readonly string[] {
  const said: string[] = [];
  const read = (at: number, beside: number): void => {
    const cell = view.cell(at, beside);
    if (cell.kind === "text") said.push(...cell.text.split(CLAUSES));
  };
  for (let at = Math.max(0, block.left - FARTHEST); at <= block.right; at += 1) if (at !== column) read(row, at);
  for (let at = Math.max(0, block.top - FARTHEST); at < row; at += 1) {
    read(at, column);
    const title = titleOver(view, block, at + 1);
    if (title?.row === at) read(at, title.column);
  }
  return said;
}

const unitsIn = (clause: string): readonly string[] => [
  plainText(clause).replace(FILLERS, ""),
  plainText(clause.trim().replace(IN, "")),
];

/**
 * What the cells in the row and the column of a label say that all numbers count in: `t.kr.` in the corner, in a column of units, or in
 * a title over the table.
 *
 * @returns 1 where they say that it is whole kroner, `undefined` where nothing says so
 */
export function scaleBeside(view: View, block: Block, row: number, column: number): number | undefined {
  const said = clausesBeside(view, block, row, column).flatMap((clause) => scaleSaid(clause) ?? []);
  // Units of one row are of money, and a title may still say that it is thousands of it.
  return said.find((scale) => scale !== 1) ?? said[0];
}

/** The currency that the same cells say, where they say one. */
export const currencyBeside = (view: View, block: Block, row: number, column: number): string | undefined =>
  clausesBeside(view, block, row, column)
    .filter((clause) => currencyIn(clause) !== undefined && (unitsIn(clause).some(unitWords) || clause.length <= 3))
    .map(currencyIn)[0];

/** Whether one of some cells of a row or a column, such as one under "Enhed", says that the numbers behind it are percentages. */
export function saysPercent(view: View, { top, left, bottom, right }: Block): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind === "text" && !cell.isNumber && isPercentUnit(cell.text)) return true;
    }
  return false;
}

function scaleSaid(clause: string): number | undefined {
  for (const unit of unitsIn(clause)) {
    const words = unitWords(unit);
    if (words?.isScaled === true) return scaleOfUnit(unit);
    if (words?.unit === "money") return 1;
  }
  return undefined;
}
