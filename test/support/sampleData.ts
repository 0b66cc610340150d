import type { Language } from "../../src/language";
import { columnName } from "../../src/workbench/grid/address";
import type { CellFile, SheetFile, WorkbookFile } from "../../src/workbench/grid/file";
import type { CellFormat } from "../../src/workbench/grid/cellFormat";
import { random } from "./random";
import { CAMPAIGN_TABLE, campaignSheet } from "./sampleCampaigns";
import { inSample, type InSample } from "./sampleEnglish";
import { monthlySeries, monthSheet } from "./sampleMonths";
import {
  HEADER,
  MONEY,
  MONTH_FORMAT,
  QUIET,
  SECTION,
  tableOf,
  tableSheet,
  TITLE,
  type Row,
  type SheetFormats,
} from "./sampleSheet";
import { TASK_TABLE, taskSheet } from "./sampleTasks";

/**
 * The marketing department of "Nordlys & Co.", a Danish web shop that does not exist: 24 months of channel figures,
 * sales, surveys, process stages, training and budget. The story: Affiliate costs more than it earns, approval is the
 * bottleneck, customers grow more satisfied, and fewer of them come back.
 */
const MONTHS = 24;
/** 1 November 2024 as Excel counts days. */
const FIRST_MONTH = 45597;
const FIRST_YEAR = 2024;
const FIRST_MONTH_INDEX = 10;

/** The same numbers every time. */
const draw = random(20261123);
const around = (value: number, spread: number): number => value * (1 + (draw() * 2 - 1) * spread);
const whole = (value: number): number => Math.round(value);

const months = Array.from({ length: MONTHS }, (_, index) => {
  const day = Date.UTC(FIRST_YEAR, FIRST_MONTH_INDEX + index, 1) / 86_400_000;
  const first = Date.UTC(FIRST_YEAR, FIRST_MONTH_INDEX, 1) / 86_400_000;
  // Trade peaks in November and December.
  const season = [1.45, 1.4, 0.85, 0.8, 0.95, 1, 0.95, 0.9, 0.8, 0.95, 1.05, 1.1][index % 12] ?? 1;
  return { index, serial: FIRST_MONTH + day - first, season, progress: index / (MONTHS - 1) };
});

const CHANNELS = [
  { name: "Google Ads", spend: 92000, impressions: 21, rate: 0.031, conversion: 0.034, order: 640 },
  { name: "Meta", spend: 78000, impressions: 34, rate: 0.017, conversion: 0.022, order: 560 },
  { name: "E-mail", spend: 14000, impressions: 46, rate: 0.026, conversion: 0.041, order: 590 },
  { name: "SEO", spend: 26000, impressions: 38, rate: 0.024, conversion: 0.029, order: 610 },
  { name: "Affiliate", spend: 41000, impressions: 19, rate: 0.012, conversion: 0.011, order: 480 },
] as const;

const channelRows = months.flatMap(({ serial, season, progress }) =>
  CHANNELS.map(({ name, spend, impressions, rate, conversion, order }): Row => {
    const wasted = name === "Affiliate" ? 1 + 0.6 * progress : 1;
    const cost = whole(around(spend * (0.8 + 0.25 * season) * wasted, 0.05));
    const shown = whole(around(cost * impressions * (name === "E-mail" || name === "SEO" ? 1.3 : 1), 0.06));
    const clicks = whole(shown * around(rate * (1 + 0.12 * progress), 0.05) * 0.24);
    const conversions = whole(clicks * around(conversion * (0.95 + 0.1 * season), 0.06));
    return [serial, name, cost, shown, clicks, conversions, whole(conversions * around(order, 0.04))];
  }),
);

const salesRows = months.map(({ index, serial, season, progress }): Row => {
  const revenue = whole(around(4_150_000 * season * (1 + 0.11 * progress), 0.025));
  const customers = whole(21_500 + 95 * index);
  const newCustomers = whole(around(1500 * season, 0.05));
  const lost = whole(around(customers * (0.052 + 0.014 * progress), 0.04));
  return [
    serial,
    revenue,
    whole(revenue * around(0.585, 0.012)),
    whole(revenue / around(612, 0.03)),
    customers,
    newCustomers,
    lost,
    whole(revenue / around(1.04 + 0.035 * progress, 0.02)),
  ];
});

