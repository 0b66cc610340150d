import { importedKpi } from "./importedKpi";
import { kpi } from "./kpis";
import { AUG, DEC, JUL, NOV, OCT, SEP } from "./months2026";
import { day, formula, percent, sheet, shown, table, workbook, type CellSketch } from "./sheets";
import { known } from "./strangers";
import type { LabelledTable } from "./tables";
import { one, tabs } from "./thirdStrangers";
import { high, IN_OCTOBER, low } from "./ways";

const amount = (value: number): CellSketch => shown(value, "#,##0");
const kroner = (value: number): CellSketch => shown(value, '#,##0 "kr."');
const two = (value: number): CellSketch => shown(value, "0.00");

/** Budget beside actual, as finance keeps it. */
const budgets: readonly LabelledTable[] = [
  one(
    "Danish: year over months over realiseret, budget and indeks; of November only the budget",
    [
      ["Budgetopfølgning 2026 – Nordhavn Møbler A/S"],
      ["", 2026, null, null, null, null, null, null, null, null],
      ["", "Sep", null, null, "Okt", null, null, "Nov", null, null],
      [
        "Nøgletal",
        ...["Real.", "Budget", "Indeks"],
        ...["Real.", "Budget", "Indeks"],
        ...["Real.", "Budget", "Indeks"],
      ],
      ["Nettoomsætning", ...[1_920_000, 2_000_000, 96, 1_800_000, 2_000_000, 90].map(amount), null, amount(2_400_000)],
      [
        "Bruttomargin",
        ...[percent(0.39), percent(0.4), 98, percent(0.36), percent(0.4), 90],
        ...[null, percent(0.4), null],
      ],
      ["Annonceudgifter", ...[80_000, 80_000, 100, 96_000, 80_000, 120].map(amount), null, amount(80_000), null],
    ],
    {
      REVENUE: high(1_800_000, 2_000_000, 90),
      GM: high(36, 40, 90),
      ADSPEND: low(96_000, 80_000, 80),
    },
  ),
  one(
    "English: one quarter over actual, budget, variance and prior year",
    [
      ["Management accounts"],
      [],
      ["", "Q3 2026", null, null, null],
      ["", "Actual", "Budget", "Var", "Prior year"],
      ["Gross margin", percent(0.38), percent(0.4), percent(-0.02), percent(0.37)],
      ["Customer retention", percent(0.84), percent(0.9), percent(-0.06), percent(0.8)],
      ["Employee turnover", percent(0.12), percent(0.1), percent(0.02), percent(0.14)],
    ],
    {
      GM: high(38, 40, 33.3333, { baseline: 37 }),
      RETENTION: high(84, 90, 40, { baseline: 80 }),
      TURNOVER: low(12, 10, 50, { baseline: 14 }),
    },
  ),
  one(
    "Danish: the year's budget to the left, what was realised to the right behind a blank column",
    [
      ["", "Budget", null, null, null, null, null, "Realiseret"],
      ["", AUG, SEP, OCT, NOV, DEC, "", AUG, SEP, OCT, NOV, DEC],
      ["Omsætning", 500, 520, 560, 600, 700, "", 480, 530, 504],
      ["Nye leads", 50, 50, 50, 60, 60, "", 44, 48, 40],
    ],
    { REVENUE: high(504, 560, 90, IN_OCTOBER), LEADS: high(40, 50, 80, IN_OCTOBER) },
  ),
  tabs(
    "Danish: a tab of the budget and one of what was realised, short months across, the year behind them",
    [
      [
        "Realiseret 2026",
        [
          ["Resultat", "jul", "aug", "sep", "okt", "nov", "dec", "År til dato"],
          ["Omsætning", 410, 430, 470, 450, "", "", 1760],
          ["Bruttomargin %", percent(0.41), percent(0.4), percent(0.39), percent(0.38), "", "", percent(0.395)],
        ],
      ],
      [
        "Budget 2026",
        [
          ["Budget", "jul", "aug", "sep", "okt", "nov", "dec", "Året"],
          ["Omsætning", 420, 440, 480, 500, 520, 600, 2960],
          ["Bruttomargin %", ...Array.from({ length: 7 }, () => percent(0.4))],
        ],
      ],
    ],
    { REVENUE: high(450, 500, 90), GM: high(38, 40, 95) },
    { missed: ["REVENUE"] },
  ),
  one(
    "Danish: quarters merged over mål and faktisk",
    [
      ["", "1. kvartal 2026", null, "2. kvartal 2026", null, "3. kvartal 2026", null, "4. kvartal 2026", null],
      ["Medarbejdere", ...["Mål", "Faktisk"], ...["Mål", "Faktisk"], ...["Mål", "Faktisk"], ...["Mål", "Faktisk"]],
      ["eNPS", 18, 15, 18, 16, 20, 18, 22, null],
      ["Uddannelsestimer pr. medarbejder", 8, 6, 8, 7, 10, 9, 10, null],
      ["Personaleomsætning", ...[0.1, 0.11, 0.1, 0.12, 0.1, 0.13].map(percent), percent(0.1), null],
    ],
    {
      ENPS: high(18, 20, 90, { period: "2026-Q3" }),
      TRAINHRS: high(9, 10, 90, { period: "2026-Q3" }),
      TURNOVER: low(13, 10, 70, { period: "2026-Q3" }),
    },
  ),
  one(
    "English: agency report, a row a channel with budget, spend, pacing and a total",
    [
      ["Media report October 2026"],
      ["Channel", "Planned budget", "Spend", "Pacing", "Leads", "CPL"],
      ["Search", 40_000, 38_000, percent(0.95), 190, 200],
      ["Social", 40_000, 42_000, percent(1.05), 140, 300],
      ["Display", 20_000, 15_000, percent(0.75), 50, 300],
      ["Total", 100_000, 95_000, percent(0.95), 380, 250],
    ],
    { ADSPEND: low(95_000, 100_000, 100), LEADS: high(380), CPL: low(250) },
  ),
];

