import { plainText } from "../../scorecard";
import type { Block, View } from "./view";

/** Codes and signs that people write beside amounts. */
const CODES =
  "dkk|eur|usd|gbp|sek|nok|chf|pln|isk|cad|aud|jpy|cny|czk|huf|ron|try|inr|thb|sgd|hkd|nzd|zar|mxn|brl|kr\\.?|euro|kroner";
const CURRENCY = new RegExp(`^(${CODES}|€|\\$|£|¥)$`);
/** Among other words; "try" and "ron" are words too. */
const WITHIN = new RegExp(
  `(?:^|[^\\p{L}])(${CODES.replace("try|", "").replace("ron|", "")})(?![\\p{L}])|([€$£¥])`,
  "iu",
);
/** The same one in other words. */
const SAME: Readonly<Record<string, string>> = {
  ...{ "€": "eur", euro: "eur", $: "usd", "£": "gbp", "kr.": "kr", kroner: "kr" },
};
/**
 * The currency that a text names.
 *
 * @example currencyIn("Actual (EUR)") // "eur"
 * @example currencyIn("mio. kr.") // "dkk"
 */
export function currencyIn(text: string): string | undefined {
  const [, code, sign] = WITHIN.exec(text) ?? [];
  const found = (code ?? sign)?.toLowerCase();
  if (found === undefined) return undefined;
  const own = SAME[found] ?? found;
  return own === "kr" ? "dkk" : own;
}

const TEXTS = /\[\$([^-\]]+)|"([^"]*)"|([€£¥]|^\$)/g;

/** @example currencyOfFormat('#,##0.00 "€"') // "eur" */
export const currencyOfFormat = (format: string): string | undefined =>
  format === "General"
    ? undefined
    : [...format.matchAll(TEXTS)].flatMap(([, code, text, sign]) => currencyIn(code ?? text ?? sign ?? "") ?? [])[0];

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
      if (isHeaded || CURRENCY.test(text)) found.add(SAME[text] ?? text);
      isHeaded ||= HEADING.test(plainText(text));
      // "kr." is the krone of whoever writes it.
      if (found.size - Number(found.has("kr") && found.has("dkk")) > 1) return true;
    }
  }
  return false;
}
