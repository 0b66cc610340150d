import { mirroredAddress, mirrorFormula } from "../../src/workbook/mirror";
import { isBroken, sheetNameOf } from "../../src/workbook/reference";

test.each([
  ["Data!B4", '=IF(ISBLANK(Data!$B$4),"",Data!$B$4)'],
  ["'My data'!AB12", "=IF(ISBLANK('My data'!$AB$12),\"\",'My data'!$AB$12)"],
  ["'It''s A1'!C3", "=IF(ISBLANK('It''s A1'!$C$3),\"\",'It''s A1'!$C$3)"],
])("%s is mirrored by %s and read back", (address, formula) => {
  expect(mirrorFormula(address)).toBe(formula);
  expect(mirroredAddress(formula)).toBe(address);
});

test("spaces that Excel puts into a formula do not hide the address, spaces in sheet names stay", () => {
  expect(mirroredAddress("=IF(ISBLANK('My data'!$B$4), \"\", 'My data'!$B$4)")).toBe("'My data'!B4");
});

test("any other formula is shown as it is", () => {
  expect(mirroredAddress("=SUM(Data!A1:A3)")).toBe("=SUM(Data!A1:A3)");
});

test("a formula whose cell is gone is broken", () => {
  expect(isBroken('=IF(ISBLANK(#REF!),"",#REF!)')).toBe(true);
  expect(isBroken(mirrorFormula("Data!B4"))).toBe(false);
});

test.each([
  ["Data!B4", "Data"],
  ["'My data'!B4", "My data"],
  ["'It''s'!B4", "It's"],
])("the sheet of %s is %s", (address, sheet) => {
  expect(sheetNameOf(address)).toBe(sheet);
});
