import { cellText } from "../cellText";
import { journalSheets, loadProtection, type ProtectionProblem } from "../protection";
import { TABLES } from "../tables";
import {
  JOURNAL_KEYS,
  JOURNAL_MARKER,
  JOURNAL_SHEET,
  JOURNAL_TABLES,
  OWNER,
  type JournalKey,
  type JournalRow,
} from "./tables";

/** Rows for one of the tables. */
export type JournalEntry = {
  readonly [Key in JournalKey]: {
    readonly table: Key;
    readonly rows: readonly JournalRow<Key>[];
    /** The scorecard that they are of; the one of the first row of settings when left out. */
    readonly owner?: string | undefined;
  };
}[JournalKey];

/** The journal of this workbook, ready to be written to in the next sync. */
export interface Journal {
  /**
   * Queues the making of the tables that are not there yet. It comes first, because somebody else may make them at the same time, and
   * because native formulas look closed periods up in them.
   */
  prepare(): void;
  /** Why a table cannot be written to. */
  problem(key: JournalKey): ProtectionProblem | undefined;
  /**
   * Queues rows below the last one of a table. Where that is, is asked when the batch runs, so two people who add at once do
   * not write into the same row.
   *
   * @returns the cells of the first column, by which the rows can be looked up afterwards; nothing without rows
   */
  append(entry: JournalEntry): Excel.Range | undefined;
}

/** Queues the look for the journal's tables. After the sync the returned function opens it; what is missing is added. */
export function loadJournal(context: Excel.RequestContext): () => Journal {
  const { tables, worksheets } = context.workbook;
  const sheet = worksheets.getItemOrNullObject(JOURNAL_SHEET).load("name");
  const used = sheet.getUsedRangeOrNullObject().load("columnIndex,columnCount");
  const settings = tables.getItemOrNullObject(TABLES.settings.name).columns.getItemOrNullObject("Id");
  const ids = settings.getDataBodyRange().load("values");
  const protection = loadProtection(context, journalSheets(context));
  const found = JOURNAL_KEYS.map((key) => {
    const table = tables.getItemOrNullObject(JOURNAL_TABLES[key].name).load("name");
    return { key, table, headers: table.getHeaderRowRange().load("values") };
  });
  return () => {
    const known = new Map<JournalKey, OpenTable>(
      found.flatMap(({ key, table, headers }) =>
        table.isNullObject ? [] : [[key, { table, columns: (headers.values[0] ?? []).map(String) }] as const],
      ),
    );
    const first = ids.isNullObject ? "" : String(ids.values[0]?.[0]);
    let left = used.isNullObject ? 0 : used.columnIndex + used.columnCount + 1;
    const add = (owner: Excel.Worksheet, key: JournalKey): void => {
      const { name, columns } = JOURNAL_TABLES[key];
      const range = owner.getRangeByIndexes(0, left, 2, columns.length);
      range.values = [[...columns], columns.map(() => "")];
      const table = owner.tables.add(range, true);
      table.name = name;
      left += columns.length + 1;
      known.set(key, { table, columns });
    };
    // All at once, so that two people who write into different tables first do not make them in the same place.
    const prepare = (): void => {
      const missing = JOURNAL_KEYS.filter((key) => !known.has(key));
      if (missing.length === 0) return;
      if (!sheet.isNullObject) queueRoomGuard(sheet, left);
      const owner = sheet.isNullObject ? newSheet(context) : sheet;
      for (const key of missing) add(owner, key);
    };
    const opened = (key: JournalKey): OpenTable => {
      prepare();
      const table = known.get(key);
      if (table === undefined) throw new Error(`no table for ${key}`);
      return table;
    };
    return {
      prepare,
      problem: (key) =>
        protection.ofSheets() ?? (known.has(key) || !sheet.isNullObject ? undefined : protection.ofStructure()),
      append: ({ table: key, rows, owner = first }) => {
        if (rows.length === 0) return undefined;
        const cells: readonly Readonly<Record<string, string | number | boolean>>[] = rows;
        const { table, columns } = opened(key);
        // First, because Excel makes a table larger by itself when something is written below it.
        table.resize(table.getRange().getResizedRange(rows.length, 0));
        const place = table
          .getDataBodyRange()
          .getLastRow()
          .getOffsetRange(1 - rows.length, 0)
          .getResizedRange(rows.length - 1, 0);
        place.values = cells.map((row) =>
          columns.map((column) => literal(row[column] ?? (column === OWNER ? owner : ""))),
        );
        return place;
      },
    };
  };
}

/** A search that finds nothing where somebody has made tables since, right of which these were to stand: then the batch ends there. */
function queueRoomGuard(sheet: Excel.Worksheet, left: number): void {
  if (left === 0) return;
  // All of it, because somebody may have inserted rows above the tables.
  const last = sheet.getRangeByIndexes(0, left - 2, 1, 1).getEntireColumn();
  sheet.getUsedRange().getLastColumn().getIntersection(last);
}

interface OpenTable {
  readonly table: Excel.Table;
  /** As they stand in the workbook. */
  readonly columns: readonly string[];
}

function newSheet(context: Excel.RequestContext): Excel.Worksheet {
  const sheet = context.workbook.worksheets.add(JOURNAL_SHEET);
  sheet.visibility = "Hidden";
  sheet.customProperties.add(JOURNAL_MARKER, "1");
  return sheet;
}

const literal = (value: string | number | boolean): string | number | boolean =>
  typeof value === "string" ? cellText(value) : value;
