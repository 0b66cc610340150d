import type { Grid } from "../grid/grid";
import { pictureFrame } from "./pictureFrame";
import { shapeXml } from "./shapes/shapeXml";
import { toPicture } from "./toPicture";

const PIXELS_A_POINT = 4 / 3;

/** A shape as a picture in base64; undefined when there is nothing to draw. */
export async function shapeAsPicture(
  grid: Grid,
  sheetId: string,
  id: string,
  type: "png" | "jpeg",
): Promise<string | undefined> {
  const found = shapeXml(grid, sheetId, id);
  if (!found) return undefined;
  const own = {
    width: Math.max(1, found.box.width * PIXELS_A_POINT),
    height: Math.max(1, found.box.height * PIXELS_A_POINT),
  };
  return toPicture(found.svg, pictureFrame(own, { width: undefined, height: undefined, fitting: "Fit" }), type);
}
