import type { WorkbookFile } from "../grid/file";
import type { Grid } from "../grid/grid";
import { gridToFile } from "../grid/gridToFile";
import { emptyExtras, type DocumentExtras } from "./host";

/** What a file keeps beside the cells, for the grid it was opened in. */
export function extrasOf(grid: Grid, file: WorkbookFile): DocumentExtras {
  const extras = emptyExtras();
  for (const [key, value] of Object.entries(file.settings)) extras.settings.set(key, value);
  for (const { name, properties } of file.sheets) {
    const id = grid.sheet(name)?.id;
    if (id !== undefined && properties) extras.sheetProperties.set(id, new Map(Object.entries(properties)));
  }
  return extras;
}

export const fileOf = (grid: Grid, name: string, extras: DocumentExtras): WorkbookFile =>
  gridToFile(grid, name, {
    settings: Object.fromEntries(extras.settings),
    sheetProperties: (id) => Object.fromEntries(extras.sheetProperties.get(id) ?? []),
  });
