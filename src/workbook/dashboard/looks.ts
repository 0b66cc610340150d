import type { Evaluation, Frequency, Kpi, KpiEvaluation, Scorecard } from "../../scorecard";
import { columnAt, FIRST_HIDDEN, period, STRIP, type DashboardColumn } from "./columns";
import { deviationFormat } from "./deviation";
import type { DashboardPlan } from "./plan";
import type { Rows } from "./references";
import { isUnitAside, valueFormat } from "./valueFormat";

/** How an area of the sheet looks; what is not said is as Excel has it. Sizes in points. */
export interface Look {
  readonly rows: Rows;
  readonly columns: readonly [first: number, last: number];
  readonly bold?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly align?: "Left" | "Right" | "Center";
  readonly indent?: number;
  readonly numberFormat?: string;
  readonly height?: number;
  /** A hairline below each row. */
  readonly line?: string;
  /** A thin line round the whole area. */
  readonly box?: string;
  /** Smaller where it has no room: Excel shows a number that does not fit as `####`, and cuts a text off. */
  readonly shrink?: true;
  /** What divides it from what stands left of it. */
  readonly divider?: string;
  /** Text goes on in the next line of its cell; all of it stands there. */
  readonly wrap?: "Top" | "Center";
}

const INK = "#242424";
const QUIET = "#605E5C";
const BAR = "#8A8886";
const BAND = "#F3F2F1";
const LINE = "#E1DFDD";
const PAPER = "#FFFFFF";

/** So many letters of a name fit in a line of its column, whose lines are so high. */
const LETTERS = 32;
const LINE_HEIGHT = 14;

const SCORE = "0.0";
const CHANGE = '"↑ "0.0;"↓ "0.0;"→ "0.0';
const DATE = "m/d/yyyy";
/** What the reader's Excel makes of the first day of a period. */
export const PERIOD_FORMATS: Readonly<Partial<Record<Frequency, readonly [strip: string, head: string]>>> = {
  day: ["d", DATE],
  month: ["mmm", "mmmm yyyy"],
};

const span = (first: DashboardColumn, last: DashboardColumn): readonly [number, number] => [
  columnAt(first),
  columnAt(last),
];
const rowsOf = (first: number, last = first): Rows => ({ first, last });
const ALL = [0, FIRST_HIDDEN - 1] as const;

/** The actual value and the target, as far as there are any. */
const numbersOf = (kpi: KpiEvaluation | undefined): readonly number[] =>
  [kpi?.readings.actual, kpi?.readings.target].flatMap((each) => (each?.kind === "number" ? [each.value] : []));

/** The KPIs whose unit stands behind their name. */
export const unitsAsideIn = ({ kpis }: Scorecard, evaluation: Pick<Evaluation, "kpis">): ReadonlySet<string> =>
  new Set(kpis.filter(({ id, unit }) => isUnitAside(unit, numbersOf(evaluation.kpis.get(id)))).map(({ id }) => id));

