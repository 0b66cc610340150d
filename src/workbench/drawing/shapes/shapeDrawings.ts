import { textOf, type Cells } from "../../grid/charts/chartCells";
import type { Lines } from "../../grid/charts/lines";
import type { Box } from "../../grid/charts/placeOfChart";
import type { Grid } from "../../grid/grid";
import { middleOf, turned } from "../../grid/shapes/frame";
import { hiddenShapes } from "../../grid/shapes/hiddenShapes";
import type { LaidOut } from "../../grid/shapes/layOut";
import type { Shape } from "../../grid/shapes/shape";
import { textOfRuns } from "../../grid/shapes/textRuns";
import type { Drawing } from "../drawing";
import { elementOf } from "../elementOf";
import { noteElement } from "../noteElement";
import { recolored, type Recolor } from "../recolored";
import { paintShape, type Paintable } from "./paintShape";

const UNKNOWN = {
  da: (name: string) => `»${name}« er et billede af en slags, der ikke tegnes her, men bevares i filen.`,
  en: (name: string) => `“${name}” is a picture of a kind that is not drawn here, and is kept in the file.`,
} as const;

const NOT_DRAWN = {
  da: (name: string) => `»${name}« kunne ikke tegnes. Figuren selv er bevaret.`,
  en: (name: string) => `“${name}” could not be drawn. The shape itself is kept.`,
} as const;

interface Look {
  readonly language: string;
  readonly recolor: Recolor | undefined;
}

const languageOf = ({ language }: Look): "da" | "en" => (language.startsWith("da") ? "da" : "en");

/** The shapes of a sheet, where they are laid out; the place among them is how high they lie. */
export function shapeDrawings(
  grid: Cells & Lines & Pick<Grid, "parts">,
  all: readonly LaidOut[],
  look: Look,
): readonly Drawing[] {
  const hidden = hiddenShapes(all);
  return all.flatMap((laid, z): readonly Drawing[] => {
    const { shape, frame } = laid;
    if (hidden.has(shape.id) || shape.kind === "chart") return [];
    const shown =
      shape.kind === "geometric" && shape.formula !== undefined ? textOf(grid, { formula: shape.formula }) : undefined;
    const label = labelOf(shape, shown);
    if (shape.kind === "group") {
      const draw = (): Element => elementOf('<svg xmlns="http://www.w3.org/2000/svg"/>');
      return label === "" ? [] : [{ id: shape.id, box: frame, z, label, key: label, draw }];
    }
    if (shape.kind === "picture" && shape.format === "UNKNOWN" && shape.vector === undefined)
      return [
        {
          id: shape.id,
          box: frame,
          z,
          ...notDrawn(UNKNOWN[languageOf(look)](shape.name)),
        },
      ];
    const box = boxOfDrawing(shape, laid);
    return [
      {
        id: shape.id,
        box,
        z,
        label,
        key: JSON.stringify([keyOf(shape), frame, laid.geometry, laid.adjustments, shown]),
        draw: () => {
          try {
            return elementOf(recolored(paintShape(shape, laid, box, shown), look.recolor));
          } catch (error) {
            // All else on the sheet is drawn all the same.
            reportError(error);
            return noteElement(NOT_DRAWN[languageOf(look)](shape.name));
          }
        },
      },
    ];
  });
}

/** What a shape says to who does not see it: what its author says, or else its words. Lines only adorn. */
export function labelOf(shape: Shape, shown?: string): string {
  const said = [shape.altTextTitle, shape.altTextDescription].filter((each) => each !== undefined).join(". ");
  if (said !== "" || shape.kind === "chart" || shape.kind === "group" || shape.kind === "line") return said;
  if (shape.kind === "picture") return shape.name;
  return shown ?? textOfRuns(shape.text?.runs ?? []);
}

/** The bytes of a picture never change. */
const keyOf = (shape: Paintable): object =>
  shape.kind === "picture" ? { ...shape, data: shape.data.length, vector: shape.vector?.length } : shape;

function notDrawn(sentence: string): Pick<Drawing, "key" | "label" | "draw"> {
  return {
    key: sentence,
    label: sentence,
    draw: () => noteElement(sentence),
  };
}

/** Lines have heads, and callouts point away from themselves. */
export function boxOfDrawing(shape: Paintable, { frame }: LaidOut): Box {
  const isWide = /allout|^</.test(shape.geometry) || (shape.kind === "line" && shape.geometry !== "straightConnector1");
  const weight = shape.line?.weight ?? 0;
  const margin =
    (isWide ? Math.max(frame.width, frame.height) : 0) + (shape.kind === "line" ? 6 : 1) * Math.max(weight, 2);
  const middle = middleOf(frame);
  const corners = [0, 1, 2, 3].map((corner) =>
    turned(
      { x: frame.left + (corner % 2) * frame.width, y: frame.top + (corner < 2 ? 0 : frame.height) },
      middle,
      frame.rotation,
    ),
  );
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { left, top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}
