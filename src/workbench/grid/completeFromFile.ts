import { parseAddress } from "./address";
import type { Core } from "./core";
import type { WorkbookFile } from "./file";
import type { Place } from "./grid";
import { addNamesOfFile } from "./names";
import { partsFromFile } from "./partsFile";
import { setTableLook } from "./readTables";
import { activateSheet, sheet, sheetSize } from "./sheets";
import { addTable } from "./tables";

/** Adds to a workbook what the library's own form of a file cannot hold. */
export function completeFromFile(core: Core, { tables, names, sheets, active }: WorkbookFile): void {
  for (const { name, sheet: owner, area, showTotals = false, look } of tables) {
    const place = placeOf(core, owner, area);
    const { id } = addTable(core, place.sheetId, place.area, name);
    if (showTotals) core.totals.add(id);
    if (look) setTableLook(core, id, look);
  }
  addNamesOfFile(core, names);
  for (const each of sheets) {
    const id = sheet(core, each.name)?.id;
    if (id === undefined) continue;
    if (each.visibility === "VeryHidden") core.veryHidden.add(id);
    core.parts.set(id, partsFromFile(each));
  }
  const shown = sheet(core, active);
  if (shown) activateSheet(core, shown.id);
  core.undo.clearUndoRedo(core.unitId);
}

function placeOf(core: Core, sheetName: string, address: string): Place {
  const owner = sheet(core, sheetName);
  const area = owner && parseAddress(address, sheetSize(core, owner.id))?.area;
  if (!owner || !area) throw new Error(`The workbook file names "${sheetName}!${address}", which is not there.`);
  return { sheetId: owner.id, area };
}
