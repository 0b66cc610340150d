import type { CellValue } from "../cells";
import { FIELD_COLUMNS, TREE_KEYS, type TreeKey } from "../tables";
import { FIELDS, type Field } from "../../scorecard";
import { BLOCK_COLUMNS, BLOCK_NAMES, heldColumns, type Place, type Places } from "./blocks";

/** What stands in the cell of a link; empty in both where nothing is bound. */
export interface LinkCell {
  readonly value: CellValue;
  readonly formula: CellValue;
}

export type LinkCells = Readonly<Record<Field, LinkCell>>;

/** The blocks as they were read. */
export interface Blocks {
  /** With its name. */
  readonly sheet: Excel.Worksheet;
  readonly places: Places;
  /** The nodes of each block from its first row on; empty where a row is free. */
  readonly ids: Readonly<Record<TreeKey, readonly string[]>>;
  readonly links: ReadonlyMap<string, LinkCells>;
  /** When the tree was last changed: whoever changes it looks whether that is still the same. */
  readonly changed: string;
}

/** Queues the reading of the links and of the nodes that have them; the returned function gives them after the sync. */
export function loadLinks(context: Excel.RequestContext): () => ReadonlyMap<string, LinkCells> | undefined {
  const held = heldOf(context, "kpis").load("values,formulas");
  return () => (held.isNullObject ? undefined : linksIn(held));
}

/** Queues the reading of where all nodes stand; `undefined` when there are no blocks. */
export function loadBlocks(context: Excel.RequestContext): () => Blocks | undefined {
  const blocks = TREE_KEYS.map((key) => ({
    key,
    held: heldOf(context, key).load("values,formulas,rowIndex,columnIndex,rowCount"),
  }));
  const sheet = heldOf(context, "kpis").worksheet.load("name");
  return () => {
    if (blocks.some(({ held }) => held.isNullObject)) return undefined;
    const of = <Value>(what: (held: Excel.Range) => Value): Readonly<Record<TreeKey, Value>> =>
      Object.fromEntries(blocks.map(({ key, held }) => [key, what(held)])) as Readonly<Record<TreeKey, Value>>;
    const ranges = of((held) => held);
    return {
      sheet,
      places: of(({ rowIndex, columnIndex, rowCount }): Place => ({
        row: rowIndex,
        column: columnIndex,
        rows: rowCount,
      })),
      ids: of(({ values }) => values.map(([id]) => String(id).trim())),
      links: linksIn(ranges.kpis),
      changed: String(ranges.settings.values[0]?.[1] ?? ""),
    };
  };
}

const heldOf = (context: Excel.RequestContext, key: TreeKey): Excel.Range =>
  context.workbook.names
    .getItemOrNullObject(BLOCK_NAMES[key])
    .getRangeOrNullObject()
    .getResizedRange(0, heldColumns(key).length - BLOCK_COLUMNS[key].length);

function linksIn({ values, formulas }: Excel.Range): ReadonlyMap<string, LinkCells> {
  const links = new Map<string, LinkCells>();
  values.forEach((row, index) => {
    const id = String(row[0]).trim();
    if (id === "" || links.has(id)) return;
    const cells = FIELDS.map((field) => {
      const column = heldColumns("kpis").indexOf(linkColumn(field));
      return [field, { value: row[column] as CellValue, formula: formulas[index]?.[column] as CellValue }] as const;
    });
    links.set(id, Object.fromEntries(cells) as LinkCells);
  });
  return links;
}

/** @example linkColumn("actual") // "ActualLink" */
export const linkColumn = (field: Field): string => `${FIELD_COLUMNS[field]}Link`;