/** Percent cells, and targets typed as numbers. */
const percents: readonly LabelledTable[] = [
  one(
    "Danish: results in percent cells, goals typed; a KPI of the house among them",
    [
      ["Nøgletal", "Ejer", "Resultat", "Mål"],
      ["Konverteringsrate", "Mie", percent(0.024), 3],
      ["Kundetilfredshed", "Bo", percent(0.81), 90],
      ["Returprocent", "Ida", percent(0.06), 5],
    ],
    { CONV: high(2.4, 3, 80), CSAT: high(81, 90, 90), Returprocent: low(6, 5, 80) },
    { kpis: [known("CONV"), known("CSAT"), importedKpi("Returprocent", "%")] },
  ),
  one(
    "English: results typed, targets in percent cells",
    [
      ["KPI", "Target", "Result"],
      ["Email open rate", percent(0.4), 36],
      ["Bounce rate", percent(0.4), 48],
      ["Market share", percent(0.15), 13.5],
    ],
    { OPENRATE: high(36, 40, 90), BOUNCE: low(48, 40, 80), MSHARE: high(13.5, 15, 90) },
  ),
  one(
    "Danish: months across in percent cells, the goal in front typed",
    [
      ["", "Mål", AUG, SEP, OCT],
      ["Sygefravær", 4, percent(0.052), percent(0.049), percent(0.05)],
      ["Genkøbsrate", 30, percent(0.25), percent(0.26), percent(0.27)],
    ],
    { ABSENCE: low(5, 4, 75, IN_OCTOBER), REPEAT: high(27, 30, 90, IN_OCTOBER) },
  ),
];

