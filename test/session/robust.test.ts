import { startAddin, type RunningAddin } from "../support/addin";
import { scorecardFile } from "../support/scorecardFile";

let addin: RunningAddin;
afterEach(() => addin.excel.stop());

test("a formula that is inserted into a cell formatted as text is a formula", async () => {
  addin = await startAddin(scorecardFile(1));
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Rapport").getRange("D9");
    cell.numberFormat = [["@"]];
    cell.select();
    await context.sync();
  });
  expect(await addin.session.insertFormula("SCORE", undefined)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(addin.excel.formula("Rapport!D9")).toBe("=BSC.SCORE()");
  expect(addin.excel.value("Rapport!D9")).toBe(50);
});

test.each([
  ["General", "0.0"],
  ["0.00", "0.00"],
])("a score that is inserted into a cell of the format %s is shown as %s", async (before, after) => {
  addin = await startAddin(scorecardFile(3));
  const format = async (numberFormat?: string): Promise<unknown> =>
    Excel.run(async (context) => {
      const cell = context.workbook.worksheets.getItem("Rapport").getRange("D9");
      if (numberFormat !== undefined) cell.numberFormat = [[numberFormat]];
      cell.select();
      cell.load("numberFormat");
      await context.sync();
      return cell.numberFormat[0]?.[0];
    });
  await format(before);
  expect(await addin.session.insertFormula("SCORE", undefined)).toMatchObject({ ok: true });
  await addin.excel.settled();
  expect(await format()).toBe(after);
});

test("the finder and the health read large sheets in answers that Excel on the web sends", async () => {
  const file = scorecardFile(1);
  const [rows, columns] = [1_600, 24];
  const cells = Object.fromEntries(
    Array.from({ length: rows * columns }, (_, index) => [
      `${String.fromCharCode(65 + (index % columns))}${Math.floor(index / columns) + 1}`,
      `en tekst på omkring halvtreds tegn i hver celle ${index}`,
    ]),
  );
  addin = await startAddin({ ...file, sheets: [...file.sheets, { name: "Stort", cells }] });
  // All at once would be 38,400 cells of 50 characters, twice, and their formats: more than 4 MB.
  addin.excel.setFaults({ payloadLimit: 3_500_000 });
  expect(await addin.session.find()).toMatchObject({ ok: true });
  expect(await addin.session.health()).toMatchObject({ ok: true });
});