const surveyRows = months.map(({ serial, progress }): Row => {
  const answers = whole(around(420, 0.1));
  const satisfied = whole(answers * around(0.74 + 0.12 * progress, 0.02));
  const promoters = whole(answers * around(0.44 + 0.1 * progress, 0.03));
  const detractors = whole(answers * around(0.2 - 0.05 * progress, 0.05));
  const reach = whole(around(310_000, 0.08));
  return [
    serial,
    answers,
    satisfied,
    promoters,
    detractors,
    reach,
    whole(reach * around(0.031 + 0.006 * progress, 0.06)),
  ];
});

const STAGES = [
  { name: "Brief", work: 1.2, waiting: 0.8 },
  { name: "Tekst", work: 2.4, waiting: 1.1 },
  { name: "Design", work: 3.1, waiting: 1.6 },
  { name: "Godkendelse", work: 0.7, waiting: 4.2 },
  { name: "Udgivelse", work: 0.9, waiting: 0.6 },
] as const;

const stageRows = months.flatMap(({ serial, progress }) => {
  const tasks = whole(around(34, 0.15));
  return STAGES.map(({ name, work, waiting }): Row => {
    const queue = name === "Godkendelse" ? waiting * (1 + 0.5 * progress) : waiting;
    return [serial, name, tasks, whole(tasks * around(work, 0.06)), whole(tasks * around(queue, 0.08))];
  });
});

const campaignRows = months.map(({ serial, progress }): Row => {
  const campaigns = whole(around(17, 0.15));
  const onTime = whole(campaigns * around(0.86 - 0.1 * progress, 0.04));
  const items = whole(around(92, 0.1));
  return [serial, campaigns, onTime, items, whole(items * around(0.17 - 0.06 * progress, 0.08))];
});

const staffRows = months.map(({ serial, index, progress }): Row => {
  const staff = 14 + Math.floor(index / 9);
  return [
    serial,
    staff,
    whole(staff * around(2.1 + 0.9 * progress, 0.15)),
    whole(staff * (0.3 + 0.32 * progress)),
    whole(around(2.2 + 1.6 * progress, 0.3)),
  ];
});

const budgetRows = months.map(({ serial, season }): Row => [
  serial,
  whole((246_000 * (0.8 + 0.25 * season)) / 1000) * 1000,
]);

interface SampleKpi {
  readonly name: string;
  /** What a percent cell of 45 % holds is 0.45. */
  readonly target: number | string;
  readonly baseline: number | string;
  readonly unit: string;
  readonly format: string;
  readonly how: string;
}

const PERCENT = "0.0%";

/** Keeps its order: the rows of the sheet, by perspective. */
const KPIS: readonly (SampleKpi | string)[] = [
  "Finansielt",
  {
    name: "ROI",
    target: 0.45,
    baseline: 0,
    unit: "%",
    format: PERCENT,
    how: "(dækningsbidrag fra kanaler − annonceudgifter) / annonceudgifter",
  },
  {
    name: "Omsætningsvækst",
    target: 0.08,
    baseline: 0,
    unit: "%",
    format: PERCENT,
    how: "omsætning mod samme måned året før",
  },
  {
    name: "Annonceudgifter",
    target: "=AVERAGE(Budget!$B$14:$B$25)",
    baseline: "=1.25*C9",
    unit: "kr.",
    format: MONEY,
    how: "annonceudgifter i alle kanaler; målværdien er budgettet for en måned",
  },
  {
    name: "Dækningsgrad",
    target: 0.43,
    baseline: 0.35,
    unit: "%",
    format: PERCENT,
    how: "(omsætning − vareforbrug) / omsætning",
  },
  "Kunde",
  {
    name: "Kundetilfredshed",
    target: 0.85,
    baseline: 0.7,
    unit: "%",
    format: PERCENT,
    how: "tilfredse svar (4-5) / alle svar",
  },
  {
    name: "NPS",
    target: 40,
    baseline: 20,
    unit: "point",
    format: "0.0",
    how: "andel ambassadører − andel kritikere",
  },
  {
    name: "Fastholdelse",
    target: 0.95,
    baseline: 0.9,
    unit: "%",
    format: PERCENT,
    how: "1 − tabte kunder / kunder ved månedens start",
  },
  {
    name: "Engagement på sociale medier",
    target: 0.035,
    baseline: 0.025,
    unit: "%",
    format: PERCENT,
    how: "reaktioner / rækkevidde",
  },
  {
    name: "Klikfrekvens",
    target: 0.006,
    baseline: 0.004,
    unit: "%",
    format: "0.00%",
    how: "klik / visninger",
  },
  {
    name: "Konverteringsrate",
    target: 0.032,
    baseline: 0.02,
    unit: "%",
    format: PERCENT,
    how: "konverteringer / klik",
  },
  "Interne processer",
  {
    name: "Kampagner til tiden",
    target: 0.9,
    baseline: 0.6,
    unit: "%",
    format: PERCENT,
    how: "kampagner til tiden / kampagner",
  },
  {
    name: "Gennemløbstid",
    target: 12,
    baseline: 20,
    unit: "dage",
    format: "0.0",
    how: "arbejdsdage + ventedage pr. opgave, alle trin",
  },
  {
    name: "Omarbejde",
    target: 0.1,
    baseline: 0.2,
    unit: "%",
    format: PERCENT,
    how: "omarbejdede emner / emner",
  },
  "Læring og vækst",
  {
    name: "Træningstimer pr. medarbejder",
    target: 3,
    baseline: 1.5,
    unit: "timer",
    format: "0.0",
    how: "timer / medarbejdere",
  },
  {
    name: "Andel certificerede",
    target: 0.7,
    baseline: 0.3,
    unit: "%",
    format: PERCENT,
    how: "certificerede / medarbejdere",
  },
  {
    name: "Afsluttede A/B-tests",
    target: 4,
    baseline: 2,
    unit: "stk.",
    format: "0",
    how: "tests, der er gennemført i måneden",
  },
];

