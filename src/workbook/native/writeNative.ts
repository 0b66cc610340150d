import { failure, success, type Problem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { loadJournal } from "../journal/journal";
import { BLOCK_NAMES, FORMER_LINKS } from "../numbers/heldColumns";
import { besideAll, loadClock, loadStaleNames } from "../numbers/clock";
import { createBlocks } from "../numbers/createBlocks";
import { loadAxes, loadBlocks } from "../numbers/loadBlocks";
import { queueStampGuard } from "../numbers/numbersStamp";
import { nativeWrites } from "../numbers/nativeWrites";
import { queueBlocks } from "../numbers/queueBlocks";
import { queueResults } from "../numbers/queueResults";
import { loadProtection, modelSheets } from "../protection";
import { loadTables } from "../readModel";
import { rowRevisions, textIn } from "../rowCells";
import { TABLES, TREE_KEYS, type TableContents, type TreeKey } from "../tables";
import type { NativeRows } from "./nativeRows";

/**
 * Writes the native cells of all nodes: one batch of two syncs, and more where they do not fit into one request. Revisions stay, because nothing that a person has defined
 * changes. Blocks that are gone are made again, without the links that they held.
 *
 * @param revisions - of the rows that the cells were made on: when somebody has changed a row since, nothing is written, and the
 *   answer is `excel-busy`
 * @param isGuarded - whether the batch ends, as at something that Excel does not find, when that happens between reading and writing
 */
export async function writeNative(
  native: NativeRows,
  revisions: ReadonlyMap<string, number>,
  isGuarded: boolean,
): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const tables = loadTables(context);
    const numbers = loadBlocks(context);
    const journal = loadJournal(context);
    const protection = loadProtection(context, modelSheets(context));
    const sheets = context.workbook.worksheets.load("items/name");
    const axes = loadAxes(context);
    const mendClock = loadClock(context);
    const deleteBlockNames = loadStaleNames(context, [...Object.values(BLOCK_NAMES), FORMER_LINKS]);
    await context.sync();
    const contents = tables();
    if (contents === undefined) return { kind: "no-scorecard" };
    const missing = TREE_KEYS.find((key) => contents[key] === undefined);
    if (missing) return { kind: "table-missing", table: TABLES[missing].name };
    if ([...rowRevisions(contents)].some(([id, revision]) => revisions.get(id) !== revision))
      return { kind: "excel-busy" };
    const blocks = numbers();
    const log = journal();
    const closed =
      protection.ofSheets() ?? log.problem("closings") ?? (blocks === undefined ? protection.ofStructure() : undefined);
    if (closed) return closed;
    if (blocks !== undefined && isGuarded) queueStampGuard(blocks);
    log.prepare();
    mendClock(() => besideAll(context.workbook.tables.getItem(TABLES.kpis.name).worksheet));
    let numbered: { writeLater(): Promise<void> };
    if (blocks !== undefined) {
      numbered = queueBlocks(context, blocks, nativeWrites(native), true);
      TREE_KEYS.forEach((key) =>
        queueResults(context, key, { places: blocks.places, sheet: blocks.sheet.name }, rowCount(contents, key)),
      );
    } else {
      deleteBlockNames();
      const taken = sheets.items.map(({ name }) => name);
      const links = new Map();
      const made = createBlocks(context, taken, { ids: idsIn(contents), links, native, former: [] }, axes());
      TREE_KEYS.forEach((key) => queueResults(context, key, made, rowCount(contents, key)));
      numbered = made;
    }
    await context.sync();
    await numbered.writeLater();
    return undefined;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}

const rowCount = (contents: TableContents, key: TreeKey): number => contents[key]?.rows.length ?? 0;

/** The nodes that have a row in each table, deleted ones too: they may come back. */
export const idsIn = (contents: TableContents): Readonly<Record<TreeKey, readonly string[]>> =>
  Object.fromEntries(
    TREE_KEYS.map((key) => {
      const { [key]: content } = contents;
      const ids = content?.rows.map((row) => textIn(content, row, "Id")) ?? [];
      return [key, [...new Set(ids)].filter((id) => id !== "")];
    }),
  ) as unknown as Readonly<Record<TreeKey, readonly string[]>>;
