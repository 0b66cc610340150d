import type { WorkbookFile } from "./grid/file";
import type { Grid } from "./grid/grid";
import { gridToFile } from "./grid/gridToFile";
import { createHeadlessGrid } from "./grid/headless";
import { emptyExtras, type DocumentExtras } from "./host/host";
import type { FunctionsMetadata } from "./invocations/contract";
import { createWorkbench, type Workbench } from "./workbench";

export interface NodeWorkbench extends Workbench {
  readonly grid: Grid;
  file(): WorkbookFile;
  dispose(): void;
}

/** The workbench without a screen. */
export function createNodeWorkbench(
  file: WorkbookFile,
  options: { readonly functions: FunctionsMetadata; readonly namespace: string; readonly language: string },
): NodeWorkbench {
  const grid = createHeadlessGrid(file);
  const extras = extrasOf(grid, file);
  const window = {
    workbookName: file.name,
    language: options.language,
    setPaneVisible: () => undefined,
    setButton: () => undefined,
  };
  const workbench = createWorkbench({ ...options, grid, extras, window });
  grid.calculate("Full");
  return { ...workbench, grid, file: () => fileOf(grid, file.name, extras), dispose: grid.dispose };
}

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
