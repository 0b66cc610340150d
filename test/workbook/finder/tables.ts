import type { Kpi } from "../../../src/scorecard";
import type { WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import { kpi } from "./kpis";
import { THINGS } from "./things";
import { month, percent, sheet, workbook, type CellSketch, type Rows } from "./sheets";

/** What a KPI must say once its place is accepted; the score worked out by hand. */
export interface Answer {
  readonly actual: number;
  readonly target?: number;
  readonly baseline?: number;
  readonly score?: number;
  /** The newest period that has an actual value, such as `2026-10`. */
  readonly period?: string;
  /** Which way is better. */
  readonly direction?: "higher" | "lower";
}

/** A table as people make it, with what each KPI must say. What is in `asked` may be offered, but not ticked beforehand. */
export interface LabelledTable {
  readonly name: string;
  readonly cells: WorkbookCells;
  readonly kpis: readonly Kpi[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly asked?: readonly string[];
  /** What the finder does not find: the name in words that say less than the KPI's. */
  readonly missed?: readonly string[];
}

const DANISH = [kpi("Omsætning", "kr."), kpi("Nye kunder", "stk.")];
const ENGLISH = [kpi("Revenue", "kr."), kpi("New customers", "stk.")];
const ADDED = { aggregation: { kind: "sum" } } as const;

const one = (name: string, rows: Rows, kpis: readonly Kpi[], more: Pick<LabelledTable, "answers" | "asked">) => ({
  ...{ name, kpis, cells: workbook([sheet("Ark1", rows)]) },
  ...more,
});

/** October's numbers of the two heading rows: 900 of 1200 and 31 of 55. */
const OCTOBER = {
  Omsætning: { actual: 900, target: 1200, score: 75 },
  "Nye kunder": { actual: 31, target: 55, score: 56.3636 },
};
const inEnglish = ({ Omsætning, "Nye kunder": customers }: typeof OCTOBER) => ({
  Revenue: Omsætning,
  "New customers": customers,
});

/** Three periods over fields, merged: only the first cell of each holds the period. Nothing is earned in the last one yet. */
const over = (
  periods: readonly CellSketch[],
  fields: readonly string[],
  lines: Readonly<Record<string, number[][]>>,
): Rows => [
  ["", ...periods.flatMap((period) => [period, ...fields.slice(1).map(() => null)])],
  ["", ...periods.flatMap(() => fields)],
  ...Object.entries(lines).map(([name, values]) => [
    name,
    ...values.flatMap((own) => fields.map((_, place): CellSketch => own[place] ?? null)),
  ]),
];

const budgetFirst = (one: string, other: string) => ({
  [one]: [[1100, 1150], [1200, 900], [1250]],
  [other]: [[50, 52], [55, 31], [60]],
});
const withVariance = (one: string, other: string) => ({
  [one]: [
    [1150, 1100, 50],
    [900, 1200, -300],
    [undefined as never, 1250],
  ],
  [other]: [
    [52, 50, 2],
    [31, 55, -24],
    [undefined as never, 60],
  ],
});
const AUTUMN = [month(2026, 9), month(2026, 10), month(2026, 11)];

const repeated = (rows: Rows): Rows => {
  const [first = [], ...rest] = rows;
  let last: CellSketch = "";
  return [first.map((cell, column) => (column === 0 ? cell : (last = cell ?? last))), ...rest];
};

const turned = (rows: Rows): Rows =>
  (rows[1] ?? []).map((_, column) => rows.map((line): CellSketch => line[column] ?? null));

const periodsOverFields: readonly LabelledTable[] = [
  ...(
    [
      ["dates", AUTUMN],
      ["months in words with their year", ["Sep 2026", "Okt 2026", "Nov 2026"]],
      ["codes", ["2026-09", "2026-10", "2026-11"]],
      ["months without a year", ["september", "oktober", "november"]],
      ["quarters", ["1. kvartal 2026", "2. kvartal 2026", "3. kvartal 2026"]],
      ["short quarters", ["K1 2026", "K2 2026", "K3 2026"]],
      ["weeks", ["uge 40 2026", "uge 41 2026", "uge 42 2026"]],
    ] as const
  ).flatMap(([what, periods]): readonly LabelledTable[] => {
    const budget = over(periods, ["Budget", "Realiseret"], budgetFirst("Omsætning", "Nye kunder"));
    const variance = over(periods, ["Faktisk", "Mål", "Afvigelse"], withVariance("Omsætning", "Nye kunder"));
    return [
      one(`budget and actual under ${what}`, budget, DANISH, { answers: OCTOBER }),
      one(`actual, target and variance under ${what}`, variance, DANISH, { answers: OCTOBER }),
      one(`budget and actual under ${what}, each period written twice`, repeated(budget), DANISH, { answers: OCTOBER }),
      one(`budget and actual beside ${what}, going down`, turned(budget), DANISH, { answers: OCTOBER }),
    ];
  }),
  ...(
    [
      ["quarters", ["Q1 2026", "Q2 2026", "Q3 2026"]],
      ["months", ["Sep 2026", "Oct 2026", "Nov 2026"]],
      ["dates", AUTUMN],
    ] as const
  ).map(([what, periods]) =>
    one(
      `budget and actual under English ${what}`,
      over(periods, ["Budget", "Actual"], budgetFirst("Revenue", "New customers")),
      ENGLISH,
      {
        answers: inEnglish(OCTOBER),
      },
    ),
  ),
];

/** Budget over its three months, and then actual over the same ones. */
const fieldsOverPeriods = (
  first: string,
  second: string,
  periods: readonly CellSketch[],
  kpis: readonly [string, string],
): Rows => [
  ["", first, null, null, second],
  ["", ...periods, ...periods],
  [kpis[0], 1100, 1200, 1250, 1150, 900],
  [kpis[1], 50, 55, 60, 52, 31],
];

const runs: readonly LabelledTable[] = [
  one(
    "months under budget and actual",
    fieldsOverPeriods("Budget", "Realiseret", AUTUMN, ["Omsætning", "Nye kunder"]),
    DANISH,
    {
      answers: OCTOBER,
    },
  ),
  one(
    "English months under budget and actual",
    fieldsOverPeriods("Budget", "Actual", ["Sep 2026", "Oct 2026", "Nov 2026"], ["Revenue", "New customers"]),
    ENGLISH,
    {
      answers: inEnglish(OCTOBER),
    },
  ),
];

const percents: readonly LabelledTable[] = [
  one(
    "percent cells, the target in one or typed",
    [
      ["Nøgletal", "Faktisk", "Mål"],
      ["ROI", percent(0.32), percent(0.45)],
      ["Omsætningsvækst", percent(0.067), percent(0.1)],
      ["Dækningsgrad", percent(0.4), percent(0.5)],
    ],
    [kpi("ROI", "%"), kpi("Omsætningsvækst", "%"), kpi("Dækningsgrad", "%")],
    {
      answers: {
        ROI: { actual: 32, target: 45, score: 71.1111 },
        Omsætningsvækst: { actual: 6.7, target: 10, score: 67 },
        Dækningsgrad: { actual: 40, target: 50, score: 80 },
      },
    },
  ),
  one(
    "actual in percent cells, targets typed as numbers",
    [
      ["Nøgletal", "Faktisk", "Mål"],
      ["ROI", percent(0.32), 45],
      ["Dækningsgrad", percent(0.4), 50],
      ["Klikfrekvens", percent(0.0212), 2.5],
    ],
    [kpi("ROI", "%"), kpi("Dækningsgrad", "%"), kpi("Klikfrekvens", "%")],
    {
      answers: {
        ROI: { actual: 32, target: 45, score: 71.1111 },
        Dækningsgrad: { actual: 40, target: 50, score: 80 },
        Klikfrekvens: { actual: 2.12, target: 2.5, score: 84.8 },
      },
    },
  ),
  one(
    "months of percent cells under fields",
    over(AUTUMN, ["Mål", "Faktisk"], {}).concat([
      ["ROI", ...[0.4, 0.3, 0.45, 0.32, 0.5].map((value) => percent(value)), null],
    ]),
    [kpi("ROI", "%")],
    { answers: { ROI: { actual: 32, target: 45, score: 71.1111 } } },
  ),
  one(
    "months of percent cells beside typed targets and variances",
    [
      ...over(AUTUMN, ["Faktisk", "Mål", "Afvigelse"], {}),
      ["ROI", percent(0.3), 40, -10, percent(0.32), 45, -13, null, 50, null],
    ],
    [kpi("ROI", "%")],
    { answers: { ROI: { actual: 32, target: 45, score: 71.1111 } } },
  ),
  one(
    "a share against a percentage",
    [
      ["Nøgletal", "Faktisk", "Mål"],
      ["Klikfrekvens", 0.042, 4],
      ["Åbningsrate (e-mail)", 28.5, 0.25],
    ],
    [kpi("Klikfrekvens", "%"), kpi("Åbningsrate (e-mail)", "%")],
    { answers: {}, asked: ["Klikfrekvens", "Åbningsrate (e-mail)"] },
  ),
  one(
    "a count and a scale of 1 to 5 for KPIs in percent",
    [
      ["Teamet", "Oktober"],
      ["Kampagner til tiden", 19],
      ["Andel til tiden", percent(0.79)],
      ["Kundetilfredshed", 4.1],
    ],
    [kpi("Kampagner til tiden", "%"), kpi("Kundetilfredshed", "%")],
    { answers: {}, asked: ["Kampagner til tiden", "Kundetilfredshed"] },
  ),
];

const others: readonly LabelledTable[] = [
  one(
    "last year, this year and an index",
    [
      ["", "Sidste år", "I år", "Indeks"],
      ["Omsætning", 1000, 1100, 110],
      ["Nye kunder", 40, 50, 125],
    ],
    DANISH,
    { answers: { Omsætning: { actual: 1100 }, "Nye kunder": { actual: 50 } } },
  ),
  one(
    "last year and this year in English",
    [
      ["", "This year", "Last year", "Change"],
      ["Revenue", 1100, 1000, 0.1],
      ["New customers", 50, 40, 0.25],
    ],
    ENGLISH,
    { answers: { Revenue: { actual: 1100 }, "New customers": { actual: 50 } } },
  ),
  one(
    "a quarter of two years and what has changed",
    [
      ["", "Q3 2023", "Q3 2024", "Change"],
      ["Revenue", 1000, 1100, 0.1],
      ["New customers", 40, 50, 0.25],
    ],
    ENGLISH,
    {
      answers: {
        Revenue: { actual: 1100, period: "2024-Q3" },
        "New customers": { actual: 50, period: "2024-Q3" },
      },
    },
  ),
  one(
    "regions with a total and a target",
    [
      ["", "Nord", "Syd", "Vest", "I alt", "Mål"],
      ["Omsætning", 300, 400, 200, 900, 1200],
      ["Nye kunder", 10, 12, 9, 31, 55],
    ],
    DANISH,
    { answers: OCTOBER },
  ),
  one(
    "regions that each have a budget and an actual value",
    [
      ["", "Nord", "", "Syd", ""],
      ["", "Budget", "Realiseret", "Budget", "Realiseret"],
      ["Omsætning", 500, 450, 700, 650],
      ["Nye kunder", 20, 18, 30, 33],
    ],
    DANISH,
    { answers: {}, asked: ["Omsætning", "Nye kunder"] },
  ),
  one(
    "one year over target, actual and variance",
    [
      ["", "2026", "", ""],
      ["Nøgletal", "Mål", "Realiseret", "Afvigelse"],
      ["Omsætning", 1200, 900, -300],
      ["Nye kunder", 55, 31, -24],
    ],
    DANISH,
    { answers: OCTOBER },
  ),
];

const [SALES, ONLINE] = [kpi("Sales", "kr."), kpi("Online sales", "kr.")];

/** A target whose name is a part of its neighbour's, and whole that of another one. */
const ofAnother: readonly LabelledTable[] = [
  one(
    "a target behind a longer name, of the KPI in front of it, by month",
    [
      ["Month", "Sales", "Online sales", "Sales target"],
      [month(2026, 8), 910, 310, 1000],
      [month(2026, 9), 870, 290, 1000],
      [month(2026, 10), 900, 300, 1200],
    ],
    [SALES, ONLINE],
    { answers: { Sales: { actual: 900, target: 1200, score: 75 }, "Online sales": { actual: 300 } } },
  ),
  one(
    "a target behind a longer name in Danish, by month",
    [
      ["Måned", "Omsætning", "Online omsætning", "Omsætning mål"],
      [month(2026, 8), 910, 310, 1000],
      [month(2026, 9), 870, 290, 1000],
      [month(2026, 10), 900, 300, 1200],
    ],
    [kpi("Omsætning", "kr."), kpi("Online omsætning", "kr.")],
    { answers: { Omsætning: { actual: 900, target: 1200, score: 75 }, "Online omsætning": { actual: 300 } } },
  ),
  one(
    "a target behind a longer name, of a KPI that has another heading",
    [
      ["Month", "Turnover", "Online sales", "Sales target"],
      [month(2026, 8), 910, 310, 1000],
      [month(2026, 9), 870, 290, 1000],
      [month(2026, 10), 900, 300, 1200],
    ],
    [{ ...SALES, aliases: ["Turnover"] }, ONLINE],
    { answers: { Sales: { actual: 900, target: 1200, score: 75 }, "Online sales": { actual: 300 } } },
  ),
  one(
    "a target of a part of the name, where another KPI stands in the table",
    [
      ["Måned", "Omsætning", "Nye leads", "leads mål"],
      [month(2026, 8), 910, 31, 40],
      [month(2026, 9), 870, 29, 40],
      [month(2026, 10), 900, 30, 40],
    ],
    [kpi("Omsætning", "kr."), kpi("Nye leads", "stk.")],
    { answers: { Omsætning: { actual: 900 }, "Nye leads": { actual: 30, target: 40, score: 75 } } },
  ),
  one(
    "a target behind a longer name, by shop",
    [
      ["Shop", "Sales", "Online sales", "Sales target"],
      ["North", 300, 100, 400],
      ["West", 350, 110, 500],
      ["South", 250, 90, 300],
    ],
    [kpi("Sales", "kr.", ADDED), kpi("Online sales", "kr.", ADDED)],
    { answers: { Sales: { actual: 900, target: 1200, score: 75 }, "Online sales": { actual: 300 } } },
  ),
  one(
    "a target of what is no KPI, behind a longer name, by shop",
    [
      ["Shop", "Sales", "Online sales", "Sales target"],
      ["North", 300, 100, 400],
      ["West", 350, 110, 500],
      ["South", 250, 90, 300],
    ],
    [kpi("Online sales", "kr.", ADDED)],
    { answers: { "Online sales": { actual: 300 } } },
  ),
  one(
    "a target of what is no KPI, behind a longer name, by month",
    [
      ["Month", "Sales", "Online sales", "Sales target"],
      [month(2026, 8), 910, 310, 1000],
      [month(2026, 9), 870, 290, 1000],
      [month(2026, 10), 900, 300, 1200],
    ],
    [ONLINE],
    { answers: { "Online sales": { actual: 300 } } },
  ),
  one(
    "a target of a part of the name, by shop",
    [
      ["Butik", "Omsætning", "Nye leads", "leads mål"],
      ["Nord", 300, 10, 12],
      ["Vest", 350, 11, 15],
      ["Syd", 250, 9, 13],
    ],
    [kpi("Omsætning", "kr.", ADDED), kpi("Nye leads", "stk.", ADDED)],
    { answers: { Omsætning: { actual: 900 }, "Nye leads": { actual: 30, target: 40, score: 75 } } },
  ),
];

export const TABLES: readonly LabelledTable[] = [
  ...periodsOverFields,
  ...runs,
  ...percents,
  ...others,
  ...ofAnother,
  ...THINGS,
];