/** Where each KPI, by its Danish name, stands on the sheet `Nøgletal`: target in C, baseline in D. */
export const KPI_ROWS: ReadonlyMap<string, number> = new Map(
  KPIS.flatMap((each, index) => (typeof each === "string" ? [] : [[each.name, index + 6] as const])),
);

function kpiSheet(say: InSample): SheetFile {
  const cells: Record<string, CellFile> = {
    A1: { content: say("Nøgletal"), format: TITLE },
    A2: {
      content: say("Målværdier og udgangspunkter. Tallene står måned for måned på arket Månedstal."),
      format: QUIET,
    },
  };
  ["Nøgletal", "Enhed", "Målværdi", "Udgangspunkt", "Beregning"].forEach((header, column) => {
    cells[`${columnName(column)}5`] = { content: say(header), format: HEADER };
  });
  KPIS.forEach((kpi, index) => {
    const row = index + 6;
    if (typeof kpi === "string") {
      "ABCDE".split("").forEach((column) => (cells[`${column}${row}`] = { format: SECTION }));
      cells[`A${row}`] = { content: say(kpi), format: SECTION };
      return;
    }
    const { name, target, baseline, unit, format: numberFormat, how } = kpi;
    cells[`A${row}`] = say(name);
    cells[`B${row}`] = say(unit);
    cells[`C${row}`] = { content: target, numberFormat };
    cells[`D${row}`] = { content: baseline, numberFormat };
    cells[`E${row}`] = { content: say(how), format: QUIET };
  });
  return { name: say("Nøgletal"), columns: { A: 230, B: 70, C: 110, D: 110, E: 440 }, cells };
}

/** Where each KPI has its past, by its Danish name. */
export const seriesIn = (language: Language): ReturnType<typeof monthlySeries> =>
  monthlySeries(MONTHS, inSample(language));

