import { FIELDS, type Field } from "../scorecard";
import type { CellInput, CellValue } from "./cells";
import type { LinkCells } from "./numbers/loadLinks";
import { columnAt } from "./rowCells";
import {
  FIELD_COLUMNS,
  TYPED_COLUMNS,
  type RowContent,
  type RowInput,
  type TableContent,
  type TableKey,
} from "./tables";

/**
 * A change of one row; refused when its revision is no longer the one that the change was made on.
 *
 * The value fields of a KPI are written by the names of their results: a formula is a link, a number was typed, an empty text
 * is neither.
 */
export type RowChange = {
  readonly [Key in TableKey]: {
    readonly kind: "change";
    readonly table: Key;
    readonly id: string;
    readonly revision: number;
    readonly name: string;
    readonly cells: RowInput<Key>;
  };
}[TableKey];

export type RowAddition = {
  readonly [Key in TableKey]: {
    readonly kind: "add";
    readonly table: Key;
    readonly id: string;
    readonly cells: RowInput<Key>;
    /** The scorecard that it is of; that of the batch when left out. */
    readonly owner?: string | undefined;
  };
}[TableKey];

export type RowWrite = RowChange | RowAddition;

/** A write and the table that it goes into. */
export interface Target {
  readonly write: RowWrite;
  readonly content: TableContent;
  readonly table: Excel.Table;
}

/** What of a write goes into the table, and what into the links of the KPI's block. */
export interface SplitCells {
  readonly cells: Readonly<Record<string, CellInput>>;
  readonly links: Readonly<Partial<Record<Field, string>>>;
}

/** The value field that a column of a write stands for; `undefined` for columns of the tables. */
const fieldIn = (table: TableKey, column: string): Field | undefined =>
  table === "kpis" ? FIELDS.find((each) => FIELD_COLUMNS[each] === column) : undefined;

/** What a column of a write held before: a link as its formula, else what stands in the table. */
export function cellBefore(
  { table, id }: Pick<RowWrite, "table" | "id">,
  column: string,
  content: TableContent,
  row: RowContent | undefined,
  links: ReadonlyMap<string, LinkCells>,
): CellValue {
  const field = fieldIn(table, column);
  const link = field && links.get(id)?.[field].formula;
  if (link !== undefined && link !== "") return link;
  return row?.formulas[columnAt(content, field === undefined ? column : TYPED_COLUMNS[field])] ?? "";
}

export function splitCells({ table, cells }: RowWrite): SplitCells {
  const given: Readonly<Record<string, CellInput | undefined>> = cells;
  const inTable: Record<string, CellInput> = {};
  const links: Partial<Record<Field, string>> = {};
  for (const [column, input] of Object.entries(given)) {
    const field = fieldIn(table, column);
    if (input === undefined) continue;
    if (field === undefined) inTable[column] = input;
    else {
      const isLink = typeof input === "string" && input.startsWith("=");
      links[field] = isLink ? input : "";
      inTable[TYPED_COLUMNS[field]] = isLink ? "" : input;
    }
  }
  return { cells: inTable, links };
}
