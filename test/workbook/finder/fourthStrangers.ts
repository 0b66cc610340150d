import { OCTOBER } from "./months2026";
import { day, month, percent, sheet, table, workbook, type CellSketch } from "./sheets";
import { known } from "./strangers";
import type { LabelledTable } from "./tables";
import { one, tabs } from "./thirdStrangers";

const AUTUMN = [month(2026, 8), month(2026, 9), month(2026, 10)];
const short = (year: number, number: number): CellSketch =>
  ({ ...(month(year, number) as object), format: "mmm" }) as CellSketch;

const headings: readonly LabelledTable[] = [
  one(
    "a month of this year and of last year with its budget, all in one row",
    [
      ["", "Okt 2026 real.", "Okt 2026 budget", "Okt 2025 real."],
      ["Omsætning", 900, 1000, 850],
      ["NPS", 36, 40, 30],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 }, NPS: { actual: 36, target: 40, score: 90 } },
  ),
  one(
    "month and year to date in one row of headings",
    [
      ["Metric", "Oct-26 Actual", "Oct-26 Budget", "Var", "YTD Actual", "YTD Budget", "Var"],
      ["Revenue", 900, 1000, -100, 9100, 9800, -700],
    ],
    {},
    { asked: ["REVENUE"] },
  ),
  one(
    "the goal of the year and the year to date",
    [
      ["KPI", "2026 mål", "2026 ÅTD", "Status"],
      ["NPS", 40, 36, "Gul"],
      ["Leads", 1200, 900, "Gul"],
    ],
    { NPS: { actual: 36, target: 40, score: 90 } },
    { asked: ["LEADS"] },
  ),
  one(
    "the target before the quarters",
    [
      ["KPI", "Target FY26", "Q1", "Q2", "Q3", "Q4"],
      ["NPS", 40, 30, 33, 36, null],
      ["Employee turnover", percent(0.1), percent(0.08), percent(0.09), percent(0.12), null],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, TURNOVER: { actual: 12, target: 10, score: 80 } },
  ),
  one(
    "quarters over months without a year",
    [
      ["", "Q1", null, null, "Q2", null, null],
      ["", "jan", "feb", "mar", "apr", "maj", "jun"],
      ["NPS", 30, 31, 32, 33, 34, 36],
      ["Sygefravær", ...[0.06, 0.06, 0.05, 0.05, 0.05, 0.04].map(percent)],
    ],
    { NPS: { actual: 36 }, ABSENCE: { actual: 4 } },
  ),
  one(
    "years over months without a year",
    [
      ["", 2025, null, 2026, null],
      ["", "nov", "dec", "jan", "feb"],
      ["NPS", 30, 31, 33, 36],
    ],
    { NPS: { actual: 36 } },
  ),
  one(
    "dates that show their month only",
    [
      ["KPI", short(2026, 8), short(2026, 9), short(2026, 10), "Mål"],
      ["NPS", 30, 33, 36, 40],
      ["Leads", 70, 80, 90, 100],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      LEADS: { actual: 90, target: 100, score: 90, ...OCTOBER },
    },
  ),
  one(
    "half-years of two digits",
    [
      ["KPI", "H1 25", "H2 25", "H1 26", "Goal"],
      ["Staff engagement", percent(0.7), percent(0.71), percent(0.72), percent(0.8)],
    ],
    { EMPENG: { actual: 72, target: 80, score: 90 } },
  ),
  one(
    "results of three years and this year's budget",
    [
      ["", "Real. 2024", "Real. 2025", "Real. 2026", "Budget 2026"],
      ["Omsætning", 800, 850, 900, 1000],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 } },
  ),
  one(
    "budget and result of this year and of last year",
    [
      ["Nøgletal", "Budget", "Faktisk", "Budget sidste år", "Faktisk sidste år"],
      ["Omsætning", 1000, 900, 800, 850],
      ["Leads", 80, 60, 70, 75],
    ],
    { REVENUE: { actual: 900, target: 1000 }, LEADS: { actual: 60, target: 80 } },
  ),
];

