import { FIELDS, type Field } from "../../scorecard";
import type { CellInput, CellValue } from "../cells";
import type { WrittenAxis } from "../native/series/nativeSeries";
import { firstPlaces } from "../rowCells";
import { cellInput } from "../cellInputs";
import { runsOf } from "../runs";
import { TREE_KEYS, type TreeKey } from "../tables";
import { compiledLines, type WrittenLines } from "./belowLines";
import { BLOCK_COLUMNS, BLOCK_ROWS, NATIVE_COLUMNS, type Places } from "./blocks";
import { heldColumns } from "./heldColumns";
import { compile } from "./compile";
import type { Blocks } from "./loadBlocks";
import { cutRows, queueBeside, writeLater, type NativeRow } from "./laterRows";
import { linkColumn } from "./loadLinks";
import { queueStamp } from "./numbersStamp";

/** What is written into a node's row of its block. A node that has no row yet gets one. */
export interface BlockWrite {
  readonly key: TreeKey;
  readonly id: string;
  /** Links to be made, or unmade by an empty text. */
  readonly links?: Readonly<Partial<Record<Field, string>>> | undefined;
  readonly native?: Readonly<Record<string, CellValue>> | undefined;
  /** The days of its series, where its periods are no dates. */
  readonly axis?: WrittenAxis | undefined;
  /** What counts in it of scorecards below. */
  readonly lines?: WrittenLines | undefined;
}

interface Row {
  readonly write: BlockWrite;
  readonly index: number;
  readonly isNew: boolean;
  /** Where they are written in this batch. */
  readonly native: readonly CellInput[] | undefined;
}

interface WrittenRows {
  readonly range: Excel.Range;
  /** What stood there when the batch began to be carried out. */
  readonly before: Excel.Range;
}

export interface QueuedBlocks {
  /** Where the blocks are then. */
  readonly places: Places;
  /** Queues what makes them again what they were. */
  putBack(): void;
  /** Writes the native cells that the batch has had no room for, once it has been carried out. */
  writeLater(): Promise<void>;
}

/**
 * Queues what is written into blocks. New rows come below the last node; where there is no room for them, rows are inserted
 * above the empty last one, so that Excel itself makes all formulas reach further. Whoever queues
 * this queues the guard of the stamp before everything else.
 *
 * @param isStamped - whether the tree or anything in the blocks is changed
 */
export function queueBlocks(
  context: Excel.RequestContext,
  blocks: Blocks,
  writes: readonly BlockWrite[],
  isStamped: boolean,
): QueuedBlocks {
  const { sheet, ids, axes } = blocks;
  const last = { ...lastRows(ids) };
  const known = Object.fromEntries(TREE_KEYS.map((key) => [key, firstPlaces(ids[key])]));
  const placed = writes.map((write) => {
    const found = known[write.key]?.get(write.id);
    return found === undefined
      ? { write, index: ++last[write.key], isNew: true }
      : { write, index: found, isNew: false };
  });
  const written = new Map(placed.map(({ write: { id }, index }) => [id, index]));
  const placeOf = (id: string): number | undefined =>
    known.settings?.get(id) ?? known.perspectives?.get(id) ?? known.kpis?.get(id) ?? written.get(id);
  const rowOf = (id: string): number => placeOf(id) ?? 0;
  let { places } = blocks;
  if (isStamped) {
    places = grow(blocks, last);
    queueStamp(blocks);
  }
  const { now: atOnce, later } = cutRows(
    placed.flatMap(({ write: { key, id, native, axis, lines }, index }): readonly NativeRow[] =>
      native === undefined && axis === undefined && lines === undefined
        ? []
        : [
            {
              key,
              id,
              index,
              axis,
              lines: lines && compiledLines(lines, index, sheet.name, places, placeOf),
              cells: nativeCells(key, native, places[key].row + index, places, axes.name, rowOf),
            },
          ],
    ),
  );
  const cellsNow = new Map(atOnce.map(({ id, cells }) => [id, cells]));
  const rows = queueRows(
    sheet,
    places,
    placed.map((row): Row => ({ ...row, native: cellsNow.get(row.write.id) })),
  );
  const besides = atOnce.map((row) => queueBeside(axes, row));
  const putBack = (): void => {
    besides.forEach((back) => back());
    for (const { range, before } of rows) {
      const { values, formulas } = before;
      range.formulas = values.map((row, index) =>
        row.map((value, column) => cellInput(value as CellValue, formulas[index]?.[column] as CellValue)),
      );
    }
  };
  return { places, putBack, writeLater: () => writeLater(context, sheet, later, { places, axes }) };
}

const lastRows = (ids: Blocks["ids"]): Record<TreeKey, number> =>
  Object.fromEntries(
    TREE_KEYS.map((key) => [key, ids[key].reduce((last, id, index) => (id === "" ? last : index), -1)]),
  ) as Record<TreeKey, number>;

/** Makes room where a block is full; all blocks have the same rows. */
function grow({ sheet, places }: Blocks, last: Readonly<Record<TreeKey, number>>): Places {
  const missing = Math.max(...TREE_KEYS.map((key) => last[key] + 2 - places[key].rows));
  if (missing <= 0) return places;
  const count = BLOCK_ROWS * Math.ceil(missing / BLOCK_ROWS);
  const { row, rows } = places.kpis;
  sheet
    .getRangeByIndexes(row + rows - 1, 0, count, 1)
    .getEntireRow()
    .insert("Down");
  return Object.fromEntries(
    TREE_KEYS.map((key) => [key, { ...places[key], rows: places[key].rows + count }]),
  ) as unknown as Places;
}

/** Rows that stand below each other are written together; those without native cells no further than their links. */
function queueRows(sheet: Excel.Worksheet, places: Places, rows: readonly Row[]): readonly WrittenRows[] {
  const runs = TREE_KEYS.flatMap((key) =>
    [true, false].flatMap((hasNative) => {
      const own = rows.filter(({ write, native }) => write.key === key && (native !== undefined) === hasNative);
      const width = hasNative ? BLOCK_COLUMNS[key].length : heldColumns(key).length;
      return runsOf(own, ({ index }) => index).map((run) => ({ ...run, width, place: places[key] }));
    }),
  );
  const rangeOf = ({ first, items, width, place: { row, column } }: (typeof runs)[number]): Excel.Range =>
    sheet.getRangeByIndexes(row + first, column, items.length, width);
  const looks = runs.map((run) => rangeOf(run).load("values,formulas"));
  return runs.map((run, index) => {
    const range = rangeOf(run);
    // Excel leaves a cell as it is where it finds null; the type of `formulas` has no word for that.
    range.formulas = run.items.map((row) => [...heldCells(row), ...(row.native ?? [])] as CellValue[]);
    return { range, before: looks[index] ?? range };
  });
}

function heldCells({ write: { key, id, links = {} }, isNew }: Row): readonly CellInput[] {
  return heldColumns(key).map((column): CellInput => {
    if (column === "Id") return isNew ? id : null;
    const field = FIELDS.find((each) => linkColumn(each) === column);
    return (field && links[field]) ?? null;
  });
}

/** The native cells of a row as they are written at their place; what is not given stays as it is. */
export function nativeCells(
  key: TreeKey,
  native: Readonly<Record<string, CellValue>> | undefined,
  row: number,
  places: Places,
  axes: string,
  rowOf: (scorecard: string) => number,
): readonly CellInput[] {
  return NATIVE_COLUMNS[key].map((column): CellInput => {
    const cell = native?.[column];
    return cell === undefined ? null : compile(cell, key, row, places, axes, rowOf);
  });
}
