import { plainText } from "../../scorecard";
import { fieldOf } from "./fieldWords";
import type { View } from "./view";

const COMPANY =
  "hele (?:landet|virksomheden|organisationen|huset|koncernen)|koncern(?:en)?|gruppen|group|(?:whole |entire )?company";
/** The whole of several parts, added up or not. */
export const WHOLE = new RegExp(`^(?:i alt|ialt|total|totalt|samlet|all|overall|${COMPANY})$`);
/** Beside no field a total may be a sum of rates; what holds for the company is no sum. */
export const OF_COMPANY = new RegExp(`^(?:${COMPANY})$`);

/** The only heading that says that the whole of several parts stands below it. */
export function totalIn(view: View, row: number, left: number, right: number, words: RegExp): number | undefined {
  const columns: number[] = [];
  let parts = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = view.cell(row, column);
    if (cell.kind !== "text") continue;
    if (words.test(plainText(cell.text))) columns.push(column);
    else if (fieldOf(cell.text) === undefined) parts += 1;
  }
  const [only] = columns;
  if (only === undefined || columns.length > 1) return undefined;
  // Alone it may be the group that the KPI belongs to, or its number.
  return parts < 2 && A_GROUP.test(plainText(String(view.value(row, only)))) ? undefined : only;
}

const A_GROUP = /^(group|gruppen)$/;
