import { FIELDS, failure, success, type Field, type Problem, type Result } from "../scorecard";
import type { CellInput } from "./cells";
import { freeName } from "./freeName";
import { inExcel } from "./inExcel";
import { loadJournal } from "./journal/journal";
import type { NativeRows } from "./native/nativeRows";
import { BLOCK_NAMES, FORMER_LINKS } from "./numbers/heldColumns";
import { CLOCK_NAMES, loadStaleNames, queueClock } from "./numbers/clock";
import { createBlocks } from "./numbers/createBlocks";
import { loadAxes } from "./numbers/loadBlocks";
import { queueResults } from "./numbers/queueResults";
import { isOvertaken, MOST_ATTEMPTS } from "./overtaken";
import { loadProtection } from "./protection";
import { loadTables } from "./readModel";
import { splitCells, type RowAddition } from "./rowWrites";
import { stamp } from "./stamp";
import {
  columnsIn,
  resultsOf,
  SCHEMA_VERSION,
  SHEET_MARKER,
  SHEET_NAME,
  TABLE_KEYS,
  TABLES,
  TREE_KEYS,
  type TreeKey,
} from "./tables";

/**
 * Adds the hidden sheets of the model, definitions and numbers, with the given rows, in one batch. A workbook that has a
 * scorecard already is left as it is, also when somebody has made it meanwhile: what both make is found to be there at the start
 * of the batch, and reading again tells.
 */
export async function createModel(
  rows: readonly RowAddition[],
  native: NativeRows,
  attempt = 1,
): Promise<Result<undefined, Problem>> {
  const created = await createOnce(rows, native);
  return isOvertaken(created) && attempt < MOST_ATTEMPTS ? createModel(rows, native, attempt + 1) : created;
}

async function createOnce(rows: readonly RowAddition[], native: NativeRows): Promise<Result<undefined, Problem>> {
  const created = await inExcel(async (context): Promise<Problem | undefined> => {
    const existing = loadTables(context);
    const journal = loadJournal(context);
    const protection = loadProtection(context, []);
    const sheets = context.workbook.worksheets.load("items/name");
    const axes = loadAxes(context);
    // Names outlive the sheets that somebody has deleted.
    const deleteStaleNames = loadStaleNames(context, [...Object.values(BLOCK_NAMES), FORMER_LINKS, ...CLOCK_NAMES]);
    await context.sync();
    if (existing() !== undefined) return { kind: "scorecard-exists" };
    const log = journal();
    const closed = protection.ofStructure() ?? log.problem("closings");
    if (closed) return closed;
    deleteStaleNames();
    const taken = sheets.items.map(({ name }) => name);
    const sheet = context.workbook.worksheets.add(freeName(SHEET_NAME, taken));
    sheet.visibility = "Hidden";
    sheet.customProperties.add(SHEET_MARKER, String(SCHEMA_VERSION));
    const owner = rows.find(({ table }) => table === "settings")?.id ?? "";
    let column = 0;
    for (const key of TABLE_KEYS) {
      const { name } = TABLES[key];
      const columns = columnsIn(key);
      const values = [
        [...columns],
        ...bodyOf(
          columns,
          resultsOf(key),
          rows.filter(({ table }) => table === key),
          owner,
        ),
      ];
      const range = sheet.getRangeByIndexes(0, column, values.length, columns.length);
      range.values = values;
      sheet.tables.add(range, true).name = name;
      column += columns.length + 1;
    }
    queueClock(context, sheet.getCell(0, column));
    log.prepare();
    const ids = Object.fromEntries(
      TREE_KEYS.map((key) => [key, rows.filter(({ table }) => table === key).map(({ id }) => id)]),
    ) as unknown as Readonly<Record<TreeKey, readonly string[]>>;
    const blocks = createBlocks(context, taken, { ids, links: linksOf(rows), native, former: [] }, axes());
    for (const key of TREE_KEYS) queueResults(context, key, blocks, Math.max(1, ids[key].length));
    await context.sync();
    await blocks.writeLater();
    return undefined;
  });
  if (!created.ok) return created;
  return created.value === undefined ? success(undefined) : failure(created.value);
}

/** A table has at least one row under its header, so an empty one gets a blank row. */
function bodyOf(
  columns: readonly string[],
  results: readonly string[],
  rows: readonly RowAddition[],
  owner: string,
): CellInput[][] {
  const body = rows.map((row) => {
    const { cells } = splitCells(row);
    const all: Readonly<Record<string, CellInput>> = { ...cells, Id: row.id, Scorecard: owner, ...stamp(1) };
    return columns.map((column) => (results.includes(column) ? "" : (all[column] ?? "")));
  });
  return body.length > 0 ? body : [columns.map(() => "")];
}

const linksOf = (rows: readonly RowAddition[]): ReadonlyMap<string, Readonly<Partial<Record<Field, string>>>> =>
  new Map(
    rows.flatMap((row) => {
      const { links } = splitCells(row);
      return FIELDS.some((field) => links[field]) ? [[row.id, links] as const] : [];
    }),
  );
