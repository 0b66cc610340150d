import type { CellChange, ChangeBatch } from "../../../session";
import { cellValueText } from "./cellValueText";
import { columnName, type ChangeWords } from "./columnName";

/** What became of one entry in one go. */
export interface ChangedEntry {
  readonly id: string;
  readonly table: CellChange["table"];
  readonly name: string;
  readonly lines: readonly string[];
}

/** A batch of changes in words, entry by entry. */
export function changedEntries(
  { changes }: ChangeBatch,
  speaking: ChangeWords,
  nameOf: (id: string) => string,
): readonly ChangedEntry[] {
  const rows = new Map<string, CellChange[]>();
  for (const change of changes) rows.set(change.row, [...(rows.get(change.row) ?? []), change]);
  return [...rows].flatMap(([id, own]): readonly ChangedEntry[] => {
    const [first] = own;
    if (first === undefined) return [];
    const lines = own.map((change) => lineOf(change, speaking, nameOf));
    return [{ id, table: first.table, name: first.name, lines: [...new Set(lines)] }];
  });
}

function lineOf(change: CellChange, speaking: ChangeWords, nameOf: (id: string) => string): string {
  const { own } = speaking;
  const { column, before, after, table } = change;
  if (column === undefined) return own.added;
  if (column === "DeletedAt") return after === "" ? own.restored : own.removed;
  if (column === "Order") return own.moved;
  const textOf = (value: CellChange["before"]): string => cellValueText(column, value, speaking, nameOf);
  return own.changed({
    name: columnName(column, table === "settings", speaking),
    text: textOf(before),
    value: textOf(after),
  });
}
