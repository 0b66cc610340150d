import { ID_KIND, namesOfLive, renamedIds, type FormerIds } from "./lostIds";
import { newId } from "./newId";
import { columnAt, hasColumn, isBlank, textIn } from "./rowCells";
import { TABLE_KEYS, TABLES, TREE_KEYS, type TableContent, type TableContents, type TableKey } from "./tables";

/** Columns of ids are called that again, whatever somebody has called them. */
export function queueHeadingsOfIds(context: Excel.RequestContext, contents: TableContents): TableContents {
  const named = TABLE_KEYS.flatMap((key) => {
    const { [key]: content } = contents;
    if (content === undefined || hasColumn(content, "Id")) return [];
    const at = renamedIds(key, content);
    if (at < 0) return [];
    context.workbook.tables.getItem(TABLES[key].name).getHeaderRowRange().getCell(0, at).values = [["Id"]];
    return [
      [key, { ...content, headers: content.headers.map((header, column) => (column === at ? "Id" : header)) }] as const,
    ];
  });
  return { ...contents, ...Object.fromEntries(named) };
}

/** What is known of the ids of a table. */
interface IdsBefore {
  /** The id that a row had; that of the only scorecard is what the other rows say they are of. */
  of(row: number): string | undefined;
  isKnown(id: string): boolean;
}

/** @param ownerOf - the scorecard of a row that no longer says whose it is */
export function idsBefore(
  key: TableKey,
  content: TableContent,
  contents: TableContents,
  { idOf, named, isKnown }: FormerIds,
  ownerOf: (row: number) => string,
): IdsBefore {
  const ownerOfRow = (place: number): string => {
    const row = content.rows[place];
    return (row && textIn(content, row, "Scorecard")) || ownerOf(place);
  };
  const names = namesOfLive(content);
  if (key !== "settings") {
    const told = names.map((name, row) => idOf(key, name, ownerOfRow(row)));
    // Of rows in several scorecards that bear a name nobody can say whose the id was, where nothing tells its scorecard.
    const known = told.map((id) => (told.indexOf(id) === told.lastIndexOf(id) ? id : undefined));
    const isThere = new Set([...known, ...content.rows.map((row) => textIn(content, row, "Id"))]);
    const isRenamed = known.some((id, row) => id === undefined && names[row] !== "");
    // A row has a name of which nobody knows, and one that is known bears none of the names: names have gone from row to row, perhaps.
    if (isRenamed && named(key).some((id) => !isThere.has(id))) return { of: () => undefined, isKnown };
    return { of: (row) => known[row], isKnown };
  }
  const owning = TREE_KEYS.flatMap((each) => {
    const { [each]: owned } = contents;
    return owned?.rows.map((row) => textIn(owned, row, "Scorecard")) ?? [];
  });
  const owners = [...new Set(owning)].filter((owner) => owner !== "");
  const only = content.rows.length === 1 && owners.length === 1 ? owners[0] : undefined;
  return { of: (row) => idOf(key, names[row] ?? "") ?? only, isKnown };
}

/** Queues the ids of rows whose own are missing or taken, and the version that the settings are of. */
export function queueIds(
  context: Excel.RequestContext,
  key: TableKey,
  content: TableContent,
  before: IdsBefore,
  schema: number,
): void {
  const table = context.workbook.tables.getItem(TABLES[key].name);
  const bad = badIds(content, before);
  const kept = new Set(
    content.rows.flatMap((row, at) => (bad.some((each) => each.row === at) ? [] : [textIn(content, row, "Id")])),
  );
  const lost = (row: number): string => {
    const former = before.of(row);
    return former === undefined || kept.has(former) ? newId(ID_KIND[key]) : former;
  };
  for (const { row, column, id } of bad) table.getRange().getCell(row + 1, column).values = [[id ?? lost(row)]];
  if (key === "settings" && hasColumn(content, "Schema") && content.rows.length > 0)
    table.getRange().getCell(1, columnAt(content, "Schema")).values = [[schema]];
}

/** Whether what is known of former ids is needed: a row of any table has lost its id, or somebody has typed over one. */
export const areIdsLost = (contents: TableContents): boolean =>
  TABLE_KEYS.some((key) => {
    const { [key]: content } = contents;
    if (content === undefined) return false;
    const hasCapitals = content.rows.some((row) => isOtherwise(textIn(content, row, "Id")));
    return !hasColumn(content, "Id") || hasCapitals || badIds(content).some(({ id }) => id === undefined);
  });

interface BadId {
  readonly row: number;
  readonly column: number;
  /** `undefined` where a new one is needed. */
  readonly id: string | undefined;
}

/** No id of ours has capital letters. */
const isOtherwise = (id: string): boolean => id !== id.toLowerCase();

/**
 * Cells of ids that are missing or taken, and those with spaces round an id, which no formula finds, or with capital letters that it has not
 * had. Of rows with one id, capital and small letters the same as in formulas, the first one keeps it whose name is not known for another.
 */
function badIds(
  content: TableContent,
  { of, isKnown }: IdsBefore = { of: () => undefined, isKnown: () => false },
): readonly BadId[] {
  const column = columnAt(content, "Id");
  if (column < 0) return [];
  const found = content.rows.flatMap(({ values }, row) =>
    isBlank(values) ? [] : [{ row, held: values[column], id: String(values[column]).trim() }],
  );
  const keepers = new Map<string, { readonly row: number; readonly rank: number }>();
  for (const { row, id } of found) {
    const same = id.toLowerCase();
    const rank = (of(row) ?? same) !== same ? 0 : isOtherwise(id) ? 1 : 2;
    if (rank > (keepers.get(same)?.rank ?? -1)) keepers.set(same, { row, rank });
  }
  return found.flatMap(({ row, held, id }): readonly BadId[] => {
    const same = id.toLowerCase();
    if (id === "" || keepers.get(same)?.row !== row) return [{ row, column, id: undefined }];
    const mended = isKnown(same) && !isKnown(id) ? same : id;
    return mended === held ? [] : [{ row, column, id: mended }];
  });
}
