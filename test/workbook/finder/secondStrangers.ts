import { OCTOBER } from "./months2026";
import { day, month, percent, sheet, workbook, type Rows } from "./sheets";
import { known } from "./strangers";
import type { Answer, LabelledTable } from "./tables";

type Answers = Readonly<Record<string, Answer>>;

const one = (
  name: string,
  rows: Rows,
  answers: Answers,
  more: Partial<Pick<LabelledTable, "asked" | "missed">> & { readonly tab?: string } = {},
): LabelledTable => {
  const { tab = "Ark1", ...rest } = more;
  const ids = [...Object.keys(answers), ...(more.asked ?? [])];
  return { name, cells: workbook([sheet(tab, rows)]), kpis: ids.map((id) => known(id)), answers, ...rest };
};

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Kinds that the corpus did not have: other reports, other exports, other ways to write a target. */
const kinds: readonly LabelledTable[] = [
  one(
    "forecast, actual and budget in one list",
    [
      ["Nøgletal", "Forecast", "Faktisk", "Budget"],
      ["Omsætning", 1050, 900, 1000],
      ["Leads", 90, 60, 80],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 }, LEADS: { actual: 60, target: 80, score: 75 } },
  ),
  one(
    "total and average before the months",
    [
      ["KPI", "I alt", "Gns.", month(2026, 8), month(2026, 9), month(2026, 10), "Mål"],
      ["Leads", 210, 70, 50, 70, 90, 100],
      ["Omsætning", 270, 90, 80, 100, 90, 120],
    ],
    {
      LEADS: { actual: 90, target: 100, score: 90, ...OCTOBER },
      REVENUE: { actual: 90, target: 120, score: 75, ...OCTOBER },
    },
  ),
  one(
    "a target that is a range in words",
    [
      ["KPI", "Actual", "Target"],
      ["Customer satisfaction", percent(0.82), "80-90 %"],
    ],
    {},
    { asked: ["CSAT"] },
  ),
  one(
    "ISO weeks down with a target column",
    [["Week", "Leads", "Leads target"], ...upTo(4).map((week) => [`2026-W${38 + week}`, 20 + week, 25])],
    { LEADS: { actual: 23, target: 25, score: 92, period: "2026-W41" } },
  ),
  one(
    "a search console export, a row a day",
    [
      ["Date", "Clicks", "Impressions", "CTR", "Position"],
      [day(2026, 10, 1), 40, 1000, percent(0.04), 8.1],
      [day(2026, 10, 2), 60, 3000, percent(0.02), 8.4],
    ],
    { CTR: { actual: 2.5, period: "2026-W40" } },
  ),
  one(
    "newsletters with sent, opens and rates",
    [
      ["Campaign", "Sent", "Opens", "Open rate", "Unsubscribes", "Unsubscribe rate"],
      ["News 1", 1000, 300, percent(0.3), 2, percent(0.002)],
      ["News 2", 3000, 600, percent(0.2), 10, percent(0.0033)],
    ],
    {},
    { asked: ["OPENRATE", "UNSUB"] },
  ),
  one(
    "departments down, with the whole company last",
    [
      ["Afdeling", "Sygefravær", "Personaleomsætning"],
      ["Salg", percent(0.03), percent(0.1)],
      ["Lager", percent(0.06), percent(0.2)],
      ["Hele virksomheden", percent(0.05), percent(0.15)],
    ],
    { ABSENCE: { actual: 5 }, TURNOVER: { actual: 15 } },
  ),
  one(
    "status, now, last month and target",
    [
      ["KPI", "Status", "Nu", "Sidste måned", "Mål"],
      ["NPS", "Gul", 36, 30, 40],
      ["Kundefrafald", "Rød", percent(0.04), percent(0.05), percent(0.03)],
    ],
    { NPS: { actual: 36, target: 40 }, CHURN: { actual: 4, target: 3 } },
  ),
  one(
    "the unit in a column of its own",
    [
      ["Nøgletal", "Enhed", "Værdi", "Målsætning"],
      ["Kundefrafald", "%", 3, 2.5],
      ["NPS", "point", 36, 40],
    ],
    { CHURN: { actual: 3, target: 2.5, score: 80 }, NPS: { actual: 36, target: 40, score: 90 } },
  ),
  one(
    "each KPI merged over two rows that say which value stands there",
    [
      ["", "", month(2026, 8), month(2026, 9), month(2026, 10)],
      ["NPS", "Faktisk", 30, 33, 36],
      [null, "Mål", 40, 40, 40],
      ["Leads", "Faktisk", 70, 80, 90],
      [null, "Mål", 100, 100, 120],
    ],
    {
      NPS: { actual: 36, target: 40, score: 90, ...OCTOBER },
      LEADS: { actual: 90, target: 120, score: 75, ...OCTOBER },
    },
  ),
  one(
    "months down, a column a year, named by the tab",
    [
      ["", 2025, 2026],
      ["Januar", 900, 1000],
      ["Februar", 950, 1100],
      ["Marts", 990, 1200],
    ],
    {},
    { asked: ["REVENUE"], tab: "Omsætning" },
  ),
  one(
    "budget and actual of the year to date, with a variance",
    [
      ["Resultatopgørelse", "Budget ÅTD", "Realiseret ÅTD", "Afvigelse"],
      ["Omsætning", 1000, 900, -100],
      ["Annonceudgifter", 100, 90, -10],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 }, ADSPEND: { actual: 90, target: 100, score: 100 } },
  ),
  one(
    "numbered KPIs",
    [
      ["Nr.", "KPI", "Resultat", "Mål"],
      ["1.1", "1.1 Omsætning", 900, 1000],
      ["1.2", "1.2 NPS", 36, 40],
    ],
    { REVENUE: { actual: 900, target: 1000, score: 90 }, NPS: { actual: 36, target: 40, score: 90 } },
  ),
  one(
    "fiscal quarters across, in English",
    [
      ["Metric", "Q1 FY27", "Q2 FY27", "Q3 FY27", "Target"],
      ["Net promoter score", 30, 33, 36, 40],
      ["Customer churn", percent(0.05), percent(0.045), percent(0.04), percent(0.03)],
    ],
    { NPS: { actual: 36, target: 40, score: 90 }, CHURN: { actual: 4, target: 3, score: 66.6667 } },
  ),
  one(
    "a month of each tab, with the target in a list of its own",
    [
      ["KPI", "Okt", "Mål pr. måned", "Kommentar"],
      ["Leads", 90, 100, "Messen flyttede"],
      ["Åbningsrate", percent(0.27), percent(0.3), ""],
    ],
    { LEADS: { actual: 90, target: 100, score: 90 }, OPENRATE: { actual: 27, target: 30, score: 90 } },
  ),
];

/**
 * Labelled before the finder had seen them: of its first run 14 of 16 ticks were right, of 24 KPIs (precision 0.875, recall 0.583). Two labels
 * were wrong themselves and have been put right: a day's rate taken for the month's, and new customers for their share. That emails sent are
 * not emails delivered is asked about now, where the label took them for the same.
 */
export const SECOND_STRANGERS: readonly LabelledTable[] = kinds;
