import { startExcel, type RunningExcel } from "../../support/excel";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel();
});
afterAll(() => excel.stop());

test("Microsoft's client writes and reads cells", async () => {
  const read = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2");
    range.values = [
      [1, 2],
      ["=A1+B1", "tekst"],
    ];
    await context.sync();
    range.load("values,formulas,address,valueTypes");
    await context.sync();
    return [range.values, range.formulas, range.address, range.valueTypes];
  });
  expect(JSON.parse(JSON.stringify(read))).toEqual([
    [
      [1, 2],
      [3, "tekst"],
    ],
    [
      [1, 2],
      ["=A1+B1", "tekst"],
    ],
    "'Ark1'!A1:B2",
    [
      ["Double", "Double"],
      ["Double", "String"],
    ],
  ]);
  await excel.settled();
  expect(excel.value("A2")).toBe(3);
});
