/** Sections of a number format: for numbers above zero, below it, zero and text. */
const MOST_SECTIONS = 4;
/** Within quotes `\\`, `_` and `*` mean themselves. */
const ESCAPED_OR_QUOTED = /"[^"]*"|[\\_*]./gs;
const BRACKETS = /\[[^[\]]*\]/g;

/** Whether Excel takes a number format, as far as its quotes, brackets and sections tell. */
export function isNumberFormat(format: string): boolean {
  const bare = format.replace(ESCAPED_OR_QUOTED, "").replace(BRACKETS, "");
  return !/["[]/.test(bare) && bare.split(";").length <= MOST_SECTIONS;
}
