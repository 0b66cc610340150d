import { importedKpi } from "./importedKpi";
import { AUG, DEC, NOV, OCT, SEP } from "./months2026";
import { day, percent, shown, type CellSketch, type Rows } from "./sheets";
import { known } from "./strangers";
import type { LabelledTable } from "./tables";
import { one, tabs } from "./thirdStrangers";
import { high, IN_OCTOBER, low } from "./ways";

const amount = (value: number): CellSketch => shown(value, "#,##0");
const MONTHS = ["Jan", "Feb", "Mar", "Apr", "Maj", "Jun", "Jul", "Aug", "Sep", "Okt", "Nov", "Dec"] as const;

/** Numbers that grow by the month up to October's; those of November and December are not there yet. */
const upTo = (last: number, step: number): readonly CellSketch[] => [
  ...[...Array(10).keys()].map((at) => last - step * (9 - at)),
  null,
  null,
];

/** Marketing: campaigns, channels, exports, mails. */
const marketing: readonly LabelledTable[] = [
  one(
    "Danish: campaigns of the autumn, spend and leads each over budget and realised, in t.kr., with a total and notes",
    [
      ["Kampagnerapport efterår 2026"],
      [],
      ["Kampagne", "Forbrug (t.kr.)", null, "Leads", null],
      ["", "Budget", "Realiseret", "Budget", "Realiseret"],
      ["Efterårsrabat", 120, 140, 150, 120],
      ["Black Friday teaser", 100, 110, 150, 160],
      ["Nyhedsbrev", 80, 80, 100, 80],
      ["I alt", 300, 330, 400, 360],
      [],
      ["Note: forbrug er ekskl. moms"],
    ],
    { ADSPEND: low(330, 300, 90), LEADS: high(360, 400, 90) },
    { kpis: [known("ADSPEND", "t.kr."), known("LEADS")], missed: ["ADSPEND", "LEADS"] },
  ),
  one(
    "Danish: Google Ads of one month, spend called Pris",
    [
      ["Kampagne", "Pris", "Klik", "Eksponeringer", "CTR", "Gns. CPC", "Konverteringer", "Pris/konv."],
      ["Brand", 4000, 3000, 200_000, percent(0.015), 1.33, 40, 100],
      ["Generisk", 5000, 2000, 250_000, percent(0.008), 2.5, 15, 333.33],
      ["Display", 3000, 1000, 150_000, percent(0.0067), 3, 5, 600],
      ["I alt: konto", 12_000, 6000, 600_000, percent(0.01), 2, 60, 200],
    ],
    { ADSPEND: low(12_000), CTR: high(1), CPC: low(2), CPA: low(200), CPM: low(20) },
  ),
  one(
    "Danish: channels with budget, spend and how much of it is used",
    [
      ["Kanal", "Budget", "Forbrug", "Forbrug i %"],
      ["Google", amount(50_000), amount(60_000), percent(1.2)],
      ["Meta", amount(30_000), amount(32_000), percent(1.067)],
      ["LinkedIn", amount(20_000), amount(18_000), percent(0.9)],
      ["Total", amount(100_000), amount(110_000), percent(1.1)],
    ],
    { ADSPEND: low(110_000, 100_000, 90) },
    { missed: ["ADSPEND"] },
  ),
  one(
    "English: newsletters, a row a send, with what was delivered, opened and lost",
    [
      ["Send date", "Subject", "Delivered", "Opens", "Clicks", "Unsubscribes"],
      [day(2026, 9, 3), "Autumn is here", 1000, 300, 40, 3],
      [day(2026, 10, 1), "Ten ideas", 1000, 420, 60, 6],
      [day(2026, 10, 15), "Members only", 1000, 380, 40, 4],
    ],
    { OPENRATE: high(38, undefined, undefined, IN_OCTOBER), UNSUB: low(0.4, undefined, undefined, IN_OCTOBER) },
  ),
  one(
    "English: weeks commencing on Mondays down, leads and target",
    [
      ["Week commencing", "Leads", "Target"],
      [day(2026, 10, 5), 52, 50],
      [day(2026, 10, 12), 48, 50],
      [day(2026, 10, 19), 47, 50],
      [day(2026, 10, 26), 45, 50],
    ],
    { LEADS: high(45, 50, 90) },
  ),
  one(
    "Danish: reach and engagement of each platform under merged names, none for all of them",
    [
      ["", "Facebook", null, "Instagram", null],
      ["Måned", "Rækkevidde", "Engagementsrate", "Rækkevidde", "Engagementsrate"],
      ["Sep 2026", 20_000, percent(0.03), 15_000, percent(0.05)],
      ["Okt 2026", 22_000, percent(0.028), 16_000, percent(0.047)],
    ],
    {},
    { asked: ["REACH", "ENGRATE"] },
  ),
  one(
    "English: stores with conversion in percent cells, all stores last",
    [
      ["Store", "Visitors", "Purchases", "Conversion rate", "Target"],
      ["Aarhus", 4000, 120, percent(0.03), percent(0.03)],
      ["Odense", 6000, 150, percent(0.025), percent(0.03)],
      ["All stores", 10_000, 270, percent(0.027), percent(0.03)],
    ],
    { CONV: high(2.7, 3, 90) },
  ),
  one(
    "English: cost and quality with a sign before each target, values as percent and numbers",
    [
      ["Measure", "Target", "Oct 2026"],
      ["Cost per lead", "< 50", 60],
      ["Bounce rate", "< 40%", percent(0.44)],
      ["Email open rate", "≥ 40 %", percent(0.36)],
      ["Page load time", "≤ 2.5 s", 2.75],
    ],
    {},
    { asked: ["CPL", "BOUNCE", "OPENRATE", "PAGELOAD"] },
  ),
  one(
    "Danish: orders of a web shop, a row an order, dates backwards",
    [
      ["Ordredato", "Ordrenr.", "Kunde", "Ny kunde", "Ordreværdi", "Omsætning"],
      [day(2026, 10, 28), 5012, "K-118", "Ja", 700, 700],
      [day(2026, 10, 9), 5011, "K-090", "Nej", 300, 300],
      [day(2026, 10, 9), 5010, "K-117", "Ja", 1000, 1000],
      [day(2026, 9, 22), 5009, "K-045", "Nej", 450, 450],
    ],
    { REVENUE: high(2000, undefined, undefined, IN_OCTOBER) },
  ),
];

