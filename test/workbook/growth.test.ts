import type { Frequency } from "../../src/scorecard";
import type { CellValue } from "../../src/workbook/cells";
import { withGrowth, type LineCells } from "../../src/workbook/growth";
import { linesOf, roomAt } from "../../src/workbook/growthPlaces";

const day = (iso: string): number => Date.parse(iso) / 86_400_000 + 25_569;
const days = (first: string, count: number, step: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => day(first) + index * step);

type Row = readonly [period: CellValue, actual: CellValue, target?: CellValue];

interface Shape {
  readonly linked: readonly Row[];
  readonly after?: readonly Row[];
  /** From the top to the first cell of the link. */
  readonly before?: readonly Row[];
  readonly frequency?: Frequency;
}

const MONTHS: readonly Row[] = ["2026-06", "2026-07", "2026-08", "2026-09", "2026-10"].map((month, index) => [
  month,
  40 + index,
  45,
]);
const NEXT: Row = ["2026-11", 20, 45];
const DATES: readonly Row[] = MONTHS.map(([month, ...values]) => [day(`${String(month)}-01`), ...values]);
const WORDS: readonly Row[] = ["juni", "juli", "august", "september", "oktober"].map((month, index) => [
  `${month} 2026`,
  40 + index,
]);

const FIRST = 20;
/** What is taken beyond the end, and what is told but not taken. */
function grown({ linked, after = [], before = [], frequency = "month" }: Shape): readonly [number, string | undefined] {
  const range = (column: string): string => `Data!${column}${FIRST}:${column}${FIRST + linked.length - 1}`;
  const references = { Period: range("A"), Actual: range("B"), Target: range("C") };
  const lines = linesOf(references);
  const room = roomAt(lines);
  const fill = (rows: readonly Row[], count: number, column: number): readonly CellValue[] =>
    Array.from({ length: count }, (_, index) => rows[index]?.[column] ?? "");
  const cellsOf = (column: number): LineCells => ({
    before: fill(
      [...Array.from({ length: room.before - before.length }, (): Row => ["", ""]), ...before],
      room.before,
      column,
    ),
    linked: fill(linked, linked.length, column),
    after: fill(after, room.after, column),
  });
  const cells = { Period: cellsOf(0), Actual: cellsOf(1), Target: cellsOf(2) };
  const found = withGrowth(
    { references, lines, cells },
    { kpi: { frequency }, settings: { fiscalYearStart: 1 }, dateSystem: "1900" },
  );
  const lengths = new Set(Object.values(found.cells).map((part) => part?.length));
  expect([...lengths]).toEqual([linked.length + (found.growth?.taken ?? 0)]);
  return [found.growth?.taken ?? 0, found.growth?.uncounted];
}

