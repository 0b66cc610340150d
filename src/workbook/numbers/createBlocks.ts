import { FIELDS, type Field } from "../../scorecard";
import type { CellValue } from "../cells";
import { columnLetters } from "../finder/cellReference";
import { freeName } from "../freeName";
import type { NativeRows } from "../native/nativeRows";
import { now } from "../stamp";
import { TREE_KEYS, type TreeKey } from "../tables";
import { BLOCK_COLUMNS, FORMER_COLUMNS, newPlaces, type Place, type Places } from "./blocks";
import { BLOCK_NAMES, FORMER_LINKS, heldColumns, NUMBERS_MARKER, NUMBERS_SHEET } from "./heldColumns";
import { compiledLines } from "./belowLines";
import { cutRows, queueBeside, writeLater, type NativeRow } from "./laterRows";
import type { Axes } from "./loadBlocks";
import { linkColumn } from "./loadLinks";
import { nativeCells } from "./queueBlocks";

/** What the blocks of a workbook hold when they are made. */
export interface NewBlocks {
  /** By level, each node that has a row in its table. */
  readonly ids: Readonly<Record<TreeKey, readonly string[]>>;
  readonly links: ReadonlyMap<string, Readonly<Partial<Record<Field, string>>>>;
  readonly native: NativeRows;
  /** Former links, by the change of the log that they belong to. */
  readonly former: readonly (readonly [change: string, link: string])[];
}

export interface CreatedBlocks {
  readonly places: Places;
  readonly sheet: string;
  /** Writes the native cells that the batch has had no room for, once it has been carried out. */
  writeLater(): Promise<void>;
}

/**
 * Queues the hidden sheet of numbers with all its blocks and their names.
 *
 * @param taken - the names of the sheets that are there
 * @param axes - where the days of series go whose periods are no dates
 */
export function createBlocks(
  context: Excel.RequestContext,
  taken: readonly string[],
  blocks: NewBlocks,
  axes: Axes,
): CreatedBlocks {
  const name = freeName(NUMBERS_SHEET, taken);
  const sheet = context.workbook.worksheets.add(name);
  sheet.visibility = "Hidden";
  sheet.customProperties.add(NUMBERS_MARKER, "1");
  return fillBlocks(context, { sheet, name }, blocks, axes);
}

/** Queues all blocks and their names on an empty sheet. */
export function fillBlocks(
  context: Excel.RequestContext,
  { sheet, name }: { readonly sheet: Excel.Worksheet; readonly name: string },
  { ids, links, native, former }: NewBlocks,
  axes: Axes,
): CreatedBlocks {
  const most = Math.max(...TREE_KEYS.map((key) => ids[key].length));
  const { places, former: left } = newPlaces(most);
  const indexes = new Map(
    [...ids.perspectives.entries(), ...ids.settings.entries(), ...ids.kpis.entries()].map(([index, id]) => [id, index]),
  );
  const placeOf = (id: string): number | undefined => indexes.get(id);
  const rowOf = (id: string): number => placeOf(id) ?? 0;
  const { now: atOnce, later } = cutRows(
    TREE_KEYS.flatMap((key) =>
      ids[key].flatMap((id, index): readonly NativeRow[] => {
        const own: Readonly<Record<string, string | number>> | undefined = native[key].get(id);
        const axis = key === "kpis" ? native.axes.get(id) : undefined;
        const lines = native.lines.get(id);
        if (own === undefined && axis === undefined && lines === undefined) return [];
        const cells = nativeCells(key, own, places[key].row + index, places, axes.name, rowOf);
        return [{ key, id, index, axis, cells, lines: lines && compiledLines(lines, index, name, places, placeOf) }];
      }),
    ),
  );
  const cellsNow = new Map(atOnce.map(({ id, cells }) => [id, cells]));
  for (const key of TREE_KEYS) {
    const place = places[key];
    const columns = BLOCK_COLUMNS[key];
    sheet.getRangeByIndexes(0, place.column, 1, columns.length).values = [[...columns]];
    nameBlock(context, BLOCK_NAMES[key], name, place, columns.length);
    if (ids[key].length === 0) continue;
    const held = heldColumns(key);
    const isFull = ids[key].some((id) => cellsNow.has(id));
    const width = isFull ? columns.length : held.length;
    const free = columns.slice(held.length).map((): CellValue => "");
    sheet.getRangeByIndexes(place.row, place.column, ids[key].length, width).formulas = ids[key].map((id) => [
      ...held.map((column): CellValue => {
        if (column === "Id") return id;
        if (column === "Changed") return `'${now()}`;
        const field = FIELDS.find((each) => linkColumn(each) === column);
        return (field && links.get(id)?.[field]) ?? "";
      }),
      ...(isFull ? (cellsNow.get(id) ?? free).map((cell) => cell ?? "") : []),
    ]);
  }
  for (const row of atOnce) queueBeside(axes, row);
  sheet.getRangeByIndexes(0, left, 1, FORMER_COLUMNS.length).values = [[...FORMER_COLUMNS]];
  nameBlock(context, FORMER_LINKS, name, { row: 0, column: left, rows: 1 }, FORMER_COLUMNS.length);
  if (former.length > 0)
    sheet.getRangeByIndexes(1, left, former.length, FORMER_COLUMNS.length).formulas = former.map((row) => [...row]);
  return { places, sheet: name, writeLater: () => writeLater(context, sheet, later, { places, axes }) };
}

function nameBlock(context: Excel.RequestContext, name: string, sheet: string, place: Place, width: number): void {
  const [first, last] = [columnLetters(place.column), columnLetters(place.column + width - 1)];
  const area = `$${first}$${place.row + 1}:$${last}$${place.row + place.rows}`;
  context.workbook.names.add(name, `='${sheet.replaceAll("'", "''")}'!${area}`).visible = false;
}
