import { DEFAULT_SETTINGS, scorecardId, type Kpi } from "../../../src/scorecard";
import { createOutcomes } from "../../../src/workbook/finder/outcome";
import { isSafe } from "../../../src/workbook/finder/proposal";
import { propose } from "../../../src/workbook/finder/propose";
import { CALENDAR } from "./judge";
import { kpi, sought } from "./kpis";
import { OCT } from "./months2026";
import { day, sheet, workbook, type CellSketch } from "./sheets";
import { known } from "./strangers";

const SETTINGS = { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "S" };
const REVENUE = kpi("Omsætning", "kr.", { aggregation: { kind: "sum" } });

type Grid = readonly (readonly CellSketch[])[];

/** Whether it is ticked, and what it says. */
function found(wanted: Kpi, ...grids: readonly Grid[]) {
  const cells = workbook(
    grids.map((rows, at) =>
      sheet(
        `Ark${at + 1}`,
        rows.map((row) => [...row]),
      ),
    ),
  );
  const [first] = propose(cells, sought([wanted]), CALENDAR);
  if (first === undefined) return undefined;
  const { actual, target } = createOutcomes(cells, SETTINGS, CALENDAR)(wanted, first);
  return { isTicked: isSafe(first), actual, target };
}

const daily = (name: string, value: number, ...more: readonly CellSketch[]): Grid => [
  ["Dato", name, ...(more.length === 0 ? [] : ["Mål"])],
  ...[...Array(31).keys()].map((at): CellSketch[] => [day(2026, 10, at + 1), value, ...more]),
];

test.each<[string, Kpi, readonly Grid[], ReturnType<typeof found>]>([
  [
    "a day's target beside days",
    REVENUE,
    [daily("Omsætning", 100, 110)],
    { isTicked: true, actual: 3100, target: 3410 },
  ],
  [
    "a month's target on each day",
    REVENUE,
    [daily("Omsætning", 100, 3000)],
    { isTicked: false, actual: 3100, target: 93_000 },
  ],
  [
    "a target of no length beside days that make weeks",
    known("LEADS"),
    [
      daily("Leads", 10),
      [
        ["KPI", "Mål pr. måned"],
        ["Leads", 300],
      ],
    ],
    { isTicked: false, actual: 60, target: 300 },
  ],
  [
    "quarters' targets on a tab beside months in words",
    REVENUE,
    [
      [
        ["", "Aug", "Sep", "Okt"],
        ["Omsætning", 100, 110, 120],
      ],
      [
        ["Mål", "Q1", "Q2", "Q3", "Q4"],
        ["Omsætning", 360, 360, 360, 360],
      ],
    ],
    { isTicked: false, actual: 120, target: undefined },
  ],
  [
    "a budget of the year so far that names the month",
    REVENUE,
    [
      [
        ["KPI", "Okt 2026", "Realiseret ÅTD okt 2026", "Budget ÅTD okt 2026"],
        ["Omsætning", 100, 900, 1000],
      ],
    ],
    { isTicked: true, actual: 900, target: 1000 },
  ],
  [
    "a budget of no length beside the month and the year so far",
    REVENUE,
    [
      [
        ["KPI", "Okt 2026", "ÅTD", "Budget"],
        ["Omsætning", 100, 900, 1000],
      ],
    ],
    { isTicked: false, actual: 100, target: 1000 },
  ],
  [
    "the month's budget, the month being a date",
    REVENUE,
    [
      [
        ["KPI", OCT, "Realiseret ÅTD", "Budget okt 2026", "Budget ÅTD"],
        ["Omsætning", 100, 900, 110, 1000],
      ],
    ],
    { isTicked: true, actual: 100, target: 110 },
  ],
])("a target is ticked only beside what lasts as long: %s", (_, wanted, grids, said) =>
  expect(found(wanted, ...grids)).toEqual(said),
);

test.each(["Visninger (tusind)", "Visninger (1.000)", "Impressions (000)", "Impressions (thousands)"])(
  "%s are thousands already, of which a price is that for each",
  (heading) => {
    const rows: Grid = [
      ["Kampagne", "Forbrug", heading, "Klik"],
      ["Brand", 50, 1, 10],
      ["Generisk", 60, 2, 10],
      ["Display", 60, 2, 10],
    ];
    expect(found(known("CPM"), rows)?.actual).toBe(34);
  },
);

test("the newest of many cases is not what the week took", () => {
  const rows: Grid = [
    ["Oprettet", "Sagsnr.", "Sagsbehandlingstid"],
    ...[2, 4, 6, 8, 14].map((hours, at): CellSketch[] => [day(2026, 10, 19 + at), 100 + at, hours]),
  ];
  const cells = workbook([
    sheet(
      "Sager",
      rows.map((row) => [...row]),
    ),
  ]);
  const [first] = propose(cells, sought([known("RESOLUTION")]), CALENDAR);
  expect(first?.cautions.map(({ kind }) => kind)).toContain("by-day");
});
