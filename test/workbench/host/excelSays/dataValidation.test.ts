import { startExcel, type RunningExcel } from "../../../support/excel";
import { ask, read, type Row } from "./ask";

let excel: RunningExcel;
beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
});
afterAll(() => excel.stop());

const setting = (sheet: Excel.Worksheet, rule: Excel.DataValidationRule, range = "A1:A10"): Excel.DataValidation => {
  const { dataValidation } = sheet.getRange(range);
  dataValidation.rule = rule;
  return dataValidation;
};
const said = (validation: Excel.DataValidation): Promise<unknown> =>
  read(validation, "type, rule", ({ type, rule }) => [type, rule]);
const rule = (title: string, given: Excel.DataValidationRule, answer: unknown): Row => [
  title,
  (sheet) => said(setting(sheet, given)),
  answer,
];
const between = (formula1: string | number, formula2: string | number): Excel.BasicDataValidation => ({
  formula1,
  formula2,
  operator: "Between",
});
/** Invalid cells of A1:A10, and whether all, some or none are valid, when the first cells hold something. */
const judged = (title: string, given: Excel.DataValidationRule, values: readonly unknown[], answer: unknown): Row => [
  title,
  async (sheet) => {
    sheet.getRange("D1:D3").values = [["North"], ["south"], [5]];
    setting(sheet, given);
    sheet.getRange(`A1:A${values.length}`).values = values.map((value) => [value]);
    const validation = sheet.getRange(`A1:A${values.length}`).dataValidation.load("valid");
    const cells = validation.getInvalidCellsOrNullObject().load("address");
    await sheet.context.sync();
    return [validation.valid, cells.isNullObject ? null : cells.address.replace(/[^,]*!/g, "")];
  },
  answer,
];

