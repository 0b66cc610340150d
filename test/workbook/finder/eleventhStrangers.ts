import { kpi } from "./kpis";
import { AUG, OCT, OCTOBER, SEP } from "./months2026";
import { day, month, percent, shown, type CellSketch } from "./sheets";
import type { LabelledTable } from "./tables";
import { one, tabs } from "./thirdStrangers";

const amount = (value: number): CellSketch => shown(value, "#,##0");
const months = (year: number, first: number, count: number): readonly CellSketch[] =>
  Array.from({ length: count }, (_, index) =>
    month(year + Math.floor((first - 1 + index) / 12), ((first - 1 + index) % 12) + 1),
  );

/** Reports of finance: months, quarters and years across, with budgets, indices and totals. */
const finance: readonly LabelledTable[] = [
  one(
    "Danish: three months over realiseret, budget, afvigelse and indeks, the quarter behind them",
    [
      ["Salgsrapport 3. kvartal 2026", null],
      [],
      [
        "",
        "Juli 2026",
        null,
        null,
        null,
        "August 2026",
        null,
        null,
        null,
        "September 2026",
        null,
        null,
        null,
        "3. kvartal 2026",
      ],
      [
        "Nøgletal",
        ...["Realiseret", "Budget", "Afvigelse", "Indeks", "Realiseret", "Budget", "Afvigelse", "Indeks"],
        ...["Realiseret", "Budget", "Afvigelse", "Indeks", "Realiseret", "Budget", "Afvigelse", "Indeks"],
      ],
      ["Nettoomsætning", 700, 800, -100, 88, 760, 800, -40, 95, 810, 900, -90, 90, 2270, 2500, -230, 91],
      ["Antal leads", 70, 60, 10, 117, 64, 60, 4, 107, 48, 60, -12, 80, 182, 180, 2, 101],
    ],
    {
      REVENUE: { actual: 810, target: 900, score: 90, period: "2026-09" },
      LEADS: { actual: 48, target: 60, score: 80, period: "2026-09" },
    },
  ),
  one(
    "Danish: a block of the budget over a block of what was realised, months and a year across",
    [
      ["Marketing 2026"],
      ["Budget", ...months(2026, 1, 12), "2026 i alt"],
      ["Omsætning", ...Array.from({ length: 12 }, () => amount(1000)), amount(12_000)],
      ["Annonceudgifter", ...Array.from({ length: 12 }, () => amount(100)), amount(1200)],
      [],
      ["Realiseret", ...months(2026, 1, 12), "2026 i alt"],
      ["Omsætning", ...[820, 840, 900, 910, 930, 880, 700, 860, 940, 950].map(amount), null, null, amount(8730)],
      ["Annonceudgifter", ...[90, 92, 96, 98, 99, 94, 80, 95, 102, 110].map(amount), null, null, amount(956)],
    ],
    {
      REVENUE: { actual: 950, target: 1000, score: 95, ...OCTOBER },
      ADSPEND: { actual: 110, target: 100, score: 90, ...OCTOBER },
    },
  ),
  one(
    "Danish: the income statement in t.kr. with the year so far, its budget and last year's",
    [
      ["Resultatopgørelse pr. 31. oktober 2026"],
      ["(t.kr.)"],
      ["", "ÅTD 2026", "Budget ÅTD", "ÅTD 2025", "Budget 2026"],
      ["Nettoomsætning", amount(9000), amount(10_000), amount(8000), amount(12_500)],
      ["Vareforbrug", amount(-5000), amount(-5400), amount(-4700), amount(-6800)],
      ["Bruttofortjeneste", amount(4000), amount(4600), amount(3300), amount(5700)],
      ["Bruttomargin", percent(0.44), percent(0.46), percent(0.41), percent(0.456)],
    ],
    { GM: { actual: 44, target: 46, score: 95.65217 } },
    { asked: ["REVENUE"] },
  ),
  one(
    "English: fiscal year from July, quarters and half years in words",
    [
      ["KPI report FY27 (July 2026 - June 2027)"],
      ["KPI", "Unit", "Jul 2026", "Aug 2026", "Sep 2026", "Q1", "Oct 2026", "Nov 2026", "Target Oct"],
      ["Gross margin", "%", 38, 39, 40, 39, 36, null, 40],
      ["New leads", "#", 80, 75, 90, 245, 95, null, 100],
    ],
    {
      GM: { actual: 36, target: 40, score: 90, ...OCTOBER },
      LEADS: { actual: 95, target: 100, score: 95, ...OCTOBER },
    },
  ),
  one(
    "English: actuals to October and a forecast to December in the same row",
    [
      ["2026", "Aug", "Sep", "Oct", "Nov", "Dec", "FY"],
      ["", "Actual", "Actual", "Actual", "Forecast", "Forecast", "Forecast"],
      ["Net sales", 410, 420, 450, 480, 500, 5000],
      ["Net sales budget", 450, 460, 500, 500, 520, 5300],
      ["Media spend", 40, 42, 44, 50, 60, 500],
      ["Media spend budget", 40, 40, 40, 50, 60, 480],
    ],
    {
      REVENUE: { actual: 450, target: 500, score: 90 },
      ADSPEND: { actual: 44, target: 40, score: 90 },
    },
  ),
  one(
    "Danish: departments' budgets, with a total and no KPI in a row",
    [
      ["Budgetopfølgning pr. afdeling, oktober 2026"],
      ["Afdeling", "Budget", "Forbrug", "Rest", "Forbrug i %"],
      ["Salg", 200_000, 180_000, 20_000, percent(0.9)],
      ["Marketing", 400_000, 420_000, -20_000, percent(1.05)],
      ["HR", 90_000, 60_000, 30_000, percent(0.667)],
      ["I alt", 690_000, 660_000, 30_000, percent(0.957)],
    ],
    {},
    { asked: ["ADSPEND", "REVENUE", "BUDVAR", "MKTPCT"] },
  ),
  one(
    "Danish: costs by account with the year to date and the whole year",
    [
      ["Konto", "Tekst", "Realiseret ÅTD", "Budget ÅTD", "Budget helår", "Forbrugt"],
      [4010, "Annonceudgifter", 450_000, 500_000, 600_000, percent(0.75)],
      [4020, "Trykte materialer", 20_000, 25_000, 30_000, percent(0.667)],
      [4030, "Messer", 110_000, 100_000, 120_000, percent(0.917)],
      ["", "Marketing i alt", 580_000, 625_000, 750_000, percent(0.773)],
    ],
    { ADSPEND: { actual: 450_000, target: 500_000, score: 100 } },
  ),
  one(
    "Danish: years across, the newest last, no targets",
    [
      ["Hovedtal", 2022, 2023, 2024, 2025],
      ["Omsætning (mio. kr.)", 88, 92, 95, 99],
      ["Bruttomargin", percent(0.36), percent(0.37), percent(0.38), percent(0.39)],
      ["Sygefravær i %", 4.1, 4.4, 3.9, 3.8],
    ],
    { GM: { actual: 39, period: "2025" }, ABSENCE: { actual: 3.8, period: "2025" } },
    { asked: ["REVENUE"] },
  ),
  one(
    "English: five-year summary, the newest first",
    [
      ["Five-year summary", "2025", "2024", "2023", "2022", "2021"],
      ["Gross margin", percent(0.41), percent(0.4), percent(0.39), percent(0.38), percent(0.37)],
      ["Employee turnover", percent(0.11), percent(0.12), percent(0.13), percent(0.14), percent(0.15)],
    ],
    { GM: { actual: 41, period: "2025" }, TURNOVER: { actual: 11, period: "2025" } },
  ),
  one(
    "Danish: index numbers only",
    [
      ["Indeks (2020 = 100)", "2023", "2024", "2025"],
      ["Omsætning", 112, 118, 121],
      ["Personaleomsætning", 98, 104, 95],
    ],
    {},
    { asked: ["REVENUE", "TURNOVER"] },
  ),
  one(
    "Danish: amounts in mio. kr. for KPIs in mio. kr., one decimal, a negative result",
    [
      ["Mio. kr.", "3. kvt. 2026", "Budget", "Afvigelse"],
      ["Omsætning", shown(18, "0.0"), shown(20, "0.0"), shown(-2, "0.0")],
      ["EBIT", shown(-1.2, "0.0;-0.0"), shown(-1, "0.0;-0.0"), shown(-0.2, "0.0;-0.0")],
      ["EBITDA", shown(0.8, "0.0"), shown(1, "0.0"), shown(-0.2, "0.0")],
    ],
    {
      Omsætning: { actual: 18, target: 20, score: 90 },
      EBIT: { actual: -1.2, target: -1, score: 80 },
      EBITDA: { actual: 0.8, target: 1, score: 80 },
    },
    { kpis: [kpi("Omsætning", "mio. kr."), kpi("EBIT", "mio. kr."), kpi("EBITDA", "mio. kr.")] },
  ),
  one(
    "English: same month of last year, month and budget, with two variances",
    [
      ["Management accounts October 2026"],
      ["", "Oct-26", "Budget", "Var", "Var %", "Oct-25", "Var", "Var %"],
      ["Revenue", 950, 1000, -50, percent(-0.05), 900, 50, percent(0.056)],
      ["Gross margin %", 36, 40, -4, "", 30, 6, ""],
    ],
    {
      REVENUE: { actual: 950, target: 1000, score: 95 },
      GM: { actual: 36, target: 40, score: 90 },
    },
  ),
  tabs(
    "Danish: one tab a quarter, each with actual and budget",
    [
      [
        "Q1 2026",
        [
          ["", "Realiseret", "Budget"],
          ["Omsætning", 880, 1000],
          ["NPS", 30, 40],
        ],
      ],
      [
        "Q2 2026",
        [
          ["", "Realiseret", "Budget"],
          ["Omsætning", 920, 1000],
          ["NPS", 32, 40],
        ],
      ],
      [
        "Q3 2026",
        [
          ["", "Realiseret", "Budget"],
          ["Omsætning", 750, 1000],
          ["NPS", 34, 40],
        ],
      ],
    ],
    {
      REVENUE: { actual: 750, target: 1000, score: 75, period: "2026-Q3" },
      NPS: { actual: 34, target: 40, score: 85, period: "2026-Q3" },
    },
  ),
  tabs(
    "Danish: a sheet of actuals, a sheet of the budget and one of next year's, all by month",
    [
      [
        "Realiseret 2026",
        [
          ["", ...months(2026, 7, 4)],
          ["Omsætning", 610, 640, 660, 630],
          ["Organisk trafik", 4000, 4200, 4400, 4500],
        ],
      ],
      [
        "Budget 2026",
        [
          ["", ...months(2026, 7, 6)],
          ["Omsætning", 600, 650, 700, 700, 750, 900],
          ["Organisk trafik", 4500, 4500, 4500, 5000, 5000, 5000],
        ],
      ],
      [
        "Budget 2027",
        [
          ["", ...months(2027, 1, 6)],
          ["Omsætning", 800, 800, 800, 800, 800, 800],
          ["Organisk trafik", 6000, 6000, 6000, 6000, 6000, 6000],
        ],
      ],
    ],
    {
      REVENUE: { actual: 630, target: 700, score: 90, ...OCTOBER },
      ORGTRAFFIC: { actual: 4500, target: 5000, score: 90, ...OCTOBER },
    },
  ),
];

