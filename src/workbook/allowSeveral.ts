import { failure, success, type Problem, type Result } from "../scorecard";
import { addColumns } from "./addColumns";
import { keepOwnColumns, queueGuards, queueVersion } from "./carryOver";
import { queueHeaderGuard } from "./headerGuard";
import { inExcel } from "./inExcel";
import { schemaOf } from "./parseModel";
import { loadProtection, modelSheets } from "./protection";
import { loadTables } from "./readModel";
import { columnAt, hasColumn, textIn } from "./rowCells";
import { ownerIn } from "./rowsById";
import { columnsIn, SEVERAL_VERSION, TABLE_KEYS, TABLES, type TableContents } from "./tables";

/**
 * Gives the tables the columns that several scorecards need, or that one needs to count in another, in one batch; nothing where they have them.
 * What the workbook says stays the same, but versions of the add-in that know nothing of that only read it from now on. When somebody else is at work at once,
 * nothing is written: it is to be tried again.
 */
export async function allowSeveral(version = SEVERAL_VERSION): Promise<Result<undefined, Problem>> {
  const allowed = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    const protection = loadProtection(context, modelSheets(context));
    await context.sync();
    const contents = tables();
    const settings = contents?.settings;
    if (contents === undefined || settings === undefined) return { kind: "no-scorecard" };
    const known = schemaOf(contents);
    if (known >= version) return undefined;
    const closed = protection.ofSheets();
    if (closed) return closed;
    for (const key of TABLE_KEYS) {
      const { [key]: content } = contents;
      const added = columnsIn(key, version).filter((column) => !columnsIn(key, known).includes(column));
      if (content === undefined || (added.length === 0 && key !== "settings")) continue;
      const table = context.workbook.tables.getItem(TABLES[key].name);
      queueGuards(context, key, content);
      queueHeaderGuard(table, content);
      keepOwnColumns(context, key, content, added);
      addColumns(
        table,
        added,
        content.rows.map(() => added.map(() => "")),
      );
    }
    if (known < SEVERAL_VERSION) queueOwners(context, contents);
    // Last: until then the tables say that they are of the older version.
    queueVersion(context, settings, version);
    await context.sync();
    return undefined;
  });
  if (!allowed.ok) return allowed;
  return allowed.value === undefined ? success(undefined) : failure(allowed.value);
}

/** Until now every row was of the only scorecard, whatever it said; from now on what it says counts. */
function queueOwners(context: Excel.RequestContext, contents: TableContents): void {
  const owner = ownerIn(contents);
  for (const key of TABLE_KEYS) {
    const { [key]: content } = contents;
    if (content === undefined || key === "settings" || !hasColumn(content, "Scorecard")) continue;
    content.rows.forEach((row, place) => {
      const said = textIn(content, row, "Scorecard");
      if (said === "" || said === owner) return;
      const body = context.workbook.tables.getItem(TABLES[key].name).getDataBodyRange();
      body.getCell(place, columnAt(content, "Scorecard")).values = [[owner]];
    });
  }
}
