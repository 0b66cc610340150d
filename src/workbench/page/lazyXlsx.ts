import type { WorkbookFile } from "../grid/file";
import type { Grid } from "../grid/grid";
import type { AddinIdentity } from "../xlsx/addinSettings";
import type { OpenedXlsx } from "../xlsx/readXlsx";

/** Real files are rare: what reads and writes them is loaded when it is needed. */
export async function readXlsx(bytes: Uint8Array, name: string, addin?: AddinIdentity): Promise<OpenedXlsx> {
  const room = await import("../xlsx/readXlsx");
  return room.readXlsx(bytes, name, addin);
}

export async function writeXlsx(file: WorkbookFile, grid: Grid, addin: AddinIdentity): Promise<Uint8Array> {
  const [{ writeXlsx: write }, { valuesOfGrid }] = await Promise.all([
    import("../xlsx/writeXlsx"),
    import("../xlsx/valueOf"),
  ]);
  return write(file, valuesOfGrid(grid), addin);
}