/** This year, last year and an index; regions. */
const years: readonly LabelledTable[] = [
  one(
    "Danish: perspectives merged to the left, i år, sidste år, indeks and mål",
    [
      ["Scorecard – oktober 2026"],
      ["Perspektiv", "Nøgletal", "I år", "Sidste år", "Indeks", "Mål"],
      ["Finansielt", "Omsætning", 900, 800, 113, 1000],
      [null, "Dækningsgrad", percent(0.38), percent(0.36), 106, percent(0.4)],
      ["Kunde", "Kundeafgang", percent(0.04), percent(0.05), 80, percent(0.03)],
      [null, "NPS", 34, 30, 113, 40],
    ],
    {
      REVENUE: high(900, 1000, 50, { baseline: 800 }),
      CM: high(38, 40, 50, { baseline: 36 }),
      CHURN: low(4, 3, 50, { baseline: 5 }),
      NPS: high(34, 40, 40, { baseline: 30 }),
    },
  ),
  one(
    "English: fiscal years across, the target of the newest at the end",
    [
      ["Five-year view", "FY2022", "FY2023", "FY2024", "FY2025", "FY2026", "Target FY2026"],
      ["Market share", ...[0.1, 0.105, 0.11, 0.12, 0.126, 0.14].map(percent)],
      ["Net promoter score", 25, 28, 30, 33, 36, 40],
    ],
    { MSHARE: high(12.6, 14, 90), NPS: high(36, 40, 90) },
  ),
  one(
    "Danish: regions down and the whole country last, each column with its own budget or goal",
    [
      ["Salgsregioner, oktober 2026"],
      [],
      ["Region", "Omsætning", "Budget omsætning", "Nye leads", "Mål leads"],
      ["Nord", 700, 800, 40, 60],
      ["Midt", 900, 900, 50, 60],
      ["Syd", 1100, 1300, 70, 80],
      ["Hele landet", 2700, 3000, 160, 200],
    ],
    { REVENUE: high(2700, 3000, 90), LEADS: high(160, 200, 80) },
  ),
  one(
    "English: months down and regions across with the group and its target, named by the title",
    [
      ["Customer satisfaction, %"],
      [],
      ["Month", "North", "South", "Group", "Target"],
      ["Aug 2026", 80, 76, 78, 90],
      ["Sep 2026", 82, 78, 80, 90],
      ["Oct 2026", 84, 78, 81, 90],
    ],
    { CSAT: high(81, 90, 90, IN_OCTOBER) },
  ),
  one(
    "Danish: the month of this year and of last year, then the year so far of both",
    [
      ["", "Okt. 2026", "Okt. 2025", "Jan.-okt. 2026", "Jan.-okt. 2025"],
      ["Antal nye leads", 60, 50, 640, 520],
      ["Kundefastholdelse", percent(0.84), percent(0.8), percent(0.83), percent(0.81)],
    ],
    { LEADS: high(60), RETENTION: high(84) },
  ),
];

const listOf = (csat: number, hours: number): readonly (readonly CellSketch[])[] => [
  ["Månedens tal"],
  ["Nøgletal", "Resultat", "Mål", "Bemærkning"],
  ["Kundetilfredshed", percent(csat), percent(0.9), ""],
  ["Svartid på leads", hours, 4, "timer"],
];
const quarterOf = (nps: number, engagement: number): readonly (readonly CellSketch[])[] => [
  ["Perspective", "KPI", "Target", "Actual", "RAG"],
  ["Customer", "NPS", 50, nps, "A"],
  ["People", "Employee engagement", percent(0.8), percent(engagement), "A"],
];

const byTab: readonly LabelledTable[] = [
  tabs(
    "Danish: a tab a month with two digits of the year, instructions in front",
    [
      ["Vejledning", [["Udfyld arket senest den 5. i måneden."], ["Resultat skrives i kolonne B."]]],
      ["Jul 26", listOf(0.78, 6)],
      ["Aug 26", listOf(0.8, 5.5)],
      ["Sep 26", listOf(0.79, 5)],
      ["Okt 26", listOf(0.81, 5)],
    ],
    { CSAT: high(81, 90, 90, IN_OCTOBER), LEADRESP: low(5, 4, 75, IN_OCTOBER) },
  ),
  tabs(
    "English: a tab a quarter, the year first",
    [
      ["2026 Q1", quarterOf(40, 0.7)],
      ["2026 Q2", quarterOf(42, 0.71)],
      ["2026 Q3", quarterOf(45, 0.72)],
    ],
    { NPS: high(45, 50, 90, { period: "2026-Q3" }), EMPENG: high(72, 80, 90, { period: "2026-Q3" }) },
  ),
  tabs(
    "Danish: months on one tab, goals and owners on another",
    [
      [
        "Data",
        [
          ["Måned", "Bruttomargin", "Kundetilfredshed", "Sygefravær", "Afvisningsprocent"],
          [AUG, percent(0.37), percent(0.8), percent(0.045), percent(0.46)],
          [SEP, percent(0.38), percent(0.8), percent(0.046), percent(0.47)],
          [OCT, percent(0.36), percent(0.81), percent(0.05), percent(0.48)],
        ],
      ],
      [
        "Mål",
        [
          ["Nøgletal", "Mål 2026", "Ansvarlig"],
          ["Bruttomargin", percent(0.4), "CFO"],
          ["Kundetilfredshed", percent(0.9), "Kundechef"],
          ["Sygefravær", percent(0.04), "HR"],
          ["Afvisningsprocent", percent(0.4), "Web"],
        ],
      ],
    ],
    {
      GM: high(36, 40, 90, IN_OCTOBER),
      CSAT: high(81, 90, 90, IN_OCTOBER),
      ABSENCE: low(5, 4, 75, IN_OCTOBER),
      BOUNCE: low(48, 40, 80, IN_OCTOBER),
    },
  ),
  one(
    "English: months to the left, a list of targets to the right behind two blank columns",
    [
      ["Month", "ROAS", "CPA", "", "", "KPI", "Target"],
      ["Aug 2026", 3.9, 210, "", "", "ROAS", 4],
      ["Sep 2026", 3.8, 230, "", "", "CPA", 200],
      ["Oct 2026", 3.6, 240],
    ],
    { ROAS: high(3.6, 4, 90, IN_OCTOBER), CPA: low(240, 200, 80, IN_OCTOBER) },
  ),
];

