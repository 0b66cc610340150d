import { normalised } from "../scorecard";
import type { CellValue } from "./cells";
import { HISTORY_COLUMNS, HISTORY_NAME } from "./history/layout";
import { JOURNAL_NAMES } from "./journal/tableNames";
import { isBlank, textIn } from "./rowCells";
import { TABLES, type TableContent, type TableKey } from "./tables";

/** The first letter of the ids in a table. */
export const ID_KIND = {
  settings: "s",
  perspectives: "p",
  objectives: "o",
  kpis: "k",
  links: "l",
  initiatives: "i",
} as const satisfies Record<TableKey, string>;

/** What the log of changes and the history know of ids. */
export interface FormerIds {
  /**
   * The id of the one live row of a name; `undefined` where none, or more than one, is known by that name.
   *
   * @param owner - the scorecard that it is of; of any when left out
   */
  idOf(key: TableKey, name: string, owner?: string): string | undefined;
  /** The ids of a table whose rows have a name. */
  named(key: TableKey): readonly string[];
  /** Whether they have ever told of an id. */
  isKnown(id: string): boolean;
}

/** Nothing is known. */
export const NO_FORMER_IDS: FormerIds = { idOf: () => undefined, named: () => [], isKnown: () => false };

/**
 * Where the ids of a table stand when somebody has given their column another heading; -1 where no column holds them. Rows without an id,
 * and two with one, are mended afterwards.
 */
export function renamedIds(key: TableKey, content: TableContent): number {
  const ours = new Set<string>(TABLES[key].columns.map((column) => column.toLowerCase()));
  const rows = content.rows.filter(({ values }) => !isBlank(values));
  const holdsIds = (at: number): boolean => {
    const ids = rows.map(({ values }) => String(values[at]).trim()).filter((id) => id !== "");
    return ids.length * 2 > rows.length && ids.every((id) => isOf(key, id));
  };
  return content.headers.findIndex((header, at) => !ours.has(header.trim().toLowerCase()) && holdsIds(at));
}

const isOf = (key: TableKey, id: string): boolean => id.startsWith(`${ID_KIND[key]}_`);

/** What is known of a row. */
interface Known {
  /** What it was called last, as names are compared; "" when it has been deleted, or when that is not sure. */
  name: string;
  /** The scorecard that it is of, where the log says so. */
  readonly owner: string;
}

/**
 * Which ids rows had: the log of changes and the history know them by the names that they bore last. Where the two tell otherwise of an
 * id, it is nobody's. One sync.
 */
export async function loadFormerIds(context: Excel.RequestContext): Promise<FormerIds> {
  const { names, tables } = context.workbook;
  const head = names.getItemOrNullObject(HISTORY_NAME).getRangeOrNullObject();
  const column = head.getColumn(HISTORY_COLUMNS.indexOf("Node")).getEntireColumn().getUsedRangeOrNullObject(true);
  const history = column.getResizedRange(0, 1).load("values");
  const log = tables.getItemOrNullObject(JOURNAL_NAMES.changes).getRange().load("values");
  await context.sync();
  const known = log.isNullObject ? new Map<string, Known>() : toldByLog(log.values as CellValue[][]);
  for (const [node, text] of history.isNullObject ? [] : history.values.slice(1)) {
    const [id, name] = [String(node), normalised(String(text))];
    const told = known.get(id);
    if (told === undefined) known.set(id, { name, owner: "" });
    // Somebody has typed another name into the table, or what is kept is older than the log.
    else if (told.name !== name) told.name = "";
  }
  return {
    idOf: (key, name, owner) => {
      const wanted = normalised(name);
      if (wanted === "") return undefined;
      const bearing = [...known].filter(([id, told]) => told.name === wanted && isOf(key, id));
      const own = owner === undefined ? bearing : bearing.filter(([, told]) => told.owner === owner);
      // Of whom nothing says which scorecard they are of, only the one of all that bears the name.
      const sure = own.length > 0 ? own : bearing.filter(([, told]) => told.owner === "" && bearing.length === 1);
      return sure.length === 1 ? sure[0]?.[0] : undefined;
    },
    named: (key) => [...known].flatMap(([id, { name }]) => (name !== "" && isOf(key, id) ? [id] : [])),
    isKnown: (id) => known.has(id),
  };
}

/** What rows are called after all changes. */
function toldByLog([headings = [], ...rows]: readonly (readonly CellValue[])[]): Map<string, Known> {
  const content: TableContent = {
    headers: headings.map(String),
    rows: rows.map((values) => ({ values, formulas: values })),
  };
  const known = new Map<string, Known>();
  for (const row of content.rows) {
    const cell = (column: string): string => textIn(content, row, column);
    const isDeleted = cell("Column") === "DeletedAt" && cell("After") !== "";
    const name = cell("Column") === "Name" ? cell("After") : cell("Name");
    known.set(cell("Row"), { name: isDeleted ? "" : normalised(name), owner: cell("Scorecard") });
  }
  return known;
}

/** What live rows are called, row by row; "" for one that has been deleted, and where another one of its scorecard bears that name too. */
export function namesOfLive(content: TableContent): readonly string[] {
  const names = content.rows.map((row) =>
    textIn(content, row, "DeletedAt") === "" ? normalised(textIn(content, row, "Name")) : "",
  );
  const keys = content.rows.map((row, place) => `${textIn(content, row, "Scorecard")} ${names[place] ?? ""}`);
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return names.map((name, place) => (counts.get(keys[place] ?? "") === 1 ? name : ""));
}
