/**
 * Whether a number format shows a date or a time. Quoted text, escaped letters, colours and conditions do not count.
 *
 * @param format - in Excel's English notation, as Office.js gives it
 * @example isDateFormat("dd-mm-yyyy") // true
 * @example isDateFormat('#,##0 "dage"') // false
 */
export function isDateFormat(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return !/general/i.test(bare) && /[dmyhs]/i.test(bare);
}
