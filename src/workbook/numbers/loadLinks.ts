import type { CellValue } from "../cells";
import { FIELD_COLUMNS, type TreeKey } from "../tables";
import { FIELDS, type Field } from "../../scorecard";
import { BLOCK_NAMES, heldColumns } from "./heldColumns";

/** What stands in the cell of a link; empty in both where nothing is bound. */
export interface LinkCell {
  readonly value: CellValue;
  readonly formula: CellValue;
}

export type LinkCells = Readonly<Record<Field, LinkCell>>;

/** Queues the reading of the links and of the nodes that have them; the returned function gives them after the sync. */
export function loadLinks(context: Excel.RequestContext): () => ReadonlyMap<string, LinkCells> | undefined {
  const held = heldOf(context, "kpis").load("values,formulas");
  return () => (held.isNullObject ? undefined : linksIn(held));
}

/** The columns of a block that are not made again. */
export const heldOf = (context: Excel.RequestContext, key: TreeKey): Excel.Range =>
  context.workbook.names
    .getItemOrNullObject(BLOCK_NAMES[key])
    .getRangeOrNullObject()
    .getColumn(0)
    .getResizedRange(0, heldColumns(key).length - 1);

export function linksIn({ values, formulas }: Excel.Range): ReadonlyMap<string, LinkCells> {
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
