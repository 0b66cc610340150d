import type { Block, View } from "./view";

const CURRENCY = /^(DKK|EUR|USD|GBP|SEK|NOK|CHF|PLN|ISK|CAD|AUD|JPY|CNY|CZK|HUF)$/;

/** Whether a column of a block names more than one currency, so that its amounts must not be added up. */
export function hasSeveralCurrencies(view: View, { top, left, bottom, right }: Block): boolean {
  for (let column = left; column <= right; column += 1) {
    const found = new Set<string>();
    for (let row = top; row <= bottom; row += 1) {
      const cell = view.cell(row, column);
      if (cell.kind === "text" && CURRENCY.test(cell.text.trim())) found.add(cell.text.trim());
      if (found.size > 1) return true;
    }
  }
  return false;
}
