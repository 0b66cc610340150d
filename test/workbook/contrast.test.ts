import { DASHBOARD_SHEET } from "../../src/language";
import { evaluate } from "../../src/scorecard";
import type { CellInput } from "../../src/workbook/cells";
import type { ChartSpec } from "../../src/workbook/dashboard/charts/chartSpec";
import { columnAt } from "../../src/workbook/dashboard/columns";
import { looksOf, type Look } from "../../src/workbook/dashboard/looks";
import { dashboardPlaces } from "../../src/workbook/dashboard/places";
import { dashboardPlan, listOf } from "../../src/workbook/dashboard/plan";
import { rulesOf, type SheetRule } from "../../src/workbook/dashboard/rules";
import { SYMBOLS } from "../../src/workbook/dashboard/symbols";
import { figuresPlan } from "../../src/workbook/figures/figuresPlan";
import { bandsOf } from "../../src/workbook/mapSheet/bandsOf";
import { ARROW, FRAME } from "../../src/workbook/mapSheet/drawMap";
import { mapLooks, mapRules } from "../../src/workbook/mapSheet/mapLooks";
import { mapPlan } from "../../src/workbook/mapSheet/mapPlan";
import { kpiPages } from "../../src/workbook/report/kpiPages";
import { mapPage } from "../../src/workbook/report/mapPage";
import { needsPage } from "../../src/workbook/report/needsPage";
import { STATUS_COLOURS, STATUS_PALETTE } from "../../src/workbook/statusPalette";
import { kpi, objective, perspective, scorecard, scoring } from "../scorecard/builders";
import { contrastOf } from "../support/contrast";

/** What WCAG 2.2 asks of texts (1.4.3) and of what is drawn (1.4.11). */
const [TEXT, MARK] = [4.5, 3];
const PAPER = "#FFFFFF";

const whole = scorecard({
  perspectives: [perspective("Kunde"), perspective("Salg", 2)],
  objectives: [objective("Kunde", "Loyale"), objective("Salg", "Mersalg")],
  kpis: [kpi("Loyale", "NPS"), kpi("Mersalg", "Omsætning"), kpi("Mersalg", "Ordrer", 2)],
});
const evaluation = evaluate(
  whole,
  new Map(whole.kpis.map(({ id }, at) => [id, scoring([95, 80, 20][at] ?? 0)] as const)),
);
const words = DASHBOARD_SHEET.da;
const kpis = [...evaluation.kpis.values()];

interface Shown {
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly Look[];
  readonly rules?: readonly SheetRule[];
}

const dashboard = dashboardPlan(listOf(evaluation), {
  ...{ deviation: "percent", words, failed: "Kan ikke scores", frequency: "month", ceiling: 100 },
  places: dashboardPlaces(
    "BSC Numbers",
    {
      scorecard: { row: 1, column: 0 },
      perspectives: { row: 1, column: 100, rows: 64 },
      objectives: { row: 1, column: 150, rows: 64 },
      kpis: { row: 1, column: 200, rows: 64 },
    },
    { sheet: "BSC History", row: 0, column: 0, rows: 720 },
  ),
});
const map = mapPlan(bandsOf(evaluation, []), words);
const compared = { actual: 90, budget: 100, last: 95 };
const points = [{ label: "okt", actual: 1, target: 2 }];
const blocks = kpiPages(
  kpis.map((each) => ({ kpi: each, unit: "%", points, said: ["Derfor."] })),
  words,
);

const SHEETS: Readonly<Record<string, Shown>> = {
  dashboard: { cells: dashboard.cells, looks: looksOf(dashboard, whole, evaluation), rules: rulesOf(dashboard) },
  map: {
    cells: map.cells,
    looks: mapLooks(map, evaluation, "month", { width: 100, isDrawn: true }),
    rules: mapRules(map),
  },
  "page of what needs action": needsPage(
    kpis.map((each) => ({
      ...{ kpi: each, status: "Uden for mål", unit: "%", points: 2, owner: "Anne", said: undefined },
      initiative: undefined,
    })),
    "percent",
    1,
    words,
  ),
  "page of the map": mapPage({
    ...{ evaluation, words, bands: bandsOf(evaluation, []) },
    statusOf: ({ status }) => status,
    scoreText: (score) => score.toFixed(1),
  }),
  "block of a KPI": blocks[0] ?? { cells: [], looks: [] },
  figures: figuresPlan(
    [
      { kind: "perspective", name: "Salg" },
      {
        ...{ kind: "kpi", name: "Ordrer", unit: "" },
        figures: { month: compared, toDate: compared, year: compared, better: "higher" },
      },
    ],
    { title: "T", subtitle: "S", period: "P", words: words.figures },
  ),
};

