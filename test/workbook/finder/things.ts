import type { Kpi } from "../../../src/scorecard";
import { kpi } from "./kpis";
import { day, month, percent, sheet, workbook, type Rows } from "./sheets";
import type { LabelledTable } from "./tables";

const ADDED = { aggregation: { kind: "sum" } } as const;

const one = (
  name: string,
  rows: Rows,
  kpis: readonly Kpi[],
  more: Pick<LabelledTable, "answers" | "asked" | "missed">,
): LabelledTable => ({ ...{ name, kpis, cells: workbook([sheet("Ark1", rows)]) }, ...more });

const ADS = [kpi("Annonceudgifter", "kr.", ADDED), kpi("Impressions", "stk.", ADDED)];
const HEADINGS = ["Reporting starts", "Campaign name", "Amount spent (DKK)", "Impressions", "Link clicks"];
/** October's: 14,000 and 5,400 spent on 20,000 and 9,000 impressions. */
const SPENT = { Annonceudgifter: { actual: 19_400 }, Impressions: { actual: 29_000 } };
const [SEPTEMBER, OCTOBER] = [month(2026, 9), month(2026, 10)];

const RATE = { aggregation: { kind: "ratioOfSums" } } as const;
const CHEAP = { ...RATE, rule: { direction: "lower" } } as const;

/** Sums of 21,957,412 impressions, 5,239 clicks, 9,050.18 spent and 438 conversions over a thousand ads; two of three have no click and cost nothing. */
const MANY_ADS: Rows = [...Array(999).keys(), undefined].map((place) => {
  if (place === undefined)
    return [9999, "45-49", "F", 21_957_412 - 999 * 21_900, 5239 - 333 * 15, 9050.18 - 333 * 27, 438 - 399];
  const isClicked = place % 3 === 0;
  return [place, "30-34", "M", 21_900, isClicked ? 15 : 0, isClicked ? 27 : 0, place < 399 ? 1 : 0];
});

/** A finished rate beside the two sums that it comes from: October's two campaigns have 290 of 29,000 and 19,400 for 290. */
const RATIOS: readonly LabelledTable[] = [
  one(
    "finished rates beside their sums, one row a campaign and month",
    [
      ["Dag", "Kampagne", "Forbrug", "Impr.", "Klik", "CTR", "CPC"],
      [OCTOBER, "Brand", 14_000, 20_000, 210, percent(0.0105), 66.67],
      [OCTOBER, "Retargeting", 5400, 9000, 80, percent(0.0089), 67.5],
      [SEPTEMBER, "Brand", 9000, 15_000, 150, percent(0.01), 60],
    ],
    [kpi("CTR", "%", RATE), kpi("CPC", "kr.", CHEAP)],
    { answers: { CTR: { actual: 1 }, CPC: { actual: 66.8966 } } },
  ),
  one(
    "finished rates with their targets beside their sums, by month",
    [
      ["Måned", "Klik", "Visninger", "Klikfrekvens", "Klikfrekvens mål"],
      [month(2026, 8), 10, 1000, percent(0.01), percent(0.04)],
      [SEPTEMBER, 40, 2000, percent(0.02), percent(0.04)],
      [OCTOBER, 90, 3000, percent(0.03), percent(0.04)],
    ],
    [kpi("Klikfrekvens", "%", RATE)],
    { answers: { Klikfrekvens: { actual: 3, target: 4, score: 75 } } },
  ),
  one(
    "sums that are not those of the finished rate",
    [
      ["Måned", "Klik", "Visninger", "Klikfrekvens"],
      [SEPTEMBER, 40, 2000, percent(0.07)],
      [OCTOBER, 90, 3000, percent(0.08)],
    ],
    [kpi("Klikfrekvens", "%", RATE)],
    { answers: { Klikfrekvens: { actual: 8 } } },
  ),
];

