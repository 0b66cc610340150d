import { kpi } from "./kpis";
import { AUG, JUL, JUN, NOV, OCT, OCTOBER, SEP } from "./months2026";
import { day, formula, month, percent, sheet, shown, table, workbook, type CellSketch } from "./sheets";
import { known } from "./strangers";
import type { LabelledTable } from "./tables";
import { one, tabs } from "./thirdStrangers";

const lower = { rule: { ...kpi("").rule, direction: "lower" as const } };
const months = (year: number, count: number): readonly CellSketch[] =>
  Array.from({ length: count }, (_, at) => month(year, at + 1));
const ramp = (first: number, step: number, count: number): readonly CellSketch[] =>
  Array.from({ length: count }, (_, at): CellSketch => Math.round((first + step * at) * 1000) / 1000);

/** Budgets beside and under what was realised. */
const budgets: readonly LabelledTable[] = [
  one(
    "Danish: the month and the year to date in one heading row, in t.kr. and percent",
    [
      ["Ledelsesrapportering oktober 2026 (t.kr.)"],
      [],
      ["", "Realiseret okt", "Budget okt", "Afv.", "Realiseret ÅTD", "Budget ÅTD", "Afv. "],
      ["Omsætning", 4120, 4300, -180, 39_800, 41_000, -1200],
      ["Vareforbrug", -2390, -2450, 60, -23_100, -23_600, 500],
      ["Dækningsgrad", percent(0.405), percent(0.45), percent(-0.045), percent(0.419), percent(0.424), percent(-0.005)],
    ],
    {},
    { asked: ["CM", "REVENUE"] },
  ),
  one(
    "Danish: months merged over budget, actual and index, the last one without an actual",
    [
      ["Salgsopfølgning"],
      ["", SEP, null, null, OCT, null, null, NOV, null, null],
      ["", "Budget", "Real.", "Indeks", "Budget", "Real.", "Indeks", "Budget", "Real.", "Indeks"],
      ["Nettoomsætning", 900_000, 870_000, 97, 1_000_000, 850_000, 85, 1_100_000, null, null],
      ["Nye leads", 50, 52, 104, 60, 45, 75, 60, null, null],
      ["I øvrigt", 10, 12, 120, 10, 11, 110, 10, null, null],
    ],
    {
      REVENUE: { actual: 850_000, target: 1_000_000, score: 85, ...OCTOBER },
      LEADS: { actual: 45, target: 60, score: 75, ...OCTOBER },
    },
  ),
  one(
    "Danish: the KPI's name alone in a row over its budget, actual and deviation, months across",
    [
      ["2026", ...months(2026, 9)],
      ["Omsætning"],
      ["  Budget", ...ramp(1000, 0, 9)],
      ["  Realiseret", ...ramp(870, 5, 9)],
      ["  Afvigelse", ...ramp(-130, 5, 9)],
      ["Annonceudgifter"],
      ["  Budget", ...ramp(50, 0, 9)],
      ["  Realiseret", ...ramp(47, 1, 9)],
      ["  Afvigelse", ...ramp(-3, 1, 9)],
    ],
    {
      REVENUE: { actual: 910, target: 1000, score: 91, period: "2026-09" },
      ADSPEND: { actual: 55, target: 50, score: 90, period: "2026-09" },
    },
  ),
  one(
    "Danish: countries across with the group and its budget",
    [
      ["Oktober 2026", "Danmark", "Sverige", "Norge", "Koncern", "Budget"],
      ["Omsætning", 800, 400, 300, 1500, 2000],
      ["Nye leads", 40, 20, 15, 75, 100],
    ],
    { REVENUE: { actual: 1500, target: 2000, score: 75 }, LEADS: { actual: 75, target: 100, score: 75 } },
  ),
  one(
    "Danish: all budget months to the left, all actual months to the right",
    [
      ["", "Budget 2026", ...ramp(0, 0, 5).map(() => null), "Realiseret 2026", ...ramp(0, 0, 5).map(() => null)],
      ["", ...["Jan", "Feb", "Mar", "Apr", "Maj", "Jun"], ...["Jan", "Feb", "Mar", "Apr", "Maj", "Jun"]],
      ["Omsætning", ...ramp(1000, 0, 6), 900, 910, 920, 800, null, null],
      ["Nye leads", ...ramp(60, 0, 6), 50, 51, 52, 45, null, null],
    ],
    {
      REVENUE: { actual: 800, target: 1000, score: 80 },
      LEADS: { actual: 45, target: 60, score: 75 },
    },
  ),
  one(
    "English: actual months up to August and forecast for the rest, in two heading rows",
    [
      ["", "Actual", null, null, "Forecast", null],
      ["", JUN, JUL, AUG, SEP, OCT],
      ["Revenue", 900, 920, 940, 960, 980],
      ["Gross margin", percent(0.4), percent(0.41), percent(0.39), percent(0.4), percent(0.4)],
    ],
    { REVENUE: { actual: 940, period: "2026-08" }, GM: { actual: 39, period: "2026-08" } },
  ),
  one(
    "English: a regional table that only its title names, with budget and prior year",
    [
      ["Revenue by region - October 2026"],
      ["Region", "Actual", "Budget", "Var", "Var %", "Prior year"],
      ["North", 600, 700, -100, percent(-0.143), 560],
      ["South", 500, 500, 0, percent(0), 480],
      ["West", 400, 400, 0, percent(0), 360],
      ["Total", 1500, 1600, -100, percent(-0.0625), 1400],
    ],
    { REVENUE: { actual: 1500, target: 1600, baseline: 1400, score: 50 } },
  ),
  one(
    "Danish: this year, budget, last year and two indices",
    [
      ["Nøgletal pr. 31.10.2026"],
      ["", "I år", "Budget", "Sidste år", "Indeks budget", "Indeks sidste år"],
      ["NPS", 36, 40, 30, 90, 120],
      ["Bruttomargin", percent(0.38), percent(0.4), percent(0.36), 95, 106],
      ["Kundeafgang", percent(0.04), percent(0.03), percent(0.05), 133, 80],
    ],
    {
      NPS: { actual: 36, target: 40, baseline: 30, score: 60 },
      GM: { actual: 38, target: 40, baseline: 36, score: 50 },
      CHURN: { actual: 4, target: 3, baseline: 5, score: 50 },
    },
  ),
  one(
    "Danish: a month of this year and of last year by turns",
    [
      ["", SEP, month(2025, 9), OCT, month(2025, 10)],
      ["Omsætning", 820, 760, 850, 800],
      ["Nye leads", 75, 60, 66, 62],
    ],
    { REVENUE: { actual: 850, ...OCTOBER }, LEADS: { actual: 66, ...OCTOBER } },
    { missed: ["REVENUE", "LEADS"] },
  ),
  one(
    "Danish: two months of two years and an index",
    [
      ["Nøgletal", "Oktober 2025", "Oktober 2026", "Indeks"],
      ["Organiske besøg", 8000, 9000, 113],
      ["Konverteringsrate", percent(0.02), percent(0.024), 120],
    ],
    { ORGTRAFFIC: { actual: 9000, ...OCTOBER }, CONV: { actual: 2.4, ...OCTOBER } },
  ),
  one(
    "Danish: five years of key figures with the newest first",
    [
      ["Hoved- og nøgletal", 2025, 2024, 2023, 2022, 2021],
      ["Omsætning (mio. kr.)", 120.5, 110.2, 99.8, 95.1, 90.4],
      ["Bruttomargin i %", 39.2, 38.8, 38.1, 37.5, 37.2],
      ["Soliditet i %", 31, 30, 29, 28, 27],
      ["Antal medarbejdere", 84, 80, 76, 70, 66],
    ],
    { GM: { actual: 39.2, period: "2025" }, Soliditet: { actual: 31, period: "2025" } },
    { asked: ["REVENUE"], kpis: [known("GM"), known("REVENUE"), kpi("Soliditet", "%")] },
  ),
  one(
    "Danish: quarter sums between the months across, the year in the title",
    [
      ["Salgsrapport 2026"],
      ["", "Jan", "Feb", "Mar", "Q1", "Apr", "Maj", "Jun", "Q2", "ÅTD"],
      ["Omsætning", 100, 110, 120, 330, 130, 140, 90, 360, 690],
      ["Nye leads", 10, 11, 12, 33, 13, 14, 9, 36, 69],
    ],
    { REVENUE: { actual: 90 }, LEADS: { actual: 9 } },
  ),
  one(
    "English: quarter sums between the months down, with a plan",
    [
      ["Month", "Revenue", "Plan"],
      ["Jan-26", 100, 110],
      ["Feb-26", 105, 110],
      ["Mar-26", 110, 110],
      ["Q1", 315, 330],
      ["Apr-26", 95, 110],
      ["May-26", 99, 110],
      ["Jun-26", 88, 110],
      ["Q2", 282, 330],
      ["YTD", 597, 660],
    ],
    { REVENUE: { actual: 88, target: 110, score: 80, period: "2026-06" } },
  ),
  one(
    "Danish: the share of the budget that was reached, and no number itself",
    [
      ["KPI", "% af budget"],
      ["Omsætning", percent(0.96)],
      ["Nye leads", percent(0.88)],
    ],
    {},
    { asked: ["REVENUE", "LEADS"] },
  ),
  one(
    "English: fiscal years with a target for the coming one",
    [
      ["KPI", "FY24", "FY25", "FY26", "Target FY27"],
      ["Market share", percent(0.1), percent(0.11), percent(0.12), percent(0.15)],
      ["Employee engagement", percent(0.7), percent(0.71), percent(0.74), percent(0.8)],
    ],
    {},
    { asked: ["MSHARE", "EMPENG"] },
  ),
  one(
    "Danish: a result in brackets below zero, budget also below zero",
    [
      ["t. DKK", "Real.", "Budget"],
      ["EBIT", { value: -120, format: "#,##0;(#,##0)" }, { value: -100, format: "#,##0;(#,##0)" }],
      ["Overskudsgrad", percent(-0.06), percent(-0.05)],
    ],
    { Overskudsgrad: { actual: -6, target: -5, score: 80 }, EBIT: { actual: -120, target: -100, score: 80 } },
    { kpis: [kpi("EBIT", "t. DKK"), kpi("Overskudsgrad", "%")] },
  ),
];

