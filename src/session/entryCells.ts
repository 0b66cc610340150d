import { normalised, type Entry } from "../scorecard";
import { cellLines, cellText } from "../workbook";

type EntryCells = Partial<Record<"Name" | "Aliases" | "Weight", string | number>>;

/** The cells of a new entry. */
export const newEntryCells = (name: string, weight: number | undefined, order: number) => ({
  Name: cellText(name),
  Weight: weight ?? "",
  Order: order,
});

/** The cells in which an entry differs from what it is to be. The former name is kept, for formulas that use it. */
export function changedEntryCells(entry: Entry, name: string, weight: number | undefined): EntryCells {
  const cells: EntryCells = {};
  if (name !== entry.name) {
    const same = normalised(name);
    const former = [...entry.aliases, entry.name].filter((alias) => normalised(alias) !== same);
    cells.Name = cellText(name);
    cells.Aliases = cellLines([...new Set(former)]);
  }
  if (weight !== entry.weight) cells.Weight = weight ?? "";
  return cells;
}

/** The place after the last of the siblings. */
export const nextOrder = (siblings: readonly Entry[]): number =>
  siblings.reduce((highest, { order }) => Math.max(highest, order), 0) + 1;
