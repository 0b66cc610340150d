export interface PlacedPoint {
  readonly x: number;
  readonly y: number;
}

/** A line through points as an SVG path; where a point is missing the line has a gap, and a point alone has no line. */
export function linePath(points: readonly (PlacedPoint | undefined)[]): string {
  let path = "";
  let isDrawing = false;
  points.forEach((point, index) => {
    if (point === undefined) {
      isDrawing = false;
      return;
    }
    const isAlone = !isDrawing && points[index + 1] === undefined;
    if (!isAlone) path += `${isDrawing ? "L" : "M"}${rounded(point.x)} ${rounded(point.y)}`;
    isDrawing = true;
  });
  return path;
}

/** The area between two lines as an SVG path. */
export function bandPath(upper: readonly PlacedPoint[], lower: readonly PlacedPoint[]): string {
  const outline = [...upper, ...[...lower].reverse()];
  return outline.length < 3 ? "" : `${linePath(outline)}Z`;
}

const rounded = (length: number): number => Math.round(length * 10) / 10;
