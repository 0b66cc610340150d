import type { CellInput, CellValue } from "../cells";
import { look } from "../overtaken";
import { runsOf } from "../runs";
import type { WrittenAxis } from "../native/series/nativeSeries";
import { TREE_KEYS, type TreeKey } from "../tables";
import { queueAxis } from "./axes";
import { queueLines } from "./belowLines";
import type { Places } from "./blocks";
import { heldColumns } from "./heldColumns";
import type { Axes } from "./loadBlocks";

/** The native cells of a row of a block, as they are written. */
export interface NativeRow {
  readonly key: TreeKey;
  readonly id: string;
  /** In its block, from 0. */
  readonly index: number;
  readonly cells: readonly CellInput[];
  /** The days of its series, where its periods are no dates. */
  readonly axis: WrittenAxis | undefined;
  /** What counts in it of scorecards below, a row a line. */
  readonly lines: readonly (readonly string[])[] | undefined;
}

/** Native cells in the batch with what they follow from, in characters: the rest of the room is for that. */
const MOST_AT_ONCE = 1_000_000;
/** No later request grows larger than this; Excel on the web takes 5 MB. */
const LARGEST = 3_000_000;

const sizeOf = ({ cells, axis, lines }: NativeRow): number =>
  JSON.stringify([cells, axis ?? null, lines ?? null]).length;

/** Queues what stands on the sheet of axes for a row; the returned function queues what puts back what stood there. */
export function queueBeside(axes: Axes, { key, index, axis, lines }: NativeRow): () => void {
  const putBack = [
    ...(axis === undefined ? [] : [queueAxis(axes.sheet(), index, axis)]),
    ...(lines === undefined || key === "objectives" ? [] : [queueLines(axes.sheet(), key, index, lines)]),
  ];
  return () => putBack.forEach((back) => back());
}

/** Cuts rows so that each piece is no larger than its room; a piece has one row at least. */
function piecesOf(rows: readonly NativeRow[], rooms: { readonly first: number; readonly others: number }) {
  const pieces: NativeRow[][] = [[]];
  let room = rooms.first;
  for (const row of rows) {
    const size = sizeOf(row);
    if (size > room && pieces.at(-1)?.length !== 0) {
      pieces.push([]);
      room = rooms.others;
    }
    pieces.at(-1)?.push(row);
    room -= size;
  }
  return pieces;
}

/** Native cells that are written with what they follow from, and those of many rows, which no request has room for. */
export function cutRows(rows: readonly NativeRow[]): {
  readonly now: readonly NativeRow[];
  readonly later: readonly NativeRow[];
} {
  const [now = [], ...others] = piecesOf(rows, { first: MOST_AT_ONCE, others: LARGEST });
  return { now, later: others.flat() };
}

/**
 * Writes native cells in as many requests as they take. They only say again what has been written already: where one of the
 * requests fails, or somebody has put another node into a row, the rest is left, and the health says which numbers are missing.
 */
export async function writeLater(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly NativeRow[],
  { places, axes }: { readonly places: Places; readonly axes: Axes },
): Promise<void> {
  for (const piece of rows.length === 0 ? [] : piecesOf(rows, { first: LARGEST, others: LARGEST })) {
    for (const key of TREE_KEYS) {
      const { row, column } = places[key];
      const own = piece.filter((each) => each.key === key);
      for (const { first, items } of runsOf(own, ({ index }) => index)) {
        const left = column + heldColumns(key).length;
        items.forEach(({ id }, index) => {
          sheet.getCell(row + first + index, column).find(id, { completeMatch: true, matchCase: true });
        });
        const cells = items.map((item) => [...item.cells] as CellValue[]);
        sheet.getRangeByIndexes(row + first, left, items.length, cells[0]?.length ?? 1).formulas = cells;
        for (const item of items) queueBeside(axes, item);
      }
    }
    if (!(await look(context))) return;
  }
}