/** Finance: budgets, last year, regions, accounts. */
const finance: readonly LabelledTable[] = [
  one(
    "Danish: accounts with their numbers, a month and its budget, costs without a sign",
    [
      ["Konto", "Tekst", "Okt 2026", "Budget okt 2026", "Afvigelse"],
      [1010, "Omsætning", amount(900_000), amount(1_000_000), amount(-100_000)],
      [2010, "Vareforbrug", amount(540_000), amount(600_000), amount(60_000)],
      [3010, "Annonceudgifter", amount(55_000), amount(50_000), amount(-5000)],
      ["", "Resultat", amount(305_000), amount(350_000), amount(-45_000)],
    ],
    { REVENUE: high(900_000, 1_000_000, 90), ADSPEND: low(55_000, 50_000, 90) },
  ),
  one(
    "English: three rows of headings, quarter, year and field",
    [
      ["", "Q2", "Q2", "Q3", "Q3"],
      ["", 2026, 2026, 2026, 2026],
      ["", "Plan", "Actual", "Plan", "Actual"],
      ["Revenue", 1000, 980, 1000, 900],
      ["Gross margin", percent(0.4), percent(0.39), percent(0.4), percent(0.36)],
    ],
    { REVENUE: high(900, 1000, 90), GM: high(36, 40, 90) },
  ),
  one(
    "English: the quarter beside the year to date, each with budget and variance in percent",
    [
      ["Finance pack"],
      ["", "Q3 2026", null, null, "YTD 2026", null, null],
      ["", "Act", "Bud", "Var %", "Act", "Bud", "Var %"],
      ["Revenue", 2700, 3000, percent(-0.1), 8400, 9000, percent(-0.067)],
      ["Gross margin", percent(0.36), percent(0.4), "", percent(0.37), percent(0.4), ""],
    ],
    { REVENUE: high(2700, 3000, 90), GM: high(36, 40, 90) },
  ),
  one(
    "Danish: accounts of two years, index and budget",
    [
      ["Hovedtal", "Regnskab 2026", "Regnskab 2025", "Indeks", "Budget 2026"],
      ["Nettoomsætning", amount(9_000_000), amount(8_800_000), 102, amount(10_000_000)],
      ["Bruttomargin", percent(0.36), percent(0.37), 97, percent(0.4)],
    ],
    { REVENUE: high(9_000_000, 10_000_000), GM: high(36, 40) },
  ),
  one(
    "English: revenue by region, named by its title, with total and attainment",
    [
      ["Revenue by region – Q3 2026"],
      ["Region", "Actual", "Target", "Attainment"],
      ["North", 400, 420, percent(0.952)],
      ["South", 300, 330, percent(0.909)],
      ["West", 200, 250, percent(0.8)],
      ["Total", 900, 1000, percent(0.9)],
    ],
    { REVENUE: high(900, 1000, 90) },
  ),
  one(
    "Danish: units in the names, months merged over realised and budget, November not over",
    [
      ["", SEP, null, OCT, null, NOV, null],
      ["Nøgletal", "Realiseret", "Budget", "Realiseret", "Budget", "Realiseret", "Budget"],
      ["Omsætning (t.kr.)", 950, 1000, 900, 1000, null, 1100],
      ["Dækningsgrad (%)", 38, 40, 36, 40, null, 40],
    ],
    { REVENUE: high(900, 1000, 90, IN_OCTOBER), CM: high(36, 40, 90, IN_OCTOBER) },
    { kpis: [known("REVENUE", "t.kr."), known("CM")] },
  ),
  one(
    "Danish: months and what they have added up to in the row below",
    [
      ["", "Aug 2026", "Sep 2026", "Okt 2026"],
      ["Omsætning", 950, 920, 900],
      ["Omsætning akkumuleret", 7600, 8520, 9420],
      ["Budget omsætning", 1000, 1000, 1000],
    ],
    { REVENUE: high(900, 1000, 90, IN_OCTOBER) },
  ),
  one(
    "Danish: thousands with points as text, months across",
    [
      ["Nøgletal", "Sep 2026", "Okt 2026", "Budget"],
      ["Omsætning", "1.320.000", "1.250.000", "1.300.000"],
      ["Annonceudgifter", "98.500", "104.000", "100.000"],
    ],
    {},
    { asked: ["REVENUE", "ADSPEND"] },
  ),
  one(
    "English: income statement with negative costs in brackets, budget in front",
    [
      ["DKK 1,000", "Budget Oct 2026", "Actual Oct 2026", "Variance"],
      ["Revenue", amount(1000), amount(900), amount(-100)],
      ["Gross margin %", percent(0.4), percent(0.36), percent(-0.04)],
    ],
    { REVENUE: high(900, 1000, 90), GM: high(36, 40, 90) },
    { kpis: [known("REVENUE", "t.kr."), known("GM")] },
  ),
];

