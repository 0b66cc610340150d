import { copiedComment } from "./copiedComment";
import { copyOfTableName } from "./copyOfTableName";
import { execute, type Core } from "./core";
import { formatted, type CellFile, type SheetFile, type WorkbookFile } from "./file";
import { sheetToLibrary } from "./fileToLibrary";
import { followParts } from "./followStructure";
import { GridError } from "./gridError";
import { changesOf, incomingFormula, type NewNames } from "./incomingFormulas";
import { addName, name as findName } from "./names";
import { setParts } from "./parts";
import { partsFromFile } from "./partsFile";
import { parseAddress } from "./address";
import { setTableLook, table } from "./readTables";
import { SHEET_LIMITS } from "./sheetLimits";
import { activateSheet, activeSheetId, sheet } from "./sheets";
import { addTable } from "./tables";
import { InsertSheetCommand } from "./univer";

const LONGEST_NAME = 31;

/**
 * Puts sheets of a file into the workbook, with their tables and what names stand for in them. Sheets and tables whose names are taken
 * get a number, and what refers to sheets that stay behind refers to nothing any more.
 *
 * @param wanted - names of sheets of the file, in any case
 * @param position - among the sheets, counted from 0
 * @returns their ids, in the order of the file
 */
export function insertSheets(
  core: Core,
  file: WorkbookFile,
  wanted: readonly string[],
  position: number,
): readonly string[] {
  const isWanted = (name: string): boolean => wanted.some((each) => each.toLowerCase() === name.toLowerCase());
  const coming = file.sheets.filter(({ name }) => isWanted(name));
  if (coming.length < new Set(wanted.map((each) => each.toLowerCase())).size)
    throw new GridError("ItemNotFound", "The requested resource doesn't exist.");
  const names: NewNames = { sheets: sheetNames(core, coming), tables: tableNames(core, file, coming) };
  const changes = changesOf(file, names);
  const active = activeSheetId(core);
  const ids = new Map<string, string>();
  core.undo.asOneStep(core.unitId, () => {
    for (const [index, each] of coming.entries()) {
      const id = `sheet-${Math.random().toString(36).slice(2, 10)}`;
      const own = names.sheets.get(each.name) ?? each.name;
      const cells = cellsAfter(each, (formula) => incomingFormula(formula, own, file, names));
      const config = { ...sheetToLibrary(file, { ...each, cells }, id), name: own };
      execute(core, InsertSheetCommand.id, { index: position + index, sheet: config });
      const parts = changes.reduce((all, change) => followParts(all, own, change), partsFromFile(each));
      setParts(core, id, { ...parts, comments: parts.comments.map(copiedComment) });
      if (each.visibility === "VeryHidden") core.veryHidden.add(id);
      ids.set(each.name, id);
    }
    if (core.author !== "user") activateSheet(core, active);
    addTables(core, file, ids, names);
    for (const each of file.names) {
      const formula = incomingFormula(each.formula, "", file, names);
      if (formula.includes("#REF!") || findName(core, each.name) || table(core, each.name)) continue;
      addName(core, { ...each, formula });
    }
  });
  return [...ids.values()];
}

/** What they are called in the workbook, by what they are called in the file. */
function sheetNames(core: Core, coming: readonly SheetFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isTaken = (name: string): boolean =>
    sheet(core, name) !== undefined || [...names.values()].some((each) => each.toLowerCase() === name.toLowerCase());
  for (const { name } of coming) {
    let own = name;
    for (let number = 2; isTaken(own); number += 1) {
      const suffix = ` (${number})`;
      own = name.slice(0, LONGEST_NAME - suffix.length) + suffix;
    }
    names.set(name, own);
  }
  return names;
}

/** What the tables that come with them are called. */
function tableNames(core: Core, { tables }: WorkbookFile, coming: readonly SheetFile[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const isTaken = (name: string): boolean =>
    table(core, name) !== undefined ||
    findName(core, name) !== undefined ||
    [...names.values()].some((each) => each.toLowerCase() === name.toLowerCase());
  for (const { name, sheet: owner } of tables)
    if (coming.some((each) => each.name === owner))
      names.set(name, isTaken(name) ? copyOfTableName(name, isTaken) : name);
  return names;
}

function cellsAfter({ cells }: SheetFile, follow: (formula: string) => string): SheetFile["cells"] {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]): readonly [string, CellFile] => {
      const { content } = formatted(cell);
      if (typeof content !== "string" || !content.startsWith("=")) return [address, cell];
      return [address, { ...formatted(cell), content: follow(content) }];
    }),
  );
}

function addTables(core: Core, { tables }: WorkbookFile, ids: ReadonlyMap<string, string>, names: NewNames): void {
  for (const { name, sheet: owner, area, showTotals = false, look } of tables) {
    const sheetId = ids.get(owner);
    const place = parseAddress(area, SHEET_LIMITS)?.area;
    if (sheetId === undefined || !place) continue;
    const { id } = addTable(core, sheetId, place, names.tables.get(name) ?? name);
    if (showTotals) core.totals.add(id);
    if (look) setTableLook(core, id, look);
  }
}
