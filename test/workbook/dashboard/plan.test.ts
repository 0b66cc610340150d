import { DASHBOARD_SHEET } from "../../../src/language";
import { FREQUENCIES, type Frequency } from "../../../src/scorecard";
import { CHART_COLUMNS } from "../../../src/workbook/dashboard/charts/chartColumns";
import { chartFormulas } from "../../../src/workbook/dashboard/charts/chartFormulas";
import { chartArea } from "../../../src/workbook/dashboard/charts/chartsPlan";
import { cells } from "../../../src/workbook/dashboard/references";
import { columnAt, FIRST_HIDDEN, OWN_COLUMNS, type DashboardColumn } from "../../../src/workbook/dashboard/columns";
import { looksOf } from "../../../src/workbook/dashboard/looks";
import { valueFormat } from "../../../src/workbook/dashboard/valueFormat";
import { dashboardPlaces } from "../../../src/workbook/dashboard/places";
import { dashboardPlan, tileSlots, type ListRow } from "../../../src/workbook/dashboard/plan";
import { rulesOf } from "../../../src/workbook/dashboard/rules";

const places = dashboardPlaces(
  "BSC Numbers",
  {
    scorecard: { row: 1, column: 0 },
    perspectives: { row: 1, column: 100, rows: 64 },
    objectives: { row: 1, column: 150, rows: 64 },
    kpis: { row: 1, column: 200, rows: 64 },
  },
  { sheet: "Peter's history", row: 0, column: 0, rows: 720 },
);
const context = {
  deviation: "percent" as const,
  places,
  words: DASHBOARD_SHEET.da,
  failed: "Kan ikke scores",
  frequency: "month",
  ceiling: 100,
} as const;

const ROOT: ListRow = { id: "s", level: "scorecard" };
const perspective = (number: number): readonly ListRow[] => [
  { id: `p${number}`, level: "perspective" },
  { id: `o${number}`, level: "objective" },
  { id: `k${number}`, level: "kpi" },
  { id: `l${number}`, level: "kpi" },
];
const rowsOf = (perspectives: number): readonly ListRow[] => [
  ROOT,
  ...Array.from({ length: perspectives }, (_, index) => perspective(index + 1)).flat(),
];

const formulasOf = (perspectives: number, frequency: Frequency): readonly string[] =>
  dashboardPlan(rowsOf(perspectives), { ...context, frequency })
    .cells.flat()
    .filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));

/** What Excel 2016 has of what the sheet uses; none of it is volatile. */
const KNOWN = [
  ...[
    "ABS",
    "AGGREGATE",
    "AND",
    "CHAR",
    "COUNT",
    "COUNTIF",
    "DAY",
    "FIXED",
    "IF",
    "IFERROR",
    "INDEX",
    "ISNUMBER",
    "LEFT",
    "LEN",
    "LOOKUP",
    "MATCH",
    "MAX",
    "MID",
    "MIN",
    "MONTH",
  ],
  ...["NA", "OR", "REPT", "RIGHT", "ROUND", "ROW", "SMALL", "SUBSTITUTE", "SUM", "SUMPRODUCT", "YEAR"],
];

test("all formulas are native ones of Excel 2016, none is volatile, and each is short enough", () => {
  for (const formula of FREQUENCIES.flatMap((frequency) => formulasOf(4, frequency))) {
    const code = formula.replaceAll(/"(?:[^"]|"")*"/g, '""');
    const used = [...code.matchAll(/([A-Z.]+)\(/g)].map(([, name]) => name);
    expect(used.filter((name) => !KNOWN.includes(name ?? ""))).toEqual([]);
    expect(formula.length).toBeLessThan(8192);
  }
});

test("the history is found in a sheet of any name", () => {
  expect(places.history.Score).toBe("'Peter''s history'!$G$2:$G$721");
});

