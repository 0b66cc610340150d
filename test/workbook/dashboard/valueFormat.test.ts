import { isUnitAside, valueFormat, withUnit } from "../../../src/workbook/dashboard/valueFormat";

test.each([
  ["%", [33.5, 45], '#,##0.0 "%"'],
  ["stk.", [3, 4], '#,##0 "stk."'],
  ["kr.", [301_647.2, 259_167], '#,##0 "kr."'],
  ["kr.", [12_591_667], '#,##0 "kr."'],
  ["", [0.591], "#,##0.00"],
  ["%", [], '#,##0.00 "%"'],
] as const)("the unit %s stands behind %j where there is room", (unit, numbers, format) => {
  expect([valueFormat(unit, numbers), isUnitAside(unit, numbers)]).toEqual([format, false]);
});

test.each([
  ["kr.", [112_591_667], "#,##0"],
  ["kr.", [-112_591_667, 5], "#,##0"],
  ["svar på en skala", [12.3], "#,##0.0"],
  ["timer pr. medarbejder", [2.69, 3], "#,##0.00"],
] as const)("where Excel would show #### the unit %s of %j stands behind the name", (unit, numbers, format) => {
  expect([valueFormat(unit, numbers), isUnitAside(unit, numbers)]).toEqual([format, true]);
});

test("a name has its unit in parentheses, and none where there is none", () => {
  expect([withUnit("Omsætning", "kr."), withUnit("NPS", "")]).toEqual(["Omsætning (kr.)", "NPS"]);
});
