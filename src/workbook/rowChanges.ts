import type { FieldConflict, Problem } from "../scorecard";
import type { CellValue } from "./cells";
import type { Blocks } from "./numbers/loadBlocks";
import { columnAt, revisionOf, textIn } from "./rowCells";
import { cellInput, heldBy, inColumns } from "./cellInputs";
import { rowAt } from "./rowsById";
import { cellBefore, splitCells, type RowChange, type Target } from "./rowWrites";
import { runsOf, type Run } from "./runs";
import { stamp } from "./stamp";
import { resultsOf, type RowContent, type TableContent } from "./tables";

/** Rows of a table that are changed and stand below each other. */
export interface ChangedRun extends Run<RowChange> {
  readonly content: TableContent;
  /** The whole table. */
  readonly range: Excel.Range;
}

/** The rows that are changed, as few ranges. */
export function changedRuns(targets: readonly Target[]): readonly ChangedRun[] {
  const tables = new Map(targets.map((target) => [target.table, target]));
  return [...tables.values()].flatMap(({ table, content }) => {
    const own = targets.flatMap(({ write, table: other }) => (other === table && write.kind === "change" ? write : []));
    if (own.length === 0) return [];
    const range = table.getRange();
    return runsOf(own, ({ id }) => rowAt(content, id)).map((run) => ({ ...run, content, range }));
  });
}

/** @param first - in the body of the table */
const rowsAt = ({ range }: ChangedRun, first: number, count: number): Excel.Range => {
  const row = range.getRow(first + 1);
  return count === 1 ? row : row.getResizedRange(count - 1, 0);
};

/** A search that finds nothing ends a batch: every change leaves a time of its own in the row. */
export function queueGuards(run: ChangedRun): void {
  const { content, first, items } = run;
  items.forEach((_, index) => {
    const { [first + index]: row } = content.rows;
    const changedAt = row && textIn(content, row, "ChangedAt");
    if (changedAt) rowsAt(run, first + index, 1).find(changedAt, { completeMatch: true, matchCase: true });
  });
}

export interface QueuedChanges extends ChangedRun {
  /** The rows as they were when the request began to be carried out. */
  readonly before: Excel.Range;
  readonly rows: Excel.Range;
}

/** Queues a look at what stands there: at all rows before any is written, as Excel calculates before it reads what has been written on. */
export const queueLooks = (runs: readonly ChangedRun[]): readonly QueuedChanges[] =>
  runs.map((run) => {
    const { first, items } = run;
    const before = rowsAt(run, first, items.length).load("values,formulas");
    return { ...run, before, rows: rowsAt(run, first, items.length) };
  });

/** Queues the writing. */
export function queueChanges({ content, items, rows }: QueuedChanges): void {
  rows.values = items.map((write) =>
    inColumns(content, { ...splitCells(write).cells, ...stamp(write.revision + 1) }, null),
  );
}

/** Where the guard was of no use: one of the rows had been changed meanwhile. */
export const conflictAfter = (changes: readonly QueuedChanges[], { links }: Blocks): Problem | undefined =>
  changes.flatMap(({ items, content, before }) =>
    items.flatMap((write, index) => conflictIn(write, content, contentOf(before, index), links) ?? []),
  )[0];

/** Makes rows again what they were; calculated columns have not been touched. */
export function putBack({ items, content, before, rows }: QueuedChanges): void {
  const [key] = items.map(({ table }) => table);
  const results = new Set((key === undefined ? [] : resultsOf(key)).map((column) => columnAt(content, column)));
  rows.formulas = items.map((_, row) => {
    const { values, formulas } = contentOf(before, row);
    return content.headers.map((__, index) =>
      results.has(index) ? null : cellInput(values[index] ?? "", formulas[index] ?? ""),
    ) as CellValue[];
  });
}

const contentOf = ({ values, formulas }: Excel.Range, row: number): RowContent => ({
  values: values[row] ?? [],
  formulas: formulas[row] ?? [],
});

export const gone = ({ name }: RowChange): Problem => ({ kind: "row-gone", name });

/** Why a row cannot be changed: it has been deleted, or somebody has changed it since. */
export function conflictIn(
  write: RowChange,
  content: TableContent,
  row: RowContent,
  links: Blocks["links"],
): Problem | undefined {
  if (textIn(content, row, "Id") !== write.id || textIn(content, row, "DeletedAt") !== "") {
    const isRestored = "DeletedAt" in write.cells && write.cells.DeletedAt === "";
    if (textIn(content, row, "Id") !== write.id || !isRestored) return gone(write);
  }
  if (revisionOf(content, row) === write.revision) return undefined;
  const fields = Object.entries(write.cells).map(([column, mine]): FieldConflict => ({
    column,
    mine: heldBy(mine),
    theirs: cellBefore(write, column, content, row, links),
  }));
  return {
    kind: "row-changed",
    name: write.name,
    by: textIn(content, row, "ChangedBy"),
    at: textIn(content, row, "ChangedAt"),
    fields,
  };
}
