import type { ChartFile } from "../../src/workbench/grid/charts/chartsFile";
import { emptyWorkbook, type WorkbookFile } from "../../src/workbench/grid/file";

const MONTHS = ["jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.", "dec."];
const ACTUALS = [12.5, 14.2, 13.1, 15.8, 16.4, 15.9, 17.2, 18.8, 18.1, 19.5, 21.2, 20.4];
const BUDGETS = [13, 13.5, 14, 14.5, 15, 15.5, 16, 16.5, 17, 17.5, 18, 18.5];
const SHARES = [0.061, 0.064, 0.06, 0.071, 0.074, 0.07, 0.078, 0.081, 0.079, 0.084, 0.09, 0.088];
/** What lies under a step, what it adds and what it takes. */
const STEPS: readonly (readonly [string, number, number, number])[] = [
  ["2025", 0, 100, 0],
  ["Pris", 100, 30, 0],
  ["Mængde", 130, 22, 0],
  ["Mix", 140, 0, 12],
  ["Rabat", 118, 0, 22],
  ["2026", 0, 118, 0],
];
const PRICES = [10, 12, 15, 18, 20, 22, 25, 28];
const SOLD = [95, 88, 80, 66, 64, 58, 49, 40];

const GREEN = "#0E700E";
const RED = "#B10E1C";
const DARK = "#404040";

const down = (letter: string, from: number, to: number): { readonly formula: string } => ({
  formula: `=Data!$${letter}$${from}:$${letter}$${to}`,
});
const cell = (address: string): { readonly formula: string } => ({ formula: `=Data!${address}` });
const months = { categories: down("A", 2, 13) };
const actual = { name: cell("$B$1"), values: down("B", 2, 13), ...months };
const budget = { name: cell("$C$1"), values: down("C", 2, 13), ...months };
const steps = { categories: down("G", 2, 7), gapWidth: 40 };

type Made = Omit<Extract<ChartFile, { readonly series: unknown }>, "place" | "name" | "plotBy">;

const MADE: readonly Made[] = [
  {
    type: "ColumnClustered",
    title: cell("$A$15"),
    legend: { position: "Top" },
    series: [actual, { ...budget, fill: "none", line: { color: DARK } }],
  },
  {
    type: "LineMarkers",
    title: { text: "Realiseret med tendens" },
    legend: { position: "Bottom" },
    axes: { value: { minimum: 10, title: { text: "mio. kr." } } },
    series: [
      {
        ...actual,
        line: { color: GREEN },
        markerBackgroundColor: "#FFFFFF",
        trendlines: [{ type: "Linear", name: "Tendens" }],
      },
      { ...budget, line: { style: "Dash", color: DARK, weight: 1.5 }, markerStyle: "None" },
    ],
  },
  {
    type: "ColumnStacked",
    title: { text: "Fra 2025 til 2026" },
    legend: { visible: false },
    series: [
      { name: cell("$H$1"), values: down("H", 2, 7), ...steps, fill: "none" },
      {
        name: cell("$I$1"),
        values: down("I", 2, 7),
        ...steps,
        fill: GREEN,
        labels: { numberFormat: "#,##0;;", font: { color: "#FFFFFF" } },
        points: { "0": { fill: DARK }, "5": { fill: DARK } },
      },
      {
        name: cell("$J$1"),
        values: down("J", 2, 7),
        ...steps,
        fill: RED,
        labels: { numberFormat: "#,##0;;", font: { color: "#FFFFFF" } },
      },
    ],
  },
  {
    type: "BarStacked100",
    title: { text: "Andele" },
    axes: { category: { reversePlotOrder: true } },
    legend: { position: "Right" },
    series: [
      { ...actual, values: down("B", 2, 5), categories: down("A", 2, 5) },
      { ...budget, values: down("C", 2, 5), categories: down("A", 2, 5) },
    ],
  },
  {
    type: "Doughnut",
    title: { text: "Første halvår" },
    legend: { position: "Right" },
    series: [
      {
        ...actual,
        values: down("B", 2, 7),
        categories: down("A", 2, 7),
        doughnutHoleSize: 55,
        labels: { showValue: false, showPercentage: true, font: { color: "#FFFFFF" } },
      },
    ],
  },
  {
    type: "AreaStacked",
    title: { text: "Stablede områder" },
    series: [actual, budget],
  },
  {
    type: "ColumnClustered",
    title: { text: "To slags, to akser" },
    axes: { secondaryValue: { numberFormat: "0%" } },
    series: [
      { ...actual, gapWidth: 60 },
      { name: cell("$D$1"), values: down("D", 2, 13), ...months, type: "LineMarkers", axisGroup: "Secondary" },
    ],
  },
  {
    type: "XYScatter",
    title: { text: "Pris og salg" },
    legend: { visible: false },
    axes: { category: { minimum: 5, title: { text: "Pris" } }, value: { minimum: 20, title: { text: "Solgte" } } },
    series: [
      {
        name: cell("$M$1"),
        categories: down("L", 2, 9),
        values: down("M", 2, 9),
        trendlines: [{ type: "Polynomial", showEquation: true, showRSquared: true }],
      },
    ],
  },
];

const ACROSS = 3;
const CELLS = { columns: 4, rows: 10 };

const placeOf = (index: number): ChartFile["place"] => {
  const row = 1 + Math.floor(index / ACROSS) * (CELLS.rows + 1);
  const column = 1 + (index % ACROSS) * CELLS.columns;
  return {
    from: { row, column, x: 3, y: 0 },
    to: { row: row + CELLS.rows, column: column + CELLS.columns, x: 0, y: 0 },
  };
};

/** A sheet of charts of all kinds, and of one that is not drawn, with their numbers on another sheet. */
export function chartsBook(): WorkbookFile {
  const rows: readonly (readonly (string | number)[])[] = [
    ["Måned", "Realiseret", "Budget", "Andel"],
    ...MONTHS.map((month, index) => [month, ACTUALS[index] ?? 0, BUDGETS[index] ?? 0, SHARES[index] ?? 0]),
  ];
  const cells = Object.fromEntries([
    ...cellsOf("A", rows),
    ...cellsOf("G", [["", "Fra", "Op", "Ned"], ...STEPS]),
    ...cellsOf("L", [["Pris", "Solgte"], ...PRICES.map((price, index) => [price, SOLD[index] ?? 0])]),
    ["A15", "Salg 2026 (mio. kr.)"],
  ]);
  const made = MADE.map((chart, index) => ({
    ...chart,
    name: `Diagram ${index + 1}`,
    plotBy: "Columns" as const,
    place: placeOf(index),
  }));
  const kept: ChartFile = { name: "Kompetencer", kind: "surfaceChart", pieces: [], place: placeOf(MADE.length) };
  return {
    ...emptyWorkbook("da-DK"),
    name: "Diagrammer",
    active: "Diagrammer",
    sheets: [
      { name: "Diagrammer", gridlines: false, cells: {}, charts: [...made, kept] },
      { name: "Data", cells },
    ],
  };
}

const cellsOf = (
  first: string,
  rows: readonly (readonly (string | number)[])[],
): readonly (readonly [string, string | number])[] =>
  rows.flatMap((row, down) =>
    row.map((value, across) => [`${String.fromCharCode(first.charCodeAt(0) + across)}${down + 1}`, value] as const),
  );
