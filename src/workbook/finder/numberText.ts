const CURRENCY = String.raw`(?:kr\.?|dkk|eur|usd|€|\$|£)`;
const UNIT = String.raw`(?:%|pct\.?|procent|${CURRENCY}|,-|mio\.?|stk\.?|point|timer|dage|x)`;
const DIGITS = String.raw`(?:\d+|\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+)(?:[.,]\d+)?`;
const NUMBER = new RegExp(String.raw`^[-−+(]?\s*${CURRENCY}?\s*[-−]?${DIGITS}\s*(?:${UNIT}\s*){0,2}\)?$`, "i");

/**
 * Whether a text is a number that somebody typed or imported as text. What it is worth is not asked: a text cannot be
 * bound as a number.
 *
 * @example isNumberText("1.234,5") // true
 * @example isNumberText("12,5 %") // true
 */
export const isNumberText = (text: string): boolean => NUMBER.test(text.trim());