/** The looks of the whole sheet; later ones lie over earlier ones. */
export function looksOf(
  plan: DashboardPlan,
  { kpis, settings: { frequency } }: Scorecard,
  { kpis: evaluated, nodes }: Pick<Evaluation, "kpis" | "nodes">,
): readonly Look[] {
  const { list, needs, header, needsHeading, source, tiles, deviation, points } = plan;
  const [stripFormat, headFormat] = PERIOD_FORMATS[frequency] ?? ["General", DATE];
  const strip = span(period(1), period(STRIP));
  const byId = new Map<string, Kpi>(kpis.map((kpi) => [kpi.id, kpi]));
  const nodesById = new Map<string, string>([...nodes.values()].map(({ id, name }) => [id, name]));
  const bodies = [list, needs].flatMap((rows): readonly Look[] => [
    { rows, columns: ALL, height: 18, line: LINE, color: INK },
    { rows, columns: span("symbol", "symbol"), align: "Center", bold: true },
    { rows, columns: span("actual", "target"), align: "Right", shrink: true },
    {
      rows,
      shrink: true,
      columns: span("deviation", "deviation"),
      align: "Right",
      numberFormat: deviationFormat(deviation, undefined, [], points),
    },
    { rows, columns: span("score", "score"), align: "Right", numberFormat: SCORE },
    { rows, columns: span("status", "status"), indent: 1 },
    { rows, columns: span("bar", "bar"), color: BAR, size: 8 },
    { rows, columns: span("change", "inYear"), align: "Right", numberFormat: CHANGE },
    { rows, columns: strip, align: "Center", size: 9 },
    { rows, columns: span("owner", "initiative"), color: QUIET, indent: 1, shrink: true },
  ]);
  const headings = [header, needsHeading].flatMap((row): readonly Look[] => [
    { rows: rowsOf(row), columns: ALL, color: QUIET, size: 9, line: BAR, height: 18 },
    { rows: rowsOf(row), columns: span("actual", "score"), align: "Right" },
    { rows: rowsOf(row), columns: span("status", "status"), indent: 1 },
    { rows: rowsOf(row), columns: span("change", "inYear"), align: "Right" },
    { rows: rowsOf(row), columns: span("owner", "initiative"), indent: 1 },
    { rows: rowsOf(row), columns: strip, align: "Center", size: 8, numberFormat: stripFormat },
  ]);
  const levels = plan.rows.flatMap(({ id, level, formerName }, index): readonly Look[] => {
    const rows = rowsOf(list.first + index);
    if (formerName !== undefined) return [{ rows, columns: ALL, color: QUIET }];
    const name = span("name", "name");
    if (level === "scorecard") return [{ rows, columns: ALL, bold: true, height: 22 }];
    if (level === "perspective") return [{ rows, columns: ALL, bold: true, fill: BAND, height: 22 }];
    if (level === "objective") return [{ rows, columns: name, indent: 1 }];
    const kpi = byId.get(id);
    const [unit, numbers] = [kpi?.unit ?? "", kpi === undefined ? [] : numbersOf(evaluated.get(kpi.id))];
    return [
      { rows, columns: name, indent: 2 },
      { rows, columns: span("actual", "target"), numberFormat: valueFormat(unit, numbers) },
      {
        rows,
        columns: span("deviation", "deviation"),
        numberFormat: deviationFormat(deviation, unit, numbers, points),
      },
    ];
  });
  const longNames = plan.rows.flatMap(({ id, formerName }, index): readonly Look[] => {
    const name = formerName ?? nodesById.get(id) ?? "";
    const lines = Math.ceil(name.length / LETTERS);
    const rows = rowsOf(list.first + index);
    return lines > 1 ? [{ rows, columns: span("name", "name"), wrap: "Center", height: LINE_HEIGHT * lines + 4 }] : [];
  });
  const tileLooks = tiles.flatMap(({ row, column, columns }): readonly Look[] => {
    const across = [column, column + columns - 1] as const;
    return [
      { rows: rowsOf(row, row + 2), columns: across, fill: BAND, align: "Left", indent: 1 },
      ...(column > columnAt("symbol")
        ? [{ rows: rowsOf(row, row + 2), columns: [column, column] as const, divider: PAPER }]
        : []),
      { rows: rowsOf(row), columns: across, color: QUIET, size: 9, height: 16 },
      { rows: rowsOf(row + 1), columns: across, bold: true, size: 20, height: 28 },
      { rows: rowsOf(row + 2), columns: across, size: 9, height: 16 },
    ];
  });
  return [
    { rows: rowsOf(0), columns: ALL, height: 30 },
    { rows: rowsOf(0), columns: span("symbol", "symbol"), bold: true, size: 20 },
    { rows: rowsOf(1, 2), columns: span("symbol", "symbol"), color: QUIET },
    { rows: rowsOf(0, 1), columns: span("owner", "owner"), align: "Right", color: QUIET },
    {
      rows: rowsOf(0),
      columns: span("initiative", "initiative"),
      align: "Left",
      fill: PAPER,
      line: BAR,
      numberFormat: DATE,
    },
    { rows: rowsOf(1), columns: span("initiative", "initiative"), align: "Left", bold: true, numberFormat: headFormat },
    // It is longer than its column, beyond which nothing is seen: the cell before it is blank.
    { rows: rowsOf(2), columns: span("initiative", "initiative"), align: "Right", color: QUIET, size: 8 },
    ...tileLooks,
    { rows: plan.sentences, columns: span("symbol", "symbol"), color: INK, height: 18 },
    ...chartLooks(plan.charts),
    ...headings,
    { rows: rowsOf(needsHeading), columns: span("name", "name"), bold: true, size: 12, color: INK },
    ...bodies,
    ...levels,
    ...longNames,
    { rows: needs, columns: span("name", "name"), shrink: true },
    { rows: needs, columns: span("actual", "target"), numberFormat: "[>=1000]#,##0;[>=10]0.0;#,##0.00" },
    { rows: rowsOf(source), columns: ALL, color: QUIET, size: 9 },
    { rows: rowsOf(source), columns: span("owner", "owner"), align: "Right" },
    { rows: rowsOf(source), columns: span("initiative", "initiative"), align: "Left", numberFormat: DATE },
    { rows: plan.days, columns: span("day", "day"), numberFormat: DATE },
  ];
}

/** A line of messages, one of how charts are read, and the rows under the charts. */
function chartLooks(charts: DashboardPlan["charts"]): readonly Look[] {
  if (charts === undefined) return [];
  const { texts, area } = charts;
  return [
    { rows: rowsOf(texts.first), columns: ALL, color: INK, size: 9, height: 16 },
    { rows: rowsOf(texts.last), columns: ALL, color: QUIET, size: 8, height: 14 },
    { rows: area, columns: ALL, height: 18 },
  ];
}
