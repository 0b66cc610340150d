import { newPartId } from "../newPartId";
import { slotsIn } from "./layOut";
import type { ChartSlot, LineEnd, LineShape, PlacedShape, Shape, ShapeGroup } from "./shape";
import { everyShape, mapShapes } from "./shapeTree";

/** The id of a shape is where it stands among all shapes of its sheet, those in groups behind their groups; of a chart, its number. */
type EndFile = Omit<LineEnd, "glue"> & { readonly glue?: { readonly shape: number; readonly site: number } };
type Plain = Exclude<PlacedShape, ShapeGroup | LineShape>;
type WithoutId<Value> = Value extends unknown ? Omit<Value, "id"> : never;
export type LineFile = Omit<LineShape, "id" | "begin" | "end"> & { readonly begin?: EndFile; readonly end?: EndFile };
export type GroupFile = Omit<ShapeGroup, "id" | "shapes"> & { readonly shapes: readonly ShapeFile[] };
export type SlotFile = Omit<ChartSlot, "id"> & { readonly chart: number };
export type ShapeFile = WithoutId<Plain> | LineFile | GroupFile | SlotFile;

interface Identified {
  readonly id: string;
}

/** Slots of charts that lie on top anyway are left out. */
export function shapesToFile(shapes: readonly Shape[], charts: readonly Identified[]): readonly ShapeFile[] {
  const there = shapes.filter((each) => each.kind !== "chart" || charts.some(({ id }) => id === each.id));
  const says = there.map((each) => each.kind !== "chart" || Object.keys(each).length > 2);
  const kept = there.slice(0, says.lastIndexOf(true) + 1);
  const numbers = new Map(everyShape(kept).map(({ id }, index) => [id, index]));
  const end = ({ glue, ...rest }: LineEnd): EndFile => {
    const shape = glue && numbers.get(glue.shape);
    return shape === undefined ? rest : { ...rest, glue: { shape, site: glue?.site ?? 0 } };
  };
  const toFile = ({ id, ...shape }: Shape): ShapeFile => {
    if (shape.kind === "chart") return { ...shape, chart: charts.findIndex((each) => each.id === id) };
    if (shape.kind === "group") return { ...shape, shapes: shape.shapes.map(toFile) };
    if (shape.kind !== "line") return shape;
    const { begin, end: last, ...rest } = shape;
    return { ...rest, ...(begin ? { begin: end(begin) } : {}), ...(last ? { end: end(last) } : {}) };
  };
  return kept.map(toFile);
}

export function shapesFromFile(files: readonly ShapeFile[], charts: readonly Identified[]): readonly Shape[] {
  const ids: string[] = [];
  const take = (file: ShapeFile): Shape => {
    const id = file.kind === "chart" ? (charts[file.chart]?.id ?? "") : newPartId();
    ids.push(id);
    if (file.kind === "chart") {
      const rest = Object.entries(file).filter(([member]) => member !== "chart");
      return { id, ...Object.fromEntries(rest) } as ChartSlot;
    }
    return (file.kind === "group" ? { id, ...file, shapes: file.shapes.map(take) } : { id, ...file }) as Shape;
  };
  const end = (file: unknown): LineEnd => {
    const { glue, ...rest } = file as EndFile;
    return glue ? { ...rest, glue: { shape: ids[glue.shape] ?? "", site: glue.site } } : rest;
  };
  return mapShapes(files.map(take), (shape) =>
    shape.kind === "line"
      ? {
          ...shape,
          ...(shape.begin ? { begin: end(shape.begin) } : {}),
          ...(shape.end ? { end: end(shape.end) } : {}),
        }
      : shape,
  );
}

/** Shapes with ids of their own, for the copy of a sheet whose charts are copied in the same order. */
export function copiedShapes(
  shapes: readonly Shape[],
  charts: readonly Identified[],
  copies: readonly Identified[],
): readonly Shape[] {
  const named = slotsIn(shapes);
  const all = [
    ...shapes,
    ...charts.flatMap(({ id }): ChartSlot[] => (named.includes(id) ? [] : [{ kind: "chart", id }])),
  ];
  return shapesFromFile(shapesToFile(all, charts), copies);
}
