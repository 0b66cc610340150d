import type { WorkbookFile } from "./grid/file";
import type { Grid } from "./grid/grid";
import { createHeadlessGrid } from "./grid/headless";
import { extrasOf, fileOf } from "./host/documentFile";
import { createWorkbench, type Workbench, type WorkbenchOptions } from "./workbench";

export interface NodeWorkbench extends Workbench {
  readonly grid: Grid;
  file(): WorkbookFile;
}

/** The workbench without a screen. */
export function createNodeWorkbench(
  file: WorkbookFile,
  options: Pick<WorkbenchOptions, "functions" | "namespace" | "autoCorrect" | "blanks"> & { readonly language: string },
): NodeWorkbench {
  const grid = createHeadlessGrid(file, options.language);
  const extras = extrasOf(grid, file);
  const window = {
    workbookName: file.name,
    language: options.language,
    setPaneVisible: () => undefined,
    setButton: () => undefined,
    readFile: async (bytes: Uint8Array) => (await import("./xlsx/readXlsx")).readXlsx(bytes, "").file,
    writeFile: async () => {
      const [{ writeXlsx }, { valuesOfGrid }] = await Promise.all([
        import("./xlsx/writeXlsx"),
        import("./xlsx/valueOf"),
      ]);
      return writeXlsx(fileOf(grid, file.name, extras), valuesOfGrid(grid));
    },
  };
  const workbench = createWorkbench({ ...options, grid, extras, window });
  grid.calculate("Full");
  return { ...workbench, grid, file: () => fileOf(grid, file.name, extras) };
}
