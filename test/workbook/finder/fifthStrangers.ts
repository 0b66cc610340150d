import { AUG, SEP, OCT, NOV, DEC, OCTOBER } from "./months2026";
import { day, month, percent, sheet, shown, workbook, type CellSketch } from "./sheets";
import { known } from "./strangers";
import type { LabelledTable } from "./tables";
import { one, tabs } from "./thirdStrangers";

const THIRD = { period: "2026-Q3" };

/** Budget, result and deviation in the arrangements of controllers. */
const headings: readonly LabelledTable[] = [
  one(
    "three heading rows in short words: year, quarter, result and budget",
    [
      ["Ledelsesrapport"],
      [],
      ["", 2026],
      ["", "1. kvt.", null, null, "2. kvt.", null, null, "3. kvt.", null, null],
      ["", "Real.", "Bud.", "Afv.", "Real.", "Bud.", "Afv.", "Real.", "Bud.", "Afv."],
      ["NPS", 30, 40, -10, 33, 40, -7, 36, 40, -4],
      ["Churn", ...[0.05, 0.03, 0.02, 0.045, 0.03, 0.015, 0.04, 0.03, 0.01].map(percent)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, CHURN: { actual: 4, target: 3, score: 66.6667 } },
  ),
  one(
    "quarters of a fiscal year over plan, actual and the share of the plan",
    [
      ["", "Q2 FY26", null, null, "Q3 FY26", null, null],
      ["", "Plan", "Actual", "% of plan", "Plan", "Actual", "% of plan"],
      ["Revenue", 1000, 950, percent(0.95), 1200, 900, percent(0.75)],
      ["New leads", 80, 70, percent(0.875), 90, 72, percent(0.8)],
    ],
    { REVENUE: { actual: 900, target: 1200, score: 75 }, LEADS: { actual: 72, target: 90, score: 80 } },
  ),
  one(
    "a block of results above a block of budgets, months across",
    [
      ["", AUG, SEP, OCT],
      ["Realiseret"],
      ["Omsætning", 850, 870, 900],
      ["Leads", 70, 75, 60],
      ["Budget"],
      ["Omsætning", 1000, 1000, 1000],
      ["Leads", 80, 80, 80],
    ],
    {
      REVENUE: { actual: 900, target: 1000, score: 90, ...OCTOBER },
      LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER },
    },
  ),
  one(
    "the name once, its result, budget and deviation in rows of their own",
    [
      ["KPI", "", AUG, SEP, OCT],
      ["Omsætning", "Realiseret", 850, 870, 900],
      ["", "Budget", 1000, 1000, 1000],
      ["", "Afvigelse", -150, -130, -100],
      ["Leads", "Realiseret", 70, 75, 60],
      ["", "Budget", 80, 80, 80],
      ["", "Afvigelse", -10, -5, -20],
    ],
    {
      REVENUE: { actual: 900, target: 1000, score: 90, ...OCTOBER },
      LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER },
    },
  ),
  one(
    "the name in every row, with actual and target in a column beside it",
    [
      ["Metric", "Type", "Aug 2026", "Sep 2026", "Oct 2026"],
      ["Bounce rate", "Actual", percent(0.52), percent(0.5), percent(0.54)],
      ["Bounce rate", "Target", percent(0.45), percent(0.45), percent(0.45)],
      ["Email open rate", "Actual", percent(0.25), percent(0.26), percent(0.27)],
      ["Email open rate", "Target", percent(0.3), percent(0.3), percent(0.3)],
    ],
    {
      BOUNCE: { actual: 54, target: 45, score: 80, ...OCTOBER },
      OPENRATE: { actual: 27, target: 30, score: 90, ...OCTOBER },
    },
  ),
  one(
    "the target in the row under each KPI, months across",
    [
      ["", AUG, SEP, OCT],
      ["NPS", 30, 33, 36],
      ["Mål", 40, 40, 40],
      ["Sygefravær", percent(0.06), percent(0.05), percent(0.05)],
      ["Mål", percent(0.04), percent(0.04), percent(0.04)],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      ABSENCE: { actual: 5, target: 4, score: 75, ...OCTOBER },
    },
  ),
  one(
    "KPIs over result and budget, months down",
    [
      ["Måned", "Omsætning", null, "Leads", null],
      ["", "Realiseret", "Budget", "Realiseret", "Budget"],
      [AUG, 850, 1000, 70, 80],
      [SEP, 870, 1000, 75, 80],
      [OCT, 900, 1000, 60, 80],
    ],
    {
      REVENUE: { actual: 900, target: 1000, score: 90, ...OCTOBER },
      LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER },
    },
  ),
  one(
    "the target to the right of each KPI, months down",
    [
      ["Month", "NPS", "Target", "Churn rate", "Target"],
      [AUG, 30, 40, percent(0.05), percent(0.03)],
      [SEP, 33, 40, percent(0.045), percent(0.03)],
      [OCT, 36, 40, percent(0.04), percent(0.03)],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      CHURN: { actual: 4, target: 3, score: 66.6667, ...OCTOBER },
    },
  ),
  one(
    "a row of units under the names, months down",
    [
      ["Måned", "Leads", "NPS", "Klikfrekvens", "Leadtid"],
      ["", "antal", "point", "%", "dage"],
      [AUG, 70, 30, 2.1, 9],
      [SEP, 75, 33, 2.2, 8],
      [OCT, 60, 36, 2.4, 9],
    ],
    {
      LEADS: { actual: 60, ...OCTOBER },
      NPS: { actual: 36, ...OCTOBER },
      CTR: { actual: 2.4, ...OCTOBER },
    },
  ),
  one(
    "what was realised beside the goal of 2026, for what does not add up",
    [
      ["Nøgletal", "Mål 2026", "Realiseret"],
      ["NPS", 40, 36],
      ["Kundetilfredshed", "85 %", percent(0.68)],
      ["Sygefravær", percent(0.04), percent(0.05)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
    { asked: ["CSAT"] },
  ),
  one(
    "what was realised beside the goal of 2026, for what adds up",
    [
      ["Nøgletal", "Mål 2026", "Realiseret"],
      ["Omsætning", 12_000, 9000],
      ["Leads", 1200, 800],
    ],
    {},
    { asked: ["REVENUE", "LEADS"] },
  ),
  one(
    "short words for the month and the year to date",
    [["Oktober 2026"], ["", "Md. real.", "Md. bud.", "ÅTD real.", "ÅTD bud."], ["Omsætning", 900, 1000, 9100, 9800]],
    {},
    { asked: ["REVENUE"] },
  ),
  one(
    "TY, LY and a target",
    [
      ["Metric", "TY", "LY", "Var %", "Target"],
      ["Average order value", 450, 430, percent(0.047), 500],
      ["Return on ad spend", 3.6, 3.2, percent(0.125), 4],
    ],
    { AOV: { actual: 450, target: 500 }, ROAS: { actual: 3.6, target: 4 } },
  ),
  one(
    "the latest month, the one before it and the goal",
    [
      ["KPI", "Forrige måned", "Seneste måned", "Mål", "Udvikling"],
      ["NPS", 33, 36, 40, "op"],
      ["Åbningsrate", "26 %", "27 %", "30 %", "op"],
    ],
    { NPS: { actual: 36, target: 40, score: 90 } },
    { asked: ["OPENRATE"] },
  ),
  one(
    "result and target of a quarter beside the result of the one before",
    [
      ["KPI", "Q2 actual", "Q3 actual", "Q3 target", "Status"],
      ["Net promoter score", 33, 36, 40, "Amber"],
      ["Employee turnover", percent(0.11), percent(0.12), percent(0.1), "Red"],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, TURNOVER: { actual: 12, target: 10, score: 80 } },
  ),
  one(
    "weight, owner, target, result and how much was reached",
    [
      ["Perspektiv", "Nøgletal", "Ansvarlig", "Vægt", "Mål", "Resultat", "Opfyldelse"],
      ["Kunder", "NPS", "AK", percent(0.4), 40, 36, percent(0.9)],
      ["", "Klageprocent", "BL", percent(0.1), percent(0.02), percent(0.025), percent(0.75)],
      ["Medarbejdere", "Sygefravær", "CM", percent(0.5), percent(0.04), percent(0.05), percent(0.75)],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90 },
      COMPLAINT: { actual: 2.5, target: 2, score: 75 },
      ABSENCE: { actual: 5, target: 4, score: 75 },
    },
  ),
];