const values: readonly LabelledTable[] = [
  one(
    "a dash where nothing has been measured yet",
    [
      ["KPI", ...AUTUMN, "Mål"],
      ["NPS", 30, 33, "-", 40],
      ["Sygefravær", percent(0.06), percent(0.05), "–", percent(0.04)],
    ],
    {
      NPS: { actual: 33, target: 40, score: 82.5, period: "2026-09" },
      ABSENCE: { actual: 5, target: 4, score: 75, period: "2026-09" },
    },
    { missed: ["NPS", "ABSENCE"] },
  ),
  one(
    "n/a down a column of months",
    [
      ["Month", "NPS", "NPS target"],
      [AUTUMN[0] ?? null, 30, 40],
      [AUTUMN[1] ?? null, "n/a", 40],
      [AUTUMN[2] ?? null, 36, 40],
    ],
    { NPS: { actual: 36, target: 40, score: 90, ...OCTOBER } },
    { missed: ["NPS"] },
  ),
  one(
    "names to the right of the numbers",
    [
      ["Mål", "Faktisk", "KPI"],
      [40, 36, "NPS"],
      [80, 60, "Leads"],
    ],
    {},
    { asked: ["NPS", "LEADS"] },
  ),
  one(
    "names with the field behind a dash, down",
    [
      ["NPS - faktisk", 36],
      ["NPS - mål", 40],
      ["Leads - faktisk", 60],
      ["Leads - mål", 80],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  one(
    "weights, targets, results and scores",
    [
      ["KPI", "Vægt", "Mål", "Faktisk", "Score"],
      ["NPS", percent(0.5), 40, 36, 90],
      ["Churn rate", percent(0.5), percent(0.03), percent(0.04), 67],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, CHURN: { actual: 4, target: 3, score: 66.6667 } },
  ),
  one(
    "limits of red, amber and green",
    [
      ["KPI", "Rød", "Gul", "Grøn", "Faktisk"],
      ["NPS", 20, 30, 40, 36],
    ],
    { NPS: { actual: 36 } },
  ),
  one(
    "source, rhythm, latest value and its day",
    [
      ["KPI", "Kilde", "Frekvens", "Seneste værdi", "Pr. dato", "Målværdi"],
      ["NPS", "Survey", "Kvartal", 36, day(2026, 9, 30), 40],
      ["Leads", "CRM", "Uge", 60, day(2026, 10, 25), 80],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  one(
    "latest, prior, trend and goal",
    [
      ["KPI", "Latest", "Prior", "Trend", "Goal"],
      ["NPS", 36, 33, "▲", 40],
      ["Bounce rate", percent(0.54), percent(0.5), "▼", percent(0.45)],
    ],
    { NPS: { actual: 36, target: 40 }, BOUNCE: { actual: 54, target: 45 } },
  ),
  one(
    "baseline of a year, current and goal of a year",
    [
      ["Metric", "Baseline (2025)", "Current", "Goal 2026"],
      ["NPS", 30, 36, 40],
      ["Customer churn", percent(0.05), percent(0.04), percent(0.03)],
    ],
    {
      NPS: { actual: 36, target: 40, baseline: 30, score: 60 },
      CHURN: { actual: 4, target: 3, baseline: 5, score: 50 },
    },
  ),
  one(
    "the target within the name",
    [
      ["KPI", ...AUTUMN],
      ["NPS (mål: 40)", 30, 33, 36],
    ],
    { NPS: { actual: 36, ...OCTOBER } },
  ),
  one(
    "forecast of the year beside the months and the budget",
    [
      ["", ...AUTUMN, "Forventet 2026", "Budget 2026"],
      ["Omsætning", 80, 95, 90, 1100, 1200],
    ],
    {},
    { asked: ["REVENUE"] },
  ),
  tabs(
    "a cover, a list of definitions and the numbers",
    [
      ["Forside", [["Scorecard 2026"], ["Marketing"]]],
      [
        "Definitioner",
        [
          ["KPI", "Definition", "Ejer"],
          ["NPS", "Andel 9-10 minus andel 0-6", "Ann"],
          ["Leads", "Nye kontakter", "Bo"],
        ],
      ],
      [
        "Tal",
        [
          ["KPI", "Mål", ...AUTUMN],
          ["NPS", 40, 30, 33, 36],
          ["Leads", 100, 70, 80, 90],
        ],
      ],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      LEADS: { actual: 90, target: 100, score: 90, ...OCTOBER },
    },
  ),
  tabs(
    "last year's tab and this year's tab with the same months",
    [
      [
        "2025",
        [
          ["KPI", "jan", "feb", "mar"],
          ["NPS", 20, 22, 24],
        ],
      ],
      [
        "2026",
        [
          ["KPI", "jan", "feb", "mar"],
          ["NPS", 30, 33, 36],
        ],
      ],
    ],
    { NPS: { actual: 36 } },
  ),
];

const things: readonly LabelledTable[] = [
  one(
    "a Danish report of Google Ads with its totals",
    [
      ["Kampagnerapport"],
      ["1. oktober 2026 - 31. oktober 2026"],
      ["Kampagne", "Omkostninger", "Eksponeringer", "Klik", "CTR", "Gns. CPC", "Konverteringer", "Omk./konv."],
      ["Brand", 2000, 20_000, 400, percent(0.02), 5, 20, 100],
      ["Generisk", 3000, 80_000, 600, percent(0.0075), 5, 10, 300],
      ["Total: Konto", 5000, 100_000, 1000, percent(0.01), 5, 30, 166.67],
    ],
    { ADSPEND: { actual: 5000 }, CTR: { actual: 1 }, CPC: { actual: 5 }, CPA: { actual: 166.6667 } },
  ),
  one(
    "a report of TikTok",
    [
      ["Campaign name", "Cost", "Impressions", "Clicks (destination)", "CTR (destination)", "Conversions"],
      ["Spring", 1000, 100_000, 500, percent(0.005), 10],
      ["Summer", 3000, 300_000, 2500, percent(0.0083), 30],
      ["Total of 2 results", 4000, 400_000, 3000, percent(0.0075), 40],
    ],
    { ADSPEND: { actual: 4000 }, CTR: { actual: 0.75 }, CPA: { actual: 100 } },
  ),
  one(
    "two currencies in one report",
    [
      ["Campaign", "Currency code", "Cost", "Impressions", "Clicks"],
      ["Danmark", "DKK", 4000, 40_000, 400],
      ["Deutschland", "EUR", 500, 60_000, 500],
    ],
    { CTR: { actual: 0.9 } },
    { asked: ["ADSPEND", "CPC"] },
  ),
  one(
    "days of search, newest first, under their total",
    [
      ["Date", "Clicks", "Impressions"],
      ["Total", 300, 20_000],
      [day(2026, 10, 3), 150, 10_000],
      [day(2026, 10, 2), 100, 6000],
      [day(2026, 10, 1), 50, 4000],
    ],
    { CTR: { actual: 1.5, period: "2026-10-03" } },
  ),
  one(
    "newsletters with the day on which they were sent",
    [
      ["Nyhedsbrev", "Dato", "Leveret", "Åbnet", "Afmeldinger"],
      ["Uge 40", day(2026, 9, 30), 4000, 1000, 8],
      ["Uge 41", day(2026, 10, 7), 5000, 1350, 10],
      ["Uge 42", day(2026, 10, 14), 5000, 1500, 5],
    ],
    { OPENRATE: { actual: 30 } },
  ),
  one(
    "months of sick days and working days",
    [
      ["Måned", "Fraværsdage", "Arbejdsdage"],
      [AUTUMN[1] ?? null, 40, 1000],
      [AUTUMN[2] ?? null, 55, 1100],
    ],
    { ABSENCE: { actual: 5, ...OCTOBER } },
  ),
  one(
    "answers of one to seven",
    [["Svar nr.", "Kundetilfredshed (1-7)"], ...[7, 6, 5, 4, 7, 6, 3, 2].map((each, at) => [at + 1, each])],
    {},
    { asked: ["CSAT"] },
  ),
  one(
    "year and number of month in columns of their own",
    [
      ["År", "Måned", "Omsætning", "Budget"],
      [2026, 8, 850, 1000],
      [2026, 9, 870, 1000],
      [2026, 10, 900, 1000],
    ],
    {},
    { asked: ["REVENUE"] },
  ),
  {
    name: "a table of Excel with months and a row of totals",
    cells: workbook(
      [
        sheet("Tal", [
          ["Måned", "Leads", "Leads mål"],
          [AUTUMN[0] ?? null, 70, 80],
          [AUTUMN[1] ?? null, 75, 80],
          [AUTUMN[2] ?? null, 60, 80],
          ["Total", 205, 240],
        ]),
      ],
      [table("Leads", "Tal", "A1", "C5", true)],
    ),
    kpis: [known("LEADS")],
    answers: { LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER } },
  },
  one(
    "stores with this year, last year, target and total",
    [
      ["Butik", "Omsætning i år", "Omsætning sidste år", "Omsætning mål"],
      ["Aarhus", 400, 380, 500],
      ["Odense", 500, 450, 500],
      ["I alt", 900, 830, 1000],
    ],
    { REVENUE: { actual: 900, target: 1000 } },
  ),
];

/**
 * Labelled before the finder had seen any of it, after it had been mended by the third set: of its first run 34 of 39 ticks were right, of
 * 45 KPIs (precision 0.872, recall 0.756). What is missed still: series with "-" or "n/a" in place of a value, which a scorecard reads as text.
 */
export const FOURTH_STRANGERS: readonly LabelledTable[] = [...headings, ...values, ...things];
