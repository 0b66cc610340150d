import { DEFAULT_KPI, normalised, type Entry, type Kpi, type Objective, type Perspective } from "../scorecard";
import { cellLines, cellText, kpiCells, type CellInput, type RowInput } from "../workbook";

const entryCells = ({ name, aliases, weight, order }: Entry) => ({
  Name: cellText(name),
  Aliases: cellLines(aliases),
  Weight: weight ?? "",
  Order: order,
});

export const perspectiveRow = (entry: Perspective): RowInput<"perspectives"> => ({
  ...entryCells(entry),
  RollUp: entry.rollUp ?? "",
});

export const objectiveRow = (entry: Objective): RowInput<"objectives"> => ({
  ...entryCells(entry),
  Parent: entry.parent,
  RollUp: entry.rollUp ?? "",
  Owner: cellText(entry.owner.trim()),
  Note: cellText(entry.note.trim()),
});

export const kpiRow = (entry: Kpi): RowInput<"kpis"> => ({
  ...entryCells(entry),
  Parent: entry.parent,
  ...kpiCells(entry),
});

/** The cells of a new KPI: what is not the default. */
export const newKpiCells = (entry: Kpi): RowInput<"kpis"> => {
  const usual = kpiCells(DEFAULT_KPI);
  return { ...filledCells(changedCells<RowInput<"kpis">>(usual, kpiRow(entry))), Kind: entry.kind };
};

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
  entry: Entry | undefined,
  name: string,
  given: readonly string[] | undefined,
): readonly string[] {
  const former = entry === undefined || entry.name === name ? [] : [entry.name];
  const wanted = [...(given?.map(oneLine) ?? entry?.aliases ?? []), ...former];
  const known = new Set([normalised(name)]);
  return wanted.filter((alias) => {
    const key = normalised(alias);
    const isNew = key !== "" && !known.has(key);
    known.add(key);
    return isNew;
  });
}

/** Several texts stand in one cell, one a line. */
export const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, " ").trim();

/** The place after the last of the siblings. */
export const nextOrder = (siblings: readonly Entry[]): number =>
  siblings.reduce((highest, { order }) => Math.max(highest, order), 0) + 1;