/** One row a campaign, an order or an answer. */
const rowEach: readonly LabelledTable[] = [
  one(
    "Danish: Google Ads with its title lines, currency and the account's total",
    [
      ["Kampagnerapport"],
      ["1. oktober 2026 - 31. oktober 2026"],
      [
        ...["Kampagnestatus", "Kampagne", "Valutakode", "Eksponeringer", "Klik", "CTR", "Gns. CPC", "Pris"],
        ...["Konverteringer", "Pris/konv."],
      ],
      ["Aktiveret", "Brand", "DKK", 4000, 300, percent(0.075), two(10), two(3000), 30, two(100)],
      ["Aktiveret", "Generisk", "DKK", 10_000, 200, percent(0.02), two(30), two(6000), 20, two(300)],
      ["Sat på pause", "Konkurrent", "DKK", 6000, 100, percent(0.0167), two(30), two(3000), 10, two(300)],
      ["I alt: Konto", "", "DKK", 20_000, 600, percent(0.03), two(20), two(12_000), 60, two(200)],
    ],
    { ADSPEND: low(12_000), CTR: high(3), CPC: low(20), CPA: low(200) },
  ),
  one(
    "English: Meta campaigns of one month with purchases and their value",
    [
      [
        ...["Reporting starts", "Reporting ends", "Campaign name", "Campaign delivery", "Attribution setting"],
        ...["Reach", "Impressions", "Amount spent (DKK)", "Purchases", "Purchases conversion value"],
      ],
      ["2026-10-01", "2026-10-31", "Prospecting", "active", "7-day click", 60_000, 150_000, 6000, 24, 15_000],
      ["2026-10-01", "2026-10-31", "Retargeting", "active", "7-day click", 20_000, 80_000, 3000, 21, 18_000],
      ["2026-10-01", "2026-10-31", "Catalogue", "inactive", "7-day click", 9000, 20_000, 1000, 5, 7000],
    ],
    { ADSPEND: low(10_000), ROAS: high(4), CPA: low(200), CPM: low(40) },
    { asked: ["REACH"], missed: ["CPM"] },
  ),
  one(
    "Danish: orders of a shop over two months, a row an order",
    [
      ["Ordrenr.", "Ordredato", "Kunde", "Kanal", "Omsætning"],
      [5001, day(2026, 9, 12), "A. Holm", "Web", 400],
      [5002, day(2026, 9, 25), "B. Friis", "Butik", 700],
      [5003, day(2026, 10, 2), "C. Krag", "Web", 300],
      [5004, day(2026, 10, 2), "D. Lund", "Web", 500],
      [5005, day(2026, 10, 11), "A. Holm", "Butik", 900],
      [5006, day(2026, 10, 19), "E. Møller", "Web", 600],
      [5007, day(2026, 10, 28), "F. Nør", "Web", 700],
    ],
    { REVENUE: high(3000, undefined, undefined, IN_OCTOBER) },
  ),
  one(
    "English: a form's answers with its questions as headings",
    [
      [
        "Timestamp",
        "How likely are you to recommend us to a friend or colleague? (0-10)",
        "How satisfied are you with our service? (1-5)",
        "What could we do better?",
      ],
      [day(2026, 10, 1), 10, 5, ""],
      [day(2026, 10, 3), 9, 4, "More colours"],
      [day(2026, 10, 3), 9, 5, ""],
      [day(2026, 10, 8), 8, 4, ""],
      [day(2026, 10, 12), 3, 2, "Slow"],
      [day(2026, 10, 13), 10, 5, ""],
      [day(2026, 10, 19), 7, 4, ""],
      [day(2026, 10, 20), 6, 3, "Price"],
      [day(2026, 10, 27), 9, 4, ""],
      [day(2026, 10, 30), 8, 4, ""],
    ],
    { NPS: high(30), CSAT: high(80) },
  ),
  one(
    "Danish: employees' answers to one question, with their department",
    [
      ["Tidsstempel", "Afdeling", "Hvor sandsynligt er det, at du vil anbefale os som arbejdsplads? (0-10)"],
      ...[10, 9, 9, 10, 8, 7, 8, 7, 5, 2].map((mark, index): readonly CellSketch[] => [
        day(2026, 9, 14 + index),
        index % 2 === 0 ? "Salg" : "Lager",
        mark,
      ]),
    ],
    { ENPS: high(20) },
  ),
  one(
    "English: leads of a pipeline, a row a deal, without any KPI of ours",
    [
      ["Deal", "Owner", "Stage", "Amount", "Close date"],
      ["Alfa", "MK", "Proposal", 40_000, day(2026, 11, 30)],
      ["Beta", "MK", "Won", 25_000, day(2026, 10, 14)],
      ["Gamma", "JJ", "Lost", 60_000, day(2026, 10, 20)],
    ],
    {},
    { asked: ["REVENUE", "AOV", "LEADS"] },
  ),
];

