import type { WorkbookFile } from "../grid/file";
import type { Grid } from "../grid/grid";
import type { AddinIdentity } from "../xlsx/addinSettings";
import type { Read, Reading } from "../xlsx/reader";
import type { OpenedXlsx } from "../xlsx/readXlsx";
import { XlsxError } from "../xlsx/xlsxError";

/** Real files are rare, and can be large or hostile: they are read beside the page, which never hangs on one. */
export async function readXlsx(bytes: Uint8Array, name: string, addin?: AddinIdentity): Promise<OpenedXlsx> {
  const worker = new Worker(new URL("../xlsx/reader.ts", import.meta.url));
  try {
    const read = await new Promise<Read>((resolve, reject) => {
      worker.addEventListener("message", ({ data }: MessageEvent<Read>) => resolve(data));
      worker.addEventListener("error", ({ message }) => reject(new Error(message)));
      worker.postMessage({ bytes, name, addin } satisfies Reading);
    });
    if (read.kind === "refused") throw new XlsxError(read.problem, read.detail);
    return read.opened;
  } finally {
    worker.terminate();
  }
}

export async function writeXlsx(file: WorkbookFile, grid: Grid, addin: AddinIdentity): Promise<Uint8Array> {
  const [{ writeXlsx: write }, { valuesOfGrid }] = await Promise.all([
    import("../xlsx/writeXlsx"),
    import("../xlsx/valueOf"),
  ]);
  return write(file, valuesOfGrid(grid), addin);
}
