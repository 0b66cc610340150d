import { DASHBOARD_SHEET } from "../../../src/language";
import { kpiId, NO_READINGS, type KpiEvaluation } from "../../../src/scorecard";
import { columnAt, STRIP } from "../../../src/workbook/dashboard/columns";
import { kpiPages, type ReportKpi } from "../../../src/workbook/report/kpiPages";

const kpi: KpiEvaluation = {
  ...{ id: kpiId("nps"), level: "kpi", name: "NPS", parent: undefined, children: [], readings: NO_READINGS },
  ...{ state: "scored", score: 40, raw: 40, least: 40, known: 40, status: "red", thresholds: undefined },
  ...{ kpiCount: { all: 1, setUp: 1, failed: 0 }, weight: { own: 1, share: 1, effective: 1 }, coverage: 1 },
  ...{ isGreen: false, criticalReds: [], heldBy: undefined, vetoes: [], problems: [] },
};
const block: ReportKpi = { kpi, unit: "%", points: [{ label: "okt", actual: 40, target: 50 }], said: ["Derfor."] };
const pageOf = (change: Partial<ReportKpi>) => kpiPages([{ ...block, ...change }], DASHBOARD_SHEET.da)[0];

test("a chart without any target is called what it shows, and has one series", () => {
  const [withTarget] = pageOf({})?.charts ?? [];
  expect([withTarget?.spec.title, withTarget?.spec.names]).toEqual(["Realiseret mod mål", ["Realiseret", "Mål"]]);
  const [chart] = pageOf({ points: [{ label: "okt", actual: 40, target: undefined }] })?.charts ?? [];
  expect([chart?.spec.title, chart?.spec.names, chart?.spec.series.length]).toEqual(["Realiseret", ["Realiseret"], 1]);
  expect(chart?.spec.hasLegend).toBeUndefined();
  expect(chart?.cells.map((row) => row.length)).toEqual([2, 2]);
});

test("what has no room beside a chart ends in an ellipsis, and what has does not", () => {
  const said = (count: number) =>
    pageOf({ said: Array.from({ length: count }, (_, at) => `Linje ${at + 1}.`) })
      ?.cells.map((row) => String(row[columnAt("status")] ?? ""))
      .filter((text) => text.startsWith("'Linje"));
  const most = STRIP + 1;
  expect(said(most)?.at(-1)).toBe(`'Linje ${most}.`);
  expect(said(most + 1)).toHaveLength(most);
  expect(said(most + 1)?.at(-1)).toBe(`'Linje ${most}.…`);
});

test("a name that is longer than the page is shortened in the heading and stands whole beside the chart", () => {
  const name = "Et meget langt navn på et nøgletal ".repeat(6).trim().slice(0, 200);
  const cells =
    pageOf({ kpi: { ...kpi, name } })
      ?.cells.flat()
      .map(String) ?? [];
  const [heading = ""] = cells.filter((text) => text.startsWith("'■"));
  expect(heading).toMatch(/…$/);
  expect(heading.length).toBeLessThan(150);
  const beside = cells.filter((text) => text.startsWith("'") && text !== heading).map((text) => text.slice(1));
  expect(beside.join(" ")).toContain(name);
});

test("the names of periods in hidden cells stand in from the edge, where what reaches out of them would be printed", () => {
  const { looks = [], charts = [] } = pageOf({ points: [{ label: "jun", actual: 40, target: 50 }] }) ?? {};
  const labels = columnAt("light");
  expect(looks.filter(({ columns: [first, last] }) => first <= labels && labels <= last)).toEqual([
    { rows: charts[0]?.spec.block, columns: [labels, labels], align: "Left", indent: 1 },
  ]);
});