/** Pages of KPIs with targets, notes, units, dashboards. */
const pages: readonly LabelledTable[] = [
  one(
    "Danish: unit in its own column, typed percents, targets with signs",
    [
      ["KPI-oversigt, oktober 2026"],
      ["Nr.", "KPI", "Enhed", "Mål", "Resultat", "Ansvarlig"],
      [1, "Kundetilfredshed", "%", "≥ 90", 81, "MK"],
      [2, "Kundeafgang", "%", "≤ 4", 5, "MK"],
      [3, "Gennemsnitlig ordreværdi", "kr.", 500, 450, "LH"],
      [4, "Svartid på leads", "timer", "max 4", 5, "LH"],
    ],
    { AOV: { actual: 450, target: 500, score: 90 } },
    { asked: ["CSAT", "CHURN", "LEADRESP"] },
  ),
  one(
    "Danish: a dashboard with a number a tile, its title above and its goal below",
    [
      ["Dashboard oktober"],
      [],
      ["NPS", null, null, "Kundetilfredshed", null, null, "Konverteringsrate"],
      [36, null, null, percent(0.81), null, null, percent(0.018)],
      ["Mål: 40", null, null, "Mål: 90 %", null, null, "Mål: 2 %"],
    ],
    {},
    { asked: ["NPS", "CSAT", "CONV"] },
  ),
  one(
    "English: tiles with number and target in cells of their own",
    [
      ["Q3 dashboard"],
      [],
      ["Net promoter score", null, null, "Churn rate", null],
      ["Actual", 45, null, "Actual", percent(0.05)],
      ["Target", 50, null, "Target", percent(0.04)],
    ],
    { NPS: { actual: 45, target: 50, score: 90 }, CHURN: { actual: 5, target: 4, score: 75 } },
  ),
  one(
    "Danish: notes and footnotes among the rows, marks on the names",
    [
      ["Nøgletal HR 2026"],
      ["", "Mål", "1. kvt. 2026", "2. kvt. 2026", "3. kvt. 2026"],
      ["Sygefravær 1)", percent(0.04), percent(0.052), percent(0.046), percent(0.05)],
      ["Personaleomsætning *", percent(0.1), percent(0.11), percent(0.12), percent(0.12)],
      ["Kursustimer pr. medarbejder", 8, 6, 7, 6],
      [],
      ["1) Ekskl. barsel"],
      ["* Rullende 12 måneder"],
      ["Kilde: lønsystemet pr. 2. oktober 2026"],
    ],
    {
      ABSENCE: { actual: 5, target: 4, score: 75, period: "2026-Q3" },
      TURNOVER: { actual: 12, target: 10, score: 80, period: "2026-Q3" },
      TRAINHRS: { actual: 6, target: 8, score: 75, period: "2026-Q3" },
    },
  ),
  one(
    "Danish: perspectives as merged cells to the left, strategy texts, owner and status",
    [
      ["Balanced scorecard 2026"],
      ["Perspektiv", "Strategisk mål", "KPI", "Måltal", "Aktuel", "Status", "Ansvarlig"],
      ["Finansielt", "Vækst", "Omsætningsvækst", percent(0.1), percent(0.08), "Gul", "CFO"],
      [null, "Indtjening", "Dækningsgrad", percent(0.5), percent(0.45), "Grøn", "CFO"],
      ["Kunde", "Loyalitet", "Kundefastholdelse", percent(0.8), percent(0.72), "Grøn", "CMO"],
      ["Interne processer", "Hurtigere", "Gennemløbstid", 20, 24, "Gul", "COO"],
      ["Læring og vækst", "Kompetencer", "Andel certificerede medarbejdere", percent(0.6), percent(0.3), "Rød", "HR"],
    ],
    {
      REVGROWTH: { actual: 8, target: 10, score: 80 },
      CM: { actual: 45, target: 50, score: 90 },
      RETENTION: { actual: 72, target: 80, score: 90 },
      LEADTIME: { actual: 24, target: 20, score: 80 },
      CERT: { actual: 30, target: 60, score: 50 },
    },
  ),
  tabs(
    "Danish: targets of this year and of next year on tabs of their own",
    [
      [
        "Resultater",
        [
          ["Måned", "NPS", "Genkøbsrate"],
          [AUG, 34, percent(0.2)],
          [SEP, 35, percent(0.22)],
          [OCT, 36, percent(0.24)],
        ],
      ],
      [
        "Mål 2026",
        [
          ["KPI", "Mål"],
          ["NPS", 40],
          ["Genkøbsrate", percent(0.3)],
        ],
      ],
      [
        "Mål 2027",
        [
          ["KPI", "Mål"],
          ["NPS", 45],
          ["Genkøbsrate", percent(0.35)],
        ],
      ],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      REPEAT: { actual: 24, target: 30, score: 80, ...OCTOBER },
    },
  ),
  tabs(
    "Danish: only next year's targets beside this year's months",
    [
      [
        "2026",
        [
          ["", ...months(2026, 7, 4)],
          ["Kundetilfredshed", percent(0.8), percent(0.81), percent(0.82), percent(0.83)],
        ],
      ],
      [
        "Mål 2027",
        [
          ["KPI", "Mål"],
          ["Kundetilfredshed", percent(0.9)],
        ],
      ],
    ],
    {},
    { asked: ["CSAT"] },
  ),
  one(
    "English: benchmarks of the industry beside our own numbers",
    [
      ["Email benchmark report 2026"],
      ["Metric", "Us", "Industry average", "Top quartile"],
      ["Open rate", percent(0.36), percent(0.4), percent(0.48)],
      ["Email click rate", percent(0.018), percent(0.02), percent(0.035)],
      ["Unsubscribe rate", percent(0.003), percent(0.002), percent(0.001)],
    ],
    {},
    { asked: ["OPENRATE", "EMAILCLICK", "UNSUB"] },
  ),
  one(
    "English: competitors across, none of them ours by name",
    [
      ["Market survey spring 2026", "Acme", "Borealis", "Contoso"],
      ["Brand awareness", percent(0.45), percent(0.6), percent(0.3)],
      ["Market share", percent(0.18), percent(0.25), percent(0.1)],
      ["NPS", 20, 35, 10],
    ],
    {},
    { asked: ["AWARE", "MSHARE", "NPS"] },
  ),
  one(
    "Danish: budget only, nothing realised yet",
    [
      ["Budget 2027"],
      ["", "Q1", "Q2", "Q3", "Q4", "I alt"],
      ["Omsætning", 900, 950, 980, 1100, 3930],
      ["Antal nye leads", 200, 220, 240, 260, 920],
      ["Annonceudgifter", 90, 90, 90, 110, 380],
    ],
    {},
    { asked: ["REVENUE", "LEADS", "ADSPEND"] },
  ),
  one(
    "Danish: baseline, milestones and goal of a strategy plan",
    [
      ["Strategi 2024-2027"],
      ["KPI", "Baseline 2024", "Status 2026", "Mål 2026", "Mål 2027"],
      ["NPS", 20, 32, 40, 50],
      ["Medarbejderengagement", 60, 69, 75, 80],
      ["Kundeafgang i %", 8, 6, 4, 3],
    ],
    {
      NPS: { actual: 32, target: 40, baseline: 20, score: 60 },
      EMPENG: { actual: 69, target: 75, baseline: 60, score: 60 },
      CHURN: { actual: 6, target: 4, baseline: 8, score: 50 },
    },
  ),
  one(
    "English: numbers as text with units, targets as numbers",
    [
      ["KPI", "Current", "Goal"],
      ["Average order value", "450 kr.", 500],
      ["Lead response time", "5 h", 4],
      ["ROAS", "3.6x", 4],
    ],
    {},
    { asked: ["AOV", "LEADRESP", "ROAS"] },
  ),
  one(
    "Danish: red, amber and green limits beside goal and result",
    [
      ["Måling", "Rød under", "Gul under", "Mål", "Oktober 2026"],
      ["Kampagner til tiden", percent(0.7), percent(0.85), percent(0.95), percent(0.76)],
      ["Leadkvalitet", percent(0.3), percent(0.4), percent(0.5), percent(0.45)],
    ],
    { ONTIME: { actual: 76, target: 95, score: 80 }, LEADQ: { actual: 45, target: 50, score: 90 } },
  ),
];