/** Exports of ads, mails, analytics, shops and CRM. */
const exported: readonly LabelledTable[] = [
  one(
    "Danish Google Ads with a daily budget a campaign, rates as text and totals below",
    [
      ["Kampagnerapport"],
      ["1. oktober 2026 - 31. oktober 2026"],
      [
        ...["Kampagne", "Kampagnestatus", "Budget", "Valutakode", "Eksponeringer", "Klik", "CTR", "Gns. CPC"],
        ...["Omkostninger", "Konverteringer", "Konv.rate", "Omk./konv."],
      ],
      ["Brand", "Aktiveret", 200, "DKK", 50_000, 1500, "3,00 %", 4, 6000, 75, "5,00 %", 80],
      ["Generisk", "Aktiveret", 400, "DKK", 100_000, 1500, "1,50 %", 6, 9000, 45, "3,00 %", 200],
      ["I alt: Kampagner", "", "", "DKK", 150_000, 3000, "2,00 %", 5, 15_000, 120, "4,00 %", 125],
      ["I alt: Konto", "", 600, "DKK", 150_000, 3000, "2,00 %", 5, 15_000, 120, "4,00 %", 125],
    ],
    { ADSPEND: { actual: 15_000 }, CTR: { actual: 2 }, CPC: { actual: 5 }, CPA: { actual: 125 } },
    { asked: ["CONV"] },
  ),
  one(
    "English Meta in euro for a scorecard in kroner",
    [
      ["Reporting starts", "Reporting ends", "Campaign name", "Amount spent (EUR)", "Impressions", "Link clicks"],
      ["2026-10-01", "2026-10-31", "Lookalike", 600, 100_000, 1200],
      ["2026-10-01", "2026-10-31", "Retargeting", 300, 50_000, 900],
    ],
    { CTR: { actual: 1.4 } },
    { asked: ["ADSPEND", "CPC"] },
  ),
  one(
    "LinkedIn by month with leads and what a lead cost",
    [
      ["Campaign Performance Report"],
      ["Report Start: 08/01/2026"],
      [],
      ["Start Date (in UTC)", "Campaign Name", "Total Spent", "Impressions", "Clicks", "Leads", "Cost per Lead"],
      [day(2026, 8, 1), "ABM", 8000, 20_000, 100, 20, 400],
      [day(2026, 9, 1), "ABM", 9000, 25_000, 110, 20, 450],
      [day(2026, 10, 1), "ABM", 6000, 20_000, 80, 12, 500],
      [day(2026, 10, 1), "Webinar", 4000, 12_000, 80, 8, 500],
    ],
    {
      CPL: { actual: 500, ...OCTOBER },
      CTR: { actual: 0.5, ...OCTOBER },
      CPC: { actual: 62.5, ...OCTOBER },
    },
  ),
  one(
    "analytics by day as a number, all visits of the site",
    [
      ["# ----------------------------------------"],
      ["# Report snapshot"],
      ["# Start date: 20261001"],
      ["# ----------------------------------------"],
      ["Nth day", "Active users", "Sessions", "Engagement rate", "Total revenue"],
      ["0000", 310, 400, 0.61, 12_000],
      ["0001", 320, 420, 0.58, 11_500],
      ["0002", 280, 350, 0.6, 9800],
    ],
    { REVENUE: { actual: 33_300 } },
    { asked: ["ORGTRAFFIC", "ENGRATE"] },
  ),
  one(
    "English Mailchimp report with the finished rates as percent and text dates",
    [
      ["Title", "Send Date", "Successful Deliveries", "Unique Opens", "Open Rate", "Click Rate", "Unsubscribes"],
      ["Autumn", "Oct 02, 2026 09:00 am", 4000, 1200, percent(0.3), percent(0.03), 20],
      ["Offer", "Oct 16, 2026 09:00 am", 4000, 800, percent(0.2), percent(0.02), 28],
    ],
    {},
    { asked: ["OPENRATE", "EMAILCLICK", "UNSUB"] },
  ),
  one(
    "a CRM's deals: nothing here is revenue yet",
    [
      ["Deal Name", "Deal Stage", "Amount", "Close Date", "Deal owner"],
      ["Acme renewal", "Closed won", 120_000, day(2026, 10, 12), "Mette"],
      ["Beta upsell", "Proposal", 80_000, day(2026, 11, 30), "Mette"],
      ["Gamma new", "Closed lost", 60_000, day(2026, 10, 2), "Søren"],
    ],
    {},
    { asked: ["REVENUE", "AOV", "LEADS"] },
  ),
  one(
    "English CRM funnel by month with finished rates",
    [
      ["Month", "New leads", "MQL", "SQL", "MQL to SQL rate", "Won deals"],
      ["2026-08", 400, 100, 30, percent(0.3), 6],
      ["2026-09", 420, 120, 30, percent(0.25), 7],
      ["2026-10", 380, 100, 28, percent(0.28), 5],
    ],
    { LEADS: { actual: 380, ...OCTOBER }, MQLSQL: { actual: 28, ...OCTOBER } },
  ),
  one(
    "English shop report by month: gross, discounts in brackets, net and order value",
    [
      ["Month", "Orders", "Gross sales", "Discounts", "Returns", "Net sales", "Average order value"],
      ...([8, 9, 10] as const).map((m, at): readonly CellSketch[] => [
        month(2026, m),
        ...[200, 210, 200].slice(at, at + 1),
        ...[130_000, 140_000, 128_000].slice(at, at + 1),
        shown([-6000, -7000, -5000][at] ?? 0, "#,##0;(#,##0)"),
        shown([-4000, -7000, -3000][at] ?? 0, "#,##0;(#,##0)"),
        ...[120_000, 126_000, 120_000].slice(at, at + 1),
        600,
      ]),
    ],
    { REVENUE: { actual: 120_000, ...OCTOBER }, AOV: { actual: 600, ...OCTOBER } },
  ),
  one(
    "Danish: channels with spend, clicks and leads, and a total",
    [
      ["Kanaloversigt – oktober 2026"],
      ["Kanal", "Annonceforbrug", "Visninger", "Klik", "CTR", "CPC", "Leads", "Pris pr. lead"],
      ["Google", 10_000, 50_000, 1500, percent(0.03), 6.67, 50, 200],
      ["Meta", 6000, 90_000, 900, percent(0.01), 6.67, 20, 300],
      ["LinkedIn", 4000, 10_000, 100, percent(0.01), 40, 10, 400],
      ["I alt", 20_000, 150_000, 2500, percent(0.0166667), 8, 80, 250],
    ],
    {
      ADSPEND: { actual: 20_000 },
      CTR: { actual: 1.66667 },
      CPC: { actual: 8 },
      LEADS: { actual: 80 },
      CPL: { actual: 250 },
    },
  ),
  one(
    "Danish: social media by platform, no total",
    [
      ["Platform", "Følgere", "Rækkevidde", "Interaktioner", "Engagementsrate"],
      ["Facebook", 8000, 20_000, 600, percent(0.03)],
      ["Instagram", 5000, 15_000, 750, percent(0.05)],
      ["LinkedIn", 3000, 6000, 240, percent(0.04)],
    ],
    {},
    { asked: ["ENGRATE", "REACH"] },
  ),
  one(
    "Danish: campaigns with their first and last day and a total",
    [
      ["Kampagne", "Start", "Slut", "Forbrug", "Konverteringer", "CPA"],
      ["Sommer", day(2026, 6, 1), day(2026, 6, 30), 20_000, 100, 200],
      ["Efterår", day(2026, 9, 1), day(2026, 9, 30), 30_000, 100, 300],
      ["I alt", "", "", 50_000, 200, 250],
    ],
    { CPA: { actual: 250 } },
    { missed: ["CPA"] },
  ),
  one(
    "English: speed of the pages by device",
    [
      ["Device", "Page load time (s)", "Bounce rate"],
      ["Mobile", 3.4, percent(0.52)],
      ["Desktop", 1.9, percent(0.38)],
    ],
    {},
    { asked: ["PAGELOAD", "BOUNCE"] },
  ),
];

