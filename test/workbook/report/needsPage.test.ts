import { DASHBOARD_SHEET } from "../../../src/language";
import { kpiId, NO_READINGS, type KpiEvaluation } from "../../../src/scorecard";
import { needsPage, type ReportNeed } from "../../../src/workbook/report/needsPage";

const kpi: KpiEvaluation = {
  ...{ id: kpiId("nps"), level: "kpi", name: "NPS", parent: undefined, children: [], readings: NO_READINGS },
  ...{ state: "scored", score: 40, raw: 40, least: 40, known: 40, status: "red", thresholds: undefined },
  ...{ kpiCount: { all: 1, setUp: 1, failed: 0 }, weight: { own: 1, share: 1, effective: 1 }, coverage: 1 },
  ...{ isGreen: false, criticalReds: [], heldBy: undefined, vetoes: [], problems: [] },
};
const need: ReportNeed = {
  ...{ kpi, status: "Uden for mål", unit: "point", points: 60, owner: "Anne" },
  ...{ initiative: undefined, said: undefined },
};

const lastLine = (language: "da" | "en", more: number) =>
  needsPage([need, need], "percent", more, DASHBOARD_SHEET[language])
    .cells.at(-1)
    ?.filter((cell) => cell !== "");

test.each([
  ["da", 1, "'Listen viser de 2, der koster mest. 1 KPI mere kræver handling."],
  ["da", 5, "'Listen viser de 2, der koster mest. 5 KPI'er mere kræver handling."],
  ["en", 1, "'The list shows the 2 that cost the most. 1 more KPI needs action."],
  ["en", 5, "'The list shows the 2 that cost the most. 5 more KPIs need action."],
] as const)("in %s the page says that %i more need action", (language, more, text) => {
  expect(lastLine(language, more)).toEqual([text]);
});

test("the page ends with its list where that has all of them", () => {
  expect(lastLine("da", 0)).toContain("'Anne");
});
