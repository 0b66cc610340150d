import { NO_VALIDATION } from "../../../src/workbench/grid/dataValidation";
import { emptyWorkbook, type SheetFile, type WorkbookFile } from "../../../src/workbench/grid/file";
import { sheetFilterXml } from "../../../src/workbench/xlsx/filters/writeFilters";
import type { LossKind } from "../../../src/workbench/xlsx/losses";
import { passwordHash } from "../../../src/workbench/xlsx/sheetView/passwordHash";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { rightXlsx } from "../../support/rightXlsx";
import { EVERY_PART } from "../grid/everyPart";
import { handmade, type Handmade } from "./handmade";

const workbook = (parts: Partial<SheetFile>): WorkbookFile => ({
  ...emptyWorkbook(),
  sheets: [
    { name: "Ark1", cells: {}, ...parts },
    { name: "Other", cells: {} },
  ],
});
const reopened = (file: WorkbookFile) =>
  readXlsx(
    rightXlsx(file, () => undefined),
    file.name,
  );

test("everything that a sheet has besides its cells comes back from a file as it was", () => {
  const file = workbook(EVERY_PART);
  expect(reopened(file)).toEqual({ file, notKept: [] });
});

test("a file says of a filter what schema and Excel want: texts before days, and not blank as other than a space", () => {
  const columns = [
    { header: "A1", criteria: { filterOn: "Values", values: [{ date: "2026-11-01", specificity: "Month" }, "Æble"] } },
    { header: "B1", criteria: { filterOn: "Custom", criterion1: "<>", operator: "And" } },
  ] as const;
  const xml = sheetFilterXml({ name: "Ark1", cells: {}, filters: { range: "A1:B9", columns } });
  expect(xml.match(/<(filter|dateGroupItem|customFilter) [^>]*>/g)).toEqual([
    '<filter val="Æble"/>',
    '<dateGroupItem year="2026" month="11" dateTimeGrouping="month"/>',
    '<customFilter operator="notEqual" val=" "/>',
  ]);
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

test("that sheets may not come and go comes back from a file, but for the password", () => {
  const open = { ...workbook({}), structureProtection: {} };
  expect(reopened(open)).toEqual({ file: open, notKept: [] });
  const { file, notKept } = reopened({ ...open, structureProtection: { password: "test" } });
  expect([file, notKept]).toEqual([open, [{ kind: "protection", where: [] }]]);
});

const NAME = '<definedName name="_xlnm.Print_Area" localSheetId="0">';
test.each<[string, Handmade, Partial<SheetFile>, readonly LossKind[]]>([
  [
    "whole columns and rows are printed",
    { sheet: "", after: `<definedNames>${NAME}Ark1!$A:$C,Ark1!$2:$3,Ark1!$F$9</definedName></definedNames>` },
    { page: { printArea: "A1:C1048576 A2:XFD3 F9" } },
    [],
  ],
  [
    "a function says what is printed",
    { sheet: "", after: `<definedNames>${NAME}OFFSET(Ark1!$A$1,0,0,9,9)</definedName></definedNames>` },
    {},
    ["printSetup"],
  ],
  [
    "all columns to the right are hidden",
    { sheet: '<cols><col min="255" max="16384" width="9" customWidth="0" hidden="1"/></cols>' },
    { hiddenColumns: ["IU", "IV"] },
    ["view"],
  ],
  [
    "all columns have a width",
    { sheet: '<cols><col min="256" max="16384" width="20.7109375" customWidth="1"/></cols>' },
    { columns: { IV: 166 } },
    ["view"],
  ],
  [
    "newer versions keep what may be typed, in an extension",
    {
      sheet:
        '<extLst><ext xmlns:x14="urn:x14" xmlns:xm="urn:xm"><x14:dataValidations count="1"><x14:dataValidation type="list" allowBlank="1" showInputMessage="1" showErrorMessage="1">' +
        "<x14:formula1><xm:f>Other!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>",
    },
    {
      dataValidations: [
        { ...NO_VALIDATION, ranges: "B2:B9", rule: { type: "List", source: "=Other!$A$1:$A$9", inCellDropDown: true } },
      ],
    },
    [],
  ],
  [
    "another workbook says what may be typed",
    {
      sheet:
        '<dataValidations><dataValidation type="list" sqref="A1"><formula1>[1]Ark1!$A$1:$A$9</formula1></dataValidation></dataValidations>',
    },
    {},
    ["dataValidation"],
  ],
  ["sums stand above what they sum up", { sheet: '<sheetPr><outlinePr summaryBelow="0"/></sheetPr>' }, {}, ["outline"]],
  [
    "sums stand below and right of what they sum up",
    { sheet: '<sheetPr><outlinePr applyStyles="0" summaryBelow="1" summaryRight="1"/></sheetPr>' },
    {},
    [],
  ],
  [
    "what is not blank is asked for as Excel does",
    {
      sheet:
        '<autoFilter ref="A1:A9"><filterColumn colId="0"><customFilters><customFilter operator="notEqual" val=" "/></customFilters></filterColumn></autoFilter>',
    },
    {
      filters: {
        range: "A1:A9",
        columns: [{ header: "A1", criteria: { filterOn: "Custom", criterion1: "<>", operator: "And" } }],
      },
    },
    [],
  ],
  [
    "a note is by the author of a thread that is not there",
    {
      sheet: "",
      sheetLinks: [["comments", "../comments1.xml"]],
      parts: {
        "xl/comments1.xml":
          '<comments><authors><author>tc={1}</author></authors><commentList><comment ref="B2" authorId="0"><text><t>Kept</t></text></comment></commentList></comments>',
      },
    },
    { notes: [{ cell: "B2", text: "Kept", author: "tc={1}" }] },
    [],
  ],
  ["rows are hidden of which nothing is said", { sheet: '<sheetFormatPr zeroHeight="1"/>' }, {}, ["view"]],
  ["windows are locked", { sheet: "", before: '<workbookProtection lockWindows="1"/>' }, {}, ["protection"]],
])("of a file in which %s, what has no place is named", (_, made, kept, lost) => {
  const { file, notKept } = readXlsx(handmade(made), "Bog.xlsx");
  expect(file.sheets).toEqual([{ name: "Ark1", cells: {}, ...kept }]);
  expect(notKept.map(({ kind }) => kind).filter((kind) => kind !== "defaultFont")).toEqual(lost);
});
