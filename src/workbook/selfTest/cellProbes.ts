import type { Json, Probe } from "./probe";

const column = (range: Excel.Range): Json[] => range.values.map(([value]) => value as Json);

/** As much as this add-in reads in one go. */
const LARGE = { rows: 1_000, columns: 30 };

/** What cells hold, and what Excel says of it. */
export const CELL_PROBES: readonly Probe[] = [
  {
    name: "errorValues",
    expected: [
      ["#N/A", "#DIV/0!", "#NAME?", "#VALUE!", "#NUM!"],
      ["Error", "Error", "Error", "Error", "Error"],
    ],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        const range = sheet.getRange("A1:A5");
        range.formulas = [["=NA()"], ["=1/0"], ["=BSCNOSUCHNAME"], ['="a"+1'], ["=SQRT(-1)"]];
        range.load("values,valueTypes");
        await context.sync();
        return [column(range), range.valueTypes.map(([type]) => String(type))];
      }),
  },
  {
    name: "wholeColumn",
    expected: [null, null, true, "A2:A3"],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.getRange("A2:A3").values = [[1], [2]];
        const whole = sheet.getRange("A:A").load("values,formulas,isEntireColumn");
        const used = whole.getUsedRangeOrNullObject(true).load("address");
        await context.sync();
        const { values, formulas, isEntireColumn } = whole as { values: unknown; formulas: unknown } & Excel.Range;
        const said = (value: unknown): Json => (value === null ? null : "values");
        return [said(values), said(formulas), isEntireColumn, used.address.split("!").at(-1) ?? ""];
      }),
  },
  {
    name: "precedents",
    expected: ["B:B", "D1"],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.getRange("A1").formulas = [["=SUM(B:B)+D1"]];
        const { ranges } = sheet.getRange("A1").getPrecedents();
        ranges.load("items/address");
        await context.sync();
        return ranges.items.map(({ address }) => address.split("!").at(-1) ?? "").sort();
      }),
  },
  {
    name: "precedentsOfNone",
    expected: "ItemNotFound",
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.getRange("A1").formulas = [["=1+1"]];
        const { ranges } = sheet.getRange("A1").getPrecedents();
        ranges.load("items/address");
        await context.sync();
        return ranges.items.length;
      }),
  },
  {
    name: "texts",
    expected: ["=1", "001", "2026-01-05", "'x", "", true],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        const range = sheet.getRange("A1:A6");
        range.formulas = [["'=1"], ["'001"], ["'2026-01-05"], ["''x"], [""], ["=ISBLANK(A5)"]];
        range.load("values");
        await context.sync();
        return column(range);
      }),
  },
  {
    name: "formulaInTextCell",
    expected: [2, "=1+1"],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        const cell = sheet.getRange("A1");
        cell.numberFormat = [["@"]];
        await context.sync();
        // The way in which this add-in enters formulas.
        cell.numberFormat = [["General"]];
        cell.formulas = [["=1+1"]];
        cell.load("values,formulas");
        await context.sync();
        return [cell.values[0]?.[0] as Json, cell.formulas[0]?.[0] as Json];
      }),
  },
  {
    name: "dates",
    expected: [46_027, "dd-mm-yyyy", "d/m/yyyy"],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        const range = sheet.getRange("A1:A2");
        range.formulas = [["=DATE(2026,1,5)"], ["=DATE(2026,1,5)"]];
        range.numberFormat = [["dd-mm-yyyy"], ["d/m/yyyy"]];
        range.load("values,numberFormat");
        await context.sync();
        return [range.values[0]?.[0] as Json, ...range.numberFormat.map(([format]) => String(format))];
      }),
  },
  {
    name: "nullLeavesFormula",
    expected: ["=1+1", 7],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        const range = sheet.getRange("A1:B1");
        range.formulas = [["=1+1", 5]];
        await context.sync();
        range.formulas = [[null, 7]];
        range.load("formulas");
        await context.sync();
        return range.formulas[0] as Json;
      }),
  },
  {
    name: "insertedRow",
    expected: "=SUM(A1:A4)",
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.getRange("D1").formulas = [["=SUM(A1:A3)"]];
        // As a block of numbers grows: above its last row, which is kept blank.
        sheet.getRange("A3:B3").getEntireRow().insert("Down");
        const sum = sheet.getRange("D1").load("formulas");
        await context.sync();
        return sum.formulas[0]?.[0] as Json;
      }),
  },
  {
    name: "listOfDays",
    expected: "List",
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        sheet.getRange("A1:A3").values = [[46_326], [46_356], [""]];
        const { dataValidation } = sheet.getRange("C1");
        // As the days of a dashboard are offered: those that are there, and no blank ones.
        const source = "=$A$1:INDEX($A$1:$A$3,MAX(1,COUNT($A$1:$A$3)))";
        dataValidation.rule = { list: { inCellDropDown: true, source } };
        dataValidation.load("type");
        await context.sync();
        return String(dataValidation.type);
      }),
  },
  {
    name: "largeRead",
    expected: [LARGE.rows, LARGE.rows, LARGE.rows],
    ask: (bench) =>
      bench.excel(async ({ sheet, context }) => {
        const range = sheet.getRangeByIndexes(0, 0, LARGE.rows, LARGE.columns);
        range.values = Array.from({ length: LARGE.rows }, (_, row) =>
          Array.from({ length: LARGE.columns }, (__, place) => row * LARGE.columns + place + 0.125),
        );
        await context.sync();
        range.load("values,formulas,numberFormat");
        await context.sync();
        const { values, formulas, numberFormat } = range;
        return [values.length, formulas.length, numberFormat.length];
      }),
  },
];
