import { DANISH } from "../../../src/workbench/notation/danish";
import { ENGLISH } from "../../../src/workbench/notation/english";
import { typedInput, type Entered } from "../../../src/workbench/notation/typedInput";

const number = (value: number, numberFormat?: string): Entered => ({ kind: "number", value, numberFormat });
const text = (written: string): Entered => ({ kind: "text", text: written });
const formula = (written: string): Entered => ({ kind: "formula", formula: written });

/** 31 December 2026 and 1 January 2027. */
const [LAST, FIRST] = [46_387, 46_388];

test.each<[typed: string, meant: Entered]>([
  ["2,5", number(2.5)],
  ["-2,5", number(-2.5)],
  [",5", number(0.5)],
  ["1.234,5", number(1234.5, "#,##0.00")],
  ["1.234", number(1234, "#,##0")],
  ["1234,56", number(1234.56)],
  ["1.234.567", number(1_234_567, "#,##0")],
  ["12,5 %", number(0.125, "0.00%")],
  ["12%", number(0.12, "0%")],
  ["1,5e3", number(1500, "0.00E+00")],
  ["(5)", number(-5)],
  ["1 1/2", number(1.5, "# ?/?")],
  ["120 kr.", number(120, '#,##0 "kr."')],
  ["kr. 1.200,50", number(1200.5, '#,##0.00 "kr."')],
  ["31-12-2026", number(LAST, "m/d/yyyy")],
  ["31/12/2026", number(LAST, "m/d/yyyy")],
  ["31.12.26", number(LAST, "m/d/yyyy")],
  ["2026-12-31", number(LAST, "m/d/yyyy")],
  ["1. jan 2027", number(FIRST, "d-mmm-yy")],
  ["1. januar 2027", number(FIRST, "d-mmm-yy")],
  ["1 jan. 2027", number(FIRST, "d-mmm-yy")],
  ["1-jan-27", number(FIRST, "d-mmm-yy")],
  ["jan 2027", number(FIRST, "mmm-yy")],
  ["01-2027", number(FIRST, "mmm-yy")],
  ["14:30", number(14.5 / 24, "h:mm")],
  ["31-12-2026 12:00", number(LAST + 0.5, "m/d/yyyy h:mm")],
  ["1. jan 2027 12:00", number(FIRST + 0.5, "m/d/yyyy h:mm")],
  ["sand", { kind: "logical", value: true }],
  ["FALSK", { kind: "logical", value: false }],
  ["2.5", text("2.5")],
  ["1,234.5", text("1,234.5")],
  ["31-02-2026", text("31-02-2026")],
  ["1. januwar 2027", text("1. januwar 2027")],
  ["TRUE", text("TRUE")],
  ["'2,5", text("2,5")],
  ["=SUM(1;2)", formula("=SUM(1,2)")],
  ['=BSC.SCORE("NPS";"2026-K1")', formula('=BSC.SCORE("NPS","2026-K1")')],
])("%s, typed in a Danish workbook", (typed, meant) => {
  expect(typedInput(typed, false, DANISH)).toEqual(meant);
});

test.each<[typed: string, meant: Entered]>([
  ["2.5", number(2.5)],
  ["1,234.5", number(1234.5, "#,##0.00")],
  ["12.5%", number(0.125, "0.00%")],
  ["$120", number(120, "$#,##0_);[Red]($#,##0)")],
  ["12/31/2026", number(LAST, "m/d/yyyy")],
  ["1-Jan-2027", number(FIRST, "d-mmm-yy")],
  ["January 1, 2027", number(FIRST, "d-mmm-yy")],
  ["2:30 pm", number(14.5 / 24, "h:mm AM/PM")],
  ["true", { kind: "logical", value: true }],
  ["2,5", text("2,5")],
  ["31-12-2026", text("31-12-2026")],
  ["SAND", text("SAND")],
  ["=SUM(1,2)", formula("=SUM(1,2)")],
])("%s, typed in an American workbook", (typed, meant) => {
  expect(typedInput(typed, false, ENGLISH)).toEqual(meant);
});

test("in a cell for text everything stays as it is typed", () => {
  expect(typedInput("2,5", true, DANISH)).toEqual(text("2,5"));
  expect(typedInput("=SUM(1;2)", true, DANISH)).toEqual(text("=SUM(1;2)"));
});
