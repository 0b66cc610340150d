import { followPlace, followCorner } from "../charts/followCharts";
import { followFormula } from "../followFormula";
import { mapFormulas } from "../mapFormulas";
import type { StructureChange } from "../structureChange";
import type { Shape, ShapePlace } from "./shape";

/** Shapes after the change: those that move with cells follow whole rows and columns, and what is shown of a cell follows it. */
export function followShapes(shapes: readonly Shape[], sheet: string, change: StructureChange): readonly Shape[] {
  const isHere = sheet.toLowerCase() === change.sheet.toLowerCase();
  return shapes.map((shape) => {
    const followed = mapFormulas(shape, (formula) => followFormula(formula, sheet, change));
    if (!isHere || followed.kind === "chart") return followed;
    return { ...followed, place: follow(followed.place, change) };
  });
}

function follow(place: ShapePlace, change: StructureChange): ShapePlace {
  if ("to" in place) return followPlace(place, change);
  if (!("from" in place) || change.kind !== "shift" || change.across) return place;
  return { ...place, from: followCorner(place.from, change.axis, change.at, change.count) };
}
