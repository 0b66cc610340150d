import type { ExcelProblem, Result } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput, CellValue } from "../cells";
import { loadLinks, type LinkCells } from "../numbers/loadLinks";
import { loadTables } from "../readModel";
import { rowOf } from "../rowsById";
import { cellBefore } from "../rowWrites";
import { TABLE_KEYS, type TableContents, type TableKey } from "../tables";
import { NEW_ROW } from "./changes";
import { changeKey, loadFormerLinks } from "./formerLinks";
import { isBroken } from "../reference";
import { readJournalWith, type ReadRow } from "./readJournal";
import { referenceIn, seriesPartIn } from "./seriesColumns";

/** One cell of a definition that was changed. */
export interface CellChange {
  readonly table: TableKey;
  readonly row: string;
  /** The name of the entry, as it was before the change. */
  readonly name: string;
  /** `undefined` when the row was added. */
  readonly column: string | undefined;
  readonly before: CellValue;
  readonly after: CellValue;
  /**
   * What has to be written to have again what was there before; a binding has moved with the cells it names. For a part of a
   * series it is the reference to its cells, empty when it was not bound or they are gone.
   */
  readonly restores: CellInput;
  /** Whether the workbook says now what it said after the change. */
  readonly holds: boolean;
}

/** What was changed in one go. */
export interface ChangeBatch {
  readonly id: string;
  readonly by: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
  /** The batch that this one took back. */
  readonly undoes: string | undefined;
  /** The scorecard that its lines are of; empty where they do not say it. */
  readonly owner: string;
  readonly changes: readonly CellChange[];
}

/** The log is read this far back: what is older can be looked up in its sheet. */
const MOST_ROWS = 1000;

/** The latest changes of the definitions, oldest first. Rows that somebody has made unreadable are left out. */
export async function readChanges(): Promise<Result<readonly ChangeBatch[], ExcelProblem>> {
  const read = await readJournalWith("changes", MOST_ROWS, (context) => {
    const links = loadFormerLinks(context);
    const tables = loadTables(context);
    const bound = loadLinks(context);
    return () => ({ links: links(), contents: tables(), bound: bound() ?? new Map<string, LinkCells>() });
  });
  if (!read.ok) return read;
  const { rows, now } = read.value;
  const batches = new Map<string, ChangeBatch>();
  for (const row of rows) {
    const [id, change] = [row.text("Batch"), changeOf(row, now)];
    if (id === "" || change === undefined) continue;
    const batch = batches.get(id);
    const undoes = row.text("Undoes") === "" ? undefined : row.text("Undoes");
    batches.set(id, {
      id,
      by: row.text("By"),
      at: row.text("At"),
      undoes,
      owner: row.text("Scorecard"),
      changes: [...(batch?.changes ?? []), change],
    });
  }
  // A batch whose beginning lies further back is not whole.
  if (rows.length === MOST_ROWS) batches.delete(rows[0]?.text("Batch") ?? "");
  return { ok: true, value: [...batches.values()] };
}

interface Now {
  readonly links: ReadonlyMap<string, string>;
  readonly contents: TableContents | undefined;
  readonly bound: ReadonlyMap<string, LinkCells>;
}

function changeOf(row: ReadRow<"changes">, now: Now): CellChange | undefined {
  const table = TABLE_KEYS.find((key) => key === row.text("Table"));
  const [column, before] = [row.text("Column"), row.value("Before")];
  if (table === undefined || row.text("Row") === "" || column === "") return undefined;
  const link = now.links.get(changeKey(row.text("Batch"), row.text("Row"), column)) ?? row.formula("Link");
  return {
    table,
    row: row.text("Row"),
    name: row.text("Name"),
    column: column === NEW_ROW ? undefined : column,
    before,
    after: row.value("After"),
    restores: restoredBy(column, link, before),
    holds: isHeld(now, table, row.text("Row"), column, row.value("After")),
  };
}

/** A link counts as the same whatever cells it names: Excel has moved it with them. */
function isHeld({ contents, bound }: Now, table: TableKey, id: string, column: string, after: CellValue): boolean {
  if (seriesPartIn(column) !== undefined) return true;
  const content = contents?.[table];
  const found = content && rowOf(content, id);
  if (content === undefined || found === undefined) return false;
  if (column === NEW_ROW) return true;
  const held = cellBefore({ table, id }, column, content, found, bound);
  const isLink = (cell: CellValue): boolean => typeof cell === "string" && cell.startsWith("=");
  return isLink(held) && isLink(after) ? true : String(held) === String(after);
}

function restoredBy(column: string, link: string, before: CellValue): CellInput {
  const part = seriesPartIn(column);
  if (part === "Percent") return before;
  if (part !== undefined) return link === "" || isBroken(link) ? "" : referenceIn(link);
  if (link.startsWith("=")) return link;
  return typeof before === "string" ? cellText(before) : before;
}
