import { printArea, printSheet } from "../../../grid/address";
import type { Grid, Place } from "../../../grid/grid";
import { notFound } from "../../hostError";

/** A place as charts refer to it, such as `=Data!$B$2:$B$9`. */
export function referenceTo(grid: Grid, { sheetId, area }: Place): string {
  const sheet = grid.sheet(sheetId);
  if (!sheet) throw notFound();
  return `=${printSheet(sheet.name)}!${printArea(area, "$")}`;
}
