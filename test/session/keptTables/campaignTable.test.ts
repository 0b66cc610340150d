import { campaignTable } from "../../../src/session/keptTables/campaignTable";
import type { CellValue, KeptTable } from "../../../src/workbook";

const table = (headings: readonly string[], rows: readonly (readonly CellValue[])[]): KeptTable => {
  const place = (heading: string): number => headings.indexOf(heading);
  const places = { Name: place("Kampagne"), Spend: place("Forbrug (DKK)"), Results: place("Køb") };
  const more = { Day: place("Dato"), Currency: place("Valuta") };
  const known = Object.entries({ ...places, ...more }).filter(([, at]) => at >= 0);
  return {
    ...{ sheet: "Data", row: 2, column: 1, headings, rows, beyond: 0, gone: [] },
    places: Object.fromEntries(known) as KeptTable["places"],
  };
};
const CALENDAR = { fiscalYearStart: 1, dateSystem: "1900", today: 46_353 } as const;
const read = (headings: readonly string[], rows: readonly (readonly CellValue[])[]) =>
  campaignTable(table(headings, rows), CALENDAR);

test("the currency is that of its column, else the one in the heading", () => {
  const headings = ["Kampagne", "Forbrug (DKK)", "Køb"];
  expect(read(headings, [["A", 1, 2]]).records[0]?.currency).toBe("DKK");
  const withColumn = [...headings, "Valuta"];
  expect(read(withColumn, [["A", 1, 2, "sek"]]).records[0]?.currency).toBe("SEK");
  expect(["--", " -", "–", ""].map((cell) => read(withColumn, [["A", 1, 2, cell]]).records[0]?.currency)).toEqual([
    "",
    "",
    "",
    "",
  ]);
});

test("text, a number in text and a logical value are no amounts, and name their cell", () => {
  const rows = [
    ["A", "1.234,50", 3],
    ["B", "ukendt", 3],
    ["C", true, 3],
    ["D", 10, 3],
  ];
  const { records, unreadable } = read(["Kampagne", "Forbrug (DKK)", "Køb"], rows);
  expect(records.map(({ names }) => names[0])).toEqual(["D"]);
  expect(unreadable).toEqual([{ kind: "text", column: "Spend", count: 3, address: "Data!C4" }]);
});

test("it may be grouped by columns that say the same texts again, and by none of numbers, notes or one word", () => {
  const headings = ["Kampagne", "Forbrug (DKK)", "Køb", "Land", "Note", "Mærke", "CTR"];
  const rows = [
    ["A", 1, 2, "DK", "første", "X", 0.1],
    ["B", 1, 2, "SE", "anden", "X", 0.2],
    ["C", 1, 2, "DK", "tredje", "X", 0.3],
  ];
  expect(read(headings, rows).groupings).toEqual(["Kampagne", "Land"]);
});

test("days, months in words and codes lie in their month; a quarter lies in none", () => {
  const headings = ["Kampagne", "Forbrug (DKK)", "Køb", "Dato"];
  const monthOf = (cell: CellValue) => read(headings, [["A", 1, 2, cell]]).records[0]?.month;
  const march = 2026 * 12 + 2;
  expect([46100, "marts 2026", "2026-03", 202603].map(monthOf)).toEqual([march, march, march, march]);
  expect(["2026-K1", "senere", ""].map(monthOf)).toEqual([undefined, undefined, undefined]);
});

test("rows without any amount are no records, and need no name", () => {
  const rows = [
    ["Overskrift", "", ""],
    ["", 10, 1],
  ];
  expect(read(["Kampagne", "Forbrug (DKK)", "Køb"], rows).records.map(({ names }) => names)).toEqual([[""]]);
});
