import { linkId, type Problem } from "../../src/scorecard";
import { LANGUAGES, problemText } from "../../src/language";

/** One of each kind; the type makes sure that none is forgotten. */
const SAMPLES: { readonly [Kind in Problem["kind"]]: Extract<Problem, { kind: Kind }> } = {
  "value-none": { kind: "value-none", field: "actual" },
  "value-blank": { kind: "value-blank", field: "target" },
  "value-text": { kind: "value-text", field: "actual", text: "n/a" },
  "value-logical": { kind: "value-logical", field: "baseline" },
  "value-date": { kind: "value-date", field: "actual" },
  "value-error": { kind: "value-error", field: "actual", code: "#DIV/0!" },
  "link-broken": { kind: "link-broken", field: "target" },
  "not-set-up": { kind: "not-set-up" },
  "value-word-unknown": { kind: "value-word-unknown", text: "Måske", words: ["Lav", "Høj"] },
  "value-stale": { kind: "value-stale", field: "actual", since: "2026-03" },
  "not-due": { kind: "not-due" },
  excluded: { kind: "excluded" },
  "direction-contradicts": { kind: "direction-contradicts", direction: "lower", way: { from: 80, to: 1234.5 } },
  "goal-equals-red-flag": { kind: "goal-equals-red-flag", value: 5 },
  "limits-missing": { kind: "limits-missing", limits: ["low", "high"] },
  "limits-crossed": { kind: "limits-crossed", low: 5, high: 3 },
  "points-too-few": { kind: "points-too-few", count: 1, needed: 2 },
  "points-repeat": { kind: "points-repeat", value: 50 },
  "words-missing": { kind: "words-missing" },
  "milestones-missing": { kind: "milestones-missing" },
  "deadline-missing": { kind: "deadline-missing" },
  "no-periods": { kind: "no-periods" },
  "score-overflow": { kind: "score-overflow" },
  blocked: { kind: "blocked", names: ["NPS", "ROI"] },
  "no-children": { kind: "no-children" },
  "no-scored-children": { kind: "no-scored-children" },
  "weights-all-zero": { kind: "weights-all-zero" },
  "weight-negative": { kind: "weight-negative", name: "NPS", weight: -1.5 },
  "coverage-too-low": { kind: "coverage-too-low", coverage: 0.125, minimum: 0.5 },
  "name-empty": { kind: "name-empty" },
  "name-taken": { kind: "name-taken", name: "NPS", level: "objective" },
  "name-too-long": { kind: "name-too-long", long: "x".repeat(300), length: 300, most: 255 },
  "name-unknown": { kind: "name-unknown", name: "NSP", suggestion: "NPS" },
  "name-ambiguous": { kind: "name-ambiguous", name: "NPS", count: 2 },
  "name-in-several": { kind: "name-in-several", name: "NPS", choices: ["Salg: NPS", "Drift: NPS"] },
  "scorecard-place": { kind: "scorecard-place", name: "Salg" },
  "scorecard-unknown": { kind: "scorecard-unknown", table: "BSC_Kpis", name: "NPS" },
  "scorecard-misplaced": { kind: "scorecard-misplaced", name: "Salg" },
  "perspective-unmatched": { kind: "perspective-unmatched", name: "Salg", perspective: "Kunde" },
  "kpis-unmatched": { kind: "kpis-unmatched", name: "Salg", kpis: ["Leads", "Omsætning"] },
  "values-differ": { kind: "values-differ", name: "Salg", kpi: "Omsætning", part: "unit" },
  "values-not-joined": { kind: "values-not-joined", name: "Konvertering", reason: "rate-without-size" },
  "no-scorecard": { kind: "no-scorecard" },
  "scorecard-exists": { kind: "scorecard-exists" },
  "table-missing": { kind: "table-missing", table: "BSC_KPIs" },
  "column-missing": { kind: "column-missing", table: "BSC_KPIs", column: "Rev" },
  "id-missing": { kind: "id-missing", table: "BSC_KPIs", name: "NPS" },
  "name-missing": { kind: "name-missing", table: "BSC_KPIs", row: "k_1" },
  "id-duplicate": { kind: "id-duplicate", table: "BSC_KPIs", name: "NPS", other: "ROI" },
  "parent-missing": { kind: "parent-missing", level: "kpi", name: "NPS" },
  "kind-unknown": { kind: "kind-unknown", name: "NPS", text: "sigmoid" },
  "number-unreadable": { kind: "number-unreadable", table: "BSC_KPIs", column: "Rev", name: "NPS", text: "12o" },
  "choice-unknown": { kind: "choice-unknown", table: "BSC_KPIs", column: "Kind", name: "NPS", text: "often" },
  "series-longer": { kind: "series-longer", name: "NPS", count: 2 },
  "scale-doubtful": { kind: "scale-doubtful", name: "Klikfrekvens", actual: 0.042, target: 4 },
  thousandfold: { kind: "thousandfold", name: "Omsætning", actual: 1_234_567, target: 1200 },
  "percent-as-share": { kind: "percent-as-share", name: "ROI" },
  "percent-no-longer": { kind: "percent-no-longer", name: "ROI" },
  "series-uncounted": { kind: "series-uncounted", name: "NPS", address: "Data!A8" },
  "schema-newer": { kind: "schema-newer", version: 3 },
  "as-of-not-a-day": { kind: "as-of-not-a-day", text: "i går" },
  "values-not-kept": { kind: "values-not-kept", table: "BSC_KeptValues", columns: ["Period"] },
  "history-not-kept": { kind: "history-not-kept" },
  "values-never-rest": { kind: "values-never-rest", names: ["NPS", "ROI"] },
  "excel-busy": { kind: "excel-busy" },
  "excel-failed": { kind: "excel-failed", code: "SomethingElse", message: "Adgang nægtet." },
  "row-changed": { kind: "row-changed", name: "NPS", by: "Mette", at: "2026-11-23T13:16:00Z", fields: [] },
  "row-gone": { kind: "row-gone", name: "NPS" },
  "selection-not-cells": { kind: "selection-not-cells" },
  "selection-not-one-cell": { kind: "selection-not-one-cell", address: "Data!B4:B9" },
  "selection-in-model": { kind: "selection-in-model" },
  "cell-not-empty": { kind: "cell-not-empty", address: "Data!B4" },
  "source-uses-scorecard": { kind: "source-uses-scorecard", address: "Data!B4", chain: ["Data!B4", "Rapport!A1"] },
  "selection-not-a-table": { kind: "selection-not-a-table", address: "Data!B4:C4" },
  "selection-too-large": { kind: "selection-too-large", address: "Data!A1:Z900", count: 23400, most: 5000 },
  "cannot-bind": {
    kind: "cannot-bind",
    name: "NPS",
    reason: { kind: "label-unknown", label: "NPS", address: "Data!A1:A9" },
  },
  "thresholds-crossed": { kind: "thresholds-crossed", green: 75, amber: 90 },
  "setting-out-of-range": {
    kind: "setting-out-of-range",
    setting: "fiscalYearStart",
    value: 13,
    ...{ least: 1, most: 12, isWhole: true },
  },
  "source-unsearchable": {
    kind: "source-unsearchable",
    address: "Data!B4",
    through: "Salg!C:C",
    most: 100_000,
  },
  "selection-not-one-line": { kind: "selection-not-one-line", address: "Data!B4:C9" },
  "ranges-uneven": { kind: "ranges-uneven", one: "Data!B4:B9", other: "Data!A4:A8" },
  "label-unknown": { kind: "label-unknown", label: "NPS", address: "Data!A4:A9" },
  "label-repeats": { kind: "label-repeats", label: "NPS", address: "Data!A4:A9", count: 2 },
  "label-missing": { kind: "label-missing", field: "actual", label: "NPS" },
  "kept-table-broken": { kind: "kept-table-broken", kept: "campaigns", columns: ["Spend", "Results"] },
  "series-broken": { kind: "series-broken", name: "NPS" },
  "series-uneven": { kind: "series-uneven", name: "NPS", values: 12, periods: 11 },
  "source-gone": { kind: "source-gone" },
  "as-of-gone": { kind: "as-of-gone" },
  "dashboard-former": { kind: "dashboard-former", sheet: "Dashboard Kunde" },
  "map-outdated": { kind: "map-outdated", sheet: "Strategikort" },
  "dashboard-edited": { kind: "dashboard-edited", sheet: "Dashboard" },
  "dashboard-outdated": { kind: "dashboard-outdated", sheet: "Dashboard", rows: 2 },
  "dashboard-charts-gone": { kind: "dashboard-charts-gone", sheet: "Dashboard", count: 2 },
  "dashboard-typed-over": { kind: "dashboard-typed-over", sheet: "Dashboard", addresses: ["Dashboard!G15"] },
  "dashboard-changed": { kind: "dashboard-changed", sheet: "Dashboard" },
  "as-of-formula": { kind: "as-of-formula", formula: "=Forside!B2" },
  "argument-missing": { kind: "argument-missing", position: 2 },
  "argument-not-a-number": { kind: "argument-not-a-number", position: 1, text: "Klik" },
  "argument-not-single": { kind: "argument-not-single", position: 3 },
  "argument-error": { kind: "argument-error", position: 1, code: "#DIV/0!" },
  "argument-out-of-range": { kind: "argument-out-of-range", position: 2, value: -1, least: 0, most: undefined },
  "argument-unknown": { kind: "argument-unknown", position: 4, text: "sigmoid", choices: ["linear", "band"] },
  "argument-share": { kind: "argument-share", position: 1, value: 0.95, instead: 95 },
  "argument-not-whole": { kind: "argument-not-whole", position: 1, value: 8.5 },
  "argument-exceeds": { kind: "argument-exceeds", position: 1, value: 200, other: 2, whole: 25 },
  "argument-off-scale": { kind: "argument-off-scale", position: 1, value: 80, most: 5, other: 2 },
  "blank-or-zero": { kind: "blank-or-zero" },
  "argument-sizes-differ": { kind: "argument-sizes-differ", position: 1, other: 2 },
  "argument-not-a-period": { kind: "argument-not-a-period", position: 2, text: "2026-13" },
  "argument-not-ahead": { kind: "argument-not-ahead", position: 2, period: "2026-11" },
  "nothing-before": { kind: "nothing-before", name: "NPS", period: "2026-K3" },
  "kpi-needed": { kind: "kpi-needed", name: "Kunde", level: "perspective" },
  "node-without-score": { kind: "node-without-score", name: "NPS", reasons: [{ kind: "not-set-up" }] },
  "closed-without-score": { kind: "closed-without-score" },
  "not-in-closed-period": { kind: "not-in-closed-period", name: "NPS" },
  "formulas-stuck": { kind: "formulas-stuck", addresses: ["Rapport!B2", "Rapport!B3"] },
  "native-differs": { kind: "native-differs", names: ["NPS", "CSAT"] },
  "source-volatile": { kind: "source-volatile", name: "NPS", functions: ["NOW"] },
  "calculation-manual": { kind: "calculation-manual" },
  "owner-missing": { kind: "owner-missing", names: ["NPS"] },
  "no-score-formulas": { kind: "no-score-formulas" },
  "link-dangling": { kind: "link-dangling", id: linkId("l_1"), name: "Loyale kunder" },
  "initiative-dangling": { kind: "initiative-dangling", name: "Kampagne" },
  "link-to-itself": { kind: "link-to-itself", name: "Loyale kunder" },
  "closing-damaged": { kind: "closing-damaged", period: "2026-03" },
  "period-closed": { kind: "period-closed", period: "2026-03", by: "Anne", at: "2026-04-02T08:00:00.000Z" },
  "period-open": { kind: "period-open", period: "2026-03" },
  "period-not-begun": { kind: "period-not-begun", period: "2027-03" },
  "nothing-to-undo": { kind: "nothing-to-undo" },
  "sheet-protected": { kind: "sheet-protected", sheet: "BSC Model" },
  "structure-protected": { kind: "structure-protected" },
  "has-children": { kind: "has-children", name: "Loyale kunder" },
  "score-missing": { kind: "score-missing", name: "NPS" },
  "cannot-be-reached": { kind: "cannot-be-reached", score: 120, least: 0, most: 100 },
  "divisor-zero": { kind: "divisor-zero" },
  "too-few-data": { kind: "too-few-data", count: 3, needed: 6 },
  "rates-all-alike": { kind: "rates-all-alike", rate: 1 },
};

