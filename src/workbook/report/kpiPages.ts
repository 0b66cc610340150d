import type { KpiEvaluation } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import { CHART_COLUMNS } from "../dashboard/charts/chartColumns";
import type { ChartSpec } from "../dashboard/charts/chartSpec";
import { columnAt, FIRST_HIDDEN, STRIP, type DashboardColumn } from "../dashboard/columns";
import type { Look } from "../dashboard/looks";
import { SYMBOLS } from "../dashboard/symbols";
import { valueFormat, withUnit } from "../dashboard/valueFormat";
import type { DashboardWords } from "../dashboard/words";
import { STATUS_PALETTE } from "../statusPalette";
import { growingCells, INKS, type PageChart, type ReportPage } from "./reportPage";
import { wrapped } from "./wrapped";

/** What a KPI was in a period that is named as short as an axis has room for. */
export interface ReportPoint {
  readonly label: string;
  readonly actual: number | undefined;
  readonly target: number | undefined;
}

/** A KPI that somebody asks about. */
export interface ReportKpi {
  readonly kpi: KpiEvaluation;
  readonly unit: string;
  /** Its latest periods, the oldest first. */
  readonly points: readonly ReportPoint[];
  /** In sentences: where the score comes from, what is no chance, who answers for it, what is done, and what was said. */
  readonly said: readonly string[];
}

const ON_PAGE = 3;
/** Of letters, in a line beside the chart. */
const LETTERS = 118;
/** Of letters, in the heading, which goes over the whole page. */
const HEADING = 140;
/** A heading, and as many rows as the numbers of the chart take. */
const ROWS = STRIP + 2;
const HEIGHT = 16;
const CHART_END: DashboardColumn = "score";
const TEXTS: DashboardColumn = "status";
/** Of the numbers of charts. LibreOffice prints what reaches out of a hidden cell to its left, as the foot of a "j" does: they stand further in. */
const LABELS = columnAt(CHART_COLUMNS[0]);
const ACTUAL = "#404040";
const TARGET = "#605E5C";

/** A block for each KPI, three on a page: its chart of twelve periods, and beside it what is to be said of it. */
export function kpiPages(kpis: readonly ReportKpi[], words: DashboardWords): readonly ReportPage[] {
  const pages = Array.from({ length: Math.ceil(kpis.length / ON_PAGE) }, (_, page) =>
    kpis.slice(page * ON_PAGE, (page + 1) * ON_PAGE),
  );
  return pages.map((own) => kpiPage(own, words));
}

function kpiPage(kpis: readonly ReportKpi[], words: DashboardWords): ReportPage {
  const { cells, put } = growingCells(FIRST_HIDDEN);
  const looks: Look[] = [];
  const charts: PageChart[] = [];
  const all: Look["columns"] = [0, FIRST_HIDDEN - 1];
  const from = columnAt("symbol");
  kpis.forEach((each, place) => {
    const { kpi, unit, points, said } = each;
    const top = place * (ROWS + 1);
    const rows = { first: top, last: top + ROWS - 1 };
    const title = { first: top, last: top };
    const called = withUnit(kpi.name, unit);
    const isLong = called.length > HEADING;
    const heading = isLong ? `${called.slice(0, HEADING - 1)}…` : called;
    put(top, from, cellText(`${SYMBOLS[kpi.status]} ${heading}`));
    // What has no room in the heading is read beside the chart.
    const lines = ended(
      (isLong ? [called, ...said] : said).flatMap((sentence) => wrapped(sentence, LETTERS)),
      ROWS - 1,
    );
    lines.forEach((line, at) => put(top + 1 + at, columnAt(TEXTS), cellText(line)));
    // The last row is there though nothing stands in it: the page ends below the chart.
    put(rows.last, 0, "");
    const { fill, font } = STATUS_PALETTE[kpi.status === "achieved" ? "green" : kpi.status];
    looks.push(
      { rows, columns: all, height: HEIGHT, color: INKS.text },
      { rows: title, columns: [from, FIRST_HIDDEN - 1], bold: true, size: 12, height: 22, fill, color: font },
      { rows: { first: top + 1, last: rows.last }, columns: [columnAt(TEXTS), FIRST_HIDDEN - 1], size: 10 },
      { rows: { first: top + 1, last: rows.last }, columns: [columnAt(TEXTS), columnAt(TEXTS)], indent: 1 },
    );
    if (points.some(({ actual }) => actual !== undefined)) {
      const chart = chartOf(each, rows, words);
      charts.push(chart);
      looks.push({ rows: chart.spec.block, columns: [LABELS, LABELS], align: "Left", indent: 1 });
    }
  });
  return { cells, looks, charts };
}

/** The first lines; where more would follow, the last of them says so. */
const ended = (lines: readonly string[], most: number): readonly string[] =>
  lines.length <= most
    ? lines
    : [...lines.slice(0, most - 1), `${(lines[most - 1] ?? "").slice(0, LETTERS - 1).replace(/…$/, "")}…`];

/** What a chart does not draw: an error without a formula. */
const NOT_AVAILABLE = "#N/A";

function chartOf({ kpi, unit, points }: ReportKpi, rows: ChartSpec["area"], words: DashboardWords): PageChart {
  const { actual, target } = words.headings;
  const numbers = points.flatMap((point) => [point.actual, point.target]).filter((each) => each !== undefined);
  const drawn = (value: number | undefined): CellInput => value ?? NOT_AVAILABLE;
  const hasTarget = points.some((point) => point.target !== undefined);
  const names = hasTarget ? [actual, target] : [actual];
  const cells: readonly (readonly CellInput[])[] = [
    ["", ...names.map(cellText)],
    ...points.map((point) => [
      cellText(point.label),
      ...[point.actual, point.target].slice(0, names.length).map(drawn),
    ]),
  ];
  return {
    cells,
    spec: {
      ...{ name: `BSC ${kpi.id}`, type: "ColumnStacked", title: hasTarget ? words.pages.chart : actual },
      area: { first: rows.first + 1, last: rows.last },
      columns: [columnAt("symbol"), columnAt(CHART_END)],
      block: { first: rows.first + 1, last: rows.first + points.length + 1 },
      names,
      // Lines: columns would have to begin at 0, where a rate hardly moves.
      series: [
        { type: "LineMarkers", line: { color: ACTUAL, weight: 2 } },
        ...(hasTarget ? [{ type: "Line", line: { color: TARGET, weight: 1.5, isDashed: true } } as const] : []),
      ],
      ...{
        gap: 40,
        overlap: 100,
        ...(hasTarget ? { hasLegend: true } : {}),
        hasLowLabels: true,
        valueFormat: valueFormat(unit, numbers),
      },
    },
  };
}