/** A finished rate with the two sums it comes from. */
const finishedRates: readonly LabelledTable[] = [
  one(
    "English: a funnel by month with its finished rate and its target",
    [
      ["Month", "Leads", "MQL", "SQL", "MQL to SQL rate", "Target"],
      ["Aug 2026", 300, 120, 46, percent(0.3833), percent(0.4)],
      ["Sep 2026", 280, 110, 44, percent(0.4), percent(0.4)],
      ["Oct 2026", 310, 100, 36, percent(0.36), percent(0.4)],
    ],
    { MQLSQL: high(36, 40, 90, IN_OCTOBER), LEADS: high(310, undefined, undefined, IN_OCTOBER) },
  ),
  one(
    "Danish: newsletters by month, delivered, opened and clicked, rates by formulas",
    [
      ["Måned", "Leveret", "Åbnet", "Klik", "Åbningsrate", "Klikrate (e-mail)"],
      [SEP, 4000, 1600, 80, formula("=C2/B2", 0.4, "0.0%"), formula("=D2/B2", 0.02, "0.0%")],
      [OCT, 5000, 1800, 90, formula("=C3/B3", 0.36, "0.0%"), formula("=D3/B3", 0.018, "0.0%")],
    ],
    {
      OPENRATE: high(36, undefined, undefined, IN_OCTOBER),
      EMAILCLICK: high(1.8, undefined, undefined, IN_OCTOBER),
    },
  ),
  one(
    "Danish: weeks down with baskets, those that were left, and the share with its goal",
    [
      ["Uge", "Kurve", "Forladte kurve", "Andel forladte kurve", "Mål"],
      ["2026-W41", 500, 340, percent(0.68), percent(0.6)],
      ["2026-W42", 480, 336, percent(0.7), percent(0.6)],
      ["2026-W43", 500, 360, percent(0.72), percent(0.6)],
    ],
    { CARTABANDON: low(72, 60, 80, { period: "2026-W43" }) },
  ),
];

