import type { ShapeFont, ShapeText } from "../../grid/shapes/shape";
import { NEW_FONT } from "../../grid/shapes/newLooks";
import { EMUS_PER_POINT, fontXml } from "../charts/writeLooks";
import { escapeText } from "../escapedText";
import { escapeXml, tag } from "../xml";
import { ALIGNMENTS, ANCHORS, DIRECTIONS, OVERFLOWS } from "./shapeWords";

/** Words of a shape: a paragraph a line. */
export function textXml(text: ShapeText): string {
  const lines: (readonly { readonly text: string; readonly font?: ShapeFont }[])[] = [];
  let line: { text: string; font?: ShapeFont }[] = [];
  for (const { text: words, font } of text.runs) {
    words.split("\n").forEach((part, index) => {
      if (index > 0) {
        lines.push(line);
        line = [];
      }
      line.push({ text: part, ...(font ? { font } : {}) });
    });
  }
  lines.push(line);
  return tag(
    "xdr:txBody",
    {},
    bodyXml(text) + "<a:lstStyle/>" + lines.map((each) => paragraphXml(each, text)).join(""),
  );
}

function paragraphXml(runs: readonly { readonly text: string; readonly font?: ShapeFont }[], text: ShapeText): string {
  const { horizontalAlignment, readingOrder } = text;
  const style = tag("a:pPr", {
    algn: horizontalAlignment === undefined ? undefined : ALIGNMENTS[horizontalAlignment],
    rtl: readingOrder === "RightToLeft" ? 1 : undefined,
  });
  const filled = runs.filter((run) => run.text !== "");
  const words = filled.map((run) =>
    tag("a:r", {}, `${fontXml("a:rPr", written(run.font))}<a:t>${escapeXml(escapeText(run.text))}</a:t>`),
  );
  return tag(
    "a:p",
    {},
    style + words.join("") + fontXml("a:endParaRPr", written((runs.at(-1) ?? text.runs.at(-1))?.font)),
  );
}

/** Programs differ in what they take for a look of which nothing is said. */
const written = (font: ShapeFont = {}): ShapeFont => {
  const { name, size, color } = NEW_FONT;
  return { name, size, color, ...font };
};

const SIZING = {
  AutoSizeNone: "<a:noAutofit/>",
  AutoSizeTextToFitShape: "<a:normAutofit/>",
  AutoSizeShapeToFitText: "<a:spAutoFit/>",
} as const;

function bodyXml(text: ShapeText): string {
  const inset = (points: number | undefined): number | undefined =>
    points === undefined ? undefined : Math.round(points * EMUS_PER_POINT);
  const { orientation, autoSizeSetting } = text;
  return tag(
    "a:bodyPr",
    {
      vertOverflow: OVERFLOWS[text.verticalOverflow ?? "Clip"],
      horzOverflow: OVERFLOWS[text.horizontalOverflow ?? "Clip"],
      vert: orientation === undefined ? undefined : DIRECTIONS[orientation],
      wrap: text.isUnwrapped ? "none" : "square",
      lIns: inset(text.leftMargin),
      tIns: inset(text.topMargin),
      rIns: inset(text.rightMargin),
      bIns: inset(text.bottomMargin),
      rtlCol: 0,
      anchor: ANCHORS[text.verticalAlignment ?? "Top"],
    },
    autoSizeSetting === undefined ? "" : SIZING[autoSizeSetting],
  );
}
