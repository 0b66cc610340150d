import type { ExcelProblem, Result } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput, CellValue } from "../cells";
import { TABLE_KEYS, type TableKey } from "../tables";
import { NEW_ROW } from "./changes";
import { isBroken } from "../reference";
import { readJournal, type ReadRow } from "./readJournal";
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
}

/** What was changed in one go. */
export interface ChangeBatch {
  readonly id: string;
  readonly by: string;
  /** In ISO 8601, UTC. */
  readonly at: string;
  /** The batch that this one took back. */
  readonly undoes: string | undefined;
  readonly changes: readonly CellChange[];
}

/** The log is read this far back: what is older can be looked up in its sheet. */
const MOST_ROWS = 1000;

/** The latest changes of the definitions, oldest first. Rows that somebody has made unreadable are left out. */
export async function readChanges(): Promise<Result<readonly ChangeBatch[], ExcelProblem>> {
  const rows = await readJournal("changes", MOST_ROWS);
  if (!rows.ok) return rows;
  const batches = new Map<string, ChangeBatch>();
  for (const row of rows.value) {
    const [id, change] = [row.text("Batch"), changeOf(row)];
    if (id === "" || change === undefined) continue;
    const batch = batches.get(id);
    const undoes = row.text("Undoes") === "" ? undefined : row.text("Undoes");
    batches.set(id, {
      id,
      by: row.text("By"),
      at: row.text("At"),
      undoes,
      changes: [...(batch?.changes ?? []), change],
    });
  }
  // A batch whose beginning lies further back is not whole.
  if (rows.value.length === MOST_ROWS) batches.delete(rows.value[0]?.text("Batch") ?? "");
  return { ok: true, value: [...batches.values()] };
}

function changeOf(row: ReadRow<"changes">): CellChange | undefined {
  const table = TABLE_KEYS.find((key) => key === row.text("Table"));
  const [column, before] = [row.text("Column"), row.value("Before")];
  if (table === undefined || row.text("Row") === "" || column === "") return undefined;
  const link = row.formula("Link");
  return {
    table,
    row: row.text("Row"),
    name: row.text("Name"),
    column: column === NEW_ROW ? undefined : column,
    before,
    after: row.value("After"),
    restores: restoredBy(column, link, before),
  };
}

function restoredBy(column: string, link: string, before: CellValue): CellInput {
  if (seriesPartIn(column) !== undefined) return link === "" || isBroken(link) ? "" : referenceIn(link);
  if (link.startsWith("=")) return link;
  return typeof before === "string" ? cellText(before) : before;
}