/** Months by tab, targets on tabs of their own. */
const onTabs: readonly LabelledTable[] = [
  tabs(
    "Danish: results by month and a tab of goals by month, months in words",
    [
      [
        "Resultater",
        [
          ["Nøgletal 2026", ...MONTHS],
          ["Nye leads", ...upTo(90, 2)],
          ["Åbningsrate", ...upTo(36, 0.5)],
        ],
      ],
      [
        "Mål",
        [
          ["Nøgletal 2026", ...MONTHS],
          ["Nye leads", ...MONTHS.map((_, at) => 82 + 2 * at)],
          ["Åbningsrate", ...MONTHS.map(() => 40)],
        ],
      ],
    ],
    { OPENRATE: high(36, 40, 90) },
    { asked: ["LEADS"] },
  ),
  tabs(
    "Danish: a tab a week without its year",
    (
      [
        ["Uge 41", 52, 0.41],
        ["Uge 42", 48, 0.38],
        ["Uge 43", 45, 0.36],
      ] as const
    ).map(([tab, leads, opened]) => [
      tab,
      [
        ["Nøgletal", "Mål", "Resultat"],
        ["Nye leads", 50, leads],
        ["Åbningsrate", percent(0.4), percent(opened)],
      ] satisfies Rows,
    ]),
    { LEADS: high(45, 50, 90), OPENRATE: high(36, 40, 90) },
  ),
  tabs(
    "English: actuals and targets on two tabs, months down as dates, columns in another order",
    [
      [
        "Actuals",
        [
          ["Month", "Leads", "Conversion rate"],
          [AUG, 95, percent(0.029)],
          [SEP, 92, percent(0.028)],
          [OCT, 90, percent(0.027)],
        ],
      ],
      [
        "Targets",
        [
          ["Month", "Conversion rate", "Leads"],
          ...[AUG, SEP, OCT, NOV, DEC].map((month): CellSketch[] => [month, percent(0.03), 100]),
        ],
      ],
    ],
    { LEADS: high(90, 100, 90, IN_OCTOBER), CONV: high(2.7, 3, 90, IN_OCTOBER) },
  ),
];