/** One row a thing beside its date: an order, an answer, a campaign in a month. */
export const THINGS: readonly LabelledTable[] = [
  one(
    "an export of Meta with one row a campaign and month, by month",
    [
      HEADINGS,
      [SEPTEMBER, "Brand", 9000, 15_000, 150],
      [SEPTEMBER, "Retargeting", 4000, 8000, 90],
      [OCTOBER, "Brand", 14_000, 20_000, 210],
      [OCTOBER, "Retargeting", 5400, 9000, 80],
    ],
    ADS,
    { answers: SPENT },
  ),
  one(
    "the same by campaign",
    [
      HEADINGS,
      [SEPTEMBER, "Brand", 9000, 15_000, 150],
      [OCTOBER, "Brand", 14_000, 20_000, 210],
      [SEPTEMBER, "Retargeting", 4000, 8000, 90],
      [OCTOBER, "Retargeting", 5400, 9000, 80],
    ],
    ADS,
    { answers: SPENT },
  ),
  one(
    "the same in Danish, with a row of totals under it",
    [
      ["Måned", "Kampagne", "Beløb brugt (DKK)", "Impressions"],
      ["okt 2026", "Brand", 14_000, 20_000],
      ["sep 2026", "Brand", 9000, 15_000],
      ["okt 2026", "Retargeting", 5400, 9000],
      ["I alt", "", 28_400, 44_000],
    ],
    ADS,
    { answers: SPENT },
  ),
  one(
    "totals for each month among the campaigns, which would count twice",
    [
      ["Måned", "Kampagne", "Beløb brugt (DKK)", "Impressions"],
      [OCTOBER, "Brand", 14_000, 20_000],
      [OCTOBER, "Retargeting", 5400, 9000],
      [OCTOBER, "I alt", 19_400, 29_000],
    ],
    ADS,
    { answers: {} },
  ),
  one(
    "budget and forecast among the rows, which must not be added to what has happened",
    [
      ["Måned", "Type", "Omsætning"],
      [OCTOBER, "Realiseret", 900],
      [OCTOBER, "Budget", 1200],
      [OCTOBER, "Prognose", 1000],
    ],
    [kpi("Omsætning", "kr.", ADDED)],
    { answers: {} },
  ),
  one(
    "orders with their dates, of a KPI that nobody has said how to add up",
    [
      ["Dato", "Ordre", "Omsætning"],
      [day(2026, 9, 28), 1001, 400],
      [day(2026, 10, 1), 1002, 500],
      [day(2026, 10, 4), 1003, 700],
      [day(2026, 10, 9), 1004, 300],
    ],
    [kpi("Omsætning", "kr.")],
    { answers: { Omsætning: { actual: 1500 } } },
  ),
  one(
    "orders in any order, several a day",
    [
      ["Dato", "Ordre", "Omsætning", "Leveringstid (dage)"],
      [day(2026, 10, 9), 1004, 300, 2],
      [day(2026, 10, 1), 1001, 400, 4],
      [day(2026, 10, 1), 1002, 500, 3],
      [day(2026, 9, 4), 1003, 700, 9],
    ],
    [kpi("Omsætning", "kr.", ADDED), kpi("Leveringstid", "dage", { aggregation: { kind: "average" } })],
    { answers: { Omsætning: { actual: 1200 }, Leveringstid: { actual: 3 } } },
  ),
  one(
    "answers to a survey, whose latest one is no NPS",
    [
      ["Dato", "NPS", "Kundetilfredshed"],
      [day(2026, 10, 1), 9, 4],
      [day(2026, 10, 2), 10, 5],
      [day(2026, 10, 5), 3, 2],
      [day(2026, 10, 9), 8, 4],
    ],
    [kpi("NPS"), kpi("Kundetilfredshed")],
    { answers: {}, asked: ["NPS", "Kundetilfredshed"] },
  ),
  one(
    "a thousand ads, many of them without a click, and no total",
    [["ad_id", "age", "gender", "Impressions", "Clicks", "Spent", "Total_Conversion"], ...MANY_ADS],
    [kpi("CTR", "%", RATE), kpi("CPC", "kr.", CHEAP), kpi("CPM", "kr.", CHEAP), kpi("CPA", "kr.", CHEAP)],
    {
      answers: {
        CTR: { actual: 0.02386 },
        CPC: { actual: 1.72746 },
        // It counts in thousands of impressions, and the column in single ones.
        CPM: { actual: 0.41217 },
        CPA: { actual: 20.66251 },
      },
    },
  ),
  ...RATIOS,
];