test.each([1, 4, 6, 7, 12, 20])(
  "with %i perspectives no tile stands on another one, and the list begins below them",
  (count) => {
    const { tiles, list, sentences } = dashboardPlan(rowsOf(count), context);
    expect(tiles).toHaveLength(count + 1);
    const starts = tiles.map(({ row, column }) => `${row} ${column}`);
    expect(new Set(starts).size).toBe(tiles.length);
    expect(tiles.every(({ columns }) => columns > 0)).toBe(true);
    const lowest = Math.max(...tiles.map(({ row }) => row + 2));
    expect(sentences.first).toBeGreaterThan(lowest);
    expect(list.first).toBeGreaterThan(sentences.last + 1);
    expect(tiles.filter(({ row }) => row === tiles[0]?.row)).toHaveLength(Math.min(count + 1, tileSlots(count).length));
  },
);

test.each([1, 4, 12, 20])(
  "with %i perspectives charts lie between the sentences and the list, and what they show below all else, in hidden columns alone",
  (count) => {
    const plan = dashboardPlan(rowsOf(count), context);
    const { charts, sentences, header, source, days, cells } = plan;
    if (charts === undefined) throw new Error("there are no charts");
    expect(charts.texts.first).toBeGreaterThan(sentences.last);
    expect(charts.area).toEqual(chartArea(header));
    expect(charts.area.first).toBe(charts.texts.last + 1);
    expect(charts.area.last).toBeLessThan(header);
    expect(charts.rows.first).toBeGreaterThan(Math.max(source, days.last));
    const ends = charts.blocks.map(({ rows }) => rows);
    ends.slice(1).forEach(({ first }, index) => expect(first).toBeGreaterThan(ends[index]?.last ?? Infinity));
    expect(cells).toHaveLength(charts.rows.last + 1);
    const below = cells.slice(charts.rows.first);
    expect(below.flatMap((row) => row.slice(0, columnAt("id") + 1)).filter((each) => each !== "")).toEqual([]);
    // Health looks for formulas just where they are.
    const formulas = below.flatMap((row, at) =>
      CHART_COLUMNS.flatMap((name, column) =>
        String(row[columnAt(name)]).startsWith("=") ? [`${charts.rows.first + at} ${column}`] : [],
      ),
    );
    const known = chartFormulas(charts.rows.first, count).map(({ row, column }) => `${row} ${column}`);
    expect([...new Set(known)].sort()).toEqual([...formulas].sort());
    // A third of the page each.
    charts.specs
      .slice(1)
      .forEach(({ columns: [first] }, index) => expect(first).toBe((charts.specs[index]?.columns[1] ?? NaN) + 1));
    expect(charts.specs.map(({ series, names }) => names.length - series.length)).toEqual([0, 0, 0]);
  },
);