/** People, service and surveys. */
const people: readonly LabelledTable[] = [
  one(
    "Danish: targets with signs beside the month's results",
    [
      ["Nøgletal", "Mål", "Resultat okt. 2026", "Status"],
      ["Afmeldingsrate", "≤ 0,5 %", percent(0.004), "●"],
      ["Åbningsrate", "≥ 40 %", percent(0.36), "●"],
      ["Svartid på leads (timer)", "< 4 timer", 5, "●"],
      ["Genkøbsrate", "min. 25 %", percent(0.2), "●"],
    ],
    {},
    { asked: ["UNSUB", "OPENRATE", "LEADRESP", "REPEAT"] },
  ),
  one(
    "Danish: one question of a survey with its scale in the heading",
    [
      ["Tidsstempel", "Hvor sandsynligt er det, at du vil anbefale Fjordbo til andre? (0-10)", "Hvorfor?"],
      ...[10, 9, 8, 7, 6, 10, 9, 3, 10, 8].map((mark, at): CellSketch[] => [day(2026, 10, 2 + at), mark, ""]),
    ],
    { NPS: high(30) },
  ),
  one(
    "Danish: departments down, the whole company last",
    [
      ["Afdeling", "Ansatte", "Sygefravær", "Mål"],
      ["Lager", 40, percent(0.06), percent(0.04)],
      ["Kontor", 60, percent(0.036667), percent(0.04)],
      ["Hele virksomheden", 100, percent(0.046), percent(0.04)],
    ],
    { ABSENCE: low(4.6, 4, 85) },
  ),
  one(
    "Danish: units in the headings of value and target",
    [
      ["Nøgletal", "Værdi (%)", "Mål (%)", "Ejer"],
      ["Kundetilfredshed", 81, 90, "Mie"],
      ["Sygefravær", 4.4, 4, "Bo"],
    ],
    { CSAT: high(81, 90, 90), ABSENCE: low(4.4, 4, 90) },
  ),
  one(
    "Danish: KPIs of the house, the goal in the row below each",
    [
      ["Kundeservice", "Aug 2026", "Sep 2026", "Okt 2026"],
      ["Svartid", 14, 13, 15],
      ["Mål", 12, 12, 12],
      ["Kundeklager", 8, 9, 12],
      ["Mål", 10, 10, 10],
    ],
    { Svartid: low(15, 12, 75, IN_OCTOBER), Kundeklager: low(12, 10, 80, IN_OCTOBER) },
    { kpis: [importedKpi("Svartid", "min."), importedKpi("Kundeklager", "stk.")] },
  ),
  one(
    "Danish: new customers by month, the goal of each month beside",
    [
      ["Måned", "Nye kunder", "Mål nye kunder", "Mistede kunder"],
      ["august 2026", 52, 50, 9],
      ["september 2026", 48, 50, 8],
      ["oktober 2026", 45, 50, 11],
    ],
    { "Nye kunder": high(45, 50, 90, IN_OCTOBER), "Mistede kunder": low(11, undefined, undefined, IN_OCTOBER) },
    { kpis: [importedKpi("Nye kunder", "stk."), importedKpi("Mistede kunder", "stk.")] },
  ),
  one(
    "English: return rate and first response time of a support desk, targets typed with their units",
    [
      ["KPI", "Owner", "Actual", "Target"],
      ["Return rate", "Kim", percent(0.06), "5%"],
      ["First response time", "Lee", 5, "4 hours"],
    ],
    {},
    {
      asked: ["Return rate", "First response time"],
      kpis: [importedKpi("Return rate", "%"), importedKpi("First response time", "hours")],
    },
  ),
  one(
    "Danish: perspectives merged to the left, one year over goal, month and year to date",
    [
      ["", "", 2026, null, null],
      ["Perspektiv", "Nøgletal", "Mål", "Okt", "ÅTD"],
      ["Kunde", "Åbningsrate", percent(0.4), percent(0.36), percent(0.37)],
      [null, "Kundetilfredshed", percent(0.9), percent(0.81), percent(0.84)],
      ["Medarbejdere", "Sygefravær", percent(0.04), percent(0.05), percent(0.044)],
    ],
    { OPENRATE: high(36, 40, 90), CSAT: high(81, 90, 90), ABSENCE: low(5, 4, 75) },
  ),
  tabs(
    "Danish: questions with a mean of one to five by quarter, for a KPI in percent",
    (["Q1", "Q2", "Q3"] as const).map((tab, at) => [
      tab,
      [
        ["Spørgsmål", "Score", "Antal svar"],
        ["Kundetilfredshed", 4 + at / 10, 120],
      ] satisfies Rows,
    ]),
    {},
    { asked: ["CSAT"] },
  ),
];

/**
 * Labelled by somebody who had not read the finder, and run once before anything was mended: 20 of 29 ticks were right, of 54 KPIs (precision
 * 0.690, recall 0.370). Of the nine, four had the right value, target and score, and no period, which a single cell does not have; three showed the
 * year to date in place of the month beside it; two showed the week of the newest send, as the library counts them by weeks, where the label had
 * said the month. These labels have been corrected since, and what the finder asks about has been moved to that: targets with signs, or with
 * their unit behind them (10 KPIs), and targets by month in words on a tab of their own (1).
 *
 * Not found still: KPIs merged over budget and actual with a row a campaign, and spend that is only called "Forbrug".
 */
export const FIFTEENTH_STRANGERS: readonly LabelledTable[] = [...marketing, ...finance, ...onTabs, ...people];