/** Periods as words and codes, numbers as text, the month that is not over. */
const periods: readonly LabelledTable[] = [
  one(
    "Danish: all months in words down, those to come blank, a goal beside each KPI",
    [
      ["Måned", "Antal nye leads", "Mål", "Kundetilfredshed", "Mål"],
      ["juli", 92, 100, percent(0.8), percent(0.9)],
      ["august", 90, 100, percent(0.79), percent(0.9)],
      ["september", 85, 100, percent(0.8), percent(0.9)],
      ["oktober", 80, 100, percent(0.81), percent(0.9)],
      ["november", "", 100, "", percent(0.9)],
      ["december", "", 100, "", percent(0.9)],
    ],
    { LEADS: high(80, 100, 80), CSAT: high(81, 90, 90) },
  ),
  one(
    "English: months as text with two digits, an average and a full-year target behind",
    [
      ["Metric", "Jul-26", "Aug-26", "Sep-26", "Oct-26", "YTD avg", "FY target"],
      ["Customer churn", ...[0.05, 0.048, 0.049, 0.05, 0.049, 0.04].map(percent)],
      ["Average review", 4.3, 4.4, 4.4, 4.5, 4.4, 5],
    ],
    { CHURN: low(5, 4, 75), REVIEW: high(4.5, 5, 90) },
  ),
  one(
    "Danish: codes of months as the office of statistics writes them",
    [
      ["Nøgletal", "2026M08", "2026M09", "2026M10", "Mål"],
      ["Markedsandel", percent(0.13), percent(0.132), percent(0.135), percent(0.15)],
      ["Klageprocent", percent(0.023), percent(0.024), percent(0.025), percent(0.02)],
    ],
    { MSHARE: high(13.5, 15, 90, IN_OCTOBER), COMPLAINT: low(2.5, 2, 75, IN_OCTOBER) },
  ),
  one(
    "English: codes with a slash down",
    [
      ["Period", "Gross margin", "GM target"],
      ["2026/08", percent(0.37), percent(0.4)],
      ["2026/09", percent(0.38), percent(0.4)],
      ["2026/10", percent(0.36), percent(0.4)],
    ],
    { GM: high(36, 40, 90, IN_OCTOBER) },
  ),
  one(
    "Danish: numbers as text with thousands and percent signs",
    [
      ["Nøgletal", "Realiseret", "Budget"],
      ["Omsætning", "1.250.000", "1.300.000"],
      ["Bruttomargin", "36,5 %", "40,0 %"],
    ],
    {},
    { asked: ["REVENUE", "GM"] },
  ),
  one(
    "Danish: the newest month has begun and is not over",
    [
      ["Måned", "Nye leads", "Mål nye leads"],
      [AUG, 105, 100],
      [SEP, 98, 100],
      [OCT, 90, 100],
      [NOV, 31, 100],
    ],
    { LEADS: high(90, 100, 90, IN_OCTOBER) },
  ),
  one(
    "English: two rows of headings that make one name",
    [
      ["", "Email", "Email", "Customer"],
      ["Month", "open rate", "click rate", "satisfaction"],
      ["Aug 2026", percent(0.38), percent(0.019), percent(0.8)],
      ["Sep 2026", percent(0.37), percent(0.02), percent(0.8)],
      ["Oct 2026", percent(0.36), percent(0.018), percent(0.81)],
    ],
    {
      OPENRATE: high(36, undefined, undefined, IN_OCTOBER),
      EMAILCLICK: high(1.8, undefined, undefined, IN_OCTOBER),
      CSAT: high(81, undefined, undefined, IN_OCTOBER),
    },
  ),
];

