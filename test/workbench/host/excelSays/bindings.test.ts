import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, told, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const addressOf = (binding: Excel.Binding): Promise<string> =>
  read(binding.getRange(), "address", ({ address }) => address.replace(/^[^!]*!/, ""));

const ROWS: readonly Row[] = [
  [
    "a range, by its object and by its address",
    async (sheet, context) => {
      const { bindings } = context.workbook;
      const one = bindings.add(sheet.getRange("B2:C4"), "Range", "one").load("id,type");
      const other = bindings.add("D9", Excel.BindingType.text, "other").load("id,type");
      const count = bindings.getCount();
      bindings.load("items/id,count");
      await context.sync();
      return [
        one.id,
        one.type,
        other.type,
        count.value,
        bindings.items.map(({ id }) => id).sort(),
        await addressOf(one),
      ];
    },
    ["one", "Range", "Text", 2, ["one", "other"], "B2:C4"],
  ],
  [
    "cells that rows are put into, and those that are gone",
    async (sheet, context) => {
      const { bindings } = context.workbook;
      const one = bindings.add(sheet.getRange("B2:C4"), "Range", "moved");
      bindings.add(sheet.getRange("E3"), "Range", "gone");
      sheet.getRange("3:4").insert("Down");
      const after = await addressOf(one);
      sheet.getRange("E:E").delete("Left");
      const gone = bindings.getItemOrNullObject("gone");
      await context.sync();
      return [after, gone.isNullObject];
    },
    ["B2:C6", true],
  ],
  [
    "cells that are moved to another sheet, when all of them are",
    async (sheet, context) => {
      const { bindings, worksheets } = context.workbook;
      const other = worksheets.add("Elsewhere");
      const whole = bindings.add(sheet.getRange("B2:C4"), "Range", "whole");
      const part = bindings.add(sheet.getRange("B2:B9"), "Range", "part");
      sheet.getRange("A1:D5").moveTo(other.getRange("E11"));
      sheet.load("name");
      const count = bindings.getCount();
      const [there, here] = [
        await read(whole.getRange(), "address", ({ address }) => address),
        await read(part.getRange(), "address", ({ address }) => address.replace(sheet.name, "here")),
      ];
      bindings.getItem("whole").delete();
      other.delete();
      await context.sync();
      return [there, here.replace(/'/g, ""), count.value > 1];
    },
    ["Elsewhere!F12:G14", "here!B2:B9", true],
  ],
  [
    "whole rows and columns, which stay whole when the sheet grows and rows come",
    async (sheet, context) => {
      const { bindings } = context.workbook;
      const [row, columns] = [
        bindings.add(sheet.getRange("2:3"), "Range", "row"),
        bindings.add(sheet.getRange("B:C"), "Range", "columns"),
      ];
      sheet.getRange("CZ2000").values = [[1]];
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A:A").insert("Right");
      return [await addressOf(row), await addressOf(columns)];
    },
    ["3:4", "C:D"],
  ],
  [
    "a table, which grows",
    async (sheet, context) => {
      const table = sheet.tables.add("B2:C4", true);
      const binding = context.workbook.bindings.add(sheet.getRange("B2:C4"), "Table", "table");
      table.rows.add(undefined, [[1, 2]]);
      const name = await read(binding.getTable(), "name", (each) => each.name);
      return [name === (await read(table, "name", (each) => each.name)), await addressOf(binding)];
    },
    [true, "B2:C5"],
  ],
  [
    "what a name stands for, and what is selected",
    async (sheet, context) => {
      sheet.names.add("Bound", sheet.getRange("C3:C9"));
      const { bindings } = context.workbook;
      const named = bindings.addFromNamedItem("Bound", "Range", "named");
      sheet.activate();
      sheet.getRange("F7").select();
      await context.sync();
      const selected = bindings.addFromSelection("Text", "selected");
      sheet.getRange("F7").values = [[0.5]];
      sheet.getRange("F7").numberFormat = [["0%"]];
      const text = selected.getText();
      const at = await addressOf(named);
      return [at, await addressOf(selected), text.value];
    },
    ["C3:C9", "F7", "50%"],
  ],
  [
    "the same id again",
    async (sheet, context) => {
      const { bindings } = context.workbook;
      bindings.add(sheet.getRange("A1"), "Range", "again");
      bindings.add(sheet.getRange("B1"), "Range", "again");
      const at = await addressOf(bindings.getItem("again"));
      bindings.getItem("again").delete();
      const gone = bindings.getItemOrNullObject("again");
      await context.sync();
      return [at, gone.isNullObject];
    },
    ["B1", true],
  ],
  [
    "a table where there is none",
    (_, { workbook }) => bound(workbook.bindings.add("A1:B2", "Table", "x")),
    "InvalidArgument",
  ],
  ["a text of two cells", (_, { workbook }) => bound(workbook.bindings.add("A1:B2", "Text", "x")), "InvalidArgument"],
  [
    "a name that is not there",
    (_, { workbook }) => bound(workbook.bindings.addFromNamedItem("No", "Range", "x")),
    "ItemNotFound",
  ],
  [
    "the text of a range",
    async (sheet, context) => {
      const binding = context.workbook.bindings.add(sheet.getRange("A1:B2"), "Range", "x");
      binding.getText();
      await context.sync();
    },
    "InvalidOperation",
  ],
];

const bound = (binding: Excel.Binding): Promise<string> => read(binding, "id", ({ id }) => id);

test.each(ROWS)("a binding to %s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});

test("a binding is told of what is entered in it and of what is selected in it, and of nothing else", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const binding = context.workbook.bindings.add(sheet.getRange("B2:C4"), "Range", "watched");
    await context.sync();
    const notes = await told(
      excel,
      (note) => binding.onDataChanged.add(note),
      context,
      () => {
        excel.enter("C3", 1);
        excel.enter("A1", 2);
      },
    );
    expect(notes).toHaveLength(1);
    const selections = await told(
      excel,
      (note) => binding.onSelectionChanged.add(note),
      context,
      () => {
        excel.select("C3:D9");
        excel.select("H1");
      },
    );
    const parts = selections.map((each) => {
      const { startRow, startColumn, rowCount, columnCount } = each as Excel.BindingSelectionChangedEventArgs;
      return [startRow, startColumn, rowCount, columnCount];
    });
    expect(parts).toEqual([[1, 1, 2, 1]]);
  });
});