/** Exports of ad platforms, mail, analytics, CRM and shops. */
const exports: readonly LabelledTable[] = [
  one(
    "Danish: Google Ads by day with Danish headings and no totals",
    [
      ["Kontorapport"],
      ["1. oktober 2026 - 4. oktober 2026"],
      ["Dag", "Klik", "Eksp.", "Omkostninger", "Konv.", "Konverteringsværdi"],
      [day(2026, 10, 1), 100, 5000, 400, 4, 2000],
      [day(2026, 10, 2), 120, 6000, 500, 6, 2400],
      [day(2026, 10, 3), 80, 4000, 300, 2, 1000],
      [day(2026, 10, 4), 100, 5000, 400, 8, 2600],
    ],
    {
      CTR: { actual: 2, ...OCTOBER },
      CPC: { actual: 4, ...OCTOBER },
      ADSPEND: { actual: 1600, period: "2026-W40" },
      CPA: { actual: 80, ...OCTOBER },
      ROAS: { actual: 5, ...OCTOBER },
    },
    { asked: ["CONV", "REVENUE"] },
  ),
  one(
    "English: Meta campaigns with results of several kinds and reporting dates",
    [
      [
        ...["Reporting starts", "Reporting ends", "Campaign name", "Campaign delivery", "Results", "Result indicator"],
        ...["Amount spent (DKK)", "Impressions", "Reach", "Link clicks", "CTR (link click-through rate)"],
      ],
      ["2026-10-01", "2026-10-31", "Prospecting", "active", 40, "actions:lead", 4000, 100_000, 40_000, 1500, 1.5],
      ["2026-10-01", "2026-10-31", "Retargeting", "active", 20, "actions:purchase", 2000, 50_000, 9000, 1500, 3],
    ],
    { ADSPEND: { actual: 6000 }, CTR: { actual: 2 }, CPC: { actual: 2 } },
    { asked: ["REACH", "LEADS", "CPA", "CPL"] },
  ),
  one(
    "English: LinkedIn days, title lines above, totals absent",
    [
      ["Campaign Performance Report (in UTC)"],
      ["Report Start: October 1, 2026, 12:00 AM"],
      ["Date Generated: November 2, 2026"],
      [],
      ["Start Date (in UTC)", "Campaign Name", "Total Spent", "Impressions", "Clicks", "Leads"],
      [day(2026, 10, 5), "Whitepaper", 1500, 20_000, 100, 3],
      [day(2026, 10, 12), "Whitepaper", 2500, 30_000, 150, 7],
    ],
    {
      ADSPEND: { actual: 2500, period: "2026-W42" },
      LEADS: { actual: 7, period: "2026-W42" },
      CPL: { actual: 357.142857, period: "2026-W42" },
      CTR: { actual: 0.5, period: "2026-W42" },
      CPC: { actual: 16.666667, period: "2026-W42" },
    },
  ),
  one(
    "English: GA4 channels with comment lines, a grand total above and rates as fractions",
    [
      ["# ----------------------------------------"],
      ["# Traffic acquisition"],
      ["# 20261001-20261031"],
      ["# ----------------------------------------"],
      [],
      [
        "Session primary channel group",
        "Sessions",
        "Engaged sessions",
        "Engagement rate",
        "Bounce rate",
        "Total revenue",
      ],
      ["", 10_000, 6000, 0.6, 0.4, 50_000],
      ["Organic Search", 6000, 3900, 0.65, 0.35, 30_000],
      ["Paid Social", 4000, 2100, 0.525, 0.475, 20_000],
    ],
    { REVENUE: { actual: 50_000 } },
    { asked: ["BOUNCE", "ENGRATE", "ORGTRAFFIC"] },
  ),
  one(
    "English: HubSpot deals, open and closed ones in one list",
    [
      ["Deal name", "Deal stage", "Amount", "Close date", "Pipeline"],
      ["Nordlys", "Closed won", 40_000, day(2026, 9, 14), "Sales"],
      ["Havn", "Closed lost", 90_000, day(2026, 9, 20), "Sales"],
      ["Bakke", "Proposal", 60_000, day(2026, 11, 30), "Sales"],
      ["Fjord", "Closed won", 30_000, day(2026, 10, 8), "Sales"],
    ],
    {},
    { asked: ["REVENUE", "AOV", "LEADS"] },
  ),
  one(
    "English: Salesforce lead report with subtotals a source and a grand total",
    [
      ["Lead Report"],
      ["As of 2026-11-02 09:14"],
      [],
      ["Lead Source", "Lead Owner", "Created Date", "Leads"],
      ["Web", "Ann", day(2026, 10, 3), 12],
      ["", "Bo", day(2026, 10, 9), 18],
      ["Subtotal", "", "", 30],
      ["Event", "Ann", day(2026, 10, 20), 20],
      ["Subtotal", "", "", 20],
      ["Total", "", "", 50],
    ],
    { LEADS: { actual: 20, period: "2026-W43" } },
  ),
  one(
    "English: Mailchimp campaigns with counts and rates as text",
    [
      [
        "Title",
        "Send Date",
        "Successful Deliveries",
        "Unique Opens",
        "Open Rate",
        "Unique Clicks",
        "Click Rate",
        "Unsubscribes",
      ],
      ["October 1", day(2026, 10, 6), 4000, 1600, "40.00%", 80, "2.00%", 8],
      ["October 2", day(2026, 10, 20), 6000, 1800, "30.00%", 120, "2.00%", 12],
    ],
    {
      OPENRATE: { actual: 30, period: "2026-W43" },
      EMAILCLICK: { actual: 2, period: "2026-W43" },
      UNSUB: { actual: 0.2, period: "2026-W43" },
    },
  ),
  one(
    "Danish: mail program with delivered, opened and clicked",
    [
      ["Udsendelse", "Sendt", "Leverede e-mails", "Åbnede e-mails", "E-mails med klik", "Afmeldinger"],
      ["Nyhedsbrev uge 40", day(2026, 10, 1), 5000, 2000, 100, 10],
      ["Nyhedsbrev uge 42", day(2026, 10, 15), 5000, 1500, 150, 15],
    ],
    {
      OPENRATE: { actual: 30, period: "2026-W42" },
      EMAILCLICK: { actual: 3, period: "2026-W42" },
      UNSUB: { actual: 0.3, period: "2026-W42" },
    },
  ),
  one(
    "Danish: web shop, a row a day with orders, sales and visits",
    [
      ["Dato", "Besøg", "Ordrer", "Omsætning"],
      [day(2026, 10, 28), 1000, 20, 10_000],
      [day(2026, 10, 29), 1200, 30, 15_000],
      [day(2026, 10, 30), 800, 20, 10_000],
      [day(2026, 10, 31), 1000, 30, 15_000],
    ],
    { REVENUE: { actual: 50_000, ...OCTOBER }, AOV: { actual: 500, ...OCTOBER } },
    { asked: ["CONV"] },
  ),
  one(
    "Danish: reviews of a review site, a row a review",
    [
      ["Oprettet", "Navn", "Stjerner", "Overskrift", "Svaret"],
      [day(2026, 10, 2), "Lis", 5, "Super", "ja"],
      [day(2026, 10, 9), "Per", 4, "Fint", "nej"],
      [day(2026, 10, 14), "Ida", 3, "Tja", "ja"],
      [day(2026, 10, 30), "Bo", 4, "Godt", "ja"],
    ],
    { REVIEW: { actual: 4, ...OCTOBER } },
    { missed: ["REVIEW"] },
  ),
  one(
    "English: review summary a month with the number of reviews",
    [
      ["Month", "Reviews", "Average rating", "Replied"],
      [AUG, 40, 4.2, percent(0.9)],
      [SEP, 50, 4.3, percent(0.95)],
      [OCT, 60, 4.1, percent(0.92)],
    ],
    { REVIEW: { actual: 4.1, ...OCTOBER } },
  ),
];

