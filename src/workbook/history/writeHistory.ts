import type { ExcelProblem, Result } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellValue } from "../cells";
import { inExcel } from "../inExcel";
import { newId } from "../newId";
import { freeName } from "../freeName";
import type { KeptRow } from "../keptValues/keptRow";
import { keptWrites, queueKeptRows } from "../keptValues/queueKeptRows";
import { printOf, type History, type HistoryRow } from "./historyRow";
import { HEAD, HISTORY_COLUMNS, HISTORY_MARKER, HISTORY_NAME, HISTORY_SHEET, INDEX, STATE } from "./layout";
import type { KeptHistory } from "./loadHistory";

/** No request grows larger than this, in characters; Excel on the web takes 5 MB. */
const LARGEST = 3_500_000;

/** The rows of a node, and where they belong. */
interface Group {
  readonly node: string;
  readonly rows: readonly HistoryRow[];
  readonly print: string;
  /** Counted in groups. */
  readonly place: number;
}

/**
 * Writes what the kept history says otherwise, in one sync as long as it fits into one request; none when nothing differs. Nodes
 * keep their order, so that an added one moves nobody. When somebody else has written meanwhile, the batch ends before it begins.
 *
 * @param day - on which the history was worked out, as a serial date of the workbook
 * @param extent - all of it is written where somebody may have changed the cells themselves
 * @param beside - what is kept of single cells, in the same batch
 */
export async function writeHistory(
  kept: KeptHistory,
  history: History,
  day: number,
  extent: "what differs" | "all",
  beside: readonly KeptRow[] = [],
): Promise<Result<undefined, ExcelProblem>> {
  const { sheet } = kept;
  const values = keptWrites(kept.values ?? [], kept.values === undefined ? [] : beside);
  const known = sheet?.prints ?? [];
  const periods = Math.max(0, ...[...history.values()].map(({ length }) => length));
  const groups = groupsOf(known, history);
  const isSame = ({ node, print, place }: Group): boolean =>
    extent === "what differs" &&
    periods === sheet?.periods &&
    known[place]?.[0] === node &&
    known[place]?.[1] === print;
  const differing = groups.filter((group) => !isSame(group));
  const isAllThere = sheet !== undefined && differing.length === 0 && known.length === groups.length;
  if (isAllThere && sheet.day === day && values.rows.size === 0) return { ok: true, value: undefined };
  return inExcel(async (context) => {
    const isWhole = { completeMatch: true, matchCase: true };
    if (sheet === undefined) queueSheet(context, kept);
    const head = context.workbook.names.getItem(HISTORY_NAME).getRange();
    const at = (row: number, column: number, rows = 1, columns = 1): Excel.Range =>
      head
        .getCell(0, 0)
        .getOffsetRange(row, column)
        .getResizedRange(rows - 1, columns - 1);
    if (sheet !== undefined && sheet.stamp !== "") at(1, STATE.column).find(sheet.stamp, isWhole);
    const stamp = newId("h");
    at(1, STATE.column, STATE.rows).values = [[stamp], [periods], [day]];
    const left = (sheet?.periods ?? 0) * known.length - periods * groups.length;
    if (left > 0) at(1 + periods * groups.length, 0, left, HISTORY_COLUMNS.length).clear("Contents");
    const gone = known.length - groups.length;
    if (gone > 0) at(1 + groups.length, INDEX.column, gone, INDEX.columns.length).clear("Contents");
    queueKeptRows(context, values);
    const pieces = piecesOf(differing, day);
    // Until all of it is there, what is written later counts as not written.
    if (pieces.length > 1)
      for (const { place } of differing) if (place < known.length) at(1 + place, INDEX.column + 1).values = [[""]];
    const writeFrom = async ([piece = [], ...others]: typeof pieces): Promise<void> => {
      for (const { place, nodes, cells } of piece) {
        at(1 + place * periods, 0, cells.length, HISTORY_COLUMNS.length).values = cells;
        at(1 + place, INDEX.column, nodes.length, INDEX.columns.length).values = nodes;
      }
      await context.sync();
      if (others.length === 0) return;
      at(1, STATE.column).find(stamp, isWhole);
      await writeFrom(others);
    };
    await writeFrom(pieces);
    return undefined;
  });
}

function groupsOf(known: readonly (readonly [string, string])[], history: History): readonly Group[] {
  const nodes = new Set([...known.map(([node]) => node).filter((node) => history.has(node)), ...history.keys()]);
  return [...nodes].map((node, place) => {
    const rows = history.get(node) ?? [];
    return { node, rows, print: printOf(rows), place };
  });
}

/** Groups that stand below each other. */
interface Block {
  readonly place: number;
  readonly nodes: string[][];
  readonly cells: CellValue[][];
}

/** What is written, cut so that each piece fits into a request. */
function piecesOf(groups: readonly Group[], day: number): readonly (readonly Block[])[] {
  const pieces: Block[][] = [[]];
  let size = 0;
  for (const { node, rows, print, place } of groups) {
    const cells = rows.map((row) => cellsOf(node, row, day));
    const length = JSON.stringify(cells).length;
    if (size + length > LARGEST && size > 0) {
      pieces.push([]);
      size = 0;
    }
    size += length;
    const piece = pieces.at(-1) ?? [];
    const last = piece.at(-1);
    if (last !== undefined && last.place + last.nodes.length === place) {
      last.nodes.push([node, print]);
      last.cells.push(...cells);
    } else piece.push({ place, nodes: [[node, print]], cells });
  }
  return pieces;
}

const cellsOf = (
  node: string,
  { name, period, firstDay, value, target, score, status, isClosed }: HistoryRow,
  day: number,
): CellValue[] => [
  node,
  cellText(name),
  cellText(period),
  firstDay,
  literal(value),
  literal(target),
  score ?? "",
  status,
  isClosed,
  day,
];

const literal = (value: CellValue): CellValue => (typeof value === "string" ? cellText(value) : value);

function queueSheet({ workbook }: Excel.RequestContext, { isNamed, sheetNames }: KeptHistory): void {
  if (isNamed) workbook.names.getItem(HISTORY_NAME).delete();
  const sheet = workbook.worksheets.add(freeName(HISTORY_SHEET, sheetNames));
  sheet.visibility = "Hidden";
  sheet.customProperties.add(HISTORY_MARKER, "1");
  const head = sheet.getRangeByIndexes(0, 0, HEAD.rows, HEAD.columns);
  sheet.getRangeByIndexes(0, 0, 1, HISTORY_COLUMNS.length).values = [[...HISTORY_COLUMNS]];
  sheet.getRangeByIndexes(0, INDEX.column, 1, INDEX.columns.length).values = [[...INDEX.columns]];
  sheet.getRangeByIndexes(0, STATE.column, 1, 1).values = [[STATE.heading]];
  workbook.names.add(HISTORY_NAME, head).visible = false;
}
