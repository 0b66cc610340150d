import { sizeOfCells } from "../../drawing/cellsPicture";
import type { Place } from "../../grid/grid";
import type { Client } from "../client";
import { invalidArgument, notImplemented } from "../hostError";

/** In pixels: what browsers draw on, and what takes no longer than a moment. */
const MOST = { side: 8_192, cells: 50_000 } as const;

/** Cells as a PNG in base64. Only a page can draw. */
export function rangeImage({ grid, host }: Client, place: Place): Promise<string> {
  const { paintCells } = host.window;
  if (!paintCells) throw notImplemented("Range.getImage without a page");
  const { rows, columns } = place.area;
  const isLarge = rows * columns > MOST.cells;
  const { width, height } = isLarge ? { width: MOST.side + 1, height: 0 } : sizeOfCells(grid, place);
  if (Math.max(width, height) > MOST.side) throw invalidArgument("The range is too large for a picture.");
  return paintCells(place);
}
