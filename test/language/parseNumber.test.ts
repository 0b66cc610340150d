import { parseNumber, type Language } from "../../src/language";

const cases: readonly (readonly [string, Language, number | "empty" | "unclear", string])[] = [
  ["1.234,5", "da", 1234.5, "Danish separators"],
  ["1,234.5", "en", 1234.5, "English separators"],
  ["1,234.5", "da", 1234.5, "both separators leave no doubt"],
  ["1.234,5", "en", 1234.5, "both separators leave no doubt"],
  ["12,5", "da", 12.5, "decimal comma"],
  ["12,5", "en", 12.5, "one digit is no group"],
  ["1.5", "da", 1.5, "one digit is no group"],
  ["0.125", "da", 0.125, "a group cannot follow a zero"],
  ["1.234", "da", 1234, "groups in Danish"],
  ["1.234", "en", 1.234, "decimals in English"],
  ["1,234", "en", 1234, "groups in English"],
  ["1,234", "da", 1.234, "decimals in Danish"],
  ["1.234.567", "da", 1234567, "several groups"],
  ["1 234 567,8", "da", 1234567.8, "spaces as groups"],
  ["1\u00a0234", "da", 1234, "a space that does not break"],
  ["-7", "da", -7, "negative"],
  ["−7", "da", -7, "the minus of typography"],
  ["+7", "en", 7, "plus"],
  [",5", "da", 0.5, "no digit before"],
  ["5,", "da", 5, "still typing"],
  ["0", "da", 0, "zero"],
  ["", "da", "empty", "nothing"],
  ["   ", "en", "empty", "spaces only"],
  ["12 stk.", "da", "unclear", "words"],
  ["12 %", "da", "unclear", "percent could mean 12 or 0.12"],
  ["1.23.4", "da", "unclear", "groups in the wrong place"],
  ["1,2,3", "da", "unclear", "two decimals"],
  ["1 23", "da", "unclear", "space in the wrong place"],
  ["1e5", "en", "unclear", "no programmer's notation"],
  ["=1+1", "en", "unclear", "no formulas"],
  ["-", "en", "unclear", "a sign alone"],
  [",", "en", "unclear", "a separator alone"],
];

test.each(cases)("reads %j in %s as %s (%s)", (text, language, expected) => {
  const typed = parseNumber(text, language);
  expect(typed.kind === "number" ? typed.value : typed.kind).toBe(expected);
});
