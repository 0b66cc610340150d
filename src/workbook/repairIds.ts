import { ID_KIND, nameOfLive, renamedIds, type FormerId } from "./lostIds";
import { newId } from "./newId";
import { columnAt, hasColumn, isBlank, textIn } from "./rowCells";
import {
  TABLE_KEYS,
  TABLES,
  TREE_KEYS,
  type RowContent,
  type TableContent,
  type TableContents,
  type TableKey,
} from "./tables";

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

/** The id that a row had before the column was lost; that of the only scorecard is what the other rows say they are of. */
export function idBefore(
  key: TableKey,
  content: TableContent,
  place: number,
  contents: TableContents,
  formerId: FormerId,
): string | undefined {
  const known = formerId(key, nameOfLive(content, place));
  if (known !== undefined || key !== "settings" || content.rows.length > 1) return known;
  const owners = TREE_KEYS.flatMap((each) => contents[each]?.rows.map((row) => ownerOfRow(contents[each], row)) ?? []);
  const named = [...new Set(owners)].filter((owner) => owner !== "");
  return named.length === 1 ? named[0] : undefined;
}

const ownerOfRow = (content: TableContent | undefined, row: RowContent): string =>
  content === undefined ? "" : textIn(content, row, "Scorecard");

/** Queues the ids of rows whose own are missing or taken, and the version that the settings are of. */
export function queueIds(
  context: Excel.RequestContext,
  key: TableKey,
  content: TableContent,
  formerOf: (row: number) => string | undefined,
  schema: number,
): void {
  const table = context.workbook.tables.getItem(TABLES[key].name);
  const bad = badIds(content, formerOf);
  const kept = new Set(
    content.rows.flatMap((row, at) => (bad.some((each) => each.row === at) ? [] : [textIn(content, row, "Id")])),
  );
  const lost = (row: number): string => {
    const former = formerOf(row);
    return former === undefined || kept.has(former) ? newId(ID_KIND[key]) : former;
  };
  for (const { row, column, id } of bad) table.getRange().getCell(row + 1, column).values = [[id ?? lost(row)]];
  if (key === "settings" && hasColumn(content, "Schema") && content.rows.length > 0)
    table.getRange().getCell(1, columnAt(content, "Schema")).values = [[schema]];
}

/** Whether a row of any table has lost its id. */
export const areIdsLost = (contents: TableContents): boolean =>
  TABLE_KEYS.some((key) => {
    const { [key]: content } = contents;
    return content && (!hasColumn(content, "Id") || badIds(content).some(({ id }) => id === undefined));
  });

interface BadId {
  readonly row: number;
  readonly column: number;
  /** `undefined` where a new one is needed. */
  readonly id: string | undefined;
}

/**
 * Cells of ids that are missing or taken, and those with spaces round an id, which no formula finds. Of rows with one id, the row keeps
 * it that is known to be its own, else the first one. Formulas take capital and small letters for the same, and no id of ours has capitals.
 */
function badIds(
  content: TableContent,
  formerOf: (row: number) => string | undefined = () => undefined,
): readonly BadId[] {
  const column = columnAt(content, "Id");
  if (column < 0) return [];
  const found = content.rows.flatMap(({ values }, row) =>
    isBlank(values) ? [] : [{ row, held: values[column], id: String(values[column]).trim() }],
  );
  const keepers = new Map<string, { readonly row: number; readonly rank: number }>();
  for (const { row, id } of found) {
    const rank = formerOf(row) === id ? 2 : Number(id === id.toLowerCase());
    if (rank > (keepers.get(id.toLowerCase())?.rank ?? -1)) keepers.set(id.toLowerCase(), { row, rank });
  }
  return found.flatMap(({ row, held, id }): readonly BadId[] => {
    if (id === "" || keepers.get(id.toLowerCase())?.row !== row) return [{ row, column, id: undefined }];
    return id === held ? [] : [{ row, column, id }];
  });
}
