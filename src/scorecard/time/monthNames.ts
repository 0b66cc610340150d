/** Months as they are written in Danish and English, in lower case: the full names, and the short ones without a stop. */
const NAMES: readonly (readonly string[])[] = [
  ["januar", "january", "jan"],
  ["februar", "february", "feb"],
  ["marts", "march", "mar"],
  ["april", "apr"],
  ["maj", "may"],
  ["juni", "june", "jun"],
  ["juli", "july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["oktober", "october", "okt", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

export const MONTH_PATTERN = NAMES.flat().join("|");

/** @example monthOf("okt") // 10; undefined for anything but a name in lower case */
export function monthOf(name: string): number | undefined {
  const index = NAMES.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}
