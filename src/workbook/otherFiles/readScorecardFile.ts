import {
  failure,
  FIELDS,
  success,
  type Field,
  type FileProblem,
  type KpiId,
  type NodeId,
  type Problem,
  type Reading,
  type Readings,
  type Result,
  type Scorecard,
} from "../../scorecard";
import { AS_OF, parseAsOf } from "../asOf";
import type { CellValue } from "../cells";
import { HISTORY_COLUMNS, HISTORY_NAME } from "../history/layout";
import type { Model } from "../model";
import { parseModel, schemaOf } from "../parseModel";
import { placedScorecards } from "../placedScorecards";
import { parseReading } from "../parseField";
import { textIn } from "../rowCells";
import type { Source, WorkbookLanguage } from "../source";
import { textPrint } from "../textPrint";
import {
  FIELD_COLUMNS,
  NUMBERS_VERSION,
  TABLE_KEYS,
  TABLES,
  TREE_KEYS,
  type RowContent,
  type TableContent,
  type TableContents,
} from "../tables";
import { UnreadableFile } from "./unreadableFile";
import { openParts } from "./openParts";
import { MOST, readParts, type TableRead } from "./readParts";

/** What a node said in a period, as its workbook wrote it down. */
export interface PeriodSaid {
  /** The code of the period, such as `2026-03`. */
  readonly period: string;
  readonly value: number | undefined;
  readonly target: number | undefined;
  readonly score: number | undefined;
  readonly isClosed: boolean;
}