function reportSheet(say: InSample): SheetFile {
  const cells: Record<string, CellFile> = {
    A1: { content: "Nordlys & Co. – marketing", format: TITLE },
    A2: { content: say("Balanced scorecard med tal til og med"), format: QUIET },
    B2: {
      content: `=MAX(${[...monthlySeries(MONTHS, say).values()][0]?.Period ?? ""})`,
      numberFormat: MONTH_FORMAT,
      format: { ...QUIET, horizontalAlignment: "Center" },
    },
  };
  ["", "Score", "Status"].forEach((header, column) => {
    cells[`${columnName(column)}4`] = {
      content: header,
      format: { ...HEADER, horizontalAlignment: column === 1 ? "Center" : "Left" },
    };
  });
  const line = (row: number, label: string, name: string | undefined, format: Partial<CellFormat> = {}): void => {
    const argument = name === undefined ? "" : `"${name}"`;
    cells[`A${row}`] = { content: label, format };
    cells[`B${row}`] = {
      content: `=BSC.SCORE(${argument})`,
      numberFormat: "0.0",
      format: { ...format, horizontalAlignment: "Center" },
    };
    cells[`C${row}`] = { content: `=BSC.STATUS(${argument})`, format };
  };
  const lineOf = (row: number, name: string): void => line(row, say(name), say(name));
  line(5, say("Hele scorecardet"), undefined, SECTION);
  ["Finansielt", "Kunde", "Interne processer", "Læring og vækst"].forEach((name, index) => lineOf(index + 6, name));
  cells["A11"] = { content: say("Udvalgte nøgletal"), format: { bold: true } };
  ["ROI", "Kundetilfredshed", "Fastholdelse", "Kampagner til tiden", "Gennemløbstid"].forEach((name, index) =>
    lineOf(index + 12, name),
  );
  return { name: say("Rapport"), columns: { A: 220, B: 90, C: 130 }, rows: { "1": 30 }, cells };
}

/** The data of the sample, without a scorecard in it. */
export function sampleData(language: Language = "da"): WorkbookFile {
  const say = inSample(language);
  const sheet = (
    name: string,
    headers: readonly string[],
    ...rest: readonly [readonly Row[], SheetFormats]
  ): SheetFile => tableSheet(say(name), headers.map(say), ...rest);
  const withName = (row: Row): Row => row.map((cell, column) => (column === 1 ? say(String(cell)) : cell));
  const money = { 2: MONEY, 3: MONEY, 4: MONEY, 5: MONEY, 6: MONEY };
  const sheets: readonly SheetFile[] = [
    reportSheet(say),
    kpiSheet(say),
    monthSheet(months, say, { title: TITLE, quiet: QUIET, header: HEADER, month: MONTH_FORMAT }),
    sheet(
      "Kanaler",
      ["Måned", "Kanal", "Annonceudgifter", "Visninger", "Klik", "Konverteringer", "Omsætning"],
      channelRows.map(withName),
      { 0: MONTH_FORMAT, ...money },
    ),
    sheet(
      "Salg",
      [
        "Måned",
        "Omsætning",
        "Vareforbrug",
        "Ordrer",
        "Kunder primo",
        "Nye kunder",
        "Tabte kunder",
        "Omsætning året før",
      ],
      salesRows,
      { 0: MONTH_FORMAT, 1: MONEY, 7: MONEY, ...money },
    ),
    sheet(
      "Undersøgelser",
      ["Måned", "Svar", "Tilfredse (4-5)", "Ambassadører", "Kritikere", "Rækkevidde", "Reaktioner"],
      surveyRows,
      { 0: MONTH_FORMAT, 5: MONEY, 6: MONEY },
    ),
    sheet("Processer", ["Måned", "Trin", "Opgaver", "Arbejdsdage", "Ventedage"], stageRows.map(withName), {
      0: MONTH_FORMAT,
    }),
    sheet("Kampagner", ["Måned", "Kampagner", "Til tiden", "Emner", "Omarbejdede"], campaignRows, {
      0: MONTH_FORMAT,
    }),
    sheet("Medarbejdere", ["Måned", "Medarbejdere", "Træningstimer", "Certificerede", "A/B-tests"], staffRows, {
      0: MONTH_FORMAT,
    }),
    sheet("Budget", ["Måned", "Annoncebudget"], budgetRows, { 0: MONTH_FORMAT, 1: MONEY }),
    campaignSheet(language),
    taskSheet(language),
  ];
  return {
    name: "Nordlys marketing.xlsx",
    active: say("Rapport"),
    sheets,
    tables: [
      tableOf(say("Kanaltal"), say("Kanaler"), 7, channelRows.length),
      tableOf(say("Salgstal"), say("Salg"), 8, MONTHS),
      tableOf(say("Svartal"), say("Undersøgelser"), 7, MONTHS),
      tableOf(say("Trintal"), say("Processer"), 5, stageRows.length),
      tableOf(say("Kampagnetal"), say("Kampagner"), 5, MONTHS),
      tableOf(say("Medarbejdertal"), say("Medarbejdere"), 5, MONTHS),
      tableOf(say("Budgettal"), say("Budget"), 2, MONTHS),
      CAMPAIGN_TABLE[language],
      TASK_TABLE[language],
    ],
    names: [],
    settings: {},
  };
}
