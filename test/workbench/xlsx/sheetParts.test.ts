import { emptyWorkbook, type SheetFile, type WorkbookFile } from "../../../src/workbench/grid/file";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { EVERY_RULE } from "../grid/everyRule";

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

test("every kind of rule comes back from a file as it was, in the order in which they count", () => {
  const file = workbook({ conditionalFormats: EVERY_RULE });
  expect(reopened(file)).toEqual({ file, notKept: [] });
});
