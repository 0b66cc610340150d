import { kpi } from "./kpis";
import { OCTOBER } from "./months2026";
import { day, month, percent, sheet, workbook, type CellSketch, type Rows } from "./sheets";
import { known } from "./strangers";
import type { Answer, LabelledTable } from "./tables";

type Answers = Readonly<Record<string, Answer>>;
type Tabs = readonly (readonly [string, Rows])[];
type More = Partial<Pick<LabelledTable, "asked" | "missed" | "kpis">>;

export const tabs = (name: string, sheets: Tabs, answers: Answers, more: More = {}): LabelledTable => {
  const ids = [...Object.keys(answers), ...(more.asked ?? [])];
  const cells = workbook(sheets.map(([tab, rows]) => sheet(tab, rows)));
  return { name, cells, kpis: more.kpis ?? ids.map((id) => known(id)), answers, ...more };
};

export const one = (
  name: string,
  rows: Rows,
  answers: Answers,
  more: More & { readonly tab?: string } = {},
): LabelledTable => {
  const { tab = "Ark1", ...rest } = more;
  return tabs(name, [[tab, rows]], answers, rest);
};

const inBrackets = (value: number): CellSketch => ({ value, format: "#,##0;(#,##0)" });

/** Several heading rows, and budget beside actual. */
const headings: readonly LabelledTable[] = [
  one(
    "a board report: the month and the year to date, each with budget and deviation",
    [
      ["Bestyrelsesrapport – oktober 2026"],
      [],
      ["", "Oktober 2026", null, null, "ÅTD 2026", null, null],
      ["Nøgletal", "Realiseret", "Budget", "Afv. %", "Realiseret", "Budget", "Afv. %"],
      ["Omsætning", 900, 1000, percent(-0.1), 9100, 9800, percent(-0.071)],
      ["Leads", 60, 80, percent(-0.25), 700, 780, percent(-0.103)],
      [],
      ["Note: tallene er foreløbige"],
    ],
    {
      REVENUE: { actual: 900, target: 1000, score: 90 },
      LEADS: { actual: 60, target: 80, score: 75 },
    },
  ),
  one(
    "quarters of two digits over actual, budget and variance",
    [
      ["", "Q1 26", null, null, "Q2 26", null, null, "Q3 26", null, null],
      ["", ...["Actual", "Budget", "Var"], ...["Actual", "Budget", "Var"], ...["Actual", "Budget", "Var"]],
      ["Net revenue", 800, 850, -50, 880, 900, -20, 950, 1000, -50],
      ["Organic traffic", 7000, 7500, -500, 7600, 8000, -400, 7200, 9000, -1800],
    ],
    {
      REVENUE: { actual: 950, target: 1000, score: 95, period: "2026-Q3" },
      ORGTRAFFIC: { actual: 7200, target: 9000, score: 80, period: "2026-Q3" },
    },
  ),
  one(
    "actual months and a forecast for the next one",
    [
      ["", "Actual", "Actual", "Forecast"],
      ["", "Sep 2026", "Oct 2026", "Nov 2026"],
      ["Revenue", 950, 900, 1020],
      ["Leads", 70, 90, 110],
    ],
    { REVENUE: { actual: 900, ...OCTOBER }, LEADS: { actual: 90, ...OCTOBER } },
  ),
  one(
    "three heading rows: year, month and field, with units beside the names",
    [
      ["", "", 2026, null, null, null],
      ["", "", "September", null, "Oktober", null],
      ["KPI", "Enhed", "Mål", "Real.", "Mål", "Real."],
      ["Åbningsrate", "%", 30, 28, 30, 27],
      ["Kundetilfredshed", "%", 85, 80, 85, 68],
    ],
    { OPENRATE: { actual: 27, target: 30, score: 90 }, CSAT: { actual: 68, target: 85, score: 80 } },
  ),
  one(
    "last year realised, this year's budget, realised to date and estimate",
    [
      ["Nøgletal", "Realiseret 2025", "Budget 2026", "Realiseret ÅTD 2026", "Estimat 2026"],
      ["Omsætning", 11_000, 12_000, 9000, 11_500],
      ["Leads", 900, 1000, 750, 950],
    ],
    {},
    { asked: ["REVENUE", "LEADS"] },
  ),
];

