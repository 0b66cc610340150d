import type { KpiEvaluation, Reading } from "../../scorecard";
import { cellText } from "../cellText";
import { columnAt, FIRST_HIDDEN, period, STRIP, type DashboardColumn } from "../dashboard/columns";
import { deviationFormat, deviationOf, type Deviation } from "../dashboard/deviation";
import type { Look } from "../dashboard/looks";
import { SYMBOLS } from "../dashboard/symbols";
import { isUnitAside, valueFormat, withUnit } from "../dashboard/valueFormat";
import type { DashboardWords } from "../dashboard/words";
import { STATUS_PALETTE } from "../statusPalette";
import { growingCells, INKS, type ReportPage } from "./reportPage";
import { wrapped } from "./wrapped";

/** A KPI that needs action, with what is known of it beside its numbers. Days are serial numbers of the workbook. */
export interface ReportNeed {
  readonly kpi: KpiEvaluation;
  /** What its status is called, in the language of the workbook. */
  readonly status: string;
  readonly unit: string;
  /** What it costs the whole, in points of its score. */
  readonly points: number;
  readonly owner: string;
  readonly initiative:
    { readonly name: string; readonly due: number | undefined; readonly isLate: boolean } | undefined;
  /** What was said of it last; the day in words. */
  readonly said: { readonly note: string; readonly by: string; readonly day: string } | undefined;
}

/** How many letters a line of each column has. */
const LETTERS = { name: 34, said: 58, owner: 14, initiative: 28 } as const;
const TOP = { title: 0, explained: 1, headings: 2, list: 3 } as const;

const numberIn = (reading: Reading): number | "" => (reading.kind === "number" ? reading.value : "");

/**
 * What needs action: value against target, what it costs, who answers for it, what is done by when, and what was said last.
 *
 * @param deviation - as the dashboard says it
 * @param more - so many others need action and are not on the page
 */
export function needsPage(
  needs: readonly ReportNeed[],
  deviation: Deviation,
  more: number,
  words: DashboardWords,
): ReportPage {
  const { cells, put } = growingCells(FIRST_HIDDEN);
  const own = words.pages;
  const row = (first: number, last = first) => ({ first, last });
  const columns = (first: DashboardColumn, last = first): Look["columns"] => [columnAt(first), columnAt(last)];
  const all: Look["columns"] = [0, FIRST_HIDDEN - 1];
  put(TOP.title, columnAt("symbol"), cellText(words.needs));
  put(TOP.explained, columnAt("symbol"), cellText(needs.length === 0 ? words.noNeeds : own.points));
  const { actual, target, score, status, owner } = words.headings;
  const apart = words.headings.deviation[deviation];
  const headings = {
    actual,
    target,
    deviation: apart,
    score,
    status,
    owner,
    name: own.kpi,
    initiative: own.initiative,
  };
  for (const [column, heading] of Object.entries({
    ...{ ...headings, bar: own.due, change: own.cost, inYear: own.said },
  }))
    put(TOP.headings, columnAt(column as DashboardColumn), cellText(heading));
  const looks: Look[] = [
    { rows: row(TOP.title), columns: columns("symbol"), bold: true, size: 16, color: INKS.text, height: 26 },
    { rows: row(TOP.explained), columns: columns("symbol"), size: 9, color: INKS.quiet },
    { rows: row(TOP.headings), columns: all, size: 9, color: INKS.quiet, line: INKS.edge, height: 18 },
    { rows: row(TOP.headings), columns: columns("actual", "score"), align: "Right" },
    { rows: row(TOP.headings), columns: columns("change"), align: "Right" },
    { rows: row(TOP.headings), columns: columns("status", "bar"), indent: 1 },
    { rows: row(TOP.headings), columns: columns("owner", "initiative"), indent: 1 },
    { rows: row(TOP.headings), columns: columns("inYear"), indent: 1 },
  ];
  let at: number = TOP.list;
  for (const need of needs) {
    const { kpi, said } = need;
    const [own_, planned] = [numberIn(kpi.readings.actual), numberIn(kpi.readings.target)];
    const numbers = [own_, planned].filter((each) => each !== "");
    const texts: Readonly<Record<string, readonly string[]>> = {
      name: wrapped(isUnitAside(need.unit, numbers) ? withUnit(kpi.name, need.unit) : kpi.name, LETTERS.name),
      inYear: said === undefined ? [] : wrapped(`${said.note} (${said.by}, ${said.day})`, LETTERS.said),
      owner: wrapped(need.owner, LETTERS.owner),
      initiative: wrapped(
        need.initiative === undefined
          ? own.noInitiative
          : need.initiative.isLate
            ? own.late({ name: need.initiative.name })
            : need.initiative.name,
        LETTERS.initiative,
      ),
    };
    for (const [column, lines] of Object.entries(texts) as [DashboardColumn, readonly string[]][])
      lines.forEach((line, below) => put(at + below, columnAt(column), cellText(line)));
    const values: Readonly<Partial<Record<DashboardColumn, string | number>>> = {
      symbol: SYMBOLS[kpi.status],
      actual: own_,
      target: planned,
      deviation: own_ === "" || planned === "" ? "" : deviationOf(deviation, own_, planned),
      score: kpi.score ?? "",
      status: cellText(need.status),
      bar: need.initiative?.due ?? "",
      change: need.points,
    };
    for (const [column, value] of Object.entries(values) as [DashboardColumn, string | number][])
      put(at, columnAt(column), value);
    const last = at + Math.max(1, ...Object.values(texts).map(({ length }) => length)) - 1;
    const { fill, font } = STATUS_PALETTE[kpi.status === "achieved" ? "green" : kpi.status];
    const format = valueFormat(need.unit, numbers);
    const formatApart = deviationFormat(deviation, need.unit, numbers, words.points);
    looks.push(
      { rows: row(at, last), columns: all, height: at === last ? 20 : 16, color: INKS.text },
      { rows: row(last), columns: all, line: INKS.hair },
      { rows: row(at), columns: columns("symbol"), align: "Center", bold: true, fill, color: font },
      { rows: row(at, last), columns: columns("name"), bold: true },
      { rows: row(at), columns: columns("actual", "target"), align: "Right", numberFormat: format, shrink: true },
      { rows: row(at), columns: columns("deviation"), align: "Right", numberFormat: formatApart, shrink: true },
      { rows: row(at), columns: columns("score"), align: "Right", numberFormat: "0.0", fill, color: font },
      { rows: row(at), columns: columns("status"), indent: 1, fill, color: font },
      { rows: row(at), columns: columns("bar"), indent: 1, align: "Left", numberFormat: "m/d/yyyy" },
      { rows: row(at), columns: columns("change"), align: "Right", numberFormat: "0.0" },
      { rows: row(at, last), columns: columns("inYear", period(STRIP)), size: 9, color: INKS.quiet },
      { rows: row(at, last), columns: columns("inYear"), indent: 1 },
      { rows: row(at, last), columns: columns("owner", "initiative"), indent: 1, size: 9 },
    );
    at = last + 1;
  }
  if (more > 0) {
    put(at, columnAt("name"), cellText(own.more({ shown: needs.length, count: more })));
    looks.push({ rows: row(at), columns: columns("name"), size: 9, color: INKS.quiet });
  }
  return { cells, looks };
}
