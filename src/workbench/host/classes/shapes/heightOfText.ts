import { MARGINS, type ShapeText } from "../../../grid/shapes/shape";
import { textOfRuns } from "../../../grid/shapes/textRuns";
import { NEW_FONT } from "../../../grid/shapes/newLooks";

/** Of the size of a font: how wide its letters are on average, and how far its lines are apart. */
const LETTER = 0.52;
const LINE = 1.2;

/** How high a shape of that width must be for its text, by the number of letters: there is no screen in Node. */
export function heightOfText(text: ShapeText, width: number): number {
  const { leftMargin, rightMargin, topMargin, bottomMargin } = { ...MARGINS, ...text };
  const size = Math.max(NEW_FONT.size, ...text.runs.map(({ font }) => font?.size ?? NEW_FONT.size));
  const perLine = Math.max(1, Math.floor((width - leftMargin - rightMargin) / (LETTER * size)));
  const lines = textOfRuns(text.runs)
    .split("\n")
    .reduce((sum, line) => sum + (text.isUnwrapped ? 1 : linesOf(line, perLine)), 0);
  return topMargin + bottomMargin + lines * LINE * size;
}

function linesOf(paragraph: string, perLine: number): number {
  let [lines, used] = [1, 0];
  for (const { length } of paragraph.split(" ")) {
    const wanted = used === 0 ? length : used + 1 + length;
    if (wanted <= perLine || used === 0) used = wanted;
    else [lines, used] = [lines + 1, length];
    lines += Math.max(0, Math.ceil(used / perLine) - 1);
    used = used > perLine ? used % perLine : used;
  }
  return lines;
}
