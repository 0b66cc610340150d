import { recogniseProcess } from "../../../src/workbook/keptTables/processColumns";
import { sampleTaskRows } from "../../support/sampleTaskRows";

const DAY = 46_235;

/** What the columns are taken to mean, by their headings. */
function meant(headings: readonly string[], ...rows: readonly (readonly (string | number)[])[]) {
  const below = headings.map((_, place) => rows.map((row) => row[place] ?? ""));
  return Object.fromEntries(
    Object.entries(recogniseProcess(headings, below)).map(([column, place]) => [column, headings[place]]),
  );
}

test.each<readonly [string, readonly string[], readonly (readonly (string | number)[])[], object]>([
  [
    "stages with start and end, by their headings alone",
    ["Type", "Opgave", "Brief start", "Brief slut", "Tekst start", "Tekst slut"],
    [],
    { Item: "Opgave", FirstStage: "Brief start", LastStage: "Tekst slut" },
  ],
  [
    "stages with start and end in front",
    ["Opgave", "Start tekst", "Slut tekst", "Start design", "Slut design"],
    [],
    { Item: "Opgave", FirstStage: "Start tekst", LastStage: "Slut design" },
  ],
  [
    "stages that are begun and finished",
    ["Opgave", "Tekst påbegyndt", "Tekst afsluttet", "Design påbegyndt", "Design afsluttet"],
    [],
    { Item: "Opgave", FirstStage: "Tekst påbegyndt", LastStage: "Design afsluttet" },
  ],
  [
    "one date a stage",
    ["Case", "Received", "Approved", "Sent", "Owner"],
    [
      ["A", DAY, DAY + 1, "", "Bo"],
      ["B", DAY, "", DAY + 9, "Bo"],
    ],
    { Item: "Case", FirstStage: "Received", LastStage: "Sent" },
  ],
  [
    "days that stages take",
    ["Sag", "Brief (dage)", "Design (dage)"],
    [
      ["A", 1, 3],
      ["B", 2, 5],
    ],
    { Item: "Sag", FirstStage: "Brief (dage)", LastStage: "Design (dage)" },
  ],
  [
    "a funnel, with the period before",
    ["Trin", "September", "August", "Note"],
    [
      ["Besøg", 12000, 11000, ""],
      ["Køb", 84, 90, ""],
    ],
    { Item: "Trin", FirstStage: "September", LastStage: "August" },
  ],
  [
    "how many are in each stage, week by week",
    ["Uge", "Backlog", "I gang", "Review", "Kommentar"],
    [
      ["2026-U30", 8, 3, 1, ""],
      ["2026-U31", 9, 3, 4, ""],
    ],
    { Item: "Uge", FirstStage: "Backlog", LastStage: "Review" },
  ],
])("recognises %s", (_, headings, rows, expected) => {
  expect(meant(headings, ...rows)).toEqual(expected);
});

test("recognises the sample's log of tasks", () => {
  const [headings = [], ...rows] = sampleTaskRows();
  expect(meant(headings.map(String), ...(rows as (string | number)[][]))).toEqual({
    ...{ Item: "Opgave", FirstStage: "Brief start", LastStage: "Udgivelse slut" },
  });
});

test.each<readonly [string, readonly string[], readonly (readonly (string | number)[])[]]>([
  [
    "campaigns over time",
    ["Måned", "Forbrug", "Klik", "Køb"],
    [
      [DAY, 1000, 300, 20],
      [DAY + 31, 900, 280, 25],
    ],
  ],
  ["the start and the end of campaigns", ["Kampagne", "Start", "Slut", "Forbrug"], [["A", DAY, DAY + 9, 100]]],
  ["texts", ["Navn", "By"], [["Bo", "Aarhus"]]],
  ["nothing", [], []],
])("takes %s for no work on its way", (_, headings, rows) => {
  expect(meant(headings, ...rows)).toEqual({});
});