/** Periods as people head them. */
const periods: readonly LabelledTable[] = [
  one(
    "weeks without a year across, with a target a week",
    [
      ["Nøgletal", "Mål pr. uge", "uge 40", "uge 41", "uge 42"],
      ["Antal nye leads", 25, 20, 22, 20],
      ["Konverteringsrate", percent(0.03), percent(0.02), percent(0.025), percent(0.027)],
    ],
    { LEADS: { actual: 20, target: 25, score: 80 }, CONV: { actual: 2.7, target: 3, score: 90 } },
  ),
  one(
    "half-years across",
    [
      ["", "1. halvår 2025", "2. halvår 2025", "1. halvår 2026", "Mål"],
      ["Medarbejderengagement", percent(0.7), percent(0.71), percent(0.72), percent(0.8)],
    ],
    { EMPENG: { actual: 72, target: 80, score: 90 } },
  ),
  one(
    "last days of months as headings, newest first",
    [
      ["KPI", day(2026, 10, 31), day(2026, 9, 30), day(2026, 8, 31), "Target"],
      ["NPS", 36, 33, 30, 40],
      ["Churn rate", percent(0.04), percent(0.045), percent(0.05), percent(0.03)],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      CHURN: { actual: 4, target: 3, score: 66.6667, ...OCTOBER },
    },
  ),
  one(
    "months of three letters and two digits, with a light at the end",
    [
      ["KPI", "Owner", "Target", "Jul-26", "Aug-26", "Sep-26", "Oct-26", "RAG"],
      ["Bounce rate (%)", "Ann", 45, 52, 51, 50, 54, "R"],
      ["Leads", "Bo", 100, 70, 75, 80, 90, "A"],
    ],
    {
      BOUNCE: { actual: 54, target: 45, score: 80, ...OCTOBER },
      LEADS: { actual: 90, target: 100, score: 90, ...OCTOBER },
    },
  ),
  one(
    "months without a year, the rest of the year empty",
    [
      ["", "jan", "feb", "mar", "apr", "maj", "jun", "Mål"],
      ["NPS", 30, 33, 36, null, null, null, 40],
      ["Sygefravær", percent(0.06), percent(0.05), percent(0.05), null, null, null, percent(0.04)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
  ),
  one(
    "months down with a sum for each quarter in between",
    [
      ["Måned", "Leads", "Leads mål"],
      ["januar 2026", 70, 80],
      ["februar 2026", 75, 80],
      ["marts 2026", 80, 80],
      ["1. kvartal 2026", 225, 240],
      ["april 2026", 72, 80],
      ["maj 2026", 60, 80],
    ],
    { LEADS: { actual: 60, target: 80, score: 75, period: "2026-05" } },
    { missed: ["LEADS"] },
  ),
  one(
    "months across with the year to date and its target at the end",
    [
      ["KPI", month(2026, 8), month(2026, 9), month(2026, 10), "YTD", "YTD target"],
      ["Leads", 50, 70, 90, 210, 300],
    ],
    { LEADS: { actual: 90, ...OCTOBER } },
  ),
  one(
    "months down, the average and the target under them",
    [
      ["Måned", "NPS", "Kundeafgang"],
      [month(2026, 8), 30, percent(0.05)],
      [month(2026, 9), 33, percent(0.045)],
      [month(2026, 10), 36, percent(0.04)],
      ["Gennemsnit", 33, percent(0.045)],
      ["Mål", 40, percent(0.03)],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      CHURN: { actual: 4, target: 3, score: 66.6667, ...OCTOBER },
    },
  ),
  one(
    "weeks of a year as W40-26 down",
    [["Week", "Leads", "Target"], ...[20, 22, 18].map((value, at) => [`W${40 + at} 2026`, value, 24])],
    { LEADS: { actual: 18, target: 24, score: 75, period: "2026-W42" } },
  ),
  one(
    "months down with a space behind the heading and days as text",
    [
      ["Dato ", "Omsætning ", "Budget "],
      ["01-08-2026", 800, 1000],
      ["01-09-2026", 850, 1000],
      ["01-10-2026", 900, 1000],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 } },
  ),
];

/** This year against last year, regions, and tables side by side. */
const comparisons: readonly LabelledTable[] = [
  one(
    "two years, an index and a target",
    [
      ["Nøgletal", 2025, 2026, "Indeks (2025 = 100)", "Mål 2026"],
      ["Gns. ordreværdi", 600, 630, 105, 700],
      ["NPS", 30, 36, 120, 40],
    ],
    {
      AOV: { actual: 630, target: 700, score: 90, period: "2026" },
      NPS: { actual: 36, target: 40, score: 90, period: "2026" },
    },
  ),
  one(
    "this year, last year, target and index in English",
    [
      ["KPI", "This year", "Last year", "Index 100", "Target"],
      ["Average order value", 640, 600, 106.7, 700],
      ["Customer churn", percent(0.04), percent(0.05), 80, percent(0.03)],
    ],
    {
      AOV: { actual: 640, target: 700, baseline: 600, score: 40 },
      CHURN: { actual: 4, target: 3, baseline: 5, score: 50 },
    },
  ),
  one(
    "the same month of last year",
    [
      ["", "Okt 2025", "Okt 2026", "Ændring", "Mål"],
      ["Omsætning", 1000, 900, percent(-0.1), 1200],
      ["Leads", 50, 60, percent(0.2), 80],
    ],
    {
      REVENUE: { actual: 900, target: 1200, score: 75, ...OCTOBER },
      LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER },
    },
  ),
  one(
    "regions down with a total and a target beside each",
    [
      ["Region", "Revenue", "Revenue target", "Leads", "Leads target"],
      ["North", 300, 400, 20, 30],
      ["South", 400, 500, 30, 30],
      ["East", 200, 300, 10, 20],
      ["Total", 900, 1200, 60, 80],
    ],
    { REVENUE: { actual: 900, target: 1200, score: 75 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  one(
    "countries across with the group, last year and target",
    [
      ["", "DK", "SE", "NO", "Koncernen", "Mål"],
      ["Omsætning", 500, 300, 100, 900, 1000],
      ["Sygefravær", percent(0.04), percent(0.06), percent(0.05), percent(0.05), percent(0.04)],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
  ),
  one(
    "two small tables side by side",
    [
      ["Kunde", "Faktisk", "Mål", null, "Proces", "Faktisk", "Mål"],
      ["NPS", 36, 40, null, "Omarbejde", percent(0.06), percent(0.05)],
      ["Kundeafgang", percent(0.04), percent(0.03), null, "Gennemløbstid", 12, 10],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90 },
      CHURN: { actual: 4, target: 3, score: 66.6667 },
      REWORK: { actual: 6, target: 5, score: 80 },
      LEADTIME: { actual: 12, target: 10, score: 80 },
    },
  ),
  one(
    "perspectives as merged cells, blank rows and a note below",
    [
      ["Perspektiv", "KPI", "Ansvarlig", "Baseline", "Mål 2026", "Status okt.", "Kommentar"],
      ["Kunde", "NPS", "Ann", 20, 40, 36, ""],
      [null, "Genkøbsrate", "Bo", percent(0.2), percent(0.3), percent(0.25), "Ny app"],
      [],
      ["Læring", "eNPS", "Ulla", 0, 20, 15, ""],
      [],
      ["* Genkøbsrate er målt over 12 måneder"],
    ],
    {
      NPS: { actual: 36, target: 40, baseline: 20, score: 80 },
      REPEAT: { actual: 25, target: 30, baseline: 20, score: 50 },
      ENPS: { actual: 15, target: 20, baseline: 0, score: 75 },
    },
  ),
];

/** Tabs, and targets in another place. */
const severalTabs: readonly LabelledTable[] = [
  tabs(
    "a tab a month with short names and two digits",
    (
      [
        ["aug 26", 300, 0.05],
        ["sep 26", 320, 0.04],
        ["okt 26", 360, 0.04],
      ] as const
    ).map(([tab, revenue, churn]) => [
      tab,
      [
        ["Nøgletal", "Realiseret", "Mål"],
        ["Omsætning", revenue, 400],
        ["Churn", percent(churn), percent(0.03)],
      ],
    ]),
    {
      REVENUE: { actual: 360, target: 400, score: 90, ...OCTOBER },
      CHURN: { actual: 4, target: 3, score: 66.6667, ...OCTOBER },
    },
  ),
  tabs(
    "a tab a quarter in English",
    [1, 2, 3].map((quarter) => [
      `Q${quarter} 2026`,
      [
        ["Metric", "Actual", "Target"],
        ["NPS", 30 + 2 * quarter, 40],
        ["Employee turnover", percent(0.1 + quarter / 100), percent(0.1)],
      ],
    ]),
    {
      NPS: { actual: 36, target: 40, score: 90, period: "2026-Q3" },
      TURNOVER: { actual: 13, target: 10, score: 70, period: "2026-Q3" },
    },
  ),
  tabs(
    "numbers by month in one tab and targets in a list with two years",
    [
      [
        "Data",
        [
          ["Måned", "Bruttomargin", "Leads"],
          [month(2026, 9), percent(0.42), 80],
          [month(2026, 10), percent(0.45), 90],
        ],
      ],
      [
        "Mål",
        [
          ["KPI", "2025", "2026"],
          ["Bruttomargin", percent(0.45), percent(0.5)],
          ["Leads", 80, 100],
        ],
      ],
    ],
    {
      GM: { actual: 45, target: 50, score: 90, ...OCTOBER },
      LEADS: { actual: 90, target: 100, score: 90, ...OCTOBER },
    },
    { missed: ["GM", "LEADS"] },
  ),
  tabs(
    "English values by month and targets in a list of their own",
    [
      [
        "Actuals",
        [
          ["Month", "Open rate", "Unsubscribe rate"],
          ["Sep 2026", percent(0.26), percent(0.003)],
          ["Oct 2026", percent(0.27), percent(0.003)],
        ],
      ],
      [
        "Targets",
        [
          ["KPI", "Target"],
          ["Open rate", percent(0.3)],
          ["Unsubscribe rate", percent(0.002)],
        ],
      ],
    ],
    {
      OPENRATE: { actual: 27, target: 30, score: 90, ...OCTOBER },
      UNSUB: { actual: 0.3, target: 0.2, score: 50, ...OCTOBER },
    },
  ),
];

/** Numbers as people type them. */
const notations: readonly LabelledTable[] = [
  one(
    "negative numbers in parentheses by format",
    [
      ["Resultat", "Budget", "Realiseret"],
      ["Resultat før skat", inBrackets(500), inBrackets(-1250)],
      ["Omsætning", inBrackets(1000), inBrackets(900)],
    ],
    {
      "Resultat før skat": { actual: -1250, target: 500, score: 0 },
      REVENUE: { actual: 900, target: 1000, score: 90 },
    },
    { kpis: [kpi("Resultat før skat", "kr."), known("REVENUE")] },
  ),
  one(
    "numbers as text: parentheses, a minus behind, thousands and apostrophes",
    [
      ["KPI", "Faktisk", "Mål"],
      ["Omsætning", "1.250", "1.500"],
      ["Annonceudgifter", "(1.250)", "1.000"],
      ["Resultat", "120-", "100"],
      ["Leads", "'80", "'100"],
    ],
    {},
    {
      kpis: [known("REVENUE"), known("ADSPEND"), kpi("Resultat", "kr."), known("LEADS")],
      asked: ["REVENUE", "ADSPEND", "Resultat", "LEADS"],
    },
  ),
  one(
    "currency before English text numbers",
    [
      ["Metric", "Actual", "Target"],
      ["Revenue", "$1,250.50", "$1,500.00"],
      ["Conversion rate", "2.4 %", "3.0 %"],
    ],
    {},
    { asked: ["REVENUE", "CONV"] },
  ),
  one(
    "limits in words as targets",
    [
      ["KPI", "Faktisk", "Målsætning"],
      ["NPS", 36, "min. 40"],
      ["Kundeafgang", percent(0.04), "max 3 %"],
      ["Sygefravær", percent(0.05), "højst 4 %"],
      ["Gennemløbstid", 12, "under 10 dage"],
    ],
    {},
    { asked: ["NPS", "CHURN", "ABSENCE", "LEADTIME"] },
  ),
  one(
    "signs before targets in English",
    [
      ["KPI", "Actual", "Target"],
      ["Bounce rate", percent(0.54), "<45%"],
      ["On-time delivery", percent(0.9), ">= 95 %"],
      ["Cost per lead", 50, "<= $40"],
    ],
    {},
    { asked: ["BOUNCE", "ONTIME", "CPL"] },
  ),
  one(
    "costs with the sign of the ledger",
    [
      ["Resultatopgørelse", "Budget", "Realiseret", "Afvigelse"],
      ["Omsætning", 1000, 900, -100],
      ["Annonceudgifter", -50, -60, -10],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 } },
    { asked: ["ADSPEND"] },
  ),
  one(
    "thousands in the title",
    [
      ["Resultatopgørelse 2026, beløb i t.kr."],
      [],
      ["", "Budget", "Realiseret"],
      ["Omsætning", 5000, 4800],
      ["Annonceudgifter", 500, 480],
    ],
    {},
    { asked: ["REVENUE", "ADSPEND"] },
  ),
  one(
    "thousands in the corner of an English table",
    [
      ["DKK '000", "Budget", "Actual"],
      ["Revenue", 5000, 4800],
      ["Ad spend", 500, 480],
    ],
    {},
    { asked: ["REVENUE", "ADSPEND"] },
  ),
  one(
    "millions behind the name for a KPI in millions",
    [
      ["Nøgletal", "Faktisk", "Mål"],
      ["Omsætning (mio. kr.)", 4.5, 5],
      ["Dækningsgrad (%)", 40, 50],
    ],
    { REVENUE: { actual: 4.5, target: 5, score: 90 }, CM: { actual: 40, target: 50, score: 80 } },
    { kpis: [known("REVENUE", "mio. kr."), known("CM")] },
  ),
  one(
    "shares as plain decimals beside percentages",
    [
      ["Nøgletal", "Faktisk", "Mål"],
      ["Klikfrekvens", 0.025, 3],
      ["Genkøbsrate", 0.25, 0.3],
    ],
    {},
    { asked: ["CTR", "REPEAT"] },
  ),
  one(
    "misspelt names and odd capitals",
    [
      ["nøgletal", "FAKTISK", "MÅL"],
      ["KONVERTERINGS-RATE", percent(0.024), percent(0.03)],
      ["Gennemsnitlig Ordre værdi", 630, 700],
      ["NPS score", 36, 40],
    ],
    {
      CONV: { actual: 2.4, target: 3, score: 80 },
      AOV: { actual: 630, target: 700, score: 90 },
      NPS: { actual: 36, target: 40, score: 90 },
    },
  ),
];

/** One row a campaign, an ad, an order or an answer. */
const things: readonly LabelledTable[] = [
  one(
    "campaigns under their channels with a sum for each channel",
    [
      ["Kanal", "Kampagne", "Forbrug", "Visninger", "Klik", "Konverteringer"],
      ["Google", "Brand", 4000, 50_000, 1000, 40],
      ["Google", "Generisk", 6000, 100_000, 1000, 40],
      ["Google i alt", "", 10_000, 150_000, 2000, 80],
      ["Meta", "Forår", 5000, 200_000, 1500, 20],
      ["Meta", "Video", 5000, 150_000, 500, 20],
      ["Meta i alt", "", 10_000, 350_000, 2000, 40],
      ["I alt", "", 20_000, 500_000, 4000, 120],
    ],
    { CTR: { actual: 0.8 }, CPC: { actual: 5 }, CPA: { actual: 166.6667 }, ADSPEND: { actual: 20_000 } },
  ),
  one(
    "an English report of ads with title rows, blank cells and a grand total",
    [
      ["Campaign performance"],
      ["1 October 2026 - 31 October 2026"],
      ["Campaign", "Clicks", "Impr.", "Cost", "Conversions", "Conv. value"],
      ["Search", 400, 20_000, 2000, 20, 8000],
      ["Display", 100, 80_000, 1000, null, null],
      ["Grand total", 500, 100_000, 3000, 20, 8000],
    ],
    { CTR: { actual: 0.5 }, CPA: { actual: 150 }, CPC: { actual: 6 }, ROAS: { actual: 2.6667 } },
  ),
  one(
    "ads by month with names of months, repeated",
    [
      ["Måned", "Kampagne", "Beløb brugt (DKK)", "Visninger", "Klik på link", "Leads"],
      ["sep 2026", "A", 1000, 10_000, 100, 10],
      ["sep 2026", "B", 2000, 20_000, 100, 10],
      ["okt 2026", "A", 1500, 10_000, 200, 20],
      ["okt 2026", "B", 2500, 30_000, 200, 20],
    ],
    {
      ADSPEND: { actual: 4000, ...OCTOBER },
      CTR: { actual: 1, ...OCTOBER },
      CPL: { actual: 100, ...OCTOBER },
      LEADS: { actual: 40, ...OCTOBER },
    },
  ),
  one(
    "orders of a web shop, one row each",
    [
      ["Ordrenr.", "Dato", "Kunde", "Omsætning"],
      [1001, day(2026, 9, 28), "A", 400],
      [1002, day(2026, 10, 2), "B", 500],
      [1003, day(2026, 10, 9), "C", 700],
    ],
    { REVENUE: { actual: 1200, ...OCTOBER } },
  ),
  one(
    "answers in Danish, some of them blank",
    [
      ["Tidsstempel", "Hvor sandsynligt er det, at du vil anbefale os? (0-10)", "Kommentar"],
      ...[10, 9, null, 8, 7, 3, 10, null, 9, 6].map((each, at) => [
        day(2026, 10, at + 1),
        each,
        at === 2 ? "Ved ikke" : "",
      ]),
    ],
    { NPS: { actual: 25 } },
  ),
  one(
    "answers in English with satisfaction of 1 to 5",
    [["ID", "Customer satisfaction (1-5)"], ...[5, 4, 4, 3, 2, 5, 1, 4].map((each, at) => [at + 1, each])],
    { CSAT: { actual: 62.5 } },
  ),
  one(
    "visits, conversions and the finished rate by month",
    [
      ["Måned", "Besøg", "Konverteringer", "Konverteringsrate"],
      [month(2026, 9), 10_000, 200, percent(0.02)],
      [month(2026, 10), 20_000, 500, percent(0.025)],
    ],
    { CONV: { actual: 2.5, ...OCTOBER } },
  ),
  one(
    "delivered, opened and the finished rate by week in English",
    [
      ["Week", "Delivered", "Opened", "Open rate", "Open rate target"],
      ["2026-W40", 4000, 1000, percent(0.25), percent(0.3)],
      ["2026-W41", 5000, 1350, percent(0.27), percent(0.3)],
    ],
    { OPENRATE: { actual: 27, target: 30, score: 90, period: "2026-W41" } },
  ),
  one(
    "a comment and separators over an analytics export",
    [
      ["# ----------------------------------------"],
      ["# Traffic acquisition"],
      ["# Start date: 20261001"],
      [],
      ["Session default channel group", "Sessions", "Key events", "Total revenue"],
      ["Organic Search", 6000, 150, 90_000],
      ["Direct", 3000, 45, 30_000],
      ["Email", 1000, 55, 40_000],
    ],
    { REVENUE: { actual: 160_000 } },
  ),
  one(
    "employees with sick days and working days, and a total",
    [
      ["Medarbejder", "Fraværsdage", "Arbejdsdage", "Sygefravær"],
      ["Ann", 1, 20, percent(0.05)],
      ["Bo", 3, 20, percent(0.15)],
      ["Ida", 0, 10, percent(0)],
      ["I alt", 4, 50, percent(0.08)],
    ],
    { ABSENCE: { actual: 8 } },
  ),
];

const MONTHS_OF_YEAR: Rows = [["KPI", month(2026, 9), month(2026, 10), month(2026, 11)]];

/** Other words for the fields, and more places for them. */
const words: readonly LabelledTable[] = [
  tabs(
    "a tab of budgets and a tab of results with the same months",
    [
      ["Realiseret", [...MONTHS_OF_YEAR, ["Omsætning", 950, 900, null], ["Leads", 70, 60, null]]],
      ["Budget", [...MONTHS_OF_YEAR, ["Omsætning", 1100, 1200, 1250], ["Leads", 80, 80, 80]]],
    ],
    {
      REVENUE: { actual: 900, target: 1200, score: 75, ...OCTOBER },
      LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER },
    },
  ),
  tabs(
    "a tab of targets before the tab of results, lists without months",
    [
      [
        "Targets 2026",
        [
          ["Metric", "2026"],
          ["NPS", 40],
          ["Churn rate", percent(0.03)],
        ],
      ],
      [
        "Results",
        [
          ["Metric", "Oct 2026"],
          ["NPS", 36],
          ["Churn rate", percent(0.04)],
        ],
      ],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, CHURN: { actual: 4, target: 3, score: 66.6667 } },
  ),
  tabs(
    "goals of the year in a tab of their own, of what adds up and what does not",
    [
      [
        "Data",
        [
          ["Måned", "Leads", "NPS"],
          [month(2026, 9), 80, 33],
          [month(2026, 10), 90, 36],
        ],
      ],
      [
        "Mål 2026",
        [
          ["KPI", "Mål"],
          ["Leads", 1200],
          ["NPS", 40],
        ],
      ],
    ],
    { NPS: { actual: 36, target: 40, score: 90, ...OCTOBER } },
    { asked: ["LEADS"] },
  ),
  one(
    "a month that is expected, behind those that have been",
    [
      ["", "Sep 2026", "Okt 2026", "Nov 2026 (forventet)"],
      ["Omsætning", 950, 900, 1020],
      ["NPS", 35, 36, 38],
    ],
    { REVENUE: { actual: 900, ...OCTOBER }, NPS: { actual: 36, ...OCTOBER } },
  ),
  one(
    "months with the goal of the year at the end",
    [
      ["KPI", month(2026, 8), month(2026, 9), month(2026, 10), "Årsmål"],
      ["NPS", 30, 33, 36, 40],
      ["Leads", 80, 90, 100, 1200],
    ],
    { NPS: { actual: 36, target: 40, score: 90, ...OCTOBER } },
    { asked: ["LEADS"] },
  ),
  one(
    "short English words for the fields",
    [
      ["KPI", "Prev", "Act", "Tgt", "Var"],
      ["NPS", 33, 36, 40, -4],
      ["Churn rate", percent(0.05), percent(0.04), percent(0.03), percent(0.01)],
    ],
    { NPS: { actual: 36, target: 40 }, CHURN: { actual: 4, target: 3 } },
  ),
  one(
    "what was reached and how much of the target that is",
    [
      ["Nøgletal", "Mål", "Opnået", "Opfyldelse"],
      ["NPS", 40, 36, percent(0.9)],
      ["Leads", 80, 60, percent(0.75)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  one(
    "the level of today and the level that is wanted",
    [
      ["Nøgletal", "Nuværende niveau", "Ønsket niveau"],
      ["NPS", 36, 40],
      ["Genkøbsrate", percent(0.27), percent(0.3)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, REPEAT: { actual: 27, target: 30, score: 90 } },
  ),
  one(
    "the result of last year, the target and the result of a month",
    [
      ["KPI", "Resultat 2025", "Mål 2026", "Resultat okt. 2026"],
      ["NPS", 30, 40, 36],
    ],
    { NPS: { actual: 36, target: 40 } },
  ),
  one(
    "a month against targets of two years",
    [
      ["KPI", "Okt 2026", "Mål 2026", "Mål 2027"],
      ["NPS", 36, 40, 50],
      ["Sygefravær", percent(0.05), percent(0.04), percent(0.03)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
  ),
  one(
    "as of a day, in the heading",
    [
      ["KPI", "Pr. 31-10-2026", "Mål"],
      ["NPS", 36, 40],
      ["Leads", 60, 80],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  one(
    "fields with their month in brackets",
    [
      ["Metric", "Actual (Oct-26)", "Target (Oct-26)", "Gap"],
      ["NPS", 36, 40, -4],
      ["Revenue", 900, 1000, -100],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, REVENUE: { actual: 900, target: 1000, score: 90 } },
  ),
  one(
    "fiscal years across",
    [
      ["KPI", "2024/25", "2025/26", "Mål 2025/26"],
      ["eNPS", 10, 15, 20],
    ],
    { ENPS: { actual: 15, target: 20, score: 75 } },
  ),
  one(
    "quarters without a year, the last one still empty, with the full year",
    [
      ["KPI", "Q1", "Q2", "Q3", "Q4", "FY", "Target"],
      ["NPS", 30, 33, 36, null, null, 40],
      ["Employee turnover", percent(0.08), percent(0.09), percent(0.12), null, null, percent(0.1)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, TURNOVER: { actual: 12, target: 10, score: 80 } },
  ),
  one(
    "fields down and KPIs across",
    [
      ["", "NPS", "Churn", "Leads"],
      ["Faktisk", 36, percent(0.04), 60],
      ["Mål", 40, percent(0.03), 80],
      ["Sidste år", 30, percent(0.05), 50],
    ],
    {
      NPS: { actual: 36, target: 40, baseline: 30, score: 60 },
      CHURN: { actual: 4, target: 3, baseline: 5, score: 50 },
      LEADS: { actual: 60, target: 80, baseline: 50, score: 33.3333 },
    },
  ),
  one(
    "regions and the whole, each with budget and result",
    [
      ["", "Nord", null, "Syd", null, "I alt", null],
      ["", "Budget", "Realiseret", "Budget", "Realiseret", "Budget", "Realiseret"],
      ["Omsætning", 500, 450, 700, 450, 1200, 900],
    ],
    { REVENUE: { actual: 900, target: 1200, score: 75 } },
  ),
  one(
    "the unit of each KPI in a column, one of them in thousands",
    [
      ["Nøgletal", "Enhed", "Faktisk", "Mål"],
      ["Omsætning", "1.000 kr.", 4800, 5000],
      ["NPS", "point", 36, 40],
      ["Dækningsgrad", "%", 40, 50],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, CM: { actual: 40, target: 50, score: 80 } },
    { asked: ["REVENUE"] },
  ),
  one(
    "an error among the values",
    [
      ["KPI", "Actual", "Target"],
      ["ROI", "#DIV/0!", percent(0.4)],
      ["NPS", 36, 40],
    ],
    { NPS: { actual: 36, target: 40, score: 90 } },
  ),
];

/** More rows of things. */
const moreThings: readonly LabelledTable[] = [
  one(
    "orders and refunds, with the time of day",
    [
      ["Oprettet", "Ordre", "Omsætning"],
      [{ value: 46_301.4, format: "dd-mm-yyyy hh:mm" }, 1004, 500],
      [{ value: 46_298.7, format: "dd-mm-yyyy hh:mm" }, 1001, 700],
      [{ value: 46_302.1, format: "dd-mm-yyyy hh:mm" }, 1005, -200],
      [{ value: 46_290.5, format: "dd-mm-yyyy hh:mm" }, 1000, 300],
    ],
    { REVENUE: { actual: 1000, ...OCTOBER } },
  ),
  one(
    "answers of employees",
    [
      ["Afdeling", "Hvor sandsynligt er det, at du vil anbefale os som arbejdsplads? (0-10)"],
      ...[10, 9, 8, 6, 7, 9, 10, 3, 9, 8].map((each, at) => [at % 2 === 0 ? "Salg" : "Lager", each] as const),
    ],
    { ENPS: { actual: 30 } },
  ),
  one(
    "channels in English with subtotals and no grand total",
    [
      ["Channel", "Campaign", "Cost", "Impressions", "Clicks"],
      ["Search", "Brand", 4000, 50_000, 1000],
      ["Search", "Generic", 6000, 100_000, 1000],
      ["Subtotal Search", "", 10_000, 150_000, 2000],
      ["Social", "Spring", 5000, 250_000, 500],
      ["Subtotal Social", "", 5000, 250_000, 500],
    ],
    {},
    { asked: ["ADSPEND"] },
  ),
  one(
    "ads by week number",
    [
      ["Uge", "Kampagne", "Forbrug", "Visninger", "Klik", "Leads"],
      ["2026-W40", "A", 1000, 20_000, 200, 10],
      ["2026-W40", "B", 1000, 20_000, 200, 10],
      ["2026-W41", "A", 1200, 20_000, 300, 15],
      ["2026-W41", "B", 1800, 30_000, 200, 15],
    ],
    {
      ADSPEND: { actual: 3000, period: "2026-W41" },
      CTR: { actual: 1, period: "2026-W41" },
      CPL: { actual: 100, period: "2026-W41" },
    },
  ),
  one(
    "reviews in English, newest first",
    [
      ["Date", "Product", "Review rating"],
      ...[5, 4, 3, 5, 3].map((each, at) => [day(2026, 10, 20 - 2 * at), "Coat", each]),
    ],
    { REVIEW: { actual: 4 } },
  ),
];

/**
 * Labelled before the finder had seen any of it: of its first run 72 of 92 ticks were right, of 111 KPIs (precision 0.783, recall 0.649).
 * What is missed still: the month where the year to date stands beside it, months with sums of quarters in between, and targets that stand
 * under two years in a tab of their own. They are offered without a tick, or not found.
 */
export const THIRD_STRANGERS: readonly LabelledTable[] = [
  ...headings,
  ...periods,
  ...comparisons,
  ...severalTabs,
  ...notations,
  ...things,
  ...words,
  ...moreThings,
];