/** Time in all its spellings, and what has not happened yet. */
const time: readonly LabelledTable[] = [
  one(
    "newest month first, with two forecasts on top",
    [
      ["Måned", "Leads", "Type"],
      [DEC, 120, "Forecast"],
      [NOV, 115, "Forecast"],
      [OCT, 90, "Realiseret"],
      [SEP, 75, "Realiseret"],
      [AUG, 70, "Realiseret"],
    ],
    { LEADS: { actual: 90, ...OCTOBER } },
  ),
  one(
    "newest month first across, forecasts before actuals",
    [
      ["", "Forecast", "Actual", "Actual", "Actual"],
      ["", NOV, OCT, SEP, AUG],
      ["Revenue", 1020, 900, 870, 850],
    ],
    { REVENUE: { actual: 900, ...OCTOBER } },
  ),
  one(
    "newest month first without a year, with a target",
    [
      ["KPI", "Mål", "okt", "sep", "aug"],
      ["NPS", 40, 36, 33, 30],
    ],
    { NPS: { actual: 36, target: 40, score: 90 } },
  ),
  one(
    "weeks with their year behind a comma",
    [
      ["Uge", "Afvisningsprocent", "Mål"],
      ["Uge 40, 2026", "52 %", "45 %"],
      ["Uge 41, 2026", "50 %", "45 %"],
      ["Uge 42, 2026", "54 %", "45 %"],
    ],
    {},
    { asked: ["BOUNCE"] },
  ),
  one(
    "weeks of ISO across",
    [
      ["KPI", "2026-W40", "2026-W41", "2026-W42", "Weekly target"],
      ["New leads", 20, 22, 20, 25],
      ["Unsubscribe rate", percent(0.005), percent(0.004), percent(0.0025), percent(0.002)],
    ],
    { LEADS: { actual: 20, target: 25, score: 80 }, UNSUB: { actual: 0.25, target: 0.2, score: 75 } },
  ),
  one(
    "quarters of fiscal years with a slash",
    [
      ["Nøgletal", "K3 2025/26", "K4 2025/26", "K1 2026/27", "Mål"],
      ["eNPS", 10, 12, 15, 20],
      ["Markedsandel", percent(0.2), percent(0.21), percent(0.24), percent(0.3)],
    ],
    { ENPS: { actual: 15, target: 20, score: 75 }, MSHARE: { actual: 24, target: 30, score: 80 } },
  ),
  one(
    "full names of months with their year, the rest of the year empty",
    [
      ["Nøgletal", "Enhed", "august 2026", "september 2026", "oktober 2026", "november 2026", "december 2026"],
      ["Leads", "stk.", 70, 75, 60, null, null],
      ["Dækningsgrad", "%", 40.5, 41, 42, "", ""],
    ],
    { LEADS: { actual: 60, ...OCTOBER }, CM: { actual: 42, ...OCTOBER } },
  ),
  one(
    "months as 10-2026",
    [
      ["Periode", "Nye leads", "Budget nye leads"],
      ["08-2026", 70, 80],
      ["09-2026", 75, 80],
      ["10-2026", 60, 80],
    ],
    { LEADS: { actual: 60, target: 80, score: 75, ...OCTOBER } },
  ),
  one(
    "months as 202610",
    [
      ["Period", "NPS", "NPS target"],
      [202608, 30, 40],
      [202609, 33, 40],
      [202610, 36, 40],
    ],
    { NPS: { actual: 36, target: 40, score: 90, ...OCTOBER } },
  ),
  one(
    "years down and months across, under the name of the KPI",
    [
      ["Leads"],
      ["År", "jan", "feb", "mar", "apr", "I alt"],
      [2025, 50, 52, 54, 56, 212],
      [2026, 60, 62, 64, null, 186],
    ],
    {},
    { asked: ["LEADS"] },
  ),
  one(
    "an empty row behind each quarter",
    [
      ["Måned", "NPS", "Mål"],
      [month(2026, 4), 28, 40],
      [month(2026, 5), 29, 40],
      [month(2026, 6), 30, 40],
      [],
      [month(2026, 7), 31, 40],
      [AUG, 32, 40],
      [SEP, 33, 40],
      [],
      [OCT, 36, 40],
    ],
    { NPS: { actual: 36, target: 40, score: 90, ...OCTOBER } },
  ),
  one(
    "months with their targets and a row that says how the year ends",
    [
      ["Month", "Revenue", "Target"],
      [AUG, 850, 1000],
      [SEP, 870, 1000],
      [OCT, 900, 1000],
      ["YTD", 2620, 3000],
      ["Full-year forecast", 10_500, 12_000],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90, ...OCTOBER } },
  ),
  one(
    "days down, with the day's target",
    [
      ["Dato", "Leads", "Mål"],
      [day(2026, 10, 1), 8, 10],
      [day(2026, 10, 2), 9, 10],
      [day(2026, 10, 3), 7, 10],
      [day(2026, 10, 4), 9, 10],
    ],
    { LEADS: { actual: 33, target: 40, score: 82.5, period: "2026-W40" } },
  ),
  one(
    "budget for the whole year beside results up to now",
    [
      ["", AUG, null, SEP, null, OCT, null, NOV, null],
      ["", "Budget", "Real.", "Budget", "Real.", "Budget", "Real.", "Budget", "Real."],
      ["Annonceudgifter", 500, 480, 500, 510, 500, 550, 500, null],
    ],
    { ADSPEND: { actual: 550, target: 500, score: 90, ...OCTOBER } },
  ),
];