/** What people are asked, and what they are counted in. */
const people: readonly LabelledTable[] = [
  one(
    "Danish survey of a workplace, nought to ten",
    [
      ["Id", "Afdeling", "Hvor sandsynligt er det, at du vil anbefale os som arbejdsplads? (0-10)"],
      ...([10, 9, 9, 8, 7, 6, 5, 10, 9, 3] as const).map((answer, at): readonly CellSketch[] => [
        at + 1,
        at % 2 === 0 ? "Salg" : "Drift",
        answer,
      ]),
    ],
    { ENPS: { actual: 20 } },
    { asked: ["NPS"] },
  ),
  one(
    "Danish: courses of the staff, one row a course",
    [
      ["Medarbejder", "Kursus", "Timer", "Gennemført", "Certifikat"],
      ["Anne", "GA4", 6, "Ja", "Ja"],
      ["Anne", "Excel", 4, "Ja", "Nej"],
      ["Bo", "GA4", 6, "Nej", "Nej"],
    ],
    {},
    { asked: ["TRAINHRS", "CERT"] },
  ),
  one(
    "Danish: months of HR with the targets in a row on top",
    [
      ["Måned", "Sygefravær", "Personaleomsætning", "eNPS"],
      ["Mål", percent(0.04), percent(0.1), 20],
      [AUG, percent(0.051), percent(0.12), 14],
      [SEP, percent(0.049), percent(0.12), 15],
      [OCT, percent(0.05), percent(0.13), 18],
    ],
    {
      ABSENCE: { actual: 5, target: 4, score: 75, ...OCTOBER },
      TURNOVER: { actual: 13, target: 10, score: 70, ...OCTOBER },
      ENPS: { actual: 18, target: 20, score: 90, ...OCTOBER },
    },
  ),
  one(
    "Danish: absence of departments across, months down, all of them and the target last",
    [
      ["Sygefravær"],
      ["Måned", "Salg", "Marketing", "Lager", "I alt", "Mål"],
      [AUG, percent(0.05), percent(0.03), percent(0.07), percent(0.055), percent(0.04)],
      [SEP, percent(0.04), percent(0.03), percent(0.06), percent(0.048), percent(0.04)],
      [OCT, percent(0.05), percent(0.02), percent(0.07), percent(0.05), percent(0.04)],
    ],
    { ABSENCE: { actual: 5, target: 4, score: 75, ...OCTOBER } },
  ),
  one(
    "Danish: counts of promoters and the NPS they give, by month",
    [
      ["Måned", "Ambassadører", "Passive", "Kritikere", "Svar", "NPS"],
      [AUG, 50, 30, 20, 100, 30],
      [SEP, 54, 30, 16, 100, 38],
      [OCT, 56, 24, 20, 100, 36],
    ],
    { NPS: { actual: 36, ...OCTOBER } },
  ),
  one(
    "Danish: mean satisfaction from one to five for a KPI in percent",
    [
      ["Måned", "Kundetilfredshed (1-5)", "Antal svar"],
      [SEP, 4.1, 80],
      [OCT, 4.2, 75],
    ],
    {},
    { asked: ["CSAT"] },
  ),
  one(
    "Danish: people who left, with the rate in percent by its heading",
    [
      ["Kvartal", "Ansatte", "Fratrådte", "Personaleomsætning i %"],
      ["1. kvartal 2026", 80, 2, 2.5],
      ["2. kvartal 2026", 82, 3, 3.7],
      ["3. kvartal 2026", 84, 2, 2.4],
    ],
    { TURNOVER: { actual: 2.4, period: "2026-Q3" } },
  ),
  one(
    "English: support desk with units in brackets behind the names",
    [
      ["Metric", "Target", "Actual", "RAG"],
      ["First response time (hours)", 4, 5, "Amber"],
      ["First contact resolution (%)", 80, 72, "Amber"],
      ["CSAT (%)", 90, 81, "Amber"],
    ],
    {
      "First response time": { actual: 5, target: 4, score: 75 },
      "First contact resolution": { actual: 72, target: 80, score: 90 },
      CSAT: { actual: 81, target: 90, score: 90 },
    },
    {
      kpis: [kpi("First response time", "hours", lower), kpi("First contact resolution", "%"), known("CSAT")],
    },
  ),
];

