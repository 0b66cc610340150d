import { normalised } from "../scorecard";
import type { CellValue } from "./cells";
import { HISTORY_COLUMNS, HISTORY_NAME } from "./history/layout";
import { NEW_ROW } from "./journal/changes";
import { JOURNAL_NAMES } from "./journal/tableNames";
import { textIn } from "./rowCells";
import { TABLES, type RowContent, type TableContent, type TableKey } from "./tables";

/** The first letter of the ids in a table. */
export const ID_KIND = {
  settings: "s",
  perspectives: "p",
  objectives: "o",
  kpis: "k",
  links: "l",
  initiatives: "i",
} as const satisfies Record<TableKey, string>;

/** The id that a live row of a name had; `undefined` where none, or more than one, is known by that name. */
export type FormerId = (key: TableKey, name: string) => string | undefined;

/** Where the ids of a table stand when somebody has given their column another heading; -1 where no column holds them. */
export function renamedIds(key: TableKey, content: TableContent): number {
  const ours = new Set<string>(TABLES[key].columns.map((column) => column.toLowerCase()));
  const rows = content.rows.filter(({ values }) => values.some((value) => value !== ""));
  const holdsIds = (at: number): boolean => {
    const ids = rows.map(({ values }) => String(values[at]));
    return ids.length > 0 && ids.every((id) => isOf(key, id)) && new Set(ids).size === ids.length;
  };
  return content.headers.findIndex((header, at) => !ours.has(header.trim().toLowerCase()) && holdsIds(at));
}

const isOf = (key: TableKey, id: string): boolean => id.startsWith(`${ID_KIND[key]}_`);

/**
 * Which ids rows had before the column of ids was lost: the log of changes and the history know them by the names that they bore last.
 * One sync.
 */
export async function loadFormerIds(context: Excel.RequestContext): Promise<FormerId> {
  const { names, tables } = context.workbook;
  const head = names.getItemOrNullObject(HISTORY_NAME).getRangeOrNullObject();
  const column = head.getColumn(HISTORY_COLUMNS.indexOf("Node")).getEntireColumn().getUsedRangeOrNullObject(true);
  const history = column.getResizedRange(0, 1).load("values");
  const log = tables.getItemOrNullObject(JOURNAL_NAMES.changes).getRange().load("values");
  await context.sync();
  const nameOf = new Map<string, string>();
  if (!history.isNullObject)
    for (const [node, name] of history.values.slice(1)) nameOf.set(String(node), normalised(String(name)));
  if (!log.isNullObject) followLog(log.values as CellValue[][], nameOf);
  const idsOf = new Map<string, string[]>();
  for (const [id, name] of nameOf) if (name !== "") idsOf.set(name, [...(idsOf.get(name) ?? []), id]);
  return (key, name) => {
    const found = (idsOf.get(normalised(name)) ?? []).filter((id) => isOf(key, id));
    return found.length === 1 ? found[0] : undefined;
  };
}

/** What rows are called after all changes; a row that has been deleted has no name. */
function followLog([headings = [], ...rows]: readonly (readonly CellValue[])[], nameOf: Map<string, string>): void {
  const content: TableContent = {
    headers: headings.map(String),
    rows: rows.map((values) => ({ values, formulas: values })),
  };
  for (const row of content.rows) {
    const cell = (column: string): string => textIn(content, row, column);
    const id = cell("Row");
    if (cell("Column") === "Name") nameOf.set(id, normalised(cell("After")));
    else if (cell("Column") === "DeletedAt") nameOf.set(id, cell("After") === "" ? normalised(cell("Name")) : "");
    else if (!nameOf.has(id) || cell("Column") === NEW_ROW) nameOf.set(id, normalised(cell("Name")));
  }
}

/** What a live row is called; "" where another one bears that name too. */
export const nameOfLive = (content: TableContent, place: number): string => {
  const row = content.rows[place];
  if (row === undefined || textIn(content, row, "DeletedAt") !== "") return "";
  const name = textIn(content, row, "Name");
  const bears = (each: RowContent): boolean =>
    textIn(content, each, "DeletedAt") === "" && normalised(textIn(content, each, "Name")) === normalised(name);
  return content.rows.filter(bears).length === 1 ? name : "";
};