test.each([
  [
    "day",
    /^=IF\(ISNUMBER\((\S+)\),SUBSTITUTE\(DAY\(\1\)&"\. "&INDEX\(.*MONTH\(\1\)\)," ",CHAR\(10\)\),""\)$/,
    '" den "',
  ],
  ["week", /^=IF\((\S+)="","","uge"&CHAR\(10\)&\1\)$/, '" i "'],
  ["month", /YEAR\(/, '" i "'],
  ["quarter", /^=\$[A-Z]+\$\d+&""$/, '" i "'],
  // All of the code, 2026 or 2026/27.
  ["year", /^=IFERROR\(INDEX\('Peter''s history'!\$[A-Z]+\$2:\$[A-Z]+\$721,.*&"",""\)$/, '" i "'],
] as const)(
  "under the chart of a score and in its sentence a %s is called what people call it",
  (frequency, label, before) => {
    const { charts } = dashboardPlan(rowsOf(2), { ...context, frequency });
    const labels = charts?.blocks[0]?.cells.slice(1).map(([first]) => first) ?? [];
    expect(labels).toHaveLength(12);
    for (const each of labels) expect(each).toMatch(label);
    expect(charts?.messages[0]?.[0]).toContain(before);
  },
);

test("what one person answers for has no charts, and its list begins as it did", () => {
  const plan = dashboardPlan(rowsOf(2), { ...context, owner: "Anne", isPart: true });
  expect(plan.charts).toBeUndefined();
  expect(plan.sentences.last).toBe(plan.header - 2);
});

test("a perspective's charts compare its objectives, by its own thresholds", () => {
  const plan = dashboardPlan(perspective(1), { ...context, levels: { green: "95", amber: "80" } });
  const [trend, compare] = plan.charts?.blocks ?? [];
  expect(trend?.cells[1]?.slice(1, 6)).toEqual(["=80", "=95-80", expect.stringContaining("-95)"), "=80", "=95"]);
  expect(compare?.cells).toHaveLength(2);
  expect(JSON.stringify(plan.charts?.blocks)).toContain(places.weights.objectives.counts);
  expect(plan.charts?.specs[1]?.title).toBe("Målene nu og i forrige periode");
});

test("a sheet that is made again never begins its list further up", () => {
  expect(dashboardPlan(rowsOf(1), context, 40).list.first).toBe(40);
});

const at = (plan: ReturnType<typeof dashboardPlan>, row: number, column: DashboardColumn) =>
  plan.cells[row]?.[columnAt(column)];

test("a row whose entry is gone says whose it was and nothing else", () => {
  const plan = dashboardPlan([ROOT, { id: "former:k", level: "kpi", formerName: '=1+1 "NPS"' }], context);
  const row = plan.list.last;
  expect(at(plan, row, "name")).toBe(`'Ikke længere i scorecardet: =1+1 "NPS"`);
  expect(plan.cells[row]?.slice(0, FIRST_HIDDEN).filter((cell) => cell !== "")).toHaveLength(1);
});

test.each([
  ["change", "before"],
  ["inYear", "yearBefore"],
] as const)("%s of a node asks whether all that is below it had a score then, and only that", (column, before) => {
  const plan = dashboardPlan(rowsOf(2), context);
  const { first } = plan.list;
  const change = (row: number): string => String(at(plan, row, column));
  const rows = (each: DashboardColumn, from: number, to: number): string => cells(each, { first: from, last: to });
  // The first perspective stands below the whole, with one objective and two KPIs.
  for (const each of ["now", before] as const) {
    expect(change(first + 1)).toContain(rows(each, first + 2, first + 4));
    expect(change(first)).toContain(rows(each, first + 1, first + 8));
  }
  expect(change(first + 3)).not.toContain("SUMPRODUCT");
});

test("every cell of ours has room, and looks and rules lie within what is ours", () => {
  const plan = dashboardPlan(rowsOf(4), context);
  expect(plan.cells.every((row) => row.length === OWN_COLUMNS)).toBe(true);
  const scorecard = { kpis: [], settings: { frequency: "month" } } as never;
  for (const { rows, columns } of [
    ...looksOf(plan, scorecard, { kpis: new Map(), nodes: new Map() }),
    ...rulesOf(plan),
  ]) {
    expect(rows.first).toBeLessThanOrEqual(rows.last);
    expect(rows.last).toBeLessThan(plan.cells.length);
    expect(columns[1]).toBeLessThan(OWN_COLUMNS);
  }
});

test.each([
  ["", [], "#,##0.00"],
  ["%", [33.51, 45], '#,##0.0 "%"'],
  ["%", [0.59, 0.6], '#,##0.00 "%"'],
  ["kr.", [301_647.4, 259_167], '#,##0 "kr."'],
  ["stk.", [3, 4], '#,##0 "stk."'],
  ['t"kr', [-12.5], '#,##0.0 "tkr"'],
])("the format of values in %j such as %j", (unit, numbers, format) => {
  expect(valueFormat(unit, numbers)).toBe(format);
});