/** Tabs. */
const manyTabs: readonly LabelledTable[] = [
  tabs(
    "a tab a month without a year",
    [
      [
        "Januar",
        [
          ["Nøgletal", "Realiseret", "Budget"],
          ["NPS", 30, 40],
          ["Leads", 70, 80],
        ],
      ],
      [
        "Februar",
        [
          ["Nøgletal", "Realiseret", "Budget"],
          ["NPS", 33, 40],
          ["Leads", 75, 80],
        ],
      ],
      [
        "Marts",
        [
          ["Nøgletal", "Realiseret", "Budget"],
          ["NPS", 36, 40],
          ["Leads", 60, 80],
        ],
      ],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  tabs(
    "a tab a quarter without a year",
    [
      [
        "Q1",
        [
          ["Metric", "Actual", "Target"],
          ["Staff engagement", percent(0.7), percent(0.8)],
        ],
      ],
      [
        "Q2",
        [
          ["Metric", "Actual", "Target"],
          ["Staff engagement", percent(0.71), percent(0.8)],
        ],
      ],
      [
        "Q3",
        [
          ["Metric", "Actual", "Target"],
          ["Staff engagement", percent(0.72), percent(0.8)],
        ],
      ],
    ],
    { EMPENG: { actual: 72, target: 80, score: 90 } },
  ),
  tabs(
    "a tab a month in English with its year",
    [
      [
        "Aug 26",
        [
          ["KPI", "Actual", "Target"],
          ["Churn rate", percent(0.05), percent(0.03)],
        ],
      ],
      [
        "Sep 26",
        [
          ["KPI", "Actual", "Target"],
          ["Churn rate", percent(0.045), percent(0.03)],
        ],
      ],
      [
        "Oct 26",
        [
          ["KPI", "Actual", "Target"],
          ["Churn rate", percent(0.04), percent(0.03)],
        ],
      ],
    ],
    { CHURN: { actual: 4, target: 3, score: 66.6667, ...OCTOBER } },
  ),
  tabs(
    "a tab a KPI, the column only called score",
    [
      [
        "NPS",
        [
          ["Måned", "Score", "Mål"],
          [AUG, 30, 40],
          [SEP, 33, 40],
          [OCT, 36, 40],
        ],
      ],
      [
        "Sygefravær",
        [
          ["Måned", "Procent", "Mål"],
          [AUG, percent(0.06), percent(0.04)],
          [SEP, percent(0.05), percent(0.04)],
          [OCT, percent(0.05), percent(0.04)],
        ],
      ],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      ABSENCE: { actual: 5, target: 4, score: 75, ...OCTOBER },
    },
  ),
  tabs(
    "a tab a region and one for all of them",
    [
      [
        "Nord",
        [
          ["Nøgletal", "Realiseret", "Mål"],
          ["Omsætning", 400, 500],
          ["NPS", 30, 40],
        ],
      ],
      [
        "Syd",
        [
          ["Nøgletal", "Realiseret", "Mål"],
          ["Omsætning", 500, 500],
          ["NPS", 42, 40],
        ],
      ],
      [
        "Samlet",
        [
          ["Nøgletal", "Realiseret", "Mål"],
          ["Omsætning", 900, 1000],
          ["NPS", 36, 40],
        ],
      ],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 }, NPS: { actual: 36, target: 40, score: 90 } },
  ),
  tabs(
    "a tab of actuals and a tab of the plan, in another order",
    [
      [
        "Actuals",
        [
          ["Metric", "Oct 2026"],
          ["Revenue", 900],
          ["New leads", 60],
          ["Net promoter score", 36],
        ],
      ],
      [
        "Plan",
        [
          ["Metric", "Oct 2026"],
          ["Net promoter score", 40],
          ["Revenue", 1000],
          ["New leads", 80],
        ],
      ],
    ],
    {
      REVENUE: { actual: 900, target: 1000, score: 90 },
      LEADS: { actual: 60, target: 80, score: 75 },
      NPS: { actual: 36, target: 40, score: 90 },
    },
  ),
  tabs(
    "two tabs of regions and none for all of them",
    [
      [
        "Danmark",
        [
          ["Nøgletal", "Realiseret", "Mål"],
          ["NPS", 30, 40],
        ],
      ],
      [
        "Sverige",
        [
          ["Nøgletal", "Realiseret", "Mål"],
          ["NPS", 42, 40],
        ],
      ],
    ],
    {},
    { asked: ["NPS"] },
  ),
];

/** One row a thing. */
const things: readonly LabelledTable[] = [
  one(
    "Google Ads in English, with its totals",
    [
      ["Campaign report"],
      ["October 1, 2026 - October 31, 2026"],
      [
        "Campaign status",
        "Campaign",
        "Budget",
        "Currency code",
        "Clicks",
        "Impr.",
        "CTR",
        "Avg. CPC",
        "Cost",
        "Conversions",
        "Cost / conv.",
        "Conv. rate",
      ],
      ["Enabled", "Brand", 300, "DKK", 500, 10_000, "5.00%", 4, 2000, 25.5, 78.43, "5.10%"],
      ["Enabled", "Generic", 500, "DKK", 300, 20_000, "1.50%", 10, 3000, 14.5, 206.9, "4.83%"],
      ["", "Total: Campaigns", 800, "DKK", 800, 30_000, "2.67%", 6.25, 5000, 40, 125, "5.00%"],
      ["", "Total: Account", 800, "DKK", 800, 30_000, "2.67%", 6.25, 5000, 40, 125, "5.00%"],
    ],
    {
      CTR: { actual: 2.6667 },
      CPC: { actual: 6.25 },
      CPA: { actual: 125 },
      CONV: { actual: 5 },
      ADSPEND: { actual: 5000 },
    },
    { missed: ["CONV"] },
  ),
  one(
    "Google Ads in Danish without totals",
    [
      ["Kampagne", "Omk.", "Eksponeringer", "Klik", "CTR", "Gns. CPC", "Konverteringer", "Omk./konv."],
      ["Brand", 2000, 10_000, 500, percent(0.05), 4, 25, 80],
      ["Generisk", 3000, 20_000, 300, percent(0.015), 10, 15, 200],
    ],
    { CTR: { actual: 2.6667 }, CPC: { actual: 6.25 }, CPA: { actual: 125 }, ADSPEND: { actual: 5000 } },
  ),
  one(
    "Meta in English with results and their price",
    [
      [
        "Reporting starts",
        "Reporting ends",
        "Campaign name",
        "Results",
        "Result indicator",
        "Cost per results",
        "Amount spent (DKK)",
        "Impressions",
        "Reach",
        "Link clicks",
        "CPM (cost per 1,000 impressions) (DKK)",
      ],
      [
        "2026-10-01",
        "2026-10-31",
        "Prospecting",
        20,
        "actions:offsite_conversion.fb_pixel_purchase",
        150,
        3000,
        60_000,
        40_000,
        600,
        50,
      ],
      [
        "2026-10-01",
        "2026-10-31",
        "Retargeting",
        30,
        "actions:offsite_conversion.fb_pixel_purchase",
        66.67,
        2000,
        40_000,
        10_000,
        400,
        50,
      ],
    ],
    { ADSPEND: { actual: 5000 }, CPM: { actual: 50 } },
    { missed: ["CPM"] },
  ),
  one(
    "LinkedIn with days",
    [
      [
        "Start Date (in UTC)",
        "Account Name",
        "Campaign Name",
        "Total Spent",
        "Impressions",
        "Clicks",
        "Leads",
        "Cost Per Lead",
      ],
      [day(2026, 10, 1), "Havblik", "Awareness", 1000, 20_000, 100, 4, 250],
      [day(2026, 10, 2), "Havblik", "Awareness", 1200, 20_000, 120, 6, 200],
      [day(2026, 10, 2), "Havblik", "Leads", 800, 10_000, 80, 14, 57.14],
    ],
    { CPL: { actual: 125 } },
  ),
  one(
    "Microsoft Ads with lines above and below",
    [
      ["Report Name: Campaign performance"],
      ["Report Time: 10/1/2026 - 10/31/2026"],
      ["Time Zone: GMT"],
      ["Rows: 2"],
      [],
      [
        "CampaignName",
        "CurrencyCode",
        "Impressions",
        "Clicks",
        "Ctr",
        "AverageCpc",
        "Spend",
        "Conversions",
        "CostPerConversion",
      ],
      ["Brand", "DKK", 10_000, 500, "5.00%", 4, 2000, 25, 80],
      ["Generic", "DKK", 20_000, 300, "1.50%", 10, 3000, 15, 200],
      ["©2026 Microsoft Corporation. All rights reserved."],
    ],
    { CTR: { actual: 2.6667 }, CPC: { actual: 6.25 }, CPA: { actual: 125 }, ADSPEND: { actual: 5000 } },
  ),
  one(
    "channels of GA4 under a comment",
    [
      ["# ----------------------------------------"],
      ["# Traffic acquisition: Session primary channel group"],
      ["# Havblik GA4"],
      ["# Start date: 20261001"],
      ["# End date: 20261031"],
      ["# ----------------------------------------"],
      [
        "Session primary channel group (Default Channel Group)",
        "Sessions",
        "Engaged sessions",
        "Engagement rate",
        "Key events",
        "Total revenue",
      ],
      ["Organic Search", 5000, 3000, 0.6, 100, 40_000],
      ["Direct", 3000, 1500, 0.5, 80, 30_000],
      ["Paid Search", 2000, 1000, 0.5, 60, 20_000],
    ],
    { REVENUE: { actual: 90_000 } },
  ),
  one(
    "e-mails of HubSpot",
    [
      ["Email name", "Send date", "Sent", "Delivered", "Opened", "Open rate", "Clicked", "Unsubscribed"],
      ["Newsletter 40", day(2026, 10, 2), 4100, 4000, 1000, "25%", 80, 8],
      ["Newsletter 42", day(2026, 10, 16), 6100, 6000, 2000, "33.3%", 120, 12],
    ],
    { OPENRATE: { actual: 33.3333 }, EMAILCLICK: { actual: 2 }, UNSUB: { actual: 0.2 } },
  ),
  one(
    "campaigns of Mailchimp without a date",
    [
      [
        "Title",
        "Subject",
        "Total Recipients",
        "Successful Deliveries",
        "Unique Opens",
        "Open Rate",
        "Unique Clicks",
        "Click Rate",
        "Unsubscribes",
      ],
      ["Week 40", "News", 4100, 4000, 1000, "25.00%", 80, "2.00%", 8],
      ["Week 42", "More news", 6100, 6000, 2000, "33.33%", 120, "2.00%", 12],
    ],
    {},
    { asked: ["OPENRATE", "EMAILCLICK", "UNSUB"] },
  ),
  one(
    "opportunities of Salesforce, won and lost",
    [
      ["Opportunity Name", "Stage", "Amount", "Close Date", "Owner"],
      ["Havblik", "Closed Won", 40_000, day(2026, 10, 3), "Ann"],
      ["Norden", "Closed Lost", 60_000, day(2026, 10, 9), "Bo"],
      ["Fjord", "Negotiation", 25_000, day(2026, 11, 9), "Ann"],
    ],
    {},
    { asked: ["REVENUE", "AOV"] },
  ),
  one(
    "entries of a ledger",
    [
      ["Dato", "Bilagsnr.", "Kontonr.", "Tekst", "Debet", "Kredit", "Saldo"],
      [day(2026, 10, 1), 1001, 1010, "Omsætning faktura 12", null, 5000, -5000],
      [day(2026, 10, 4), 1002, 4010, "Annonceudgifter Meta", 1200, null, -3800],
      [day(2026, 10, 9), 1003, 1010, "Omsætning faktura 13", null, 7000, -10_800],
    ],
    {},
    { asked: ["REVENUE", "ADSPEND"] },
  ),
  one(
    "a trial balance with the signs of the ledger",
    [
      ["Saldobalance 01-10-2026 - 31-10-2026"],
      ["Kontonr.", "Kontonavn", "Perioden", "År til dato", "Budget"],
      [1010, "Omsætning", -900, -9100, -1000],
      [4010, "Annonceudgifter", 55, 520, 50],
    ],
    {},
    { asked: ["REVENUE", "ADSPEND"] },
  ),
  one(
    "a profit and loss account with budget and last year",
    [
      ["Resultatopgørelse", "", "", ""],
      ["Beløb i kr.", "Oktober 2026", "Budget okt. 2026", "Oktober 2025"],
      ["Nettoomsætning", 900_000, 1_000_000, 850_000],
      ["Vareforbrug", 500_000, 520_000, 480_000],
      ["Annonceudgifter", 55_000, 50_000, 48_000],
    ],
    {
      REVENUE: { actual: 900_000, target: 1_000_000, score: 90 },
      ADSPEND: { actual: 55_000, target: 50_000, score: 90 },
    },
  ),
  one(
    "answers of a form in English",
    [
      ["Timestamp", "How likely are you to recommend us to a friend or colleague? (0-10)", "Why?"],
      ...[10, 9, 9, 10, 8, 7, 8, 6, 3, 9].map((each, at): CellSketch[] => [day(2026, 10, at + 1), each, "…"]),
    ],
    { NPS: { actual: 30 } },
  ),
  one(
    "answers of a form in Danish, of 1 to 5",
    [
      ["Tidsstempel", "Hvor tilfreds er du med vores service? (1-5)", "Kommentar"],
      ...[5, 4, 4, 5, 3, 2, 4, 5, 1, 4].map((each, at): CellSketch[] => [day(2026, 10, at + 1), each, ""]),
    ],
    { CSAT: { actual: 70 } },
  ),
  one(
    "employees who would recommend the place they work at",
    [
      ["Afdeling", "Hvor sandsynligt er det, at du vil anbefale os som arbejdsplads?"],
      ["Salg", 10],
      ["Salg", 9],
      ["Drift", 7],
      ["Drift", 4],
      ["HR", 9],
      ["HR", 8],
      ["Salg", 6],
      ["Drift", 10],
      ["IT", 8],
      ["IT", 9],
    ],
    { ENPS: { actual: 30 } },
  ),
  one(
    "orders with their day and amount",
    [
      ["Ordrenr.", "Ordredato", "Kunde", "Omsætning"],
      [1, day(2026, 9, 3), "A", 300],
      [2, day(2026, 9, 21), "B", 500],
      [3, day(2026, 10, 2), "C", 400],
      [4, day(2026, 10, 9), "A", 500],
    ],
    { REVENUE: { actual: 900, ...OCTOBER } },
  ),
];

/** How numbers are written, and how targets are. */
const numbers: readonly LabelledTable[] = [
  one(
    "English numbers as text",
    [
      ["Metric", "Actual", "Target"],
      ["Revenue", "900,000.00", "1,000,000.00"],
      ["Open rate", "27.0%", "30.0%"],
    ],
    {},
    { asked: ["REVENUE", "OPENRATE"] },
  ),
  one(
    "Danish money as text, with its currency before and behind",
    [
      ["Nøgletal", "Faktisk", "Mål"],
      ["Omsætning", "kr. 900.000", "1,0 mio. kr."],
      ["Klikpris", "4,50 kr.", "4,00 kr."],
    ],
    {},
    { asked: ["REVENUE", "CPC"] },
  ),
  one(
    "percent typed as numbers beside targets as percentages",
    [
      ["KPI", "Mål", "Faktisk"],
      ["Klikfrekvens (%)", percent(0.03), 2.7],
      ["Konverteringsrate (%)", percent(0.02), 1.8],
    ],
    { CTR: { actual: 2.7, target: 3, score: 90 }, CONV: { actual: 1.8, target: 2, score: 90 } },
  ),
  one(
    "thousands by their format",
    [
      ["KPI", "Actual", "Budget"],
      ["Revenue", shown(900_000, "#,##0,"), shown(1_000_000, "#,##0,")],
      ["Advertising spend", shown(55_000, "#,##0,"), shown(50_000, "#,##0,")],
    ],
    {
      REVENUE: { actual: 900_000, target: 1_000_000, score: 90 },
      ADSPEND: { actual: 55_000, target: 50_000, score: 90 },
    },
  ),
  one(
    "millions in the column of units for a KPI in millions",
    [
      ["Nøgletal", "Enhed", "Realiseret", "Budget"],
      ["Omsætning", "mio. kr.", 9, 10],
      ["Bruttomargin", "pct.", 36, 40],
    ],
    { REVENUE: { actual: 9, target: 10, score: 90 }, GM: { actual: 36, target: 40, score: 90 } },
    { kpis: [known("REVENUE", "mio. kr."), known("GM")] },
  ),
  one(
    "limits in Danish words",
    [
      ["KPI", "Krav", "Resultat"],
      ["NPS", "mindst 40", 36],
      ["Sygefravær", "højst 4 %", percent(0.05)],
      ["Leveret til tiden", "min. 90 %", percent(0.81)],
    ],
    {},
    { asked: ["NPS", "ABSENCE", "ONTIME"] },
  ),
  one(
    "a span of values as the target",
    [
      ["KPI", "Target", "Actual"],
      ["Gross margin", "38-42 %", percent(0.36)],
    ],
    {},
    { asked: ["GM"] },
  ),
  one(
    "points below zero",
    [
      ["KPI", "Actual", "Target"],
      ["Employee net promoter score", -5, 10],
      ["Net promoter score", 36, 40],
    ],
    { ENPS: { actual: -5, target: 10, score: 0 }, NPS: { actual: 36, target: 40, score: 90 } },
  ),
  one(
    "euros for a KPI in kroner",
    [
      ["KPI", "Actual (EUR)", "Target (EUR)"],
      ["Revenue", 9000, 10_000],
      ["Average order value", 45, 50],
    ],
    {},
    { asked: ["REVENUE", "AOV"] },
  ),
  one(
    "shares in a column that is headed by a percent sign",
    [
      ["Nøgletal", "Realiseret (%)", "Mål (%)"],
      ["Åbningsrate", 27, 30],
      ["Sygefravær", 5, 4],
    ],
    { OPENRATE: { actual: 27, target: 30, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
  ),
];

/** Where tables stand and how they are grouped. */
const layouts: readonly LabelledTable[] = [
  one(
    "two tables, one below the other, with their columns in another order",
    [
      ["Marketing"],
      ["KPI", "Mål", "Faktisk"],
      ["Klikfrekvens", percent(0.03), percent(0.027)],
      ["Afvisningsprocent", percent(0.45), percent(0.54)],
      [],
      ["HR"],
      ["Nøgletal", "Realiseret", "Budget", "Sidste år"],
      ["Sygefravær", percent(0.05), percent(0.04), percent(0.055)],
      ["eNPS", 15, 20, 12],
    ],
    {
      CTR: { actual: 2.7, target: 3, score: 90 },
      BOUNCE: { actual: 54, target: 45, score: 80 },
      ABSENCE: { actual: 5, target: 4 },
      ENPS: { actual: 15, target: 20 },
    },
  ),
  {
    name: "a table that begins in D7, beside notes",
    cells: workbook([
      sheet(
        "Rapport",
        [
          ["Nøgletal pr. 31-10-2026", null, null, null, null, "Noter"],
          [],
          ["KPI", "Enhed", "Faktisk", "Mål", null, "NPS måles i oktober"],
          ["NPS", "point", 36, 40, null, "Sygefravær er uden barsel"],
          ["Sygefravær", "%", 5, 4],
        ],
        "D7",
      ),
    ]),
    kpis: [known("NPS"), known("ABSENCE")],
    answers: { NPS: { actual: 36, target: 40, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
  },
  one(
    "cards: the name, the number under it and the goal in words",
    [
      ["NPS", null, "Churn", null, "Leads"],
      [36, null, percent(0.04), null, 60],
      ["Mål: 40", null, "Mål: 3 %", null, "Mål: 80"],
    ],
    {},
    { asked: ["NPS", "CHURN", "LEADS"] },
  ),
  one(
    "groups of stores without a grand total",
    [
      ["Butik", "Omsætning", "Budget"],
      ["Jylland", 900, 1000],
      ["  Aarhus", 500, 550],
      ["  Aalborg", 400, 450],
      ["Sjælland", 1100, 1200],
      ["  København", 800, 850],
      ["  Roskilde", 300, 350],
    ],
    {},
    { asked: ["REVENUE"] },
  ),
  one(
    "products with budget, index and a total",
    [
      ["Produkt", "Omsætning", "Budget", "Indeks"],
      ["Kaffe", 500, 500, 100],
      ["Te", 400, 500, 80],
      ["I alt", 900, 1000, 90],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 } },
  ),
  one(
    "departments across with the whole and the target",
    [
      ["KPI", "Salg", "Drift", "HR", "Hele huset", "Mål"],
      ["Sygefravær", percent(0.04), percent(0.07), percent(0.03), percent(0.05), percent(0.04)],
      ["eNPS", 20, 5, 25, 15, 20],
    ],
    { ABSENCE: { actual: 5, target: 4, score: 75 }, ENPS: { actual: 15, target: 20, score: 75 } },
  ),
  one(
    "key results as sentences",
    [
      ["Objective", "Key result", "Start", "Target", "Current", "Progress"],
      ["Happy customers", "Increase NPS from 30 to 40", 30, 40, 36, percent(0.6)],
    ],
    {},
    { asked: ["NPS"] },
  ),
  one(
    "numbers before the names and marks behind them",
    [
      ["Nr. og nøgletal", "Faktisk", "Mål"],
      ["1.1 NPS*", 36, 40],
      ["1.2 Sygefravær 1)", percent(0.05), percent(0.04)],
      ["*) målt i oktober"],
      ["1) uden barsel"],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, ABSENCE: { actual: 5, target: 4, score: 75 } },
  ),
  one(
    "segments and the whole, months across",
    [
      ["", AUG, SEP, OCT],
      ["Omsætning B2B", 500, 510, 520],
      ["Omsætning B2C", 350, 360, 380],
      ["Omsætning i alt", 850, 870, 900],
    ],
    { REVENUE: { actual: 900, ...OCTOBER } },
  ),
  one(
    "fields down the side and KPIs across, with a light",
    [
      ["", "NPS", "Churn", "Leads"],
      ["Mål", 40, percent(0.03), 80],
      ["Realiseret", 36, percent(0.04), 60],
      ["Status", "Gul", "Rød", "Rød"],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90 },
      CHURN: { actual: 4, target: 3, score: 66.6667 },
      LEADS: { actual: 60, target: 80, score: 75 },
    },
  ),
  one(
    "a list of definitions with goals above the months",
    [
      ["KPI", "Formel", "Kilde", "Mål"],
      ["NPS", "promotere - kritikere", "Survey", 40],
      ["Klageprocent", "klager / ordrer", "CRM", percent(0.02)],
      [],
      ["", AUG, SEP, OCT],
      ["NPS", 30, 33, 36],
      ["Klageprocent", percent(0.03), percent(0.028), percent(0.025)],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      COMPLAINT: { actual: 2.5, target: 2, score: 75, ...OCTOBER },
    },
  ),
  one(
    "quarters with a group heading for each perspective and no target",
    [
      ["", "Q1 2026", "Q2 2026", "Q3 2026"],
      ["Customers"],
      ["Net promoter score", 30, 33, 36],
      ["Learning"],
      ["Training hours per employee", 4, 5, 6],
    ],
    { NPS: { actual: 36, ...THIRD }, TRAINHRS: { actual: 6, ...THIRD } },
  ),
];

/**
 * Labelled before the finder had seen any of it, after it had been mended by the four sets before: of its first run 87 of 99 ticks were right, of 116
 * KPIs (precision 0.879, recall 0.750). Eight labels were put right after that run: texts for numbers are asked about, days of a KPI by week
 * count as weeks, and clicks and unsubscribes of e-mails are ratios like their opens.
 */
export const FIFTH_STRANGERS: readonly LabelledTable[] = [
  ...headings,
  ...time,
  ...manyTabs,
  ...things,
  ...numbers,
  ...layouts,
];
