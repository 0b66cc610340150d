import type { WorkbookFile } from "../../grid/file";
import type { Grid } from "../../grid/grid";
import { bytesOf } from "../../grid/shapes/readPicture";
import type { Client } from "../client";
import { keepSheetExtras } from "../documentFile";
import type { HostWindow } from "../host";
import { isHostObject } from "../hostClass";
import { invalidArgument, notFound } from "../hostError";
import { oneOf } from "../oneOf";

interface Options {
  readonly sheetNamesToInsert?: unknown;
  readonly positionType?: string;
  readonly relativeTo?: unknown;
}

const POSITIONS = ["None", "Before", "After", "Beginning", "End"] as const;

/** `Workbook.insertWorksheetsFromBase64`: reads the file, and puts its sheets in when it is the batch's turn again. */
export async function insertWorksheets(
  { grid, host }: Client,
  base64: unknown,
  given: unknown,
): Promise<() => readonly string[]> {
  const options = (given ?? {}) as Options;
  const at = positionOf(grid, options);
  const names = options.sheetNamesToInsert ?? [];
  if (!Array.isArray(names)) throw invalidArgument();
  const file = await fileIn(String(base64), host.window).catch(() => {
    throw invalidArgument();
  });
  const isWanted = (name: string): boolean =>
    names.length === 0 || names.some((each) => String(each).toLowerCase() === name.toLowerCase());
  return () => {
    const ids = grid.insertSheets(file, names.length > 0 ? names.map(String) : file.sheets.map(({ name }) => name), at);
    file.sheets
      .filter(({ name }) => isWanted(name))
      .forEach((each, index) => keepSheetExtras(host.extras, ids[index] ?? "", each));
    return ids;
  };
}

/** What is no base64 at all is refused like what is no file. */
const fileIn = async (base64: string, window: HostWindow): Promise<WorkbookFile> => window.readFile(bytesOf(base64));

function positionOf(grid: Grid, { positionType, relativeTo }: Options): number {
  const position = oneOf(POSITIONS)(positionType ?? "End");
  const ids = grid.sheets().map(({ id }) => id);
  if (position === "Beginning") return 0;
  if (position !== "Before" && position !== "After") return ids.length;
  if (relativeTo == null) return position === "Before" ? 0 : ids.length;
  const wanted = isHostObject(relativeTo) ? (relativeTo.state as { readonly id: string }).id : String(relativeTo);
  const found = ids.indexOf(grid.sheet(wanted)?.id ?? "");
  if (found < 0) throw notFound();
  return position === "Before" ? found : found + 1;
}