test.each<[shape: string, Shape, taken: number, uncounted: string | undefined]>([
  ["nothing below", { linked: MONTHS }, 0, undefined],
  ["the next month below", { linked: MONTHS, after: [NEXT] }, 1, undefined],
  [
    "the next month below years of two digits",
    { linked: ["okt-25", "nov-25", "dec-25"].map((month) => [month, 40]), after: [["jan-26", 41]] },
    1,
    undefined,
  ],
  [
    "a day below days without a year",
    { linked: ["jan 01", "jan 02", "jan 03"].map((date) => [date, 40]), after: [["jan 04", 41]] },
    0,
    "Data!A22",
  ],
  ["three months below", { linked: MONTHS, after: [NEXT, ["2026-12", 1], ["2027-01", 2]] }, 3, undefined],
  ["a month above the row of totals", { linked: MONTHS, after: [NEXT, ["I alt", 232]] }, 1, undefined],
  ["a month above the row of averages", { linked: MONTHS, after: [NEXT, ["Gennemsnit", 38.6]] }, 1, undefined],
  ["only a row of averages", { linked: MONTHS, after: [["Gennemsnit", 42]] }, 0, undefined],
  ["a month below the row of averages", { linked: MONTHS, after: [["Gennemsnit", 42], NEXT] }, 0, "Data!A26"],
  ["a sum that nobody has labelled", { linked: MONTHS, after: [["", 210]] }, 0, undefined],
  ["an average that nobody has labelled", { linked: MONTHS, after: [NEXT, ["", (210 + 20) / 6]] }, 1, undefined],
  ["a value without its period", { linked: MONTHS, after: [["", 20]] }, 0, "Data!B25"],
  ["a month, and a value without its period", { linked: MONTHS, after: [NEXT, ["", 7]] }, 1, "Data!B26"],
  ["a month after a blank row", { linked: MONTHS, after: [["", ""], NEXT] }, 0, "Data!A26"],
  [
    "months prepared below, without values",
    {
      linked: MONTHS,
      after: [
        ["2026-11", ""],
        ["2026-12", ""],
      ],
    },
    0,
    undefined,
  ],
  ["months prepared below, the first filled in", { linked: MONTHS, after: [NEXT, ["2026-12", ""]] }, 1, undefined],
  ["months prepared within the link", { linked: [...MONTHS, NEXT, ["2026-12", ""]] }, 0, undefined],
  ["months prepared below, not available yet", { linked: MONTHS, after: [NEXT, ["2026-12", "#N/A"]] }, 1, undefined],
  ["a blank row at the end of the link", { linked: [...MONTHS, ["", ""]], after: [NEXT] }, 0, "Data!A26"],
  ["a month that is left out", { linked: MONTHS, after: [["2026-12", 20]] }, 1, undefined],
  ["a year that is left out", { linked: MONTHS, after: [["2027-12", 20]] }, 0, "Data!A25"],
  ["a month that has been", { linked: MONTHS, after: [["2026-10", 20]] }, 0, undefined],
  ["an earlier month", { linked: MONTHS, after: [["2026-03", 20]] }, 0, undefined],
  ["another frequency", { linked: MONTHS, after: [["2026-Q4", 20]] }, 0, undefined],
  ["a year among months", { linked: DATES, after: [[2027, 20]] }, 0, undefined],
  ["a number that is no date in step", { linked: DATES, after: [[44, 20]] }, 0, undefined],
  ["another list under it", { linked: MONTHS, after: [["Måned", "ROI"], ...MONTHS, NEXT] }, 0, undefined],
  [
    "another list after a blank row",
    { linked: MONTHS, after: [["", ""], ["Måned", "ROI"], ...MONTHS, NEXT] },
    0,
    undefined,
  ],
  ["another list of the same months at once", { linked: MONTHS, after: [...MONTHS, NEXT] }, 0, undefined],
  [
    "notes below",
    {
      linked: MONTHS,
      after: [
        ["Kilde: Survey", ""],
        ["Bemærk: 2026", ""],
      ],
    },
    0,
    undefined,
  ],
  ["a note beside the values", { linked: MONTHS, after: [["", "foreløbigt"]] }, 0, undefined],
  ["dates", { linked: DATES, after: [[day("2026-11-01"), 20]] }, 1, undefined],
  [
    "the last days of months",
    { linked: days("2026-01-31", 1, 1).map((each): Row => [each, 1]), after: [[day("2026-02-28"), 2]] },
    1,
    undefined,
  ],
  ["dates, then one that is a text", { linked: DATES, after: [["1-11-2026", 20]] }, 1, undefined],
  ["a misspelt month", { linked: WORDS, after: [["novmeber 2026", 20]] }, 0, "Data!A25"],
  ["another text that begins as a month does", { linked: WORDS, after: [["Marketing 2026", 20]] }, 0, undefined],
  ["a misspelt month within the link", { linked: [...WORDS, ["novmeber 2026", 20]] }, 0, "Data!A25"],
  ["months without their year", { linked: ["juni", "juli"].map((month) => [month, 40]) }, 0, "Data!A21"],
  ["a value without its period within the link", { linked: [...MONTHS, ["", 20]] }, 0, "Data!B25"],
  ["a sum that nobody has labelled within the link", { linked: [...MONTHS, ["", 210]] }, 0, undefined],
  ["a row of something else", { linked: MONTHS, after: [["Budget 2027", 500]] }, 0, undefined],
  ["dates, then a month in words", { linked: DATES, after: [["nov. 2026", 20]] }, 1, undefined],
  ["words", { linked: WORDS, after: [["november 2026", 20]] }, 1, undefined],
  [
    "days",
    {
      linked: days("2026-11-02", 10, 1).map((each): Row => [each, 1]),
      after: [[day("2026-11-12"), 2]],
      frequency: "day",
    },
    1,
    undefined,
  ],
  [
    "days after a weekend",
    {
      linked: days("2026-11-02", 5, 1).map((each): Row => [each, 1]),
      after: [[day("2026-11-09"), 2]],
      frequency: "day",
    },
    1,
    undefined,
  ],
  [
    "days with weekends left out",
    {
      linked: [2, 3, 4, 5, 6, 9].map((each): Row => [day(`2026-11-0${each}`), 1]),
      after: [[day("2026-11-10"), 2]],
      frequency: "day",
    },
    1,
    undefined,
  ],
  [
    "weeks",
    {
      linked: days("2026-10-05", 4, 7).map((each): Row => [each, 1]),
      after: [[day("2026-11-02"), 2]],
      frequency: "week",
    },
    1,
    undefined,
  ],
  [
    "weeks in words",
    {
      linked: [
        ["uge 44 2026", 1],
        ["uge 45 2026", 2],
      ],
      after: [["uge 46 2026", 3]],
      frequency: "week",
    },
    1,
    undefined,
  ],
  [
    "quarters",
    {
      linked: [
        ["2026-Q1", 1],
        ["2026-Q2", 2],
      ],
      after: [["2026-Q3", 3]],
      frequency: "quarter",
    },
    1,
    undefined,
  ],
  [
    "years",
    {
      linked: [
        [2024, 1],
        [2025, 2],
      ],
      after: [[2026, 3]],
      frequency: "year",
    },
    1,
    undefined,
  ],
  [
    "two rows a month",
    {
      linked: [
        ["2026-09", 1],
        ["2026-09", 2],
        ["2026-10", 3],
      ],
      after: [
        ["2026-10", 4],
        ["2026-11", 5],
        ["2026-11", 6],
      ],
    },
    3,
    undefined,
  ],
  ["the newest on top", { linked: [...MONTHS].reverse(), before: [["Måned", "NPS"], NEXT] }, 1, undefined],
  [
    "the newest on top, and an older list below",
    { linked: [...MONTHS].reverse(), after: [["2026-05", 1]] },
    0,
    undefined,
  ],
  [
    "the newest on top, a blank row between",
    { linked: [...MONTHS].reverse(), before: [NEXT, ["", ""]] },
    0,
    "Data!A18",
  ],
  ["a heading above", { linked: MONTHS, before: [["Måned", "NPS"]] }, 0, undefined],
  [
    "no period that can be read",
    {
      linked: [
        ["x", 1],
        ["y", 2],
      ],
      after: [NEXT],
    },
    0,
    undefined,
  ],
  ["one value", { linked: [["2026-10", 1]], after: [NEXT] }, 1, undefined],
  [
    "more than the room",
    {
      linked: [["2024-01", 1]],
      after: Array.from({ length: 30 }, (_, index): Row => [
        `${2024 + Math.floor((index + 1) / 12)}-${String(((index + 1) % 12) + 1).padStart(2, "0")}`,
        index,
      ]),
    },
    24,
    undefined,
  ],
])("%s", (_, shape, taken, uncounted) => {
  expect(grown(shape)).toEqual([taken, uncounted]);
});

test("where the parts lie", () => {
  const across = linesOf({ Period: "Data!B1:F1", Actual: "'Mine tal'!B2:F2" });
  expect(across.Actual).toEqual({ sheet: "'Mine tal'!", first: { row: 1, column: 1 }, length: 5, isAcross: true });
  expect(roomAt(across)).toEqual({ before: 1, after: 24 });
  expect(linesOf({ Period: "Data!B1", Actual: "Data!B2" }).Actual?.isAcross).toBe(true);
  expect(linesOf({ Period: "Data!A2", Actual: "Data!B2" }).Actual?.isAcross).toBe(false);
  expect(
    linesOf({ Period: "Kampagner[Måned]", Actual: "Data!B:B", Target: "Data!#REF!", Denominator: "Data!A1:B2" }),
  ).toEqual({});
  expect(roomAt(linesOf({ Period: "Data!A1048570:A1048575" }))).toEqual({ before: 12, after: 1 });
});