const samples: readonly Problem[] = Object.values(SAMPLES);
const SHOWN_AS_IS = ["name", "other", "suggestion", "address", "table", "column", "by", "text", "message"] as const;

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(samples)("$kind is one or more whole sentences", (problem) => {
    const text = problemText(problem, language);
    expect(text).toMatch(/^[»“"A-ZÆØÅ].*[.?]$/s);
    expect(text).not.toMatch(/\bundefined\b|\bnull\b|NaN|object Object|[{}]/);
  });

  test.each(samples)("$kind names what it is about", (problem) => {
    const text = problemText(problem, language);
    for (const slot of SHOWN_AS_IS) {
      const value = (problem as unknown as Record<string, unknown>)[slot];
      if (typeof value === "string") expect(text).toContain(value);
    }
  });

  test("no two kinds say the same", () => {
    expect(new Set(samples.map((problem) => problemText(problem, language))).size).toBe(samples.length);
  });
});

test.each(samples)("$kind is not left in English", (problem) => {
  expect(problemText(problem, "da")).not.toBe(problemText(problem, "en"));
  expect(problemText(problem, "da")).not.toMatch(/\b(the|is|cell|value|target|actual|select|choose|workbook)\b/i);
});

const exact: readonly (readonly [Problem, string])[] = [
  [
    SAMPLES["value-text"],
    "Faktisk værdi: cellen indeholder tekst (»n/a«), ikke et tal. Ret cellen, eller kobl feltet til en anden.",
  ],
  [SAMPLES["value-error"], "Faktisk værdi: cellen viser fejlen #DIVISION/0!. Ret formlen i cellen."],
  [SAMPLES["coverage-too-low"], "Datadækningen er 12,5 %. En score kræver mindst 50 %: udfyld flere KPI'er."],
  [
    SAMPLES["name-taken"],
    "Navnet »NPS« bruges allerede af et strategisk mål. Vælg et andet, så formler kan kende forskel.",
  ],
  [{ kind: "row-gone", name: "" }, "Denne del af scorecardet er slettet af en anden. Intet er gemt."],
  [
    { kind: "name-unknown", name: "X", suggestion: undefined },
    "Intet i scorecardet hedder »X«. Kontrollér stavemåden.",
  ],
];

test.each(exact)("says %j as a Dane would", (problem, text) => {
  expect(problemText(problem, "da").replaceAll("\u00a0", " ")).toBe(text);
});

test("says in Danish what Excel says in English, and what to do", () => {
  const message = "There was an internal error while processing the request.";
  const text = problemText({ kind: "excel-failed", code: "GeneralException", message }, "da");
  expect(text).toContain("der opstod en fejl i Excel selv (GeneralException). Prøv igen;");
  expect(text).not.toContain("internal");
});

test("does not name anybody when Excel has not said who it was", () => {
  const problem = { kind: "row-changed", name: "NPS", by: "", at: "", fields: [] } as const;
  expect(problemText(problem, "da")).toContain("en anden (lige nu)");
  expect(problemText(problem, "en")).toContain("somebody else (just now)");
});