/** Surveys, people, weeks, years and other layouts. */
const others: readonly LabelledTable[] = [
  one(
    "Danish: answers of a survey, 0-10 and 1-5, with comments",
    [
      [
        "Tidsstempel",
        "Hvor sandsynligt er det, at du vil anbefale os? (0-10)",
        "Hvor tilfreds er du? (1-5)",
        "Kommentar",
      ],
      ...[
        [10, 5],
        [9, 5],
        [9, 4],
        [10, 4],
        [8, 3],
        [7, 4],
        [3, 2],
        [10, 5],
        [6, 3],
        [9, 4],
      ].map(([likely = 0, happy = 0], index) => [
        day(2026, 10, index + 1),
        likely,
        happy,
        index === 2 ? "God service" : "",
      ]),
    ],
    { NPS: { actual: 40 }, CSAT: { actual: 70 } },
  ),
  one(
    "English: survey summary by question with number of answers",
    [
      ["Question", "Answers", "Score", "Last survey", "Goal"],
      ["eNPS", 80, 18, 10, 20],
      ["Employee engagement", 80, 72, 68, 80],
    ],
    {
      ENPS: { actual: 18, target: 20, baseline: 10, score: 80 },
      EMPENG: { actual: 72, target: 80, baseline: 68, score: 33.3333 },
    },
    { missed: ["ENPS", "EMPENG"] },
  ),
  one(
    "Danish: training list, a row a person and course, hours",
    [
      ["Medarbejder", "Kursus", "Dato", "Timer", "Gennemført"],
      ["Anna", "Excel", day(2026, 9, 3), 6, "ja"],
      ["Anna", "SEO", day(2026, 9, 10), 4, "ja"],
      ["Bent", "Excel", day(2026, 9, 3), 6, "nej"],
      ["Carl", "GDPR", day(2026, 10, 1), 2, "ja"],
    ],
    {},
    { asked: ["TRAINHRS", "TRAINPLAN", "CERT"] },
  ),
  one(
    "Danish: sick days and working days a month",
    [
      ["Måned", "Sygedage", "Aftalte arbejdsdage", "Sygefravær"],
      [AUG, 20, 500, percent(0.04)],
      [SEP, 24, 600, percent(0.04)],
      [OCT, 30, 600, percent(0.05)],
    ],
    { ABSENCE: { actual: 5, ...OCTOBER } },
  ),
  one(
    "Danish: weeks across with a goal column first",
    [
      ["Ugerapport 2026", "Mål", "Uge 40", "Uge 41", "Uge 42", "Uge 43"],
      ["Konverteringsrate", percent(0.02), percent(0.017), percent(0.019), percent(0.018), percent(0.016)],
      ["Nye leads", 50, 44, 41, 52, 40],
      ["Igangværende opgaver", 20, 22, 25, 23, 24],
    ],
    {
      CONV: { actual: 1.6, target: 2, score: 80 },
      LEADS: { actual: 40, target: 50, score: 80 },
      WIP: { actual: 24, target: 20, score: 80 },
    },
  ),
  one(
    "English: ISO weeks down, actual and target side by side",
    [
      ["Week", "Organic traffic", "Organic traffic target", "Bounce rate", "Bounce rate target"],
      ["2026-W40", 900, 1000, percent(0.44), percent(0.4)],
      ["2026-W41", 920, 1000, percent(0.46), percent(0.4)],
      ["2026-W42", 850, 1000, percent(0.48), percent(0.4)],
    ],
    {
      ORGTRAFFIC: { actual: 850, target: 1000, score: 85, period: "2026-W42" },
      BOUNCE: { actual: 48, target: 40, score: 80, period: "2026-W42" },
    },
  ),
  one(
    "Danish: dates as text, day first, newest last",
    [
      ["Periode", "Åbningsrate", "Mål"],
      ["31-08-2026", percent(0.3), percent(0.4)],
      ["30-09-2026", percent(0.34), percent(0.4)],
      ["31-10-2026", percent(0.36), percent(0.4)],
    ],
    { OPENRATE: { actual: 36, target: 40, score: 90, ...OCTOBER } },
  ),
  one(
    "Danish: years down and months across, the newest year not over",
    [
      ["Omsætning, t.kr.", "jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "I alt"],
      [2024, 80, 82, 85, 86, 88, 84, 70, 83, 90, 92, 99, 120, 1059],
      [2025, 84, 85, 88, 90, 91, 87, 74, 88, 94, 96, 104, 126, 1107],
      [2026, 90, 91, 92, 95, 97, 93, 80, 94, 98, 101, null, null, 931],
    ],
    {},
    { asked: ["Omsætning"], kpis: [kpi("Omsætning", "t.kr.")] },
  ),
  one(
    "English: store list with a total row, this year, last year and growth",
    [
      ["Store", "Revenue 2026", "Revenue 2025", "Growth"],
      ["Aarhus", 400, 380, percent(0.053)],
      ["Odense", 300, 310, percent(-0.032)],
      ["Total", 700, 690, percent(0.014)],
    ],
    { REVENUE: { actual: 700 } },
    { asked: ["REVGROWTH"] },
  ),
  one(
    "Danish: empty rows and columns between everything, goals in a column far off",
    [
      [],
      ["", "Kundemål"],
      [],
      ["", "", "", "Sep 2026", "", "Okt 2026", "", "Mål"],
      [],
      ["", "Anmelderscore", "", 4.4, "", 4.5, "", 5],
      [],
      ["", "Andel forladte kurve", "", percent(0.66), "", percent(0.72), "", percent(0.6)],
    ],
    {
      REVIEW: { actual: 4.5, target: 5, score: 90, ...OCTOBER },
      CARTABANDON: { actual: 72, target: 60, score: 80, ...OCTOBER },
    },
  ),
  one(
    "Danish: a pivot table with grand totals in both directions",
    [
      ["Sum af Omsætning", "Kolonnenavne"],
      ["Rækkenavne", "Aarhus", "Odense", "Hovedtotal"],
      ["aug", 100, 80, 180],
      ["sep", 120, 90, 210],
      ["okt", 110, 95, 205],
      ["Hovedtotal", 330, 265, 595],
    ],
    {},
    { asked: ["REVENUE"] },
  ),
  one(
    "English: a comparison of two periods from analytics with change",
    [
      ["Metric", "Oct 1 - Oct 31, 2026", "Sep 1 - Sep 30, 2026", "% change"],
      ["Organic traffic", 4500, 4000, percent(0.125)],
      ["Bounce rate", percent(0.42), percent(0.45), percent(-0.067)],
      ["Conversion rate", percent(0.021), percent(0.02), percent(0.05)],
    ],
    {
      ORGTRAFFIC: { actual: 4500 },
      BOUNCE: { actual: 42 },
      CONV: { actual: 2.1 },
    },
  ),
];

/**
 * Labelled before they were run, by one who had read how labels are written and the library, and not the finder. In their first run 44 of 70
 * ticks were right, of 80 KPIs (precision 0.629, recall 0.550). Of the 26 others seven were wrong: a budget alone and an index taken for what
 * has happened, the target of another year, years added up. Nineteen are labels that have been changed: of rows with days the newest
 * week counts where that is the KPI's own period, as in the sets before (10; the labels said what the pane shows for the month, and days are
 * taken together for it now); rates are
 * right where they are made of the counts beside them (4); last year's column is a baseline only where it is called that (2); where periods
 * are words only the value is bound (3). So have labels of what was not found, for the same reasons, and one that is asked about.
 * Four answers are no survey, and "Score" is no actual value.
 */
export const ELEVENTH_STRANGERS: readonly LabelledTable[] = [...finance, ...pages, ...exports, ...others];
