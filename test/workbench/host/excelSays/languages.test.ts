import { startExcel, type RunningExcel } from "../../../support/excel";

let excel: RunningExcel;
afterEach(() => excel.stop());

/** What a range says in Danish Excel after something has been done to it. */
const says = (change: (range: Excel.Range) => void, members: string): Promise<unknown[]> =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    change(range);
    await context.sync();
    range.load(members);
    await context.sync();
    return members.split(",").map((member) => (Reflect.get(range, member) as unknown[][])[0]?.[0]);
  });

const CONTENT = "values,text,formulas,formulasLocal,numberFormat,numberFormatLocal";

test.each<[change: (range: Excel.Range) => void, said: unknown[]]>([
  [(range) => (range.values = [[2.5]]), [2.5, "2,5", 2.5, 2.5, "General", "Standard"]],
  [(range) => (range.values = [["12/31/2026"]]), [46_387, "31-12-2026", 46_387, 46_387, "m/d/yyyy", "dd-mm-åååå"]],
  [
    (range) => (range.formulas = [["=IF(TRUE,1.5,2)"]]),
    [1.5, "1,5", "=IF(TRUE,1.5,2)", "=HVIS(SAND;1,5;2)", "General", "Standard"],
  ],
  [
    (range) => (range.formulasLocal = [["=HVIS(FALSK;1;2,5)"]]),
    [2.5, "2,5", "=IF(FALSE,1,2.5)", "=HVIS(FALSK;1;2,5)", "General", "Standard"],
  ],
  [(range) => (range.formulasLocal = [["1.234,5"]]), [1234.5, "1.234,50", 1234.5, 1234.5, "#,##0.00", "#.##0,00"]],
  [(range) => (range.formulas = [["=NA()"]]), ["#N/A", "#I/T", "=NA()", "=IKKE.TILGÆNGELIG()", "General", "Standard"]],
  [(range) => range.set({ values: [[1.5]], numberFormatLocal: [["0,00"]] }), [1.5, "1,50", 1.5, 1.5, "0.00", "0,00"]],
])("a Danish workbook, case %#", async (change, said) => {
  excel = await startExcel({ language: "da-DK" });
  expect(await says(change, CONTENT)).toEqual(said);
});

test("an American workbook says the same in its language as in English", async () => {
  excel = await startExcel({ language: "en-US" });
  expect(await says((range) => (range.formulasLocal = [["=IF(TRUE,1.5,2)"]]), CONTENT)).toEqual([
    1.5,
    "1.5",
    "=IF(TRUE,1.5,2)",
    "=IF(TRUE,1.5,2)",
    "General",
    "General",
  ]);
});

test("a formula that is broken in the language of the user is refused", async () => {
  excel = await startExcel({ language: "da-DK" });
  const writing = says((range) => (range.formulasLocal = [["=SUM(1;"]]), "values");
  await expect(writing).rejects.toMatchObject({ code: "InvalidArgument" });
});
