import type { Problem } from "../scorecard";
import type { Cells } from "./cells";
import type { Row } from "./rows";
import { TABLES, type TableKey } from "./tables";

/**
 * The rows that nobody has deleted. One whose id is missing, or that of an earlier row, is reported and left out; one without a
 * name is reported. Formulas take capital and small letters of ids for the same.
 */
export function liveRows<Key extends Exclude<TableKey, "settings">>(
  key: Key,
  rows: readonly Row<Key>[],
  report: (problem: Problem) => void,
): readonly Row<Key>[] {
  const table = TABLES[key].name;
  const nameById = new Map<string, string>();
  return rows.filter((row: Cells) => {
    if (row.text("DeletedAt") !== "") return false;
    const id = row.text("Id");
    const name = key === "links" ? id : row.text("Name");
    const other = nameById.get(id.toLowerCase());
    if (id === "") report({ kind: "id-missing", table, name });
    else if (other !== undefined) report({ kind: "id-duplicate", table, name, other });
    if (id === "" || other !== undefined) return false;
    if (name === "") report({ kind: "name-missing", table, row: id });
    nameById.set(id.toLowerCase(), name);
    return true;
  });
}
