import type { Problem } from "../scorecard";
import type { CellInput } from "./cells";
import { look, MOST_ATTEMPTS } from "./overtaken";
import { isTreeKey, type Places } from "./numbers/blocks";
import { resultFormula } from "./numbers/compile";
import { columnAt } from "./rowCells";
import { inColumns } from "./cellInputs";
import { splitCells, type RowWrite, type Target } from "./rowWrites";
import { stamp } from "./stamp";
import { resultsOf, type TableContent } from "./tables";

/** What a new row must know of the rest of the workbook. */
export interface Surroundings {
  readonly places: Places;
  /** The name of the sheet of numbers. */
  readonly sheet: string;
  /** The id of the scorecard that the row is of. */
  readonly owner: string;
}

/** New rows of one table. */
interface Additions {
  readonly table: Excel.Table;
  readonly content: TableContent;
  readonly targets: readonly Target[];
}

function additionsByTable(targets: readonly Target[]): readonly Additions[] {
  const tables = new Map(targets.map((target) => [target.table, target]));
  return [...tables.values()].map(({ table, content }) => ({
    table,
    content,
    targets: targets.filter((target) => target.table === table),
  }));
}

/**
 * Queues new rows below the last ones of their tables. Blank rows at the end are room for them: a table without entries has one, and
 * Excel may have made more. A guard in the same batch must have seen to it that nobody else has taken them since they were read.
 */
export const queueAdditions = (targets: readonly Target[], surroundings: Surroundings): void =>
  additionsByTable(targets).forEach((additions) => queueInTable(additions, surroundings, blankRows(additions.content)));

/** How many rows at the end of a table hold nothing. */
function blankRows({ rows }: TableContent): number {
  const filled = [...rows].reverse().findIndex(({ values }) => values.some((cell) => cell !== ""));
  return filled < 0 ? rows.length : filled;
}

function queueInTable(
  { table, content, targets }: Additions,
  { places, sheet, owner }: Surroundings,
  blanks: number,
): void {
  const [first] = targets;
  if (first === undefined) return;
  const { table: key } = first.write;
  // A scorecard is its own.
  const ownerOf = (write: RowWrite): string => {
    if (write.table === "settings") return write.id;
    return (write.kind === "add" ? write.owner : undefined) ?? owner;
  };
  const count = targets.length;
  if (content.hasTotals) table.showTotals = false;
  // First, because Excel makes a table larger by itself when something is written below it.
  if (count > blanks) table.resize(table.getRange().getResizedRange(count - blanks, 0));
  const last = table.getDataBodyRange().getLastRow();
  const room = Math.max(count, blanks);
  const rows = room === 1 ? last : last.getOffsetRange(1 - room, 0).getResizedRange(count - 1, 0);
  const results = resultsOf(key);
  const left = Object.fromEntries(results.map((column) => [column, null]));
  rows.values = targets.map(({ write }) =>
    inColumns(
      content,
      { ...splitCells(write).cells, Scorecard: ownerOf(write), Id: write.id, ...stamp(1), ...left },
      "",
    ),
  );
  if (!isTreeKey(key)) return;
  // Where Excel has been told not to fill columns, the new rows have no formulas yet.
  const formulas = results.map((column) => [column, resultFormula(key, column, places[key], sheet)]);
  const cells = inColumns(content, Object.fromEntries(formulas) as Record<string, string>, null);
  rows.formulas = targets.map(() => cells);
}

/** Looks whether new rows are there, and adds those again that others have written over. */
export async function verifyAdditions(
  context: Excel.RequestContext,
  additions: readonly Target[],
  surroundings: Surroundings,
  attempt = 1,
): Promise<Problem | undefined> {
  if (additions.length === 0) return undefined;
  const looks = additionsByTable(additions).map(({ table, content, targets }) => {
    const ids = table.getDataBodyRange().getColumn(columnAt(content, "Id"));
    return { targets, ids: ids.load("values") };
  });
  if (!(await look(context))) return undefined;
  const lost = looks.flatMap(({ targets, ids }) => {
    const known = new Set(ids.values.map(([id]) => String(id)));
    return targets.filter(({ write }) => !known.has(write.id));
  });
  if (lost.length === 0) return undefined;
  if (attempt > MOST_ATTEMPTS) return { kind: "row-gone", name: nameOf(lost[0]?.write) };
  // What was blank when the table was read is not any more.
  additionsByTable(lost).forEach((each) => queueInTable(each, surroundings, 0));
  await context.sync();
  return verifyAdditions(context, lost, surroundings, attempt + 1);
}

const nameOf = (write: RowWrite | undefined): string =>
  String((write?.cells as Readonly<Record<string, CellInput | undefined>> | undefined)?.["Name"] ?? "").replace(
    /^'/,
    "",
  );
