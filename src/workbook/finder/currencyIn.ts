/** Codes and signs that people write beside amounts. */
const CODES =
  "dkk|eur|usd|gbp|sek|nok|chf|pln|isk|cad|aud|jpy|cny|czk|huf|ron|try|inr|thb|sgd|hkd|nzd|zar|mxn|brl|kr\\.?|euro|kroner";
export const CURRENCY = new RegExp(`^(${CODES}|€|\\$|£|¥)$`);
/** Among other words; "try" and "ron" are words too. */
const WITHIN = new RegExp(
  `(?:^|[^\\p{L}])(${CODES.replace("try|", "").replace("ron|", "")})(?![\\p{L}])|([€$£¥])`,
  "iu",
);
/** The same one in other words. */
export const SAME: Readonly<Record<string, string>> = {
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
  // "sek." are seconds.
  if (code !== undefined && /^(sek|isk|nok)$/.test(code) && text.trim() !== code) return undefined;
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
