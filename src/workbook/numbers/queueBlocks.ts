import { FIELDS, type Field } from "../../scorecard";
import type { CellInput, CellValue } from "../cells";
import type { WrittenAxis } from "../native/series/nativeSeries";
import { cellInput } from "../rowCells";
import { now } from "../stamp";
import { TREE_KEYS, type TreeKey } from "../tables";
import { queueAxis } from "./axes";
import { BLOCK_COLUMNS, BLOCK_ROWS, heldColumns, NATIVE_COLUMNS, type Places } from "./blocks";
import { compile } from "./compile";
import type { Blocks } from "./loadBlocks";
import { linkColumn } from "./loadLinks";

/** What is written into a node's row of its block. A node that has no row yet gets one. */
export interface BlockWrite {
  readonly key: TreeKey;
  readonly id: string;
  /** Links to be made, or unmade by an empty text. */
  readonly links?: Readonly<Partial<Record<Field, string>>> | undefined;
  readonly native?: Readonly<Record<string, CellValue>> | undefined;
  /** The days of its series, where its periods are no dates. */
  readonly axis?: WrittenAxis | undefined;
}

interface Row {
  readonly write: BlockWrite;
  readonly index: number;
  readonly isNew: boolean;
}

/**
 * Queues what is written into blocks. New rows come below the last node; where there is no room for them, rows are inserted
 * above the empty last one, so that Excel itself makes all formulas reach further. When somebody has changed the tree since
 * the blocks were read, the batch ends at the look for what was read, and nothing has been written.
 *
 * @param isStructural - whether the tree is changed
 * @returns where the blocks are then, and what queues the putting back
 */
export function queueBlocks(
  blocks: Blocks,
  writes: readonly BlockWrite[],
  isStructural: boolean,
): { readonly places: Places; putBack(): void } {
  const { sheet, ids, changed, axes } = blocks;
  const last = { ...lastRows(ids) };
  const rows = writes.map((write): Row => {
    const found = ids[write.key].indexOf(write.id);
    return found >= 0 ? { write, index: found, isNew: false } : { write, index: ++last[write.key], isNew: true };
  });
  let { places } = blocks;
  if (isStructural || rows.some(({ isNew }) => isNew)) {
    const stamp = sheet.getCell(places.settings.row, places.settings.column + 1);
    if (changed !== "") stamp.find(changed, { completeMatch: true, matchCase: true });
    places = grow(blocks, last);
    stamp.values = [[`'${now()}`]];
  }
  const before = rows.map((row) => rangeOf(sheet, places, row).load("values,formulas"));
  for (const row of rows) queueRow(sheet, places, row, axes.name);
  const axesBefore = rows.flatMap(({ write: { axis }, index }) =>
    axis === undefined ? [] : [queueAxis(axes.sheet(), index, axis)],
  );
  const putBack = (): void => {
    axesBefore.forEach((back) => back());
    rows.forEach((row, index) => {
      const { values = [], formulas = [] } = before[index] ?? {};
      const [was = [], code = []] = [values[0], formulas[0]];
      rangeOf(sheet, places, row).formulas = [
        was.map((value, column) => cellInput(value as CellValue, code[column] as CellValue)),
      ];
    });
  };
  return { places, putBack };
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

const rangeOf = (sheet: Excel.Worksheet, places: Places, { write: { key }, index }: Row): Excel.Range =>
  sheet.getRangeByIndexes(places[key].row + index, places[key].column, 1, BLOCK_COLUMNS[key].length);

function queueRow(sheet: Excel.Worksheet, places: Places, row: Row, axes: string): void {
  const { key, id, links = {}, native } = row.write;
  const at = places[key].row + row.index;
  const held = heldColumns(key).map((column): CellInput => {
    if (column === "Id") return row.isNew ? id : null;
    const field = FIELDS.find((each) => linkColumn(each) === column);
    return (field && links[field]) ?? null;
  });
  const cells = NATIVE_COLUMNS[key].map((column): CellInput => {
    const cell = native?.[column];
    return cell === undefined ? null : compile(cell, key, at, places, axes);
  });
  // Excel leaves a cell as it is where it finds null; the type of `formulas` has no word for that.
  rangeOf(sheet, places, row).formulas = [[...held, ...cells] as CellValue[]];
}
