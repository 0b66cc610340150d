import { parseAddress } from "../../grid/address";
import type { Grid, Place } from "../../grid/grid";
import { openArea } from "../../grid/openArea";
import { bodyOf } from "../../grid/tableParts";
import { isHostObject } from "../hostClass";
import { invalidArgument, notFound } from "../hostError";

/** @param reference - an address, a name, a table or a range object */
export function placeFrom(grid: Grid, sheetId: string, reference: unknown): Place {
  if (isHostObject(reference)) {
    if (reference.hostClass.name !== "Range") throw invalidArgument();
    return reference.state as Place;
  }
  const text = String(reference);
  const parsed = parseAddress(text, grid.sheetSize(sheetId));
  if (parsed) {
    const owner = parsed.sheet === undefined ? sheetId : grid.sheet(parsed.sheet)?.id;
    if (owner === undefined) throw notFound();
    return { sheetId: owner, area: openArea(text, parsed.area) };
  }
  const table = grid.table(text);
  if (table) return { sheetId: table.sheetId, area: bodyOf(table) };
  const name = grid.name(text);
  if (!name) throw invalidArgument();
  return placeFrom(grid, sheetId, name.formula.slice(1));
}

/** The same for what may be several ranges, such as `A1:B2, D4` or an object of them. */
export function placesFrom(grid: Grid, sheetId: string, reference: unknown): readonly Place[] {
  if (isHostObject(reference)) {
    if (reference.hostClass.name !== "RangeAreas") return [placeFrom(grid, sheetId, reference)];
    return (reference.state as { readonly places: readonly Place[] }).places;
  }
  return listed(String(reference)).map((each) => placeFrom(grid, sheetId, each.trim()));
}

/** At commas, but not those in the quoted name of a sheet. */
const listed = (text: string): readonly string[] => text.match(/(?:'(?:[^']|'')*'|[^',])+/g) ?? [text];
