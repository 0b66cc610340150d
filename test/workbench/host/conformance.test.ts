import { startExcel, type RunningExcel } from "../../support/excel";
import { sample } from "./sample";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ file: sample(), language: "en-US" });
});
afterAll(() => excel.stop());

/** Values that cross from the client's window are compared by content. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value)) as unknown;

type Loadable = OfficeExtension.ClientObject & { load(members: string): unknown };
const member = async (context: Excel.RequestContext, object: unknown, name: string): Promise<unknown> => {
  (object as Loadable).load(name);
  await context.sync();
  return (object as Record<string, unknown>)[name];
};

const range = (context: Excel.RequestContext, address: string, sheet = "Data"): Excel.Range =>
  context.workbook.worksheets.getItem(sheet).getRange(address);

type Read = readonly [member: string, read: (context: Excel.RequestContext) => Promise<unknown>, expected: unknown];
const address = (name: string, find: (from: Excel.Range) => Excel.Range, from: string, expected: string): Read => [
  `Range.${name}`,
  (context) => member(context, find(range(context, from)), "address"),
  expected,
];

const READS: readonly Read[] = [
  ["Workbook.name", (c) => member(c, c.workbook, "name"), "Budget.xlsx"],
  ["Application.calculationMode", (c) => member(c, c.application, "calculationMode"), "Automatic"],
  ["Application.calculationState", (c) => member(c, c.application, "calculationState"), "Done"],
  ["Application.decimalSeparator", (c) => member(c, c.application, "decimalSeparator"), "."],
  ["CultureInfo.name", (c) => member(c, c.application.cultureInfo, "name"), "en-US"],
  [
    "NumberFormatInfo.numberDecimalSeparator",
    (c) => member(c, c.application.cultureInfo.numberFormat, "numberDecimalSeparator"),
    ".",
  ],
  [
    "DatetimeFormatInfo.shortDatePattern",
    (c) => member(c, c.application.cultureInfo.datetimeFormat, "shortDatePattern"),
    "M/d/yyyy",
  ],
  ["Runtime.enableEvents", (c) => member(c, c.runtime, "enableEvents"), true],
  ["Worksheet.name", (c) => member(c, c.workbook.worksheets.getActiveWorksheet(), "name"), "Data"],
  ["Worksheet.position", (c) => member(c, c.workbook.worksheets.getItem("My sheet"), "position"), 1],
  ["Worksheet.visibility", (c) => member(c, c.workbook.worksheets.getItem("Secret"), "visibility"), "Hidden"],
  ["Worksheet.tabColor", (c) => member(c, c.workbook.worksheets.getFirst(), "tabColor"), ""],
  ["Worksheet.showGridlines", (c) => member(c, c.workbook.worksheets.getFirst(), "showGridlines"), true],
  ["WorksheetCollection.getFirst", (c) => member(c, c.workbook.worksheets.getFirst(), "name"), "Data"],
  ["WorksheetCollection.getLast", (c) => member(c, c.workbook.worksheets.getLast(), "name"), "Secret"],
  ["WorksheetCollection.getLast(visible)", (c) => member(c, c.workbook.worksheets.getLast(true), "name"), "My sheet"],
  ["Worksheet.getNext", (c) => member(c, c.workbook.worksheets.getItem("Data").getNext(), "name"), "My sheet"],
  [
    "Worksheet.getUsedRange",
    (c) => member(c, c.workbook.worksheets.getItem("Data").getUsedRange(), "address"),
    "Data!A1:D5",
  ],
  [
    "Range.values",
    (c) => member(c, range(c, "A1:B2"), "values"),
    [
      ["Item", "Amount"],
      ["Rent", 100],
    ],
  ],
  ["Range.values of an error", (c) => member(c, range(c, "D3"), "values"), [["#DIV/0!"]]],
  ["Range.values of text that looks like a number", (c) => member(c, range(c, "D5"), "values"), [["12"]]],
  ["Range.values of an empty cell", (c) => member(c, range(c, "F9"), "values"), [[""]]],
  ["Range.formulas", (c) => member(c, range(c, "D1:D2"), "formulas"), [["=SUM(B2:B3)"], [0.125]]],
  ["Range.formulas of an empty cell", (c) => member(c, range(c, "F9"), "formulas"), [[""]]],
  ["Range.text", (c) => member(c, range(c, "D2"), "text"), [["12.5%"]]],
  ["Range.numberFormat", (c) => member(c, range(c, "D1:D2"), "numberFormat"), [["General"], ["0.0%"]]],
  [
    "Range.valueTypes",
    (c) => member(c, range(c, "D1:D6"), "valueTypes"),
    [["Double"], ["Double"], ["Error"], ["Boolean"], ["String"], ["Empty"]],
  ],
  ["Range.address", (c) => member(c, range(c, "b2:a1"), "address"), "Data!A1:B2"],
  ["Range.address of a quoted sheet", (c) => member(c, range(c, "A1", "My sheet"), "address"), "'My sheet'!A1"],
  ["Range.address of columns", (c) => member(c, range(c, "A:B"), "address"), "Data!A:B"],
  ["Range.address of rows", (c) => member(c, range(c, "2:3"), "address"), "Data!2:3"],
  ["Range.isEntireColumn", (c) => member(c, range(c, "A:B"), "isEntireColumn"), true],
  ["Range.isEntireRow", (c) => member(c, range(c, "2:3"), "isEntireRow"), true],
  ["Range.rowIndex", (c) => member(c, range(c, "B3:C9"), "rowIndex"), 2],
  ["Range.columnIndex", (c) => member(c, range(c, "B3:C9"), "columnIndex"), 1],
  ["Range.rowCount", (c) => member(c, range(c, "B3:C9"), "rowCount"), 7],
  ["Range.columnCount", (c) => member(c, range(c, "B3:C9"), "columnCount"), 2],
  ["Range.cellCount", (c) => member(c, range(c, "B3:C9"), "cellCount"), 14],
  ["Range.hasSpill", (c) => member(c, range(c, "A1"), "hasSpill"), false],
  ["Range.worksheet", (c) => member(c, range(c, "A1", "My sheet").worksheet, "name"), "My sheet"],
  address("getCell", (from) => from.getCell(1, 1), "B2:C3", "Data!C3"),
  address("getOffsetRange", (from) => from.getOffsetRange(1, 2), "A1:B2", "Data!C2:D3"),
  address("getResizedRange", (from) => from.getResizedRange(1, -1), "A1:B2", "Data!A1:A3"),
  address("getAbsoluteResizedRange", (from) => from.getAbsoluteResizedRange(3, 1), "A1:B2", "Data!A1:A3"),
  address("getRow", (from) => from.getRow(1), "A1:B2", "Data!A2:B2"),
  address("getColumn", (from) => from.getColumn(1), "A1:B2", "Data!B1:B2"),
  address("getRowsAbove", (from) => from.getRowsAbove(2), "A5:B6", "Data!A3:B4"),
  address("getRowsBelow", (from) => from.getRowsBelow(2), "A5:B6", "Data!A7:B8"),
  address("getColumnsBefore", (from) => from.getColumnsBefore(1), "C5:D6", "Data!B5:B6"),
  address("getColumnsAfter", (from) => from.getColumnsAfter(1), "C5:D6", "Data!E5:E6"),
  address("getEntireColumn", (from) => from.getEntireColumn(), "B2", "Data!B:B"),
  address("getEntireRow", (from) => from.getEntireRow(), "B2", "Data!2:2"),
  address("getIntersection", (from) => from.getIntersection("B2:D9"), "A1:C3", "Data!B2:C3"),
  address("getBoundingRect", (from) => from.getBoundingRect("D9"), "B2", "Data!B2:D9"),
  address("getUsedRange", (from) => from.getUsedRange(), "A2:C9", "Data!A2:B3"),
  address("getLastCell", (from) => from.getLastCell(), "A1:C3", "Data!C3"),
  address("getLastRow", (from) => from.getLastRow(), "A1:C3", "Data!A3:C3"),
  address("getLastColumn", (from) => from.getLastColumn(), "A1:C3", "Data!C1:C3"),
  address("getSurroundingRegion", (from) => from.getSurroundingRegion(), "A2", "Data!A1:B3"),
  ["Range.getDirectPrecedents", (c) => member(c, range(c, "D1").getDirectPrecedents(), "addresses"), ["Data!B2:B3"]],
  ["Range.getPrecedents", (c) => member(c, range(c, "A1", "My sheet").getPrecedents(), "addresses"), ["Data!B2"]],
  [
    "WorkbookRangeAreas.areas",
    async (c) => {
      const { areas } = range(c, "D1").getDirectPrecedents();
      areas.load("items/address");
      await c.sync();
      return areas.items.map((each) => each.address);
    },
    ["Data!B2:B3"],
  ],
  [
    "WorkbookRangeAreas.getRangeAreasBySheet",
    (c) => member(c, range(c, "D1").getDirectPrecedents().getRangeAreasBySheet("Data"), "areaCount"),
    1,
  ],
  [
    "Range.getSpecialCells",
    (c) => member(c, range(c, "A:D").getSpecialCells("Formulas"), "address"),
    "Data!D1,Data!D3",
  ],
  [
    "Range.getSpecialCellsOrNullObject",
    (c) => member(c, range(c, "A:A").getSpecialCellsOrNullObject("Formulas"), "isNullObject"),
    true,
  ],
  address("find", (from) => from.find("food", {}), "A1:D5", "Data!A3"),
  ["Workbook.getSelectedRange", (c) => member(c, c.workbook.getSelectedRange().worksheet, "name"), "Data"],
  ["Table.name", (c) => member(c, c.workbook.tables.getItem("costs"), "name"), "Costs"],
  ["Table.showHeaders", (c) => member(c, c.workbook.tables.getItem("Costs"), "showHeaders"), true],
  ["Table.showTotals", (c) => member(c, c.workbook.tables.getItem("Costs"), "showTotals"), false],
  ["Table.getRange", (c) => member(c, c.workbook.tables.getItem("Costs").getRange(), "address"), "Data!A1:B3"],
  [
    "Table.getHeaderRowRange",
    (c) => member(c, c.workbook.tables.getItem("Costs").getHeaderRowRange(), "values"),
    [["Item", "Amount"]],
  ],
  [
    "Table.getDataBodyRange",
    (c) => member(c, c.workbook.tables.getItem("Costs").getDataBodyRange(), "address"),
    "Data!A2:B3",
  ],
  ["Table.worksheet", (c) => member(c, c.workbook.tables.getItem("Costs").worksheet, "name"), "Data"],
  ["TableRowCollection.count", (c) => member(c, c.workbook.tables.getItem("Costs").rows, "count"), 2],
  ["TableRow.values", (c) => member(c, c.workbook.tables.getItem("Costs").rows.getItemAt(1), "values"), [["Food", 50]]],
  ["TableColumnCollection.count", (c) => member(c, c.workbook.tables.getItem("Costs").columns, "count"), 2],
  [
    "TableColumn.values",
    (c) => member(c, c.workbook.tables.getItem("Costs").columns.getItem("Amount"), "values"),
    [["Amount"], [100], [50]],
  ],
  ["TableCollection.count", (c) => member(c, c.workbook.tables, "count"), 1],
  ["NamedItem.formula", (c) => member(c, c.workbook.names.getItem("Rent"), "formula"), "=Data!$B$2"],
  ["NamedItem.type", (c) => member(c, c.workbook.names.getItem("Rent"), "type"), "Range"],
  ["NamedItem.value", (c) => member(c, c.workbook.names.getItem("Rent"), "value"), "Data!$B$2"],
  ["NamedItem.scope", (c) => member(c, c.workbook.names.getItem("Rent"), "scope"), "Workbook"],
  ["NamedItem.getRange", (c) => member(c, c.workbook.names.getItem("Rent").getRange(), "values"), [[100]]],
  ["Setting.value", (c) => member(c, c.workbook.settings.getItem("theme"), "value"), "dark"],
  [
    "WorksheetCustomProperty.value",
    (c) => member(c, c.workbook.worksheets.getItem("Data").customProperties.getItem("owner"), "value"),
    "finance",
  ],
];

test.each(READS)("%s", async (_, read, expected) => {
  expect(plain(await Excel.run((context) => read(context)))).toEqual(expected);
});

type Count = readonly [string, (context: Excel.RequestContext) => OfficeExtension.ClientResult<number>, number];
const COUNTS: readonly Count[] = [
  ["WorksheetCollection", (c) => c.workbook.worksheets.getCount(), 3],
  ["WorksheetCollection, visible ones", (c) => c.workbook.worksheets.getCount(true), 2],
  ["TableCollection", (c) => c.workbook.tables.getCount(), 1],
  ["TableRowCollection", (c) => c.workbook.tables.getItem("Costs").rows.getCount(), 2],
  ["TableColumnCollection", (c) => c.workbook.tables.getItem("Costs").columns.getCount(), 2],
  ["NamedItemCollection", (c) => c.workbook.names.getCount(), 1],
  ["SettingCollection", (c) => c.workbook.settings.getCount(), 1],
];
test.each(COUNTS)("%s.getCount", async (_, count, expected) => {
  const result = await Excel.run(async (context) => {
    const answer = count(context);
    await context.sync();
    return answer.value;
  });
  expect(result).toBe(expected);
});

test("a collection is loaded with what hangs on its items", async () => {
  const names = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name, items/tables/items/name");
    await context.sync();
    return worksheets.items.map((sheet) => [sheet.name, sheet.tables.items.map(({ name }) => name)]);
  });
  expect(plain(names)).toEqual([
    ["Data", ["Costs"]],
    ["My sheet", []],
    ["Secret", []],
  ]);
});
