import type { Grid, Place } from "../grid/grid";
import { cellsPicture, sizeOfCells, type LookAt } from "./cellsPicture";
import { pictureFrame } from "./pictureFrame";
import { toPicture } from "./toPicture";

/** Cells of a sheet as a PNG in base64, as Excel on the web gives them: without what lies over them, in the colours of paper. */
export function cellsAsPicture(grid: Grid, place: Place, lookAt: LookAt): Promise<string> {
  const { width, height } = sizeOfCells(grid, place);
  const own = { width: Math.max(1, width), height: Math.max(1, height) };
  const frame = pictureFrame(own, { width: undefined, height: undefined, fitting: "Fit" });
  return toPicture(cellsPicture(grid, place, lookAt), frame);
}
