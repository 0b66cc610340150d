import type { FunctionsMetadata } from "../../../src/workbench/invocations/contract";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import { openBook } from "./scriptedAddin";

const metadata: FunctionsMetadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    { id: "LATER", name: "LATER", parameters: [{ name: "value", type: "any", optional: true }] },
    { id: "MANY", name: "MANY", parameters: [], result: { dimensionality: "matrix" } },
    { id: "SHOW", name: "SHOW", parameters: [{ name: "value", type: "any" }] },
  ],
};

/** What the outer function makes of what it is given: only a real answer of the inner one may reach it. */
const answer = ({ name, values: [value] }: { readonly name: string; readonly values: readonly unknown[] }) => ({
  value: { SHOW: `shows ${String(value)}`, MANY: [[1], [2]] }[name] ?? 40,
});

/** A workbook with calls in a cell, in a name, in a table, and in one that fills several cells. */
const fileWith = (formula: string): WorkbookFile => ({
  ...emptyWorkbook(),
  sheets: [
    {
      name: "Ark1",
      cells: {
        ...{ A1: "=BSC.LATER()", B1: formula, C1: "=IFERROR(B1,0)", D1: "=BSC.MANY()" },
        ...{ F1: "Value", F2: "=BSC.LATER()", F3: 1 },
      },
    },
  ],
  tables: [{ name: "Numbers", sheet: "Ark1", area: "F1:F3" }],
  names: [{ name: "Total", formula: "=Ark1!$A$1", comment: "", visible: true }],
});

/** Formulas around a call that has not been answered, and what they are when it has. */
test.each([
  ["=BSC.SHOW(BSC.LATER())", "shows 40"],
  ["=BSC.LATER()+1", 41],
  ["=IF(BSC.LATER()>0,1,2)", 1],
  ["=IFERROR(BSC.LATER(),0)", 40],
  ["=IFERROR(1/BSC.LATER(),0)", 0.025],
  ["=IFNA(BSC.LATER(),0)", 40],
  ["=ISERROR(BSC.LATER())", false],
  ["=ISNUMBER(BSC.LATER())", true],
  ["=COUNT(BSC.LATER())", 1],
  ["=SUMPRODUCT(BSC.LATER()*{1,2})", 120],
  ["=LET(x,BSC.LATER(),x*2)", 80],
  ["=BSC.SHOW(A1)", "shows 40"],
  ["=IFERROR(A1,0)", 40],
  ["=IFERROR(SUM(A1:A2),0)", 40],
  ["=COUNT(A1:A2)", 1],
  ["=BSC.SHOW(IFERROR(A1,0))", "shows 40"],
  ["=MATCH(40,A1:A2,0)", 1],
  ['=XLOOKUP(40,A1:A2,A1:A2,"none")', 40],
  ["=IFERROR(VLOOKUP(40,A1:A2,1,FALSE),0)", 40],
  ["=COUNTIF(A1:A2,40)", 1],
  ['=SUMIFS(A1:A2,A1:A2,">0")', 40],
  ["=MAX(A1:A2)", 40],
  ["=AGGREGATE(9,6,A1:A2)", 40],
  ["=SUBTOTAL(2,A1:A2)", 1],
  ['=IFERROR(FILTER(A1:A2,A1:A2>0),"none")', 40],
  ["=IF(ISERROR(A1:A1),0,1)", 1],
  ["=BSC.SHOW(COUNTIF(A1:A2,40))", "shows 1"],
  ["=BSC.SHOW(1)&BSC.LATER()", "shows 140"],
  ["=Total+1", 41],
  ["=IFERROR(Total,0)", 40],
  ["=SUM(Numbers[Value])", 41],
  ["=IFERROR(SUM(Numbers[Value]),0)", 41],
  ["=SUM(D1#)", 3],
  ["=IFERROR(SUM(D1#),0)", 3],
  ["=BSC.SHOW(SUM(D1#))", "shows 3"],
])("%s is busy until the inner function has answered", async (formula, value) => {
  const book = openBook({ metadata, file: fileWith(formula), answer });
  const seen: unknown[] = [];
  book.grid.on("calculationEnded", () => seen.push(book.read("B1"), book.read("C1")));
  book.grid.calculate("Full");
  while (!book.grid.idle()) await new Promise((resolve) => setTimeout(resolve, 2));
  expect(book.read("B1")).toEqual({ error: "#BUSY!" });
  await book.start();
  expect([book.read("B1"), book.read("C1")]).toEqual([value, value]);
  const passing = seen.filter((each) => each !== value && JSON.stringify(each) !== '{"error":"#BUSY!"}');
  expect(passing).toEqual([]);
  book.invocations.dispose();
  book.grid.dispose();
});

test.each([
  [{ type: "Error", errorType: "NotAvailable" }, { error: "#N/A" }],
  [{ type: "Error", errorType: "Div0" }, { error: "#DIV/0!" }],
  [{ type: "Error", errorType: "Value" }, { error: "#VALUE!" }],
  [{ type: "Double", basicValue: 3 }, 3],
  [{ type: "FormattedNumber", basicValue: 0.5, numberFormat: "0%" }, 0.5],
  [{ type: "Entity", text: "Ost", properties: {} }, { error: "#VALUE!" }],
])("an answer of %j is %j", async (given, value) => {
  const book = openBook({ metadata, cells: { A1: "=BSC.LATER()" }, answer: () => ({ value: given }) });
  await book.start();
  expect(book.read("A1")).toEqual(value);
  book.invocations.dispose();
  book.grid.dispose();
});
