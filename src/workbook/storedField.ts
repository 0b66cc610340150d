import type { CellInput, Cells } from "./cells";

/** How a value stands in one cell: `read` understands what `write` has written. */
export interface CellFormat<Value> {
  read(row: Cells, column: string): Value;
  write(value: Value): CellInput;
}

/** A part of an entity, and the columns of its table that hold it. */
export interface StoredField<Value, Entity, Column extends string = string> {
  readonly columns: readonly Column[];
  /** The version of the tables that has added the columns. */
  readonly since: number;
  read(row: Cells): Value;
  write(value: Value, entity: Entity): Readonly<Record<Column, CellInput>>;
}

/** Every part of an entity: one that is not stored does not compile. */
export type StoredFields<Entity> = { readonly [Key in keyof Entity]: StoredField<Entity[Key], Entity> };

/** A part that stands in a column of its own. */
export const inColumn = <Column extends string, Value>(
  column: Column,
  { read, write }: CellFormat<Value>,
  since = 1,
): StoredField<Value, unknown, Column> => ({
  columns: [column],
  since,
  read: (row) => read(row, column),
  write: (value) => ({ [column]: write(value) }) as Record<Column, CellInput>,
});

type AnyFields = Readonly<Record<string, { readonly columns: readonly string[]; readonly since: number }>>;

type ColumnOf<Fields extends AnyFields> = Fields[keyof Fields]["columns"][number];

/** The columns of all parts, in their order. */
export const columnsOf = <Fields extends AnyFields>(fields: Fields): readonly ColumnOf<Fields>[] =>
  Object.values(fields).flatMap(({ columns }): readonly ColumnOf<Fields>[] => columns);

/** The version that has added each column. */
export const versionsOf = (fields: AnyFields): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.values(fields).flatMap(({ columns, since }) => columns.map((column) => [column, since])));

/** The entity that a row holds. */
export const readFields = <Entity>(fields: StoredFields<Entity>, row: Cells): Entity =>
  Object.fromEntries(
    Object.entries<StoredField<unknown, Entity>>(fields).map(([part, field]) => [part, field.read(row)]),
  ) as Entity;

/** The cells that hold an entity. */
export const writeFields = <Entity>(
  fields: StoredFields<Entity>,
  entity: Entity,
): Readonly<Record<string, CellInput>> => {
  const parts = Object.keys(fields) as (keyof Entity)[];
  return Object.fromEntries(parts.flatMap((part) => Object.entries(fields[part].write(entity[part], entity))));
};