/** The scorecard of a workbook that is not open, as it was when it was saved. */
export interface ScorecardFile {
  readonly scorecard: Scorecard;
  /** The values in force when it was saved. */
  readonly readings: ReadonlyMap<KpiId, Readings>;
  /** What each node has said, oldest first; nothing for one without a history. */
  readonly history: ReadonlyMap<NodeId, readonly PeriodSaid[]>;
  readonly language: WorkbookLanguage;
  /** The version of its tables; older ones have no results but values. */
  readonly schema: number;
  /** The day that somebody was looking at, in the 1900 system; its values are of that day. `undefined` for the day it was saved. */
  readonly asOf: number | undefined;
  /** Who saved it last, and when, in ISO 8601; empty where it does not say. */
  readonly savedBy: string;
  readonly savedAt: string;
  /** Equal for two files whose scorecards say the same, whatever else has been changed in them. */
  readonly print: string;
  /** What could not be understood; the rest was. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the scorecard of a workbook file: the definitions, the values that were in force when it was saved, and the history. No other sheet
 * is unpacked.
 *
 * - Problem: why nothing can be read of it. Nothing is guessed: what no longer calculates is not taken for 0.
 *
 * @param bytes - of a file of the kind `.xlsx`
 */
export function readScorecardFile(bytes: Uint8Array): Result<ScorecardFile, FileProblem> {
  try {
    return success(read(bytes));
  } catch (error) {
    // Anything else is a bug.
    if (error instanceof UnreadableFile) return failure(error.problem);
    throw error;
  }
}

function read(bytes: Uint8Array): ScorecardFile {
  const { tables, names, savedBy, savedAt } = readParts(openParts(bytes), {
    tables: TABLE_KEYS.map((key) => TABLES[key].name),
    names: {
      [HISTORY_NAME]: ({ top, left }) => ({
        top,
        left,
        bottom: top + MOST.rows,
        right: left + HISTORY_COLUMNS.length - 1,
      }),
      [AS_OF]: (area) => ({ ...area, bottom: area.top, right: area.left }),
    },
  });
  const contents = Object.fromEntries(
    TABLE_KEYS.flatMap((key) => {
      const table = tables.get(TABLES[key].name);
      return table ? [[key, contentOf(table)]] : [];
    }),
  ) as TableContents;
  if (TREE_KEYS.every((key) => contents[key] === undefined))
    throw new UnreadableFile({ kind: "file-without-scorecard" });
  const [top] = placedScorecards(contents, schemaOf(contents));
  const model = parseModel(contents, () => false, undefined, new Map(), top);
  if (model.readOnly) throw new UnreadableFile({ kind: "file-newer", version: model.schema });
  if (contents.kpis && isUncalculated(tables.get(TABLES.kpis.name), contents.kpis))
    throw new UnreadableFile({ kind: "file-not-calculated" });
  const readings = model.schema < NUMBERS_VERSION ? model.readings : readingsIn(contents.kpis, model);
  const history = historyIn(names.get(HISTORY_NAME) ?? []);
  const { scorecard, language, schema, dateSystem, problems } = model;
  const { asOf } = parseAsOf(names.get(AS_OF)?.[0]?.[0] ?? "", dateSystem);
  const print = textPrint(JSON.stringify([sorted(scorecard), byId([...readings]), byId([...history]), asOf ?? null]));
  return { scorecard, readings, history, language, schema, asOf, savedBy, savedAt, print, problems };
}

/** Formulas as Excel saves them have results beside them, and only these are read. */
const contentOf = ({ headers, rows }: TableRead): TableContent => ({
  headers,
  rows: rows.map((values): RowContent => ({ values, formulas: values })),
});

/** Whether most of the results are not in the file: one that is missing here and there is a cell without a value. */
const isUncalculated = (table: TableRead | undefined, { rows }: TableContent): boolean =>
  table !== undefined && rows.length > 0 && table.uncalculated >= rows.length;

/** The values in force, by the columns of results. */
function readingsIn(kpis: TableContent | undefined, { scorecard, sources }: Model): ReadonlyMap<KpiId, Readings> {
  const rows = new Map(kpis?.rows.map((row) => [textIn(kpis, row, "Id"), row]));
  return new Map(
    scorecard.kpis.flatMap(({ id }): readonly (readonly [KpiId, Readings])[] => {
      const row = rows.get(id);
      if (kpis === undefined || row === undefined) return [];
      const cell = (column: string): CellValue => {
        const at = kpis.headers.findIndex((header) => header.trim().toLowerCase() === column.toLowerCase());
        return row.values[at] ?? "";
      };
      const typed = sources.get(id);
      const known = (field: Field): Reading => {
        const value = cell(FIELD_COLUMNS[field]);
        const source: Source = typed?.[field] ?? { kind: "none" };
        return parseReading(source, value, false);
      };
      const [actual, target, baseline] = FIELDS.map(known) as [Reading, Reading, Reading];
      // Coverage is empty for what takes no part in the score above: it is not set up, or its value is not due.
      const isOutside = cell("Coverage") === "";
      const missing: Reading = isOutside ? { kind: target.kind === "none" ? "none" : "not-due" } : { kind: "blank" };
      return [[id, { actual: actual.kind === "none" ? missing : actual, target, baseline }]];
    }),
  );
}

/** The rows below their headings, found by them; a sheet that somebody has made unreadable says nothing. */
function historyIn([headings = [], ...rows]: readonly (readonly CellValue[])[]): ReadonlyMap<
  NodeId,
  readonly PeriodSaid[]
> {
  const places = new Map(headings.map((heading, index) => [String(heading), index]));
  const history = new Map<NodeId, PeriodSaid[]>();
  for (const row of rows) {
    const cell = (column: (typeof HISTORY_COLUMNS)[number]): CellValue => row[places.get(column) ?? -1] ?? "";
    const number = (column: (typeof HISTORY_COLUMNS)[number]): number | undefined => {
      const value = cell(column);
      return typeof value === "number" ? value : undefined;
    };
    const [node, period] = [String(cell("Node")) as NodeId, String(cell("Period"))];
    if (node === "" || period === "") continue;
    const own = history.get(node) ?? [];
    history.set(node, own);
    own.push({
      period,
      value: number("Value"),
      target: number("Target"),
      score: number("Score"),
      isClosed: cell("Closed") === true,
    });
  }
  return history;
}

const byId = <Item extends readonly [string, unknown]>(items: readonly Item[]): readonly Item[] =>
  [...items].sort(([one], [other]) => (one < other ? -1 : 1));

/** Rows that somebody has sorted say the same. */
const sorted = ({ settings, perspectives, objectives, kpis }: Scorecard): unknown => [
  settings,
  ...[perspectives, objectives, kpis].map((entries) =>
    byId((entries as readonly { readonly id: string }[]).map((entry) => [entry.id, entry] as const)),
  ),
];