/** Several tables, notes, units. */
const shapes: readonly LabelledTable[] = [
  one(
    "Danish: two tables under each other with a note between them and another order of columns",
    [
      ["Kunder", JUL, AUG, SEP, OCT, "", "Mål"],
      ["NPS", 38, 40, 42, 45, "", 50],
      ["Kundefastholdelse", percent(0.82), percent(0.8), percent(0.8), percent(0.81), "", percent(0.9)],
      [],
      ["Bemærk: tal for juli er foreløbige, og målene er vedtaget af bestyrelsen i 2025."],
      [],
      ["Medarbejdere", "Mål", "Seneste", "Forrige"],
      ["eNPS", 20, 18, 17],
      ["Andel certificerede", percent(0.6), percent(0.48), percent(0.45)],
    ],
    {
      NPS: high(45, 50, 90, IN_OCTOBER),
      RETENTION: high(81, 90, 90, IN_OCTOBER),
      ENPS: high(18, 20, 90),
      CERT: high(48, 60, 80),
    },
  ),
  one(
    "English: two tables beside each other, each with its months and titles",
    [
      ["Marketing", null, null, "", "People", null, null],
      ["Month", "CTR", "Target", "", "Month", "Absence", "Target"],
      ["Aug 2026", percent(0.019), percent(0.02), "", "Aug 2026", percent(0.046), percent(0.04)],
      ["Sep 2026", percent(0.0185), percent(0.02), "", "Sep 2026", percent(0.048), percent(0.04)],
      ["Oct 2026", percent(0.018), percent(0.02), "", "Oct 2026", percent(0.05), percent(0.04)],
    ],
    { CTR: high(1.8, 2, 90, IN_OCTOBER), ABSENCE: low(5, 4, 75, IN_OCTOBER) },
  ),
  one(
    "Danish: amounts in kroner that a format shows in thousands, for KPIs in kroner",
    [
      ["", SEP, OCT, "Budget okt."],
      ["Omsætning", ...[1_900_000, 1_800_000, 2_000_000].map((each) => shown(each, "#,##0,"))],
      ["Annonceudgifter", ...[90_000, 96_000, 80_000].map((each) => shown(each, "#,##0,"))],
    ],
    { REVENUE: high(1_800_000, 2_000_000, 90, IN_OCTOBER), ADSPEND: low(96_000, 80_000, 80, IN_OCTOBER) },
  ),
  one(
    "Danish: mio. kr. in the corner for a KPI in mio. kr.",
    [
      ["mio. kr.", "3. kvartal 2026", "Budget"],
      ["Omsætning", 1.8, 2],
    ],
    { Omsætning: high(1.8, 2, 90) },
    { kpis: [{ ...kpi("Omsætning", "mio. kr."), rule: { direction: "higher" } }] },
  ),
  one(
    "Danish: prices with kr. in their format",
    [
      ["Annoncering", "Mål", "Oktober 2026"],
      ["CPA", kroner(200), kroner(240)],
      ["CPC", kroner(5), kroner(6)],
      ["CAC", kroner(500), kroner(450)],
    ],
    { CPA: low(240, 200, 80), CPC: low(6, 5, 80), CAC: low(450, 500, 100) },
  ),
  one(
    "English: costs in euro by their format, for KPIs in kroner",
    [
      ["Paid media", "Target", "Actual"],
      ["CPA", shown(27, "[$€-2] #,##0"), shown(32, "[$€-2] #,##0")],
    ],
    {},
    { asked: ["CPA"] },
  ),
  one(
    "Danish: KPIs of the house whose direction only their names tell",
    [
      ["Produktion og levering", "Realiseret", "Mål"],
      ["Kundeklager", 24, 20],
      ["Leveringstid", 5, 4],
      ["Fejlrate", percent(0.03), percent(0.025)],
      ["Dækningsbidrag", 900, 1000],
      ["Leveret til tiden", percent(0.9), percent(0.96)],
    ],
    {
      Kundeklager: low(24, 20, 80),
      Leveringstid: low(5, 4, 75),
      Fejlrate: low(3, 2.5, 80),
      Dækningsbidrag: high(900, 1000, 90),
      "Leveret til tiden": high(90, 96, 93.75),
    },
    {
      kpis: [
        importedKpi("Kundeklager", "stk."),
        importedKpi("Leveringstid", "dage"),
        importedKpi("Fejlrate", "%"),
        importedKpi("Dækningsbidrag", "kr."),
        importedKpi("Leveret til tiden", "%"),
      ],
    },
  ),
  one(
    "English: KPIs of the house whose direction only their names tell, quarters across",
    [
      ["Operations", "Q1 2026", "Q2 2026", "Q3 2026", "Target"],
      ["Defect rate", percent(0.02), percent(0.022), percent(0.024), percent(0.02)],
      ["Order lead time", 9, 11, 12, 10],
      ["On-time delivery", percent(0.93), percent(0.92), percent(0.855), percent(0.95)],
      ["Employee accidents", 3, 4, 6, 5],
    ],
    {
      "Defect rate": low(2.4, 2, 80, { period: "2026-Q3" }),
      "Order lead time": low(12, 10, 80, { period: "2026-Q3" }),
      "On-time delivery": high(85.5, 95, 90, { period: "2026-Q3" }),
      "Employee accidents": low(6, 5, 80, { period: "2026-Q3" }),
    },
    {
      kpis: [
        importedKpi("Defect rate", "%"),
        importedKpi("Order lead time", "days"),
        importedKpi("On-time delivery", "%"),
        importedKpi("Employee accidents", "pcs."),
      ],
    },
  ),
  one(
    "Danish: minimum, goal and stretch goal beside the result",
    [
      ["Nøgletal", "Minimum", "Mål", "Strækmål", "Resultat"],
      ["NPS", 30, 40, 50, 36],
      ["Medarbejderengagement", percent(0.7), percent(0.8), percent(0.9), percent(0.72)],
    ],
    { NPS: high(36, 40, 90), EMPENG: high(72, 80, 90) },
  ),
  {
    name: "Danish: an Excel table with how much of the goal was reached",
    cells: workbook(
      [
        sheet("KPI", [
          ["KPI", "Enhed", "Faktisk", "Mål", "Målopfyldelse"],
          ["Automatiseringsgrad", "%", 27, 30, formula("=C2/D2", 0.9, "0%")],
          ["Gennemførte A/B-tests", "stk.", 4, 5, formula("=C3/D3", 0.8, "0%")],
          ["Sideindlæsningstid", "sek.", 2.5, 2, formula("=D4/C4", 0.8, "0%")],
        ]),
      ],
      [table("tblKpi", "KPI", "A1", "E4")],
    ),
    kpis: [known("AUTOSHARE"), known("ABTESTS"), known("PAGELOAD")],
    answers: { AUTOSHARE: high(27, 30, 90), ABTESTS: high(4, 5, 80), PAGELOAD: low(2.5, 2, 75) },
  },
  one(
    "Danish: a pivot table of months with the sums of results and budgets",
    [
      ["Rækkenavne", "Sum af Omsætning", "Sum af Budget"],
      ["aug", 930, 1000],
      ["sep", 950, 1000],
      ["okt", 900, 1000],
      ["Hovedtotal", 2780, 3000],
    ],
    { REVENUE: high(900, 1000, 90) },
  ),
  one(
    "English: units in brackets behind the names and a blank row between heading and numbers",
    [
      ["KPI", "", "Sep 2026", "Oct 2026", "", "Goal"],
      [],
      ["Lead response time (hours)", "", 5.5, 5, "", 4],
      ["Training hours per employee (h)", "", 8, 9, "", 10],
      ["Work in progress (#)", "", 26, 24, "", 20],
    ],
    {
      LEADRESP: low(5, 4, 75, IN_OCTOBER),
      TRAINHRS: high(9, 10, 90, IN_OCTOBER),
      WIP: low(24, 20, 80, IN_OCTOBER),
    },
  ),
  one(
    "Danish: last year's months above this year's, a heading row a year",
    [
      ["2025", "aug", "sep", "okt", "Året"],
      ["Genkøbsrate", ...[0.2, 0.21, 0.22, 0.21].map(percent)],
      ["2026", "aug", "sep", "okt", "Mål"],
      ["Genkøbsrate", ...[0.25, 0.26, 0.27, 0.3].map(percent)],
    ],
    { REPEAT: high(27, 30, 90) },
  ),
  one(
    "English: months across with a full month and one that is expected, in brackets",
    [
      ["", "Sep 2026", "Oct 2026", "Nov 2026 (forecast)", "Target"],
      ["Brand awareness", percent(0.43), percent(0.45), percent(0.47), percent(0.5)],
      ["Share of voice", percent(0.17), percent(0.18), percent(0.19), percent(0.2)],
    ],
    { AWARE: high(45, 50, 90, IN_OCTOBER), SOV: high(18, 20, 90, IN_OCTOBER) },
  ),
  one(
    "Danish: first of months as text with dots, the goal above the months",
    [
      ["Dato", "Datakomplethed", "Omarbejdsprocent"],
      ["Mål", percent(0.95), percent(0.1)],
      ["01.08.2026", percent(0.9), percent(0.11)],
      ["01.09.2026", percent(0.88), percent(0.12)],
      ["01.10.2026", percent(0.855), percent(0.12)],
    ],
    { DATAQ: high(85.5, 95, 90, IN_OCTOBER), REWORK: low(12, 10, 80, IN_OCTOBER) },
  ),
];

/**
 * Labelled before the finder was read, with the way of each KPI, and in the order in which they were thought of. In their first run 77 of 94
 * ticks were right, of 108 KPIs (precision 0.819, recall 0.713). Of the 17 others 9 were labels of another convention, which have been changed: a
 * cell under its period, and answers that are all counted, have no period of their own. Six had lost their target, one was judged by the first
 * days of a month, and of one KPI nobody knew that less is better.
 *
 * Not found still: the targets of months in words in a tab of their own that differ by month, which no formula would follow; and what a thousand
 * views cost, of single views by month.
 */
export const THIRTEENTH_STRANGERS: readonly LabelledTable[] = [
  ...budgets,
  ...percents,
  ...years,
  ...byTab,
  ...rowEach,
  ...finishedRates,
  ...periods,
  ...shapes,
];