const ROWS: readonly Row[] = [
  [
    "nothing said is the rule of no cell",
    (sheet) =>
      read(sheet.getRange("A1").dataValidation, "type, rule, ignoreBlanks, errorAlert, prompt, valid", (each) => [
        each.type,
        each.rule,
        each.ignoreBlanks,
        each.errorAlert,
        each.prompt,
        each.valid,
      ]),
    [
      "None",
      {},
      true,
      { showAlert: true, style: "Stop", title: "", message: "" },
      { showPrompt: true, title: "", message: "" },
      true,
    ],
  ],
  rule("a list of texts", { list: { inCellDropDown: true, source: "North,South" } }, [
    "List",
    { list: { inCellDropDown: true, source: "North,South" } },
  ]),
  rule("a list of a name", { list: { inCellDropDown: false, source: "=Periods" } }, [
    "List",
    { list: { inCellDropDown: false, source: "=Periods" } },
  ]),
  rule(
    "a list of more than 255 characters is refused",
    { list: { inCellDropDown: true, source: "x".repeat(256) } },
    "InvalidArgument",
  ),
  rule("a list of nothing is refused", { list: { inCellDropDown: true, source: "" } }, "InvalidArgument"),
  rule("whole numbers, which come back as formulas", { wholeNumber: between(1, "10") }, [
    "WholeNumber",
    { wholeNumber: { formula1: "=1", formula2: "=10", operator: "Between" } },
  ]),
  rule(
    "a comparison without its second formula is refused",
    { decimal: { formula1: 1, operator: "Between" } },
    "InvalidArgument",
  ),
  rule("days by ISO 8601", { date: { formula1: "2026-01-31", operator: "GreaterThan" } }, [
    "Date",
    { date: { formula1: "=46053", operator: "GreaterThan" } },
  ]),
  rule("a text is no number", { decimal: { formula1: "many", operator: "EqualTo" } }, "InvalidArgument"),
  rule("a formula", { custom: { formula: "=A1>B1" } }, ["Custom", { custom: { formula: "=A1>B1" } }]),
  rule("a broken formula is refused", { custom: { formula: "=(A1" } }, "InvalidArgument"),
  rule(
    "a column of a table is refused",
    { list: { inCellDropDown: true, source: "=Table1[Name]" } },
    "InvalidArgument",
  ),
  rule("an array written out is refused", { custom: { formula: "=OR(A1={1,2})" } }, "InvalidArgument"),
  rule("brackets in a text are text", { custom: { formula: '=A1="[x] {y}"' } }, [
    "Custom",
    { custom: { formula: '=A1="[x] {y}"' } },
  ]),
  ...(
    [
      ["errorAlert", { title: "x".repeat(33), message: "" }],
      ["errorAlert", { title: "", message: "x".repeat(226) }],
      ["prompt", { title: "x".repeat(33), message: "" }],
      ["prompt", { title: "", message: "x".repeat(256) }],
    ] as const
  ).map(([member, words]): Row => [
    `the ${member} has no title of ${words.title.length} and no message of ${words.message.length} characters`,
    async (sheet) => {
      const shown = { showAlert: true, showPrompt: true, style: "Stop" } as const;
      sheet.getRange("A1").dataValidation[member] = { ...shown, ...words };
      await sheet.context.sync();
    },
    "InvalidArgument",
  ]),
  rule("two rules at once are refused", { custom: { formula: "=A1>1" }, textLength: between(1, 2) }, "InvalidArgument"),
  [
    "messages are kept, and do not change the rule",
    (sheet) => {
      const validation = setting(sheet, { list: { inCellDropDown: true, source: "a,b" } });
      validation.errorAlert = { showAlert: true, style: "Warning", title: "No", message: "Not that" };
      validation.prompt = { showPrompt: false, title: "Hi", message: "Choose" };
      validation.ignoreBlanks = false;
      return read(validation, "type, errorAlert, prompt, ignoreBlanks", (each) => [
        each.type,
        each.errorAlert,
        each.prompt,
        each.ignoreBlanks,
      ]);
    },
    [
      "List",
      { showAlert: true, style: "Warning", title: "No", message: "Not that" },
      { showPrompt: false, title: "Hi", message: "Choose" },
      false,
    ],
  ],
  [
    "of a part of the cells, a rule is that of their first one",
    (sheet) => {
      setting(sheet, { custom: { formula: "=A1>$B$1" } });
      return said(sheet.getRange("A3:A4").dataValidation);
    },
    ["Custom", { custom: { formula: "=A3>$B$1" } }],
  ],
  [
    "more cells than the rule's are inconsistent",
    (sheet) => {
      setting(sheet, { custom: { formula: "=A1>1" } });
      return said(sheet.getRange("A1:B10").dataValidation);
    },
    ["Inconsistent", null],
  ],
  [
    "two rules of a kind are mixed",
    (sheet) => {
      setting(sheet, { wholeNumber: between(1, 2) }, "A1:A5");
      setting(sheet, { wholeNumber: between(3, 4) }, "A6:A10");
      return said(sheet.getRange("A1:A10").dataValidation);
    },
    ["MixedCriteria", null],
  ],
  [
    "cleared in the middle, the others keep what was said of them",
    async (sheet) => {
      setting(sheet, { custom: { formula: "=A1>1" } });
      sheet.getRange("A1:A3").dataValidation.clear();
      return [await said(sheet.getRange("A1").dataValidation), await said(sheet.getRange("A4").dataValidation)];
    },
    [
      ["None", {}],
      ["Custom", { custom: { formula: "=A4>1" } }],
    ],
  ],
  [
    "clearing all takes it away, clearing contents and formats does not",
    async (sheet) => {
      const answers: unknown[] = [];
      setting(sheet, { custom: { formula: "=A1>1" } });
      for (const kind of ["Contents", "Formats", "RemoveHyperlinks", "All"] as const) {
        sheet.getRange("A1:A10").clear(kind);
        answers.push(await read(sheet.getRange("A1").dataValidation, "type", ({ type }) => type));
      }
      return answers;
    },
    ["Custom", "Custom", "Custom", "None"],
  ],
  [
    "rules follow inserted rows",
    (sheet) => {
      setting(sheet, { list: { inCellDropDown: true, source: "=$D$1:$D$3" } });
      sheet.getRange("1:2").insert("Down");
      return said(sheet.getRange("A3:A12").dataValidation);
    },
    ["List", { list: { inCellDropDown: true, source: "=$D$3:$D$5" } }],
  ],
  judged(
    "a list of texts is exact",
    { list: { inCellDropDown: true, source: "North, South,5" } },
    ["North", "north", 5, ""],
    [null, "A2"],
  ),
  judged(
    "a list of cells takes any case",
    { list: { inCellDropDown: true, source: "=$D$1:$D$3" } },
    ["NORTH", "South", 5, "5 x"],
    [null, "A4"],
  ),
  judged("whole numbers are whole", { wholeNumber: between(1, 10) }, [1, 10, 1.5, 11, "1 x"], [null, "A3:A5"]),
  judged("a limit in a cell", { decimal: { formula1: "=$D$3", operator: "LessThan" } }, [4.9, 5], [null, "A2"]),
  judged(
    "a limit that is blank lets everything pass",
    { decimal: { formula1: "=$E$3", operator: "LessThan" } },
    [4.9, 5],
    [true, null],
  ),
  judged(
    "a limit that is text is not guessed at",
    { decimal: { formula1: "=D1", operator: "EqualTo" } },
    [1, 1, 5],
    "NotImplemented",
  ),
  judged(
    "lengths of texts",
    { textLength: { formula1: 3, operator: "LessThanOrEqualTo" } },
    ["abc", "abcd", 1234],
    [null, "A2:A3"],
  ),
  judged("none of them", { textLength: { formula1: 3, operator: "NotEqualTo" } }, ["abc", "abd"], [false, "A1:A2"]),
  judged("a formula is not guessed at", { custom: { formula: "=A1>1" } }, [2], "NotImplemented"),
  [
    "blank cells are invalid when they are not ignored",
    async (sheet) => {
      const validation = setting(sheet, { wholeNumber: between(1, 2) });
      validation.ignoreBlanks = false;
      sheet.getRange("A3").values = [[1]];
      const cells = validation.getInvalidCells().load("address");
      await sheet.context.sync();
      return cells.address.replace(/[^,]*!/g, "");
    },
    "A1:A2,A4:A10",
  ],
  [
    "of valid cells there is no invalid one",
    async (sheet) => {
      setting(sheet, { wholeNumber: between(1, 2) }).getInvalidCells();
      await sheet.context.sync();
    },
    "ItemNotFound",
  ],
];

test.each(ROWS)("%s", async (_, question, answer) => {
  expect(await ask(question)).toEqual(answer);
});
