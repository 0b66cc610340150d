import { boundingArea, intersection } from "./address";
import type { Area } from "./grid";
import { followAreaOn, strip, type StructureChange } from "./structureChange";

/**
 * Where the cells of several areas that are one thing, such as those of a rule, are after the change: what comes between two cells
 * of it that touched each other is of it too, and areas that make a rectangle are one.
 */
export const followAreas = (areas: readonly Area[], sheet: string, change: StructureChange): readonly Area[] => {
  const followed = areas.flatMap((area) => followAreaOn(area, sheet, change));
  return change.kind === "shift" && sheet.toLowerCase() === change.sheet.toLowerCase()
    ? joined(followed, between(areas, change))
    : followed;
};

/** New cells with cells of one area before them and of another behind. */
function between(areas: readonly Area[], change: Extract<StructureChange, { kind: "shift" }>): readonly Area[] {
  const { axis, at, count } = change;
  if (count < 0 || areas.length < 2) return [];
  const isRows = axis === "rows";
  const line = (index: number, size: number): Area =>
    isRows ? { ...strip(change), row: index, rows: size } : { ...strip(change), column: index, columns: size };
  const touching = (index: number): readonly Area[] =>
    areas.flatMap((area) => intersection(area, line(index, 1)) ?? []);
  const opened = (area: Area): Area =>
    isRows ? { ...area, row: at, rows: count } : { ...area, column: at, columns: count };
  const isOne = areas.some((area) => {
    const [first, size] = isRows ? [area.row, area.rows] : [area.column, area.columns];
    return first < at && first + size > at;
  });
  // An area that goes on across the line has taken its own new cells in.
  const found = touching(at - 1).flatMap((before) =>
    touching(at).flatMap((behind) => intersection(opened(before), opened(behind)) ?? []),
  );
  if (!isOne) return found;
  const own = areas.flatMap((area) => {
    const [first, size] = isRows ? [area.row, area.rows] : [area.column, area.columns];
    return first < at && first + size > at ? [opened(area)] : [];
  });
  return found.filter((area) => !own.some((other) => intersection(area, other)));
}

/**
 * New cells and the areas that they lie beside at full length become one, at the place of the first of them, unless another cell
 * would be the first of all: formulas of a rule are those of that cell. Areas that no new cell joins stay as they are.
 */
function joined(areas: readonly Area[], added: readonly Area[]): readonly Area[] {
  const left = [...areas.map((area) => ({ area, isNew: false })), ...added.map((area) => ({ area, isNew: true }))];
  const next = (): readonly [number, number, Area] | undefined => {
    for (const [index, one] of left.entries())
      for (const [at, other] of left.entries()) {
        if (at <= index || !(one.isNew || other.isNew) || !areSideBySide(one.area, other.area)) continue;
        const area = boundingArea(one.area, other.area);
        if (index > 0 || (area.row === one.area.row && area.column === one.area.column)) return [index, at, area];
      }
    return undefined;
  };
  for (let found = next(); found; found = next()) {
    const [index, at, area] = found;
    left.splice(at, 1);
    left[index] = { area, isNew: true };
  }
  return left.map(({ area }) => area);
}

function areSideBySide(one: Area, other: Area): boolean {
  const isBelow = one.row + one.rows === other.row || other.row + other.rows === one.row;
  const isBeside = one.column + one.columns === other.column || other.column + other.columns === one.column;
  return (
    (isBelow && one.column === other.column && one.columns === other.columns) ||
    (isBeside && one.row === other.row && one.rows === other.rows)
  );
}
