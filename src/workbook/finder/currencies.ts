import { plainText } from "../../scorecard";
import { CURRENCY, SAME } from "./currencyIn";
import type { Block, View } from "./view";

/** Over a column of nothing else. */
const HEADING = /^(valuta|valutakode|currency|currency code)$/;

/** Whether a column of a block names more than one currency, so that its amounts must not be added up. */
export function hasSeveralCurrencies(view: View, { top, left, bottom, right }: Block): boolean {
  for (let column = left; column <= right; column += 1) {
    const found = new Set<string>();
    let isHeaded = false;
    for (let row = top; row <= bottom; row += 1) {
      const cell = view.cell(row, column);
      if (cell.kind !== "text") continue;
      const text = cell.text.trim().toLowerCase();
      if ((isHeaded && /\p{L}/u.test(text)) || CURRENCY.test(text)) found.add(SAME[text] ?? text);
      isHeaded ||= HEADING.test(plainText(text));
      // "kr." is the krone of whoever writes it.
      if (found.size - Number(found.has("kr") && found.has("dkk")) > 1) return true;
    }
  }
  return false;
}
