import { cleanName, normalised, type Entry } from "../scorecard";
import type { CellInput } from "../workbook";

type Cells = Readonly<Record<string, CellInput | undefined>>;

/** The cells in which a row is to differ from what it was. */
export function changedCells<Row extends Cells>(before: Row, after: Row): Partial<Row> {
  const changed = Object.entries(after).filter(([column, input]) => before[column] !== input);
  return Object.fromEntries(changed) as Partial<Row>;
}

/** The cells of a new row that say anything. */
export const filledCells = <Row extends Cells>(row: Row): Partial<Row> =>
  Object.fromEntries(Object.entries(row).filter(([, input]) => input !== "")) as Partial<Row>;

/** The aliases of an entry that gets a name: those given, else those it has, and its former name, for formulas that use it. */
export function aliasesOf(
  entry: Pick<Entry, "name" | "aliases"> | undefined,
  name: string,
  given: readonly string[] | undefined,
): readonly string[] {
  const former = entry === undefined || entry.name === name ? [] : [entry.name];
  const wanted = [...(given?.map(cleanName) ?? entry?.aliases ?? []), ...former];
  const known = new Set([normalised(name)]);
  return wanted.filter((alias) => {
    const key = normalised(alias);
    const isNew = key !== "" && !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** The place after the last of the siblings. */
export const nextOrder = (siblings: readonly Entry[]): number =>
  siblings.reduce((highest, { order }) => Math.max(highest, order), 0) + 1;
