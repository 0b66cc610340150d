import type { Shape } from "./shape";

/** Every shape with those that are in groups, groups first. */
export const everyShape = (shapes: readonly Shape[]): readonly Shape[] =>
  shapes.flatMap((each) => (each.kind === "group" ? [each, ...everyShape(each.shapes)] : [each]));

/** Changes one shape, wherever it is: none of it takes it away, several stand in its place. */
export const changeIn = (
  shapes: readonly Shape[],
  id: string,
  change: (shape: Shape) => readonly Shape[],
): readonly Shape[] =>
  shapes.flatMap((each): readonly Shape[] => {
    if (each.id === id) return change(each);
    return [each.kind === "group" ? { ...each, shapes: changeIn(each.shapes, id, change) } : each];
  });

/** The list that a shape stands in is put in another order. */
export function reorderIn(
  shapes: readonly Shape[],
  id: string,
  reorder: (list: readonly Shape[], index: number) => readonly Shape[],
): readonly Shape[] {
  const index = shapes.findIndex((each) => each.id === id);
  if (index !== -1) return reorder(shapes, index);
  return shapes.map((each) =>
    each.kind === "group" ? { ...each, shapes: reorderIn(each.shapes, id, reorder) } : each,
  );
}

/** Changes every shape, those in groups too. */
export const mapShapes = (shapes: readonly Shape[], change: (shape: Shape) => Shape): readonly Shape[] =>
  shapes.map((each) => {
    const changed = change(each);
    return changed.kind === "group" ? { ...changed, shapes: mapShapes(changed.shapes, change) } : changed;
  });
