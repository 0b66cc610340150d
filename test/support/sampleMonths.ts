import { columnName } from "../../src/workbench/grid/address";
import type { CellFile, SheetFile } from "../../src/workbench/grid/file";
import type { CellFormat } from "../../src/workbench/grid/cellFormat";
import { MONEY } from "./sampleSheet";

interface SampleFormats {
  readonly title: Partial<CellFormat>;
  readonly quiet: Partial<CellFormat>;
  readonly header: Partial<CellFormat>;
  readonly month: string;
}

interface MonthlyKpi {
  readonly name: string;
  readonly format: string;
  /** What it was in a month: `row` is the month's row in the sheets with a row a month, `cell` the cell with the month. */
  formula(row: number, cell: string): string;
}

/** Rows of the sheets that have several rows a month. */
const CHANNEL_ROWS = 121;
const STAGE_ROWS = 121;
const PERCENT = "0.0%";
const ONE_DECIMAL = "0.0";

const channel = (column: string, cell: string): string =>
  `SUMIFS(Kanaler!$${column}$2:$${column}$${CHANNEL_ROWS},Kanaler!$A$2:$A$${CHANNEL_ROWS},${cell})`;
const stage = (column: string, cell: string): string =>
  `SUMIFS(Processer!$${column}$2:$${column}$${STAGE_ROWS},Processer!$A$2:$A$${STAGE_ROWS},${cell})`;

/** The KPIs of the sample and their past, in the order of the columns from B on. */
const MONTHLY_KPIS: readonly MonthlyKpi[] = [
  {
    name: "ROI",
    format: PERCENT,
    formula: (row, cell) =>
      `=(${channel("G", cell)}*(1-Salg!C${row}/Salg!B${row})-${channel("C", cell)})/${channel("C", cell)}`,
  },
  { name: "Omsætningsvækst", format: PERCENT, formula: (row) => `=Salg!B${row}/Salg!H${row}-1` },
  { name: "Annonceudgifter", format: MONEY, formula: (_, cell) => `=${channel("C", cell)}` },
  { name: "Dækningsgrad", format: PERCENT, formula: (row) => `=1-Salg!C${row}/Salg!B${row}` },
  { name: "Kundetilfredshed", format: PERCENT, formula: (row) => `=Undersøgelser!C${row}/Undersøgelser!B${row}` },
  {
    name: "NPS",
    format: ONE_DECIMAL,
    formula: (row) => `=100*(Undersøgelser!D${row}-Undersøgelser!E${row})/Undersøgelser!B${row}`,
  },
  { name: "Fastholdelse", format: PERCENT, formula: (row) => `=1-Salg!G${row}/Salg!E${row}` },
  {
    name: "Engagement på sociale medier",
    format: PERCENT,
    formula: (row) => `=Undersøgelser!G${row}/Undersøgelser!F${row}`,
  },
  { name: "Klikfrekvens", format: "0.00%", formula: (_, cell) => `=${channel("E", cell)}/${channel("D", cell)}` },
  { name: "Konverteringsrate", format: PERCENT, formula: (_, cell) => `=${channel("F", cell)}/${channel("E", cell)}` },
  { name: "Kampagner til tiden", format: PERCENT, formula: (row) => `=Kampagner!C${row}/Kampagner!B${row}` },
  {
    name: "Gennemløbstid",
    format: ONE_DECIMAL,
    formula: (_, cell) => `=(${stage("D", cell)}+${stage("E", cell)})/(${stage("C", cell)}/5)`,
  },
  { name: "Omarbejde", format: PERCENT, formula: (row) => `=Kampagner!E${row}/Kampagner!D${row}` },
  {
    name: "Træningstimer pr. medarbejder",
    format: ONE_DECIMAL,
    formula: (row) => `=Medarbejdere!C${row}/Medarbejdere!B${row}`,
  },
  { name: "Andel certificerede", format: PERCENT, formula: (row) => `=Medarbejdere!D${row}/Medarbejdere!B${row}` },
  { name: "Afsluttede A/B-tests", format: "0", formula: (row) => `=Medarbejdere!E${row}` },
];

const SHEET = "Månedstal";
const HEADER_ROW = 4;

/** Each of these KPIs month by month, as formulas over the other sheets. */
export function monthSheet(months: readonly { readonly serial: number }[], formats: SampleFormats): SheetFile {
  const cells: Record<string, CellFile> = {
    A1: { content: "Nøgletal måned for måned", format: formats.title },
    A2: { content: "Alt på dette ark er formler over de andre ark.", format: formats.quiet },
  };
  ["Måned", ...MONTHLY_KPIS.map(({ name }) => name)].forEach((header, column) => {
    cells[`${columnName(column)}${HEADER_ROW}`] = { content: header, format: formats.header };
  });
  months.forEach(({ serial }, index) => {
    const row = HEADER_ROW + 1 + index;
    cells[`A${row}`] = { content: serial, numberFormat: formats.month };
    MONTHLY_KPIS.forEach(({ formula, format: numberFormat }, column) => {
      cells[`${columnName(column + 1)}${row}`] = { content: formula(index + 2, `$A${row}`), numberFormat };
    });
  });
  const columns = Object.fromEntries(
    ["Måned", ...MONTHLY_KPIS.map(({ name }) => name)].map((header, column) => [
      columnName(column),
      Math.max(90, header.length * 9 + 24),
    ]),
  );
  return { name: SHEET, columns, cells };
}

/** Where the past of each of these KPIs stands, as a series is bound to it. */
export const monthlySeries = (
  months: number,
): ReadonlyMap<string, { readonly Actual: string; readonly Period: string }> => {
  const range = (column: number): string =>
    `${SHEET}!${columnName(column)}${HEADER_ROW + 1}:${columnName(column)}${HEADER_ROW + months}`;
  return new Map(MONTHLY_KPIS.map(({ name }, index) => [name, { Actual: range(index + 1), Period: range(0) }]));
};
