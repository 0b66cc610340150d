import { columnName } from "../../src/workbench/grid/address";
import type { CellFile, SheetFile } from "../../src/workbench/grid/file";
import type { CellFormat } from "../../src/workbench/grid/cellFormat";
import type { InSample } from "./sampleEnglish";
import { MONEY } from "./sampleSheet";

interface SampleFormats {
  readonly title: Partial<CellFormat>;
  readonly quiet: Partial<CellFormat>;
  readonly header: Partial<CellFormat>;
  readonly month: string;
}

/** How formulas name the sheets. */
interface Sheets {
  readonly channels: string;
  readonly sales: string;
  readonly surveys: string;
  readonly stages: string;
  readonly campaigns: string;
  readonly staff: string;
}

const quoted = (sheet: string): string => (sheet.includes(" ") ? `'${sheet}'` : sheet);
const sheetsOf = (say: InSample): Sheets => ({
  channels: quoted(say("Kanaler")),
  sales: quoted(say("Salg")),
  surveys: quoted(say("Undersøgelser")),
  stages: quoted(say("Processer")),
  campaigns: quoted(say("Kampagner")),
  staff: quoted(say("Medarbejdere")),
});

interface MonthlyKpi {
  readonly name: string;
  readonly format: string;
  /** What it was in a month: `row` is the month's row in the sheets with a row a month, `cell` the cell with the month. */
  formula(on: Sheets, row: number, cell: string): string;
}

/** Rows of the sheets that have several rows a month. */
const CHANNEL_ROWS = 121;
const STAGE_ROWS = 121;
const PERCENT = "0.0%";
const ONE_DECIMAL = "0.0";

const channel = ({ channels }: Sheets, column: string, cell: string): string =>
  `SUMIFS(${channels}!$${column}$2:$${column}$${CHANNEL_ROWS},${channels}!$A$2:$A$${CHANNEL_ROWS},${cell})`;
const stage = ({ stages }: Sheets, column: string, cell: string): string =>
  `SUMIFS(${stages}!$${column}$2:$${column}$${STAGE_ROWS},${stages}!$A$2:$A$${STAGE_ROWS},${cell})`;

/** The KPIs of the sample and their past, in the order of the columns from B on. */
const MONTHLY_KPIS: readonly MonthlyKpi[] = [
  {
    name: "ROI",
    format: PERCENT,
    formula: (on, row, cell) =>
      `=(${channel(on, "G", cell)}*(1-${on.sales}!C${row}/${on.sales}!B${row})-${channel(on, "C", cell)})/${channel(on, "C", cell)}`,
  },
  { name: "Omsætningsvækst", format: PERCENT, formula: (on, row) => `=${on.sales}!B${row}/${on.sales}!H${row}-1` },
  { name: "Annonceudgifter", format: MONEY, formula: (on, _, cell) => `=${channel(on, "C", cell)}` },
  { name: "Dækningsgrad", format: PERCENT, formula: (on, row) => `=1-${on.sales}!C${row}/${on.sales}!B${row}` },
  { name: "Kundetilfredshed", format: PERCENT, formula: (on, row) => `=${on.surveys}!C${row}/${on.surveys}!B${row}` },
  {
    name: "NPS",
    format: ONE_DECIMAL,
    formula: (on, row) => `=100*(${on.surveys}!D${row}-${on.surveys}!E${row})/${on.surveys}!B${row}`,
  },
  { name: "Fastholdelse", format: PERCENT, formula: (on, row) => `=1-${on.sales}!G${row}/${on.sales}!E${row}` },
  {
    name: "Engagement på sociale medier",
    format: PERCENT,
    formula: (on, row) => `=${on.surveys}!G${row}/${on.surveys}!F${row}`,
  },
  {
    name: "Klikfrekvens",
    format: "0.00%",
    formula: (on, _, cell) => `=${channel(on, "E", cell)}/${channel(on, "D", cell)}`,
  },
  {
    name: "Konverteringsrate",
    format: PERCENT,
    formula: (on, _, cell) => `=${channel(on, "F", cell)}/${channel(on, "E", cell)}`,
  },
  {
    name: "Kampagner til tiden",
    format: PERCENT,
    formula: (on, row) => `=${on.campaigns}!C${row}/${on.campaigns}!B${row}`,
  },
  {
    name: "Gennemløbstid",
    format: ONE_DECIMAL,
    formula: (on, _, cell) => `=(${stage(on, "D", cell)}+${stage(on, "E", cell)})/(${stage(on, "C", cell)}/5)`,
  },
  { name: "Omarbejde", format: PERCENT, formula: (on, row) => `=${on.campaigns}!E${row}/${on.campaigns}!D${row}` },
  {
    name: "Træningstimer pr. medarbejder",
    format: ONE_DECIMAL,
    formula: (on, row) => `=${on.staff}!C${row}/${on.staff}!B${row}`,
  },
  { name: "Andel certificerede", format: PERCENT, formula: (on, row) => `=${on.staff}!D${row}/${on.staff}!B${row}` },
  { name: "Afsluttede A/B-tests", format: "0", formula: (on, row) => `=${on.staff}!E${row}` },
];

const SHEET = "Månedstal";
const HEADER_ROW = 4;

/** Each of these KPIs month by month, as formulas over the other sheets. */
export function monthSheet(
  months: readonly { readonly serial: number }[],
  say: InSample,
  formats: SampleFormats,
): SheetFile {
  const headers = ["Måned", ...MONTHLY_KPIS.map(({ name }) => name)].map(say);
  const cells: Record<string, CellFile> = {
    A1: { content: say("Nøgletal måned for måned"), format: formats.title },
    A2: { content: say("Alt på dette ark er formler over de andre ark."), format: formats.quiet },
  };
  headers.forEach((header, column) => {
    cells[`${columnName(column)}${HEADER_ROW}`] = { content: header, format: formats.header };
  });
  months.forEach(({ serial }, index) => {
    const row = HEADER_ROW + 1 + index;
    cells[`A${row}`] = { content: serial, numberFormat: formats.month };
    MONTHLY_KPIS.forEach(({ formula, format: numberFormat }, column) => {
      cells[`${columnName(column + 1)}${row}`] = {
        content: formula(sheetsOf(say), index + 2, `$A${row}`),
        numberFormat,
      };
    });
  });
  const columns = Object.fromEntries(
    headers.map((header, column) => [columnName(column), Math.max(90, header.length * 9 + 24)]),
  );
  return { name: say(SHEET), columns, cells };
}

/** Where the past of each of these KPIs, by its Danish name, stands, as a series is bound to it. */
export const monthlySeries = (
  months: number,
  say: InSample,
): ReadonlyMap<string, { readonly Actual: string; readonly Period: string }> => {
  const range = (column: number): string =>
    `${quoted(say(SHEET))}!${columnName(column)}${HEADER_ROW + 1}:${columnName(column)}${HEADER_ROW + months}`;
  return new Map(MONTHLY_KPIS.map(({ name }, index) => [name, { Actual: range(index + 1), Period: range(0) }]));
};