/** Scorecards, goals and lists. */
const lists: readonly LabelledTable[] = [
  tabs(
    "English: one tab a quarter, actual and target",
    (["Q1 2026", "Q2 2026", "Q3 2026"] as const).map((tab, at) => [
      tab,
      [
        ["KPI", "Target", "Actual", "Owner"],
        ["Net promoter score", 40, 28 + 2 * at, "Anna"],
        ["Market share", percent(0.12), percent(0.1 + 0.004 * at), "Bo"],
      ],
    ]),
    {
      NPS: { actual: 32, target: 40, score: 80, period: "2026-Q3" },
      MSHARE: { actual: 10.8, target: 12, score: 90, period: "2026-Q3" },
    },
  ),
  tabs(
    "Danish: tabs of months without a year, and an empty template behind them",
    [
      ...(["August", "September", "Oktober"] as const).map(
        (tab, at) =>
          [
            `${tab} 26`,
            [
              ["Nøgletal", "Realiseret", "Mål"],
              ["Åbningsrate", percent(0.26 + at / 200), percent(0.3)],
              ["Organiske besøg", 7000 + 1000 * at, 10_000],
            ],
          ] as const,
      ),
      ["Skabelon", [["Nøgletal", "Realiseret", "Mål"], ["Åbningsrate"], ["Organiske besøg"]]] as const,
    ],
    {
      OPENRATE: { actual: 27, target: 30, score: 90 },
      ORGTRAFFIC: { actual: 9000, target: 10_000, score: 90 },
    },
  ),
  one(
    "English: key results with baseline, target, current and progress",
    [
      ["Objective", "Key result", "Baseline", "Target", "Current", "Progress"],
      ["Loved by customers", "Churn rate", percent(0.05), percent(0.03), percent(0.04), percent(0.5)],
      ["", "CSAT", percent(0.8), percent(0.9), percent(0.84), percent(0.4)],
      ["Skilled team", "Employee NPS", 10, 30, 22, percent(0.6)],
    ],
    {
      CHURN: { actual: 4, target: 3, baseline: 5, score: 50 },
      CSAT: { actual: 84, target: 90, baseline: 80, score: 40 },
      ENPS: { actual: 22, target: 30, baseline: 10, score: 60 },
    },
  ),
  one(
    "Danish: target before two months, a light in words, a trend and a remark",
    [
      ["KPI", "Mål", "Sep", "Okt", "Status", "Trend", "Bemærkning"],
      ["Konverteringsrate", percent(0.03), percent(0.025), percent(0.024), "Gul", "↘", "Ny checkout"],
      ["NPS", 40, 35, 36, "Gul", "↗", ""],
      ["Klageprocent", percent(0.02), percent(0.02), percent(0.025), "Rød", "↘", "Fragt"],
    ],
    {
      CONV: { actual: 2.4, target: 3, score: 80 },
      NPS: { actual: 36, target: 40, score: 90 },
      COMPLAINT: { actual: 2.5, target: 2, score: 75 },
    },
  ),
  one(
    "Danish: targets in words: at least, at most",
    [
      ["KPI", "Resultat", "Krav"],
      ["Kundetilfredshed", percent(0.81), "min. 90 %"],
      ["Afmeldingsrate", percent(0.006), "højst 0,5 %"],
    ],
    {},
    { asked: ["CSAT", "UNSUB"] },
  ),
  one(
    "Danish: KPIs across with rows for target, result and last year",
    [
      ["", "NPS", "Kundetilfredshed", "Kundeafgang"],
      ["Mål", 40, percent(0.9), percent(0.03)],
      ["Realiseret", 36, percent(0.84), percent(0.04)],
      ["Sidste år", 30, percent(0.8), percent(0.05)],
    ],
    {
      NPS: { actual: 36, target: 40, baseline: 30, score: 60 },
      CSAT: { actual: 84, target: 90, baseline: 80, score: 40 },
      CHURN: { actual: 4, target: 3, baseline: 5, score: 50 },
    },
  ),
  one(
    "English: KPIs across, goal and variance below the actual",
    [
      ["", "Average order value", "Bounce rate", "ROAS"],
      ["Actual", 600, percent(0.48), 3.6],
      ["Goal", 750, percent(0.4), 4],
      ["Variance", -150, percent(0.08), -0.4],
    ],
    {
      AOV: { actual: 600, target: 750, score: 80 },
      BOUNCE: { actual: 48, target: 40, score: 80 },
      ROAS: { actual: 3.6, target: 4, score: 90 },
    },
  ),
  one(
    "Danish: weeks down with the year beside them",
    [
      ["År", "Uge", "Leads", "Pris pr. lead"],
      [2026, 40, 20, 310],
      [2026, 41, 22, 300],
      [2026, 42, 18, 320],
      [2026, 43, 21, 305],
    ],
    { LEADS: { actual: 21, period: "2026-W43" }, CPL: { actual: 305, period: "2026-W43" } },
    { missed: ["LEADS", "CPL"] },
  ),
  one(
    "English: ISO weeks as text across, target behind",
    [
      ["KPI", "2026-W40", "2026-W41", "2026-W42", "Target"],
      ["Conversion rate", percent(0.021), percent(0.022), percent(0.024), percent(0.03)],
      ["Lead response time", 6, 5, 5, 4],
    ],
    {
      CONV: { actual: 2.4, target: 3, score: 80, period: "2026-W42" },
      LEADRESP: { actual: 5, target: 4, score: 75, period: "2026-W42" },
    },
  ),
  one(
    "Danish: goals of the year in a table to the right of the months",
    [
      ["Måned", "NPS", "Kundefastholdelse", null, "Mål 2026", null],
      [AUG, 30, percent(0.9), null, "NPS", 45],
      [SEP, 33, percent(0.91), null, "Kundefastholdelse", percent(0.95)],
      [OCT, 36, percent(0.912), null, null, null],
    ],
    {
      NPS: { actual: 36, target: 45, score: 80, ...OCTOBER },
      RETENTION: { actual: 91.2, target: 95, score: 96, ...OCTOBER },
    },
  ),
  tabs(
    "English: months on one tab and targets on another",
    [
      [
        "Data",
        [
          ["Month", "AOV", "Repeat rate"],
          [AUG, 590, percent(0.22)],
          [SEP, 605, percent(0.23)],
          [OCT, 600, percent(0.24)],
        ],
      ],
      [
        "Targets",
        [
          ["KPI", "Target 2026"],
          ["AOV", 750],
          ["Repeat rate", percent(0.3)],
        ],
      ],
    ],
    {
      AOV: { actual: 600, target: 750, score: 80, ...OCTOBER },
      REPEAT: { actual: 24, target: 30, score: 80, ...OCTOBER },
    },
  ),
  one(
    "Danish: two monthly tables beside each other, each with its own target",
    [
      ["Salg", null, null, null, "Web"],
      ["Måned", "Omsætning", "Mål", null, "Måned", "Organiske besøg", "Mål"],
      [SEP, 820_000, 1_000_000, null, SEP, 7000, 10_000],
      [OCT, 850_000, 1_000_000, null, OCT, 8000, 10_000],
    ],
    {
      REVENUE: { actual: 850_000, target: 1_000_000, score: 85, ...OCTOBER },
      ORGTRAFFIC: { actual: 8000, target: 10_000, score: 80, ...OCTOBER },
    },
  ),
  one(
    "Danish: result in percent by its heading",
    [
      ["Nøgletal", "Realiseret (%)", "Mål (%)"],
      ["Konverteringsrate", 2.4, 3],
      ["Åbningsrate", 27, 30],
    ],
    { CONV: { actual: 2.4, target: 3, score: 80 }, OPENRATE: { actual: 27, target: 30, score: 90 } },
  ),
  one(
    "Danish: sections, blank rows and notes between, a footer",
    [
      ["Balanced scorecard – status oktober 2026"],
      ["Udarbejdet af økonomi"],
      [],
      ["Perspektiv / nøgletal", "Enhed", "Resultat", "Mål"],
      ["FINANSIELT"],
      ["Bruttomargin", "%", 38, 40],
      ["Note: ekskl. fragt"],
      [],
      ["KUNDER"],
      ["NPS", "point", 36, 45],
      ["Kundeafgang", "%", 4.5, 3],
      [],
      ["LÆRING"],
      ["eNPS", "point", 18, 20],
      [],
      ["Kilde: CRM og HR-system, trukket 3/11-2026"],
    ],
    {
      GM: { actual: 38, target: 40, score: 95 },
      NPS: { actual: 36, target: 45, score: 80 },
      CHURN: { actual: 4.5, target: 3, score: 50 },
      ENPS: { actual: 18, target: 20, score: 90 },
    },
  ),
  one(
    "Danish: two kinds of churn for one KPI",
    [
      ["KPI", "Resultat", "Mål"],
      ["Churn, kunder", percent(0.04), percent(0.03)],
      ["Churn, MRR", percent(0.06), percent(0.05)],
    ],
    {},
    { asked: ["CHURN"] },
  ),
  one(
    "English: last month, this month and change, no year and no target",
    [
      ["Metric", "Sep", "Oct", "Change", "Change %"],
      ["Net promoter score", 33, 36, 3, percent(0.09)],
      ["Cart abandonment rate", percent(0.71), percent(0.72), percent(0.01), percent(0.014)],
    ],
    { NPS: { actual: 36 }, CARTABANDON: { actual: 72 } },
  ),
  one(
    "Danish: last days of months down",
    [
      ["Pr.", "Markedsandel", "Kendskabsgrad"],
      [day(2026, 3, 31), percent(0.1), percent(0.44)],
      [day(2026, 6, 30), percent(0.104), percent(0.45)],
      [day(2026, 9, 30), percent(0.108), percent(0.47)],
    ],
    { MSHARE: { actual: 10.8 }, AWARE: { actual: 47 } },
  ),
  one(
    "English: money in dollars for a scorecard in kroner",
    [
      ["KPI", "Actual", "Target"],
      ["Average order value", shown(85, '"$"#,##0.00'), shown(100, '"$"#,##0.00')],
      ["ROAS", shown(3.2, '0.0"x"'), shown(4, '0.0"x"')],
    ],
    { ROAS: { actual: 3.2, target: 4, score: 80 } },
    { asked: ["AOV"] },
  ),
  one(
    "Danish: quarters under a year that stands once, down",
    [
      ["År", "Kvartal", "Markedsandel", "Mål"],
      [2025, "Q3", percent(0.1), percent(0.12)],
      ["", "Q4", percent(0.101), percent(0.12)],
      [2026, "Q1", percent(0.102), percent(0.12)],
      ["", "Q2", percent(0.108), percent(0.12)],
    ],
    { MSHARE: { actual: 10.8, target: 12, score: 90 } },
  ),
  one(
    "Danish: a row of targets under each KPI, months across",
    [
      ["", JUL, AUG, SEP, OCT],
      ["Konverteringsrate", percent(0.022), percent(0.023), percent(0.025), percent(0.024)],
      ["mål", percent(0.03), percent(0.03), percent(0.03), percent(0.03)],
      ["Svartid på leads", 7, 6, 6, 5],
      ["mål", 4, 4, 4, 4],
    ],
    {
      CONV: { actual: 2.4, target: 3, score: 80, ...OCTOBER },
      LEADRESP: { actual: 5, target: 4, score: 75, ...OCTOBER },
    },
  ),
  one(
    "Danish: years down with months across, one KPI by the title",
    [
      ["Nye leads pr. måned"],
      ["År", "Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec", "I alt"],
      [2025, ...ramp(40, 1, 12), 546],
      [2026, ...ramp(50, 2, 10), null, null, 590],
    ],
    { LEADS: { actual: 68, ...OCTOBER } },
    { missed: ["LEADS"] },
  ),
  one(
    "Danish: a trial balance with account numbers and credits below zero",
    [
      ["Saldobalance 31-10-2026"],
      ["Nr.", "Navn", "Bevægelse", "Saldo"],
      [1010, "Omsætning, varer", -850_000, -8_200_000],
      [1020, "Omsætning, ydelser", -150_000, -1_300_000],
      [1999, "Omsætning i alt", -1_000_000, -9_500_000],
      [4010, "Annonceudgifter", 52_000, 430_000],
    ],
    {},
    { asked: ["REVENUE", "ADSPEND"] },
  ),
  one(
    "cards: a name, its number below and the goal in words below that",
    [
      ["NPS", null, "Kundeafgang", null, "Bruttomargin"],
      [38, null, percent(0.04), null, percent(0.39)],
      ["Mål: 45", null, "Mål: 3 %", null, "Mål: 40 %"],
    ],
    {},
    { asked: ["NPS", "CHURN", "GM"] },
  ),
  {
    name: "English: an Excel table of weeks with formulas, a total row and rates",
    kpis: [known("LEADS"), known("CPL"), known("BOUNCE")],
    cells: workbook(
      [
        sheet("Weekly", [
          ["Week starting", "Leads", "Ad cost", "Cost per lead", "Bounce rate"],
          [day(2026, 10, 5), 20, 6000, formula("=C2/B2", 300), percent(0.45)],
          [day(2026, 10, 12), 24, 6000, formula("=C3/B3", 250), percent(0.47)],
          [day(2026, 10, 19), 16, 5600, formula("=C4/B4", 350), percent(0.46)],
          [
            "Total",
            formula("=SUM(B2:B4)", 60),
            formula("=SUM(C2:C4)", 17_600),
            formula("=C5/B5", 293.333),
            percent(0.46),
          ],
        ]),
      ],
      [table("Weekly", "Weekly", "A1", "E5", true)],
    ),
    answers: {
      LEADS: { actual: 16, period: "2026-W43" },
      CPL: { actual: 350, period: "2026-W43" },
      BOUNCE: { actual: 46, period: "2026-W43" },
    },
  },
];

/**
 * Labelled before they were run, by one who had read the labels and the library, and not the finder. In their first run 67 of 82 ticks were
 * right, of 98 KPIs (precision 0.817, recall 0.684). Labels that were changed afterwards: a month and the year so far in one row are asked
 * about, as in the sets before; where periods are words only the value is bound, so that three labels have lost their period; the revenue of an
 * analytics export is the sum of its rows.
 */
export const NINTH_STRANGERS: readonly LabelledTable[] = [...budgets, ...exported, ...people, ...lists];
