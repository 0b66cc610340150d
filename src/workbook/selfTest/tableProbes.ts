import type { BenchPlace, Json, Probe } from "./probe";

const HEADERS = ["A", "B", "C"];

/** A table of three columns and some rows, in the left upper corner. */
function tableOf({ sheet, free }: BenchPlace, rows: readonly (readonly (string | number)[])[]): Excel.Table {
  const range = sheet.getRangeByIndexes(0, 0, rows.length + 1, HEADERS.length);
  range.values = [HEADERS, ...rows.map((row) => [...row])];
  const table = sheet.tables.add(range, true);
  table.name = free;
  return table;
}

const TWO_ROWS = [
  ["x", 1, 2],
  ["y", 3, 4],
];
const FOUR_ROWS = ["v", "x", "y", "z"].map((text) => [text, 1, ""]);

async function growth(place: BenchPlace): Promise<Json> {
  const table = tableOf(place, TWO_ROWS);
  place.sheet.getRange("A4:C4").values = [["z", 5, 6]];
  const one = table.rows.load("count");
  await place.context.sync();
  const first = one.count;
  place.sheet.getRange(`A${first + 2}:C${first + 3}`).values = [
    ["p", 7, 8],
    ["q", 9, 10],
  ];
  const more = table.rows.load("count");
  await place.context.sync();
  return [first, more.count];
}

/** The formulas of the third column of four rows after something has been written there. */
async function thirdColumn(
  place: BenchPlace,
  ...writes: readonly ((cells: Excel.Range, table: Excel.Table) => void)[]
): Promise<Json> {
  const table = tableOf(place, FOUR_ROWS);
  const cells = place.sheet.getRange("C2:C5");
  await place.context.sync();
  for (const write of writes) {
    write(cells, table);
    await place.context.sync();
  }
  cells.load("formulas");
  await place.context.sync();
  return cells.formulas.map(([formula]) => formula as string | number);
}

/** What Excel corrects of itself in tables, as it is delivered. */
export const TABLE_PROBES: readonly Probe[] = [
  { name: "growsDown", expected: [3, 5], ask: (bench) => bench.excel(growth) },
  {
    name: "growsDownHidden",
    expected: [3, 5],
    ask: (bench) =>
      bench.excel((place) => {
        place.sheet.visibility = "Hidden";
        return growth(place);
      }),
  },
  {
    name: "growsRight",
    expected: 4,
    ask: (bench) =>
      bench.excel(async (place) => {
        const table = tableOf(place, TWO_ROWS);
        place.sheet.getRange("D1:D3").values = [["D"], [7], [8]];
        const columns = table.columns.load("count");
        await place.context.sync();
        return columns.count;
      }),
  },
  {
    name: "resizedFirst",
    expected: [3, "z", 5, 6],
    ask: (bench) =>
      bench.excel(async (place) => {
        const table = tableOf(place, TWO_ROWS);
        table.resize(table.getRange().getResizedRange(1, 0));
        table.getDataBodyRange().getLastRow().values = [["z", 5, 6]];
        const rows = table.rows.load("count");
        const last = table.getDataBodyRange().getLastRow().load("values");
        await place.context.sync();
        return [rows.count, ...(last.values[0] as Json[])];
      }),
  },
  {
    name: "fillsEmptyColumn",
    expected: ["=1+0", "=1+0", "=1+0", "=1+0"],
    ask: (bench) =>
      bench.excel((place) =>
        thirdColumn(place, (cells) => {
          cells.getCell(1, 0).formulas = [["=1+0"]];
        }),
      ),
  },
  {
    name: "fillsSecondFormula",
    expected: ["=2+0", "=2+0", "=2+0", "=2+0"],
    ask: (bench) =>
      bench.excel((place) =>
        thirdColumn(
          place,
          (cells) => {
            cells.getCell(1, 0).formulas = [["=1+0"]];
          },
          (cells) => {
            cells.getCell(2, 0).formulas = [["=2+0"]];
          },
        ),
      ),
  },
  {
    name: "leavesPartlyFilled",
    expected: [7, "", "=2+0", ""],
    ask: (bench) =>
      bench.excel((place) =>
        thirdColumn(
          place,
          (cells) => {
            cells.getCell(0, 0).values = [[7]];
          },
          (cells) => {
            cells.getCell(2, 0).formulas = [["=2+0"]];
          },
        ),
      ),
  },
  {
    name: "fillsWithLast",
    expected: ["=4+0", "=4+0", "=4+0", "=4+0"],
    ask: (bench) =>
      bench.excel((place) =>
        thirdColumn(place, (cells) => {
          cells.formulas = [["=1+0"], ["=2+0"], ["=3+0"], ["=4+0"]];
        }),
      ),
  },
  {
    name: "keepsConstants",
    expected: ["a", "", 3, "b"],
    ask: (bench) =>
      bench.excel((place) =>
        thirdColumn(
          place,
          (cells) => {
            cells.getCell(0, 0).values = [["a"]];
          },
          (cells) => {
            cells.getCell(2, 0).values = [[3]];
            cells.getCell(3, 0).values = [["b"]];
          },
        ),
      ),
  },
  {
    name: "nullLeavesCell",
    expected: ["x", 8, 2],
    ask: (bench) =>
      bench.excel(async (place) => {
        const table = tableOf(place, TWO_ROWS);
        table.getDataBodyRange().getRow(0).values = [[null, 8, null]];
        const row = table.getDataBodyRange().getRow(0).load("values");
        await place.context.sync();
        return row.values[0] as Json;
      }),
  },
];
