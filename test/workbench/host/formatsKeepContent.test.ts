import { createDoor, type Door } from "../../../src/workbench/page/door";
import type { CellFormat } from "../../../src/workbench/grid/cellFormat";
import { startExcel, type RunningExcel } from "../../support/excel";

/** What a cell is given, and what it holds when it is calculated. */
const CONTENTS: readonly (readonly [
  name: string,
  content: string | number | boolean,
  formula: unknown,
  value: unknown,
])[] = [
  ["a formula", "=1+1", "=1+1", 2],
  ["a formula over a range", "=SUM($A$1:$A$2)", "=SUM($A$1:$A$2)", 3],
  ["a formula with an error", "=1/0", "=1/0", { error: "#DIV/0!" }],
  ["a formula with empty text", '=""', '=""', ""],
  ["a formula that spills", "=SEQUENCE(1,2)", "=SEQUENCE(1,2)", 1],
  ["a number", 0.5, 0.5, 0.5],
  ["text", "text", "text", "text"],
  ["a logical value", true, true, true],
];

type Looks = Partial<Pick<CellFormat, "fill" | "bold" | "wrapText" | "horizontalAlignment">> & {
  readonly numberFormat?: string;
};

const LOOKS: readonly (readonly [name: string, looks: Looks])[] = [
  ["a number format", { numberFormat: "0.00" }],
  ["a fill", { fill: "#FF0000" }],
  ["a bold font", { bold: true }],
  ["wrapped text", { wrapText: true }],
  ["an alignment", { horizontalAlignment: "Center" }],
];

/** How a cell comes by its content and its looks: each way has a column of its own, with room to spill. */
const WAYS = { "one batch": 2, "two batches": 4, "its range, later": 6, "the door": 8, "the grid": 10 } as const;

const combinations = CONTENTS.flatMap(([content, input, formula, value]) =>
  LOOKS.map(([look, looks]) => ({ content, input, formula, value, look, looks })),
);

let excel: RunningExcel;
let door: Door;

const write = (range: Excel.Range, { fill, bold, wrapText, horizontalAlignment, numberFormat }: Looks): void => {
  if (fill !== undefined) range.format.fill.color = fill;
  if (bold !== undefined) range.format.font.bold = bold;
  if (wrapText !== undefined) range.format.wrapText = wrapText;
  if (horizontalAlignment !== undefined) range.format.horizontalAlignment = horizontalAlignment;
  if (numberFormat !== undefined) range.numberFormat = numberFormat as unknown as string[][];
};

beforeAll(async () => {
  excel = await startExcel({ language: "en-US" });
  const { grid } = excel;
  door = createDoor({
    grid,
    workbench: excel,
    ready: Promise.resolve(),
    panes: [excel.window.document.createElement("iframe")],
    file: excel.file,
  });
  excel.enter("A1", 1);
  excel.enter("A2", 2);
  const batch = (work: (cell: (row: number, way: keyof typeof WAYS) => Excel.Range) => void): Promise<void> =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      work((row, way) => sheet.getCell(row, WAYS[way]));
      await context.sync();
    });
  await batch((cell) =>
    combinations.forEach(({ input, looks }, row) => {
      cell(row, "one batch").formulas = [[input]];
      write(cell(row, "one batch"), looks);
      cell(row, "two batches").formulas = [[input]];
      cell(row, "its range, later").formulas = [[input]];
    }),
  );
  await excel.settled();
  await batch((cell) =>
    combinations.forEach(({ looks }, row) => {
      write(cell(row, "two batches"), looks);
      write(cell(row, "its range, later").getResizedRange(0, 1), looks);
    }),
  );
  const { sheetId } = excel.place("A1");
  combinations.forEach(({ input, looks: { numberFormat, ...format } }, row) => {
    const address = `I${row + 1}`;
    const area = { row, rows: 1, columns: 1 };
    door.setValue(address, input);
    if (numberFormat !== undefined) door.setNumberFormat(address, numberFormat);
    grid.asOneStep("user", () => grid.setFormat(sheetId, { ...area, column: WAYS["the door"] }, format));
    grid.asOneStep("user", () => {
      grid.write(sheetId, { ...area, column: WAYS["the grid"] }, [[input]]);
      if (numberFormat !== undefined)
        grid.setNumberFormats(sheetId, { ...area, column: WAYS["the grid"] }, [[numberFormat]]);
      grid.setFormat(sheetId, { ...area, column: WAYS["the grid"] }, format);
    });
  });
  await excel.settled();
});
afterAll(() => excel.stop());

describe.each(combinations.map((each, row) => ({ ...each, row })))(
  "$content with $look",
  ({ row, formula, value, looks }) => {
    test.each(Object.entries(WAYS))("keeps its content by way of %s", (_, column) => {
      const { sheetId } = excel.place("A1");
      const area = { row, column, rows: 1, columns: 1 };
      expect([excel.grid.formulas(sheetId, area)[0]?.[0], excel.grid.values(sheetId, area)[0]?.[0]]).toEqual([
        formula,
        value,
      ]);
      const { numberFormat = "General", ...format } = looks;
      expect(excel.grid.numberFormats(sheetId, area)[0]?.[0]).toBe(numberFormat);
      expect(excel.grid.format(sheetId, row, column)).toMatchObject(format);
    });
  },
);

describe("a formula has its value in the batch that writes it", () => {
  const read = <Value>(
    work: (sheet: Excel.Worksheet) => Excel.Range,
    pick: (range: Excel.Range) => Value,
  ): Promise<Value> =>
    Excel.run(async (context) => {
      const range = work(context.workbook.worksheets.getActiveWorksheet()).load("values,formulas,text");
      await context.sync();
      return pick(range);
    });

  test("alone, and with a format after it", async () => {
    const [value, formula, text] = await read(
      (sheet) => {
        const range = sheet.getRange("P1");
        range.formulas = [["=1+1"]];
        range.numberFormat = [["0.00"]];
        return range;
      },
      ({ values, formulas, text }) => [values[0]?.[0] as unknown, formulas[0]?.[0] as unknown, text[0]?.[0]],
    );
    expect([value, formula, text]).toEqual([2, "=1+1", "2.00"]);
  });

  test("and what is written after it is not read", async () => {
    const [early, late] = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("P2").values = [[3]];
      sheet.getRange("P3").formulas = [["=P2*2"]];
      const first = sheet.getRange("P3").load("values");
      sheet.getRange("P2").values = [[4]];
      const second = sheet.getRange("P3").load("values");
      await context.sync();
      return [first.values[0]?.[0] as unknown, second.values[0]?.[0] as unknown];
    });
    expect([early, late]).toEqual([6, 8]);
    await excel.settled();
    excel.grid.undo();
    expect([excel.value("P2"), excel.value("P3")]).toEqual(["", ""]);
  });
});
