import { cleanName } from "../../scorecard";
import type { PickedTable } from "../../workbook";
import type { ImportColumn, ImportMapping } from "./importColumns";

/** What a row says in each of the columns that are used, on one line; empty where it says nothing. */
export type RowTexts = Readonly<Record<ImportColumn, string>>;

export function rowTexts(cells: PickedTable["rows"][number], mapping: ImportMapping): RowTexts {
  const text = (use: ImportColumn): string => cleanName(String(cells[mapping.indexOf(use)] ?? ""));
  return {
    perspective: text("perspective"),
    objective: text("objective"),
    name: text("name"),
    unit: text("unit"),
    actual: text("actual"),
    target: text("target"),
    baseline: text("baseline"),
    weight: text("weight"),
    owner: text("owner"),
    direction: text("direction"),
    frequency: text("frequency"),
    thresholds: text("thresholds"),
  };
}
