import { emptyWorkbook, type SheetFile, type WorkbookFile } from "../../../src/workbench/grid/file";
import { passwordHash } from "../../../src/workbench/xlsx/sheetView/passwordHash";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { EVERY_PART } from "../grid/everyPart";

const workbook = (parts: Partial<SheetFile>): WorkbookFile => ({
  ...emptyWorkbook(),
  sheets: [
    { name: "Ark1", cells: {}, ...parts },
    { name: "Other", cells: {} },
  ],
});
const reopened = (file: WorkbookFile) =>
  readXlsx(
    writeXlsx(file, () => undefined),
    file.name,
  );

test("everything that a sheet has besides its cells comes back from a file as it was", () => {
  const file = workbook(EVERY_PART);
  expect(reopened(file)).toEqual({ file, notKept: [] });
});

test.each<[string, SheetFile["page"]]>([
  ["fitted to a height", { zoom: { verticalFitToPages: 2 } }],
  ["fitted to one page", { zoom: { horizontalFitToPages: 1, verticalFitToPages: 1 } }],
  ["at a scale", { zoom: { scale: 80 } }],
  ["with repeated rows only", { titleRows: { first: 4, count: 1 } }],
  ["with repeated columns only", { titleColumns: { first: 26, count: 2 } }],
])("a sheet that is printed %s comes back as it was", (_, page) => {
  const file = workbook({ page: page! });
  expect(reopened(file)).toEqual({ file, notKept: [] });
});

test.each<[string, SheetFile["protection"]]>([
  ["nothing", { options: {} }],
  ["no selection", { options: { selectionMode: "None" } }],
  ["objects and sorting", { options: { allowEditObjects: true, allowSort: true } }],
])("protection that allows %s comes back as it was", (_, protection) => {
  const file = workbook({ protection: protection! });
  expect(reopened(file)).toEqual({ file, notKept: [] });
});

test("of a password a file has the hash only: the sheet stays protected, and that the password is gone is said", () => {
  const file = workbook({ protection: { options: {}, password: "test" } });
  const { file: read, notKept } = reopened(file);
  expect(read.sheets[0]?.protection).toEqual({ options: {} });
  expect(notKept).toEqual([{ kind: "protection", where: ["Ark1"] }]);
});

// The example of ECMA-376, part 4, 14.7.1.
test("a password has the hash of the standard", () => {
  expect(passwordHash("test")).toBe("CBEB");
});
