import type { Problem } from "../scorecard";
import type { CellValue } from "./cells";
import { isOfSchema, NUMBERS_VERSION, TABLES, type Column, type TableContent, type TableKey } from "./tables";

/** One row of a model table, read by column name. */
export interface Row<Key extends TableKey> {
  text(column: Column<Key>): string;
  value(column: Column<Key>): CellValue;
  formula(column: Column<Key>): CellValue;
  /** `undefined` when the cell is empty; text that is no number is reported and counts as empty. */
  number(column: Column<Key>): number | undefined;
  /** `undefined` when the cell is empty; text that `read` does not know is reported and counts as empty. */
  choice<Value>(
    column: Column<Key>,
    read: (text: string) => Value | undefined,
    unknown?: (name: string, text: string) => Problem,
  ): Value | undefined;
}

/** The rows that hold anything, with a problem for every column that this version needs and does not find. */
export function rowsOf<Key extends TableKey>(
  key: Key,
  content: TableContent,
  schema: number,
  report: (problem: Problem) => void,
): readonly Row<Key>[] {
  const { name: table, columns } = TABLES[key];
  const position = new Map(content.headers.map((header, index) => [header.trim().toLowerCase(), index]));
  // A column that tables of their version do not have yet is somebody's own, whatever it is called.
  const isOurs = (column: string): boolean => schema < NUMBERS_VERSION || isOfSchema(schema, key, column);
  const indexOf = (column: string): number | undefined =>
    isOurs(column) ? position.get(column.toLowerCase()) : undefined;
  for (const column of columns) {
    if (indexOf(column) === undefined && isOfSchema(schema, key, column))
      report({ kind: "column-missing", table, column });
  }
  return content.rows
    .filter(({ values }) => values.some((value) => value !== ""))
    .map(({ values, formulas }) => {
      const at = (cells: readonly CellValue[], column: string): CellValue => cells[indexOf(column) ?? -1] ?? "";
      const row: Row<Key> = {
        value: (column) => at(values, column),
        formula: (column) => at(formulas, column),
        text: (column) => String(at(values, column)).trim(),
        number: (column) => {
          const value = at(values, column);
          if (typeof value === "number") return value;
          if (value === "") return undefined;
          const name = String(at(values, "Name"));
          report({ kind: "number-unreadable", table, column, name, text: String(value) });
          return undefined;
        },
        choice: (column, read, unknown) => {
          const text = row.text(column);
          if (text === "") return undefined;
          const value = read(text);
          if (value === undefined) {
            const name = String(at(values, "Name"));
            report(unknown?.(name, text) ?? { kind: "choice-unknown", table, column, name, text });
          }
          return value;
        },
      };
      return row;
    });
}
