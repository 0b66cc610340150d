import { headingRowIn, headingRows } from "../../../src/workbook/keptTables/headingRow";

const EXPORT = [
  ["Kampagnerapport", "", ""],
  ["1. jan. 2026 - 31. jan. 2026", "", ""],
  ["Kampagne", "Forbrug", "Konverteringer"],
  ["Søgning", 1200, 30],
];

test("finds headings below the title and the dates of a report", () => {
  expect(headingRows(EXPORT, "campaigns")).toMatchObject([
    { row: 2, from: 0, places: { Name: 0, Spend: 1, Results: 2 } },
  ]);
});

test("finds two tables beside each other", () => {
  const both = [["Kampagne", "Forbrug", "Køb", "", "Campaign", "Cost", "Conversions"]];
  expect(headingRows(both, "campaigns").map(({ from }) => from)).toEqual([0, 4]);
});

test("finds no table where spend or results are missing", () => {
  expect(headingRows([["Kampagne", "Forbrug", "CTR"]], "campaigns")).toEqual([]);
});

test("of a selection takes the first row of texts where nothing is recognised", () => {
  const rows = [
    ["Indsats", "Penge", "Antal"],
    ["Messe", 100, 3],
  ];
  expect(headingRowIn(rows, "campaigns")).toMatchObject({
    row: 0,
    headings: ["Indsats", "Penge", "Antal"],
    places: {},
  });
  expect(headingRowIn([[1, 2, 3]], "campaigns")).toBeUndefined();
});
