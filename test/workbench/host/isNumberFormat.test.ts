import { isNumberFormat } from "../../../src/workbench/host/isNumberFormat";

test.each([
  ["General", true],
  ['[>=75]"● "0;[>=60]"▲ "0;"■ "0', true],
  ['_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)', true],
  ['0\\"', true],
  ["[$-406]d. mmmm yyyy;@", true],
  ['0"*"', true],
  ['0"_"', true],
  ['"5*"0', true],
  ['0" stk_"', true],
  ['"C:\\"0', true],
  ['0"', false],
  ["[Red", false],
  ["0;0;0;0;0", false],
])("whether %s is a number format: %s", (format, is) => {
  expect(isNumberFormat(format)).toBe(is);
});
