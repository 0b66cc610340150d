import type { CellInput } from "./cells";
import type { RowInput, TableContent, TableKey } from "./tables";

/**
 * A change of one row; refused when its revision is no longer the one that the change was made on. Without a revision it is
 * made on the row as it is when it is read.
 */
export type RowChange = {
  readonly [Key in TableKey]: {
    readonly kind: "change";
    readonly table: Key;
    readonly id: string;
    readonly revision: number | undefined;
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
  };
}[TableKey];

export type RowWrite = RowChange | RowAddition;

/** A write and the table that it goes into. */
export interface Target {
  readonly write: RowWrite;
  readonly content: TableContent;
  readonly table: Excel.Table;
  readonly native: Readonly<Record<string, CellInput>> | undefined;
}
