import type { FunctionsMetadata } from "../../../src/workbench/invocations/contract";
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

const CELLS = { A1: "=BSC.LATER()", C1: "=IFERROR(B1,0)", D1: "=BSC.MANY()" };

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
  ["=SUM(D1#)", 3],
  ["=IFERROR(SUM(D1#),0)", 3],
  ["=BSC.SHOW(SUM(D1#))", "shows 3"],
])("%s is busy until the inner function has answered", async (formula, value) => {
  const book = openBook({ metadata, cells: { ...CELLS, B1: formula }, answer });
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
