import { openArea } from "./openArea";
import { parseAddress } from "./address";
import { formulaAt } from "./cells";
import { worksheet, type Core } from "./core";
import type { Place } from "./grid";
import { names } from "./names";
import { sheet, sheetSize } from "./sheets";
import { SHEET_LIMITS } from "./sheetLimits";
import { table } from "./readTables";

const REFERENCE =
  /(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(])/giu;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/gu;

/** The places that the formulas of an area refer to: cells, defined names and tables. */
export function precedents(core: Core, place: Place, depth: "direct" | "all"): readonly Place[] {
  const found = new Map<string, Place>();
  const queue = [place];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const reached of directPrecedents(core, next)) {
      const key = JSON.stringify(reached);
      if (found.has(key)) continue;
      found.set(key, reached);
      if (depth === "all") queue.push(reached);
    }
  }
  return [...found.values()];
}

function directPrecedents(core: Core, { sheetId, area }: Place): readonly Place[] {
  const places: Place[] = [];
  const owner = worksheet(core, sheetId);
  owner.getCellMatrix().forValue((row, column) => {
    const inside =
      row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    const formula = inside ? formulaAt(core, owner, row, column) : undefined;
    if (formula) places.push(...placesIn(core, sheetId, formula));
  });
  return places;
}

function placesIn(core: Core, sheetId: string, formula: string): readonly Place[] {
  const code = formula.replace(/"(?:[^"]|"")*"/g, '""');
  const places: Place[] = [];
  for (const [text] of code.matchAll(REFERENCE)) {
    const address = parseAddress(text, sheetSize(core, sheetId));
    const owner = address?.sheet === undefined ? sheetId : sheet(core, address.sheet)?.id;
    if (address && owner) places.push({ sheetId: owner, area: openArea(text, address.area) });
  }
  // `YTD2024` looks like a cell, and no sheet has so many columns.
  const words = code.replace(REFERENCE, (text) => (parseAddress(text, SHEET_LIMITS) ? "" : text));
  for (const [word] of words.matchAll(WORD)) {
    const name = names(core).find((each) => each.name.toLowerCase() === word.toLowerCase());
    if (name) places.push(...placesIn(core, sheetId, name.formula));
    const named = table(core, word);
    if (named) places.push({ sheetId: named.sheetId, area: named.area });
  }
  return places;
}
