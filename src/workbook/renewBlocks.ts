import { failure, FIELDS, success, type Field, type Problem, type Result } from "../scorecard";
import { addColumns } from "./addColumns";
import { keepOwnColumns, queueGuards, queueVersion } from "./carryOver";
import { inExcel } from "./inExcel";
import { loadFormerLinks } from "./journal/formerLinks";
import { loadJournal } from "./journal/journal";
import type { NativeRows } from "./native/nativeRows";
import { idsIn } from "./native/writeNative";
import { BLOCK_NAMES, FORMER_LINKS } from "./numbers/heldColumns";
import { besideAll, loadClock, loadStaleNames } from "./numbers/clock";
import { fillBlocks } from "./numbers/createBlocks";
import { loadBlocks, type Blocks } from "./numbers/loadBlocks";
import { queueStampGuard } from "./numbers/numbersStamp";
import { queueResults } from "./numbers/queueResults";
import { schemaOf } from "./parseModel";
import { loadProtection, modelSheets } from "./protection";
import { loadTables } from "./readModel";
import { columnsIn, isOfSchema, SCHEMA_VERSION, TABLE_KEYS, TABLES, TREE_KEYS } from "./tables";

/**
 * Adds the columns that tables have got since, and makes the blocks of numbers again, in one batch, where an older version has made
 * them with other columns: on the same sheet, with the same links and former links. When somebody else is at work at once, nothing is written: it is to be tried again.
 */
export async function renewBlocks(native: NativeRows): Promise<Result<undefined, Problem>> {
  const renewed = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    const numbers = loadBlocks(context);
    const formerLinks = loadFormerLinks(context);
    const journal = loadJournal(context);
    const protection = loadProtection(context, modelSheets(context));
    const mendClock = loadClock(context);
    const deleteNames = loadStaleNames(context, [...Object.values(BLOCK_NAMES), FORMER_LINKS]);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    const blocks = numbers();
    if (blocks === undefined || schemaOf(contents) >= SCHEMA_VERSION) return undefined;
    const log = journal();
    const closed = protection.ofSheets() ?? log.problem("closings");
    if (closed) return closed;
    TABLE_KEYS.forEach((key) => queueGuards(context, key, contents[key]));
    const { sheet, axes } = blocks;
    queueStampGuard(blocks);
    log.prepare();
    for (const key of TABLE_KEYS) {
      const found = contents[key];
      if (found === undefined) continue;
      const added = columnsIn(key).filter((column) => !isOfSchema(schemaOf(contents), key, column));
      keepOwnColumns(context, key, found, added);
      addColumns(
        context.workbook.tables.getItem(TABLES[key].name),
        added,
        found.rows.map(() => added.map(() => "")),
      );
    }
    deleteNames();
    sheet.getRange().clear("Contents");
    const [, ...former] = formerLinks();
    const made = fillBlocks(
      context,
      { sheet, name: sheet.name },
      { ids: idsIn(contents), links: linksOf(blocks), native, former },
      axes,
    );
    mendClock(() => besideAll(context.workbook.tables.getItem(TABLES.kpis.name).worksheet));
    for (const key of TREE_KEYS) queueResults(context, key, made, contents[key]?.rows.length ?? 0);
    // Last: until then the tables say that they are of the older version.
    queueVersion(context, contents.settings);
    await context.sync();
    await made.writeLater();
    return undefined;
  });
  if (!renewed.ok) return renewed;
  return renewed.value === undefined ? success(undefined) : failure(renewed.value);
}

/** The formulas of the links; whatever else stands in such a cell is no link, and stays as it is. */
const linksOf = ({ links }: Blocks): ReadonlyMap<string, Readonly<Partial<Record<Field, string>>>> =>
  new Map(
    [...links].map(([id, cells]) => [
      id,
      Object.fromEntries(FIELDS.map((field) => [field, String(cells[field].formula)])),
    ]),
  );
