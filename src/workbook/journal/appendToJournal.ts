import { failure, success, type Problem, type Result } from "../../scorecard";
import { inExcel } from "../inExcel";
import { isOvertaken, look } from "../overtaken";
import { loadJournal, type Journal, type JournalEntry } from "./journal";
import { JOURNAL_TABLES } from "./tables";

/** How often rows are appended that others have written over. */
const MOST_ATTEMPTS = 3;

/**
 * Appends to the journal, everything or nothing, in three syncs: the last one looks whether the rows are there, because copies
 * of co-authors are merged behind our back. When somebody has made the journal meanwhile, nothing has been written, because
 * making it comes first: then once more.
 */
export async function appendToJournal(entries: readonly JournalEntry[]): Promise<Result<undefined, Problem>> {
  const appended = await appendOnce(entries);
  return isOvertaken(appended) ? appendOnce(entries) : appended;
}

async function appendOnce(entries: readonly JournalEntry[]): Promise<Result<undefined, Problem>> {
  const appended = await inExcel(async (context) => {
    const journal = loadJournal(context);
    await context.sync();
    const opened = journal();
    const [problem] = entries.flatMap(({ table }) => opened.problem(table) ?? []);
    return problem ?? append(context, opened, entries);
  });
  if (!appended.ok) return appended;
  return appended.value === undefined ? success(undefined) : failure(appended.value);
}

async function append(
  context: Excel.RequestContext,
  journal: Journal,
  entries: readonly JournalEntry[],
  attempt = 1,
): Promise<Problem | undefined> {
  // Before anything is written, so that a batch which somebody else was faster than ends with nothing written.
  journal.prepare();
  const places = entries.map((entry) => ({ entry, place: journal.append(entry) }));
  await context.sync();
  const looks = places.map(({ entry, place }) => ({ entry, keys: place?.getColumn(0).load("values") }));
  if (!(await look(context))) return undefined;
  const lost = looks.filter(({ entry, keys }) => keys && !isThere(entry, keys.values)).map(({ entry }) => entry);
  const [first] = lost;
  if (first === undefined) return undefined;
  if (attempt === MOST_ATTEMPTS) return { kind: "row-gone", name: JOURNAL_TABLES[first.table].name };
  return append(context, journal, lost, attempt + 1);
}

/** Rows are known by what stands in their first column. */
function isThere({ table, rows }: JournalEntry, keys: readonly (readonly unknown[])[]): boolean {
  const {
    columns: [key],
  } = JOURNAL_TABLES[table];
  const own: readonly Readonly<Record<string, unknown>>[] = rows;
  return own.every((row, index) => row[key] === keys[index]?.[0]);
}
