import { copyOfTableName } from "./copyOfTableName";
import { execute, type Core } from "./core";
import { formatted, type CellFile, type SheetFile, type WorkbookFile } from "./file";
import { sheetToLibrary } from "./fileToLibrary";
import { followFormula } from "./followFormula";
import { followParts } from "./followStructure";
import { GridError } from "./gridError";
import { addName, name as findName } from "./names";
import { setParts } from "./parts";
import { partsFromFile } from "./partsFile";
import { parseAddress } from "./address";
import { rewriteFormulas } from "./rewriteFormulas";
import { setTableLook, table } from "./readTables";
import { SHEET_LIMITS } from "./sheetLimits";
import { activateSheet, activeSheetId, sheet } from "./sheets";
import type { StructureChange } from "./structureChange";
import { renameTableIn } from "./structuredReferences";
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
  const names = namesFor(core, coming);
  const changes = file.sheets.flatMap(({ name }): readonly StructureChange[] => {
    const own = names.get(name);
    if (own === undefined) return [{ kind: "delete", sheet: name }];
    return own === name ? [] : [{ kind: "rename", sheet: name, name: own }];
  });
  const active = activeSheetId(core);
  const ids: string[] = [];
  core.undo.asOneStep(core.unitId, () => {
    for (const [index, each] of coming.entries()) {
      const id = `sheet-${Math.random().toString(36).slice(2, 10)}`;
      const own = names.get(each.name) ?? each.name;
      const config = { ...sheetToLibrary(file, { ...each, cells: cellsAfter(each, own, changes) }, id), name: own };
      execute(core, InsertSheetCommand.id, { index: position + index, sheet: config });
      const parts = changes.reduce((all, change) => followParts(all, own, change), partsFromFile(each));
      setParts(core, id, parts);
      ids.push(id);
    }
    if (core.author !== "user") activateSheet(core, active);
    addTables(core, file, new Map(coming.map(({ name }, index) => [name, ids[index] ?? ""])));
    for (const each of file.names) {
      const formula = followed(each.formula, "", changes);
      if (formula.includes("#REF!") || findName(core, each.name)) continue;
      addName(core, { ...each, formula });
    }
  });
  return ids;
}

/** What they are called in the workbook, by what they are called in the file. */
function namesFor(core: Core, coming: readonly SheetFile[]): ReadonlyMap<string, string> {
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

const followed = (formula: string, owner: string, changes: readonly StructureChange[]): string =>
  changes.reduce((text, change) => followFormula(text, owner, change), formula);

function cellsAfter({ cells }: SheetFile, owner: string, changes: readonly StructureChange[]): SheetFile["cells"] {
  return Object.fromEntries(
    Object.entries(cells).map(([address, cell]): readonly [string, CellFile] => {
      const { content } = formatted(cell);
      if (typeof content !== "string" || !content.startsWith("=")) return [address, cell];
      return [address, { ...formatted(cell), content: followed(content, owner, changes) }];
    }),
  );
}

function addTables(core: Core, { tables }: WorkbookFile, ids: ReadonlyMap<string, string>): void {
  const own = new Set(ids.values());
  for (const { name, sheet: owner, area, showTotals = false, look } of tables) {
    const sheetId = ids.get(owner);
    const place = parseAddress(area, SHEET_LIMITS)?.area;
    if (sheetId === undefined || !place) continue;
    const free = table(core, name) || findName(core, name) ? copyOfTableName(core, name) : name;
    const { id } = addTable(core, sheetId, place, free);
    if (showTotals) core.totals.add(id);
    if (look) setTableLook(core, id, look);
    if (free !== name)
      rewriteFormulas(core, (formula, at) =>
        at !== undefined && own.has(at) ? renameTableIn(formula, name, free) : formula,
      );
  }
}
