import type { Box } from "../../grid/charts/placeOfChart";
import { middleOf } from "../../grid/shapes/frame";
import type { LaidOut } from "../../grid/shapes/layOut";
import { presetGeometry, type PresetGeometry } from "../../grid/shapes/presetGeometry";
import type { GeometricShape, LineShape, Picture } from "../../grid/shapes/shape";
import { wellFormed } from "../wellFormed";
import { arrowheads } from "./arrowheads";
import { strokeXml } from "./strokeXml";
import { textXml } from "./textXml";
import { tone } from "./tone";

export type Paintable = GeometricShape | LineShape | Picture;

/**
 * A shape as SVG; its unit is a point of the sheet.
 *
 * @param box - what of the sheet is seen
 * @param shown - what the shape says of a cell
 */
export function paintShape(shape: Paintable, laid: LaidOut, box: Box, shown: string | undefined): string {
  const { frame } = laid;
  const { x, y } = middleOf(frame);
  const outline = presetGeometry(
    laid.geometry ?? shape.geometry,
    frame.width,
    frame.height,
    laid.geometry === undefined ? shape.adjustments : laid.adjustments,
  );
  const [across, down] = [frame.flipHorizontal ? -1 : 1, frame.flipVertical ? -1 : 1];
  const mirrored =
    across * down === 1 && across === 1
      ? ""
      : ` transform="translate(${across < 0 ? frame.width : 0} ${down < 0 ? frame.height : 0}) scale(${across} ${down})"`;
  const [body, words] = outline ? partsOf(shape, outline, frame, shown) : ["", ""];
  return wellFormed(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.left} ${box.top} ${box.width} ${box.height}">` +
      `<g transform="rotate(${frame.rotation} ${x} ${y}) translate(${frame.left} ${frame.top})">` +
      `<g${mirrored}>${body}</g>${words}</g></svg>`,
  );
}

function partsOf(
  shape: Paintable,
  outline: PresetGeometry,
  size: Box,
  shown: string | undefined,
): readonly [body: string, words: string] {
  switch (shape.kind) {
    case "geometric": {
      const { left, top, right, bottom } = outline.textBox;
      const inside = { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
      const text = shape.text ?? (shown === undefined ? undefined : { runs: [] });
      return [pathsXml(shape, outline), text ? textXml(text, inside, shown) : ""];
    }
    case "line": {
      const { definitions, attributes } = arrowheads(shape);
      const lines = outline.paths.map(({ d }) => `<path d="${d}" fill="none" ${strokeXml(shape.line)}${attributes}/>`);
      return [definitions + lines.join(""), ""];
    }
    case "picture":
      return [pictureXml(shape, outline, size) + pathsXml({ line: shape.line }, outline), ""];
  }
}

const pathsXml = (
  { fill, line }: { readonly fill?: GeometricShape["fill"]; readonly line?: GeometricShape["line"] | undefined },
  { paths }: PresetGeometry,
): string =>
  paths
    .map((path) => {
      const color = path.fill === "none" || fill?.color === undefined ? "none" : tone(fill.color, path.fill);
      const look = `fill="${color}" fill-opacity="${1 - (fill?.transparency ?? 0)}" fill-rule="evenodd"`;
      return `<path d="${path.d}" ${look} ${strokeXml(path.hasLine ? line : undefined)}/>`;
    })
    .join("");

/** As large as to be cut to the shape's own size. */
function pictureXml(picture: Picture, outline: PresetGeometry, { width, height }: Box): string {
  const { left = 0, top = 0, right = 0, bottom = 0 } = picture.crop ?? {};
  const [wide, high] = [width / (1 - left - right), height / (1 - top - bottom)];
  const id = `${picture.id.replace(/\W/g, "")}-cut`;
  const cut = outline.paths.map(({ d }) => `<path d="${d}"/>`).join("");
  const address =
    picture.vector === undefined
      ? `data:image/${picture.format.toLowerCase()};base64,${picture.data}`
      : `data:image/svg+xml;base64,${picture.vector}`;
  return (
    `<defs><clipPath id="${id}">${cut}</clipPath></defs>` +
    `<image clip-path="url(#${id})" href="${address}" x="${-left * wide}" y="${-top * high}" width="${wide}" height="${high}" ` +
    `preserveAspectRatio="none"/>`
  );
}
