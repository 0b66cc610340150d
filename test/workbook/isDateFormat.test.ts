import { isDateFormat } from "../../src/workbook/isDateFormat";

test.each(["dd-mm-yyyy", "m/d/yy", "[$-406]d. mmmm yyyy", "hh:mm", "[h]:mm:ss", "yyyy-mm-dd;@", "mmm yy"])(
  "%s shows a date or a time",
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each([
  "General",
  "0.00",
  "#,##0",
  "0.0%",
  '#,##0 "dage"',
  "[Red]-0.0",
  '0.0" md."',
  "#,##0\\ \\d",
  "@",
  "0.00E+00",
  "_-* #,##0_-",
])("%s shows a number", (format) => {
  expect(isDateFormat(format)).toBe(false);
});
