import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

/** What a cell holds after a text has been written into it, with its number format. */
const entered = (text: string, value: unknown, numberFormat: string): Row => [
  `"${text}" is read as ${JSON.stringify(value)}`,
  (sheet) => {
    const cell = sheet.getRange("A1");
    cell.values = [[text]];
    return read(cell, "values,numberFormat", ({ values, numberFormat }) => [
      values[0]?.[0] as unknown,
      numberFormat[0]?.[0] as unknown,
    ]);
  },
  [value, numberFormat],
];

const MEMBERS = "values,formulas,text,numberFormat,valueTypes";
const contentOf = (range: Excel.Range): Promise<unknown[]> =>
  read(range, MEMBERS, ({ values, formulas, text, numberFormat, valueTypes }) => [
    values,
    formulas,
    text,
    numberFormat,
    valueTypes,
  ]);
const NOTHING = [null, null, null, null, null];

const ROWS: readonly Row[] = [
  entered("1/15/2017", 42750, "m/d/yyyy"),
  entered("2026-12-31", 46387, "m/d/yyyy"),
  entered("31-Dec-2026", 46387, "d-mmm-yy"),
  entered("Dec 31, 2026", 46387, "d-mmm-yy"),
  entered("1/1/1900", 1, "m/d/yyyy"),
  entered("3/1/1900", 61, "m/d/yyyy"),
  entered("Jan 2027", 46388, "mmm-yy"),
  entered("6:00", 0.25, "h:mm"),
  entered("6:00 PM", 0.75, "h:mm AM/PM"),
  entered("1/15/2017 12:00", 42750.5, "m/d/yyyy h:mm"),
  entered("2/30/2026", "2/30/2026", "General"),
  entered("$120", 120, "$#,##0_);[Red]($#,##0)"),
  entered("-$1,234.50", -1234.5, "$#,##0.00_);[Red]($#,##0.00)"),
  entered("(5)", -5, "General"),
  entered("1,234.5", 1234.5, "#,##0.00"),
  entered("1,234", 1234, "#,##0"),
  entered("12,34", "12,34", "General"),
  entered("12%", 0.12, "0%"),
  entered("12.5 %", 0.125, "0.00%"),
  entered("1e3", 1000, "0.00E+00"),
  entered("1 1/2", 1.5, "# ?/?"),
  entered("'1/15/2017", "1/15/2017", "General"),
  [
    "a number format of its own is kept",
    (sheet) => {
      const cell = sheet.getRange("A1");
      cell.numberFormat = [["yyyy-mm-dd"]];
      cell.values = [["1/15/2017"]];
      return read(cell, "values,numberFormat", ({ values, numberFormat }) => [values, numberFormat]);
    },
    [[[42750]], [["yyyy-mm-dd"]]],
  ],
  [
    "one number format fills a range",
    (sheet) => {
      sheet.getRange("A1:B2").numberFormat = [["0.00"]];
      return read(sheet.getRange("A1:B2"), "numberFormat", ({ numberFormat }) => numberFormat);
    },
    [
      ["0.00", "0.00"],
      ["0.00", "0.00"],
    ],
  ],
  [
    "one value fills a range",
    (sheet) => {
      sheet.getRange("A1:B2").values = [[7]];
      return read(sheet.getRange("A1:B2"), "values", ({ values }) => values);
    },
    [
      [7, 7],
      [7, 7],
    ],
  ],
  [
    "any other size is refused",
    async (sheet, context) => {
      sheet.getRange("A1:B2").values = [[7, 8]];
      await context.sync();
    },
    "InvalidArgument",
  ],
  [
    "NOW has a value",
    (sheet) => {
      sheet.getRange("A1").formulas = [["=NOW()"]];
      return read(sheet.getRange("A1"), "values", ({ values }) => typeof values[0]?.[0]);
    },
    "number",
  ],
  [
    "a formula is calculated in its own batch",
    (sheet) => {
      sheet.getRange("A1").values = [[3]];
      sheet.getRange("A2").formulas = [["=A1*2"]];
      return read(sheet.getRange("A2"), "values", ({ values }) => values);
    },
    [[6]],
  ],
  ["a whole column says nothing", (sheet) => contentOf(sheet.getRange("A:A")), NOTHING],
  ["a whole row says nothing", (sheet) => contentOf(sheet.getRange("1:1")), NOTHING],
  ["a whole sheet says nothing", (sheet) => contentOf(sheet.getRange()), NOTHING],
  ...(["C:D", "2:3", "A:A"] as const).map((address): Row => [
    `${address} is all of its lines, also beside others`,
    (sheet) =>
      read(sheet.getRange(address), "address,isEntireColumn,isEntireRow,values", (range) => [
        range.address.split("!")[1],
        range.isEntireColumn,
        range.isEntireRow,
        range.values,
      ]),
    [address, address !== "2:3", address === "2:3", null],
  ]),
  ...(["1:1", "A:A", "2:5"] as const).map((address): Row => [
    `${address} is still all of its lines when the sheet has grown since it was fetched`,
    async (sheet, context) => {
      const [fetched, whole] = [sheet.getRange(address), sheet.getRange("B3")];
      const [rows, columns] = [whole.getEntireRow(), whole.getEntireColumn()];
      const every = sheet.getRanges("D:D, 7:7");
      await context.sync();
      sheet.getRange("CZ1").values = [[1]];
      sheet.getRange("A5000").values = [[1]];
      for (const each of [fetched, rows, columns]) each.load("address,values,isEntireRow,isEntireColumn");
      every.load("address,isEntireRow");
      await context.sync();
      return [
        ...[fetched, rows, columns].map((each) => [each.address.split("!")[1], each.values]),
        [fetched.isEntireRow, fetched.isEntireColumn],
        every.address.replace(/[^,]*!/g, ""),
      ];
    },
    [[address, null], ["3:3", null], ["B:B", null], [address !== "A:A", address === "A:A"], "D:D,7:7"],
  ]),
  [
    "cells from the first to the last column of a sheet are cells",
    async (sheet) => {
      sheet.getRange("A5").values = [[7]];
      return read(sheet.getRange("A5:AN5"), "address,isEntireRow,values", (range) => [
        range.address.split("!")[1],
        range.isEntireRow,
        range.values[0]?.[0],
        range.values[0]?.length,
      ]);
    },
    ["A5:AN5", false, 7, 40],
  ],
  [
    "cells from the first to the last row of a sheet are cells, until their columns are asked for",
    async (sheet) => {
      const cells = sheet.getRange("A1:B1000");
      const columns = cells.getEntireColumn().getIntersection("B:E").getOffsetRange(0, 1);
      cells.load("address");
      return read(columns, "address,isEntireColumn", (range) =>
        [cells.address, range.address, range.isEntireColumn].map((each) => String(each).split("!").at(-1)),
      );
    },
    ["A1:B1000", "C:C", "true"],
  ],
  ["more than five million cells say nothing", (sheet) => contentOf(sheet.getRange("A1:F1000000")), NOTHING],
  ...[
    "=SUM(",
    "=1+",
    '="open',
    "=SUM(1))",
    "=(1]",
    "=*1",
    "=1 2",
    "=SUM(1;2)",
    "=A1+*B1",
    "=()",
    "=1..2",
    "=IF(1,2*)",
    `=${"ABS(".repeat(65)}1${")".repeat(65)}`,
    `="${"x".repeat(256)}"`,
    `=${"1+".repeat(4100)}1`,
  ].map((formula): Row => [
    `the formula ${formula.slice(0, 20)} is refused`,
    async (sheet, context) => {
      sheet.getRange("A1").formulas = [[formula]];
      await context.sync();
    },
    "InvalidArgument",
  ]),
  ...[
    "=SUM({1,2;3,4})",
    '="("&")"',
    "=-1",
    "=1%",
    "='It''s (1'!A1",
    "=SUM(1, 2 )",
    "=2*-1",
    "=IF(A1,,2)",
    "=NOW ()",
    "=A1:B2 B1:C2",
  ].map((formula): Row => [
    `the formula ${formula} is taken`,
    (sheet) => {
      sheet.getRange("A1").formulas = [[formula]];
      return read(sheet.getRange("A1"), "formulas", ({ formulas }) => formulas);
    },
    [[formula]],
  ]),
  ...(
    [
      ["Hyperlinks", [true, "#FF0000", "0.00"]],
      ["RemoveHyperlinks", [false, "#000000", "General"]],
    ] as const
  ).map(([kind, [bold, color, numberFormat]]): Row => [
    `clearing ${kind} of a link and of a cell beside it`,
    async (sheet) => {
      const [link, plain] = [sheet.getRange("A1"), sheet.getRange("A2")];
      link.hyperlink = { address: "https://example.com/", textToDisplay: "x" };
      for (const each of [link, plain]) {
        each.format.font.set({ bold: true, color: "#FF0000" });
        each.numberFormat = [["0.00"]];
      }
      sheet.getRange("A1:A2").clear(kind);
      for (const each of [link, plain])
        each.load("values, hyperlink, numberFormat, format/font/bold, format/font/color");
      await sheet.context.sync();
      return [link, plain].map((each) => [
        each.values[0]?.[0],
        each.hyperlink,
        each.format.font.bold,
        each.format.font.color,
        each.numberFormat[0]?.[0],
      ]);
    },
    [
      ["x", null, bold, color, numberFormat],
      ["", null, true, "#FF0000", "0.00"],
    ],
  ]),
  ...["Hyperlinks", "RemoveHyperlinks", "Formats"].map((kind): Row => [
    `clearing ${kind} keeps values`,
    (sheet) => {
      sheet.getRange("A1").values = [["x"]];
      sheet.getRange("A1").clear(kind as Excel.ClearApplyTo);
      return read(sheet.getRange("A1"), "values", ({ values }) => values);
    },
    [["x"]],
  ]),
  ...(
    [
      ["Ph*ny", "A1"],
      ["Phone Compan?", "A1"],
      ["~*", null],
      ["Phone", null],
    ] as const
  ).map(([text, address]): Row => [
    `"${text}" finds ${address ?? "nothing"}`,
    (sheet) => {
      sheet.getRange("A1").values = [["Phone Company"]];
      const found = sheet.getRange("A1:A3").findOrNullObject(text, { completeMatch: true });
      return read(found, "address", (range) => (range.isNullObject ? null : range.address.split("!")[1]));
    },
    address,
  ]),
  [
    "a range grows beyond its first column",
    (sheet) => read(sheet.getRange("C3").getResizedRange(0, -2), "address", ({ address }) => address.split("!")[1]),
    "A3:C3",
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
