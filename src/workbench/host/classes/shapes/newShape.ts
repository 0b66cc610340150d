import type { Grid } from "../../../grid/grid";
import { newPartId } from "../../../grid/newPartId";
import { presetOf } from "../../../grid/shapes/geometricTypes";
import { withAllCharts } from "../../../grid/shapes/layOut";
import { NEW_CONNECTOR, NEW_FILL, NEW_LINE, NEW_TEXT_BOX_LINE, WHITE } from "../../../grid/shapes/newLooks";
import { bytesOf, readPicture } from "../../../grid/shapes/readPicture";
import { routeBetween } from "../../../grid/shapes/routeOfLine";
import { CONNECTORS, type LineShape, type Shape } from "../../../grid/shapes/shape";
import { everyShape } from "../../../grid/shapes/shapeTree";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { asDrawn, nameOf, placeFor, said } from "./shapePart";

/** In points. */
const NEW = { left: 0, top: 0, width: 72, height: 72 } as const;

/** `Rectangle 3`: the word and how many there are, unless somebody has that name. */
export function freeName(grid: Grid, sheetId: string, word: string): string {
  const { shapes, charts } = grid.parts(sheetId);
  const names = everyShape(withAllCharts(shapes, charts)).map((each) => nameOf(grid, sheetId, each));
  let number = names.length + 1;
  while (names.includes(`${word} ${number}`)) number += 1;
  return `${word} ${number}`;
}

export function newGeometricShape(grid: Grid, sheetId: string, type: unknown): Shape {
  const geometry = presetOf(String(type));
  if (geometry === undefined) throw invalidArgument();
  return {
    kind: "geometric",
    id: newPartId(),
    name: freeName(grid, sheetId, String(type).replace(/(?<=[a-z])(?=[A-Z])/g, " ")),
    place: placeFor(grid, sheetId, NEW, "TwoCell"),
    geometry,
    fill: NEW_FILL,
    line: NEW_LINE,
    text: { runs: [{ text: "", font: { color: "#FFFFFF" } }] },
  };
}

export const newTextBox = (grid: Grid, sheetId: string, text: unknown): Shape => ({
  kind: "geometric",
  id: newPartId(),
  name: freeName(grid, sheetId, "TextBox"),
  place: placeFor(grid, sheetId, NEW, "TwoCell"),
  geometry: "rect",
  isTextBox: true,
  fill: WHITE,
  line: NEW_TEXT_BOX_LINE,
  text: { runs: text == null || text === "" ? [] : [{ text: String(text) }] },
});

const LINE_NAMES = { Straight: "Straight Connector", Elbow: "Connector: Elbow", Curve: "Connector: Curved" } as const;

export function newLine(grid: Grid, sheetId: string, args: readonly unknown[]): Shape {
  const [fromLeft = 0, fromTop = 0, toLeft = 0, toTop = 0] = args.slice(0, 4).map((each) => {
    if (typeof each !== "number" || !(each >= 0 && each < Infinity)) throw invalidArgument();
    return each;
  });
  const kind = args[4] == null ? "Straight" : oneOf(CONNECTORS)(args[4]);
  const route = routeBetween(kind, { x: fromLeft, y: fromTop }, { x: toLeft, y: toTop });
  const line: LineShape = {
    kind: "line",
    id: newPartId(),
    name: freeName(grid, sheetId, LINE_NAMES[kind]),
    place: placeFor(grid, sheetId, route.frame, "TwoCell"),
    geometry: route.geometry,
    line: NEW_CONNECTOR,
  };
  return said({ ...line, ...asDrawn({ shape: line, level: 0, frame: route.frame }) });
}

/** A picture is as large as it is at 96 dots an inch, and keeps its size. */
export function newPicture(grid: Grid, sheetId: string, base64: unknown): Shape {
  const data = String(base64).replace(/\s/g, "");
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(data) || data.length % 4 !== 0) throw invalidArgument();
  const { format, size } = readPicture(bytesOf(data));
  if ((format !== "PNG" && format !== "JPEG") || !size) throw invalidArgument();
  return {
    kind: "picture",
    id: newPartId(),
    name: freeName(grid, sheetId, "Picture"),
    place: placeFor(grid, sheetId, { ...NEW, ...size }, "OneCell"),
    geometry: "rect",
    lockAspectRatio: true,
    format,
    data,
  };
}