const covers = ({ rows, columns }: Pick<Look, "rows" | "columns">, row: number, column: number): boolean =>
  row >= rows.first && row <= rows.last && column >= columns[0] && column <= columns[1];

/** Every pair of letters and ground of cells in which something stands, with one of them. */
function pairsOf({ cells, looks, rules = [] }: Shown): ReadonlyMap<string, string> {
  const pairs = new Map<string, string>();
  cells.forEach((row, at) =>
    row.forEach((content, column) => {
      if (content === "") return;
      const own = looks.filter((look) => covers(look, at, column));
      const ink = own.filter(({ color }) => color !== undefined).at(-1)?.color ?? "#000000";
      const ground = own.filter(({ fill }) => fill !== undefined).at(-1)?.fill ?? PAPER;
      const cell = `row ${at + 1}, column ${column + 1}`;
      pairs.set(`${ink} ${ground}`, pairs.get(`${ink} ${ground}`) ?? cell);
      for (const { font, fill = ground } of rules.filter((rule) => covers(rule, at, column)))
        pairs.set(`${font} ${fill}`, `${cell}, by a rule`);
    }),
  );
  return pairs;
}

test.each(Object.entries(SHEETS))("every text of the %s can be told from its ground", (_, shown) => {
  const barColumn = `column ${columnAt("bar") + 1}`;
  const pairs = [...pairsOf(shown)];
  expect(pairs.length).toBeGreaterThan(1);
  const faint = pairs.flatMap(([pair, cell]) => {
    const [ink = "", ground = ""] = pair.split(" ");
    const contrast = contrastOf(ink, ground);
    // A bar is drawn with letters, and beside it stands its number.
    return contrast < (cell.endsWith(barColumn) ? MARK : TEXT) ? [`${pair}: ${contrast.toFixed(2)} in ${cell}`] : [];
  });
  expect(faint).toEqual([]);
});

/** What is drawn in a chart on its ground; the fills of bands are grounds. */
const marksOf = ({ series }: ChartSpec): readonly string[] =>
  series.flatMap(({ fill, line }) => [
    ...(fill === undefined || fill === "none" || isBand(fill) ? [] : [fill]),
    ...(line === undefined ? [] : [line.color]),
  ]);
const isBand = (fill: string): boolean => STATUS_COLOURS.some((light) => STATUS_PALETTE[light].fill === fill);
const specs = [...(dashboard.charts?.specs ?? []), ...(blocks[0]?.charts ?? []).map(({ spec }) => spec)];

test.each(specs.map((spec) => [spec.title, spec] as const))("what is drawn in “%s” can be seen", (_, spec) => {
  const grounds = [PAPER, ...spec.series.flatMap(({ fill = "none" }) => (isBand(fill) ? [fill] : []))];
  const marks = marksOf(spec);
  expect(marks.length).toBeGreaterThan(0);
  for (const mark of marks)
    for (const ground of grounds)
      expect([mark, ground, contrastOf(mark, ground) >= MARK]).toEqual([mark, ground, true]);
});

test("frames and arrows of the map can be seen on every colour of a status", () => {
  for (const { color } of [FRAME, ARROW])
    for (const ground of [PAPER, ...STATUS_COLOURS.map((light) => STATUS_PALETTE[light].fill)])
      expect(contrastOf(color, ground)).toBeGreaterThanOrEqual(MARK);
});

test("no two statuses share a symbol, so that a grey print tells them apart", () => {
  const symbols = STATUS_COLOURS.map((light) => SYMBOLS[light]);
  expect(new Set(symbols).size).toBe(STATUS_COLOURS.length);
});

test("black on white is 21 to 1, and a colour on itself 1 to 1", () => {
  expect(contrastOf("#000000", "#FFFFFF")).toBeCloseTo(21, 5);
  expect(contrastOf("#835B00", "#835B00")).toBe(1);
  // The example of the Web Content Accessibility Guidelines' own tools.
  expect(contrastOf("#767676", "#FFFFFF")).toBeCloseTo(4.54, 2);
});
