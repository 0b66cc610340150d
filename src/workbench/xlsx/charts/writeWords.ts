import type { ChartAlignment, ChartFont } from "../../grid/charts/chart";
import type { TextRun } from "../../grid/charts/textRuns";
import { escapeText } from "../escapedText";
import { escapeXml, tag } from "../xml";
import { ACROSS, DOWN } from "./chartWords";
import { fontXml } from "./writeLooks";

/** How words stand: turned, in degrees upwards, and to which side. */
export interface WordsPlace extends ChartAlignment {
  readonly textOrientation?: number;
}

const SIXTIETHS = 60_000;

/** Letters below each other have a word of their own. */
function bodyXml({ textOrientation: degrees = 0, verticalAlignment }: WordsPlace): string {
  const anchor = verticalAlignment === undefined ? undefined : DOWN[verticalAlignment];
  const turned = degrees === 180 ? { rot: "0", vert: "wordArtVert" } : { rot: -degrees * SIXTIETHS, vert: "horz" };
  return `${tag("a:bodyPr", { ...(degrees === 0 ? {} : turned), anchor })}<a:lstStyle/>`;
}

const paragraphStyle = (font: ChartFont | undefined, { horizontalAlignment }: WordsPlace): string =>
  tag(
    "a:pPr",
    { algn: horizontalAlignment === undefined ? undefined : ACROSS[horizontalAlignment] },
    fontXml("a:defRPr", font),
  );

const saysNothing = (font: ChartFont | undefined, place: WordsPlace): boolean =>
  Object.keys(font ?? {}).length === 0 &&
  (place.textOrientation ?? 0) === 0 &&
  place.horizontalAlignment === undefined &&
  place.verticalAlignment === undefined;

/** The font of words that come from elsewhere; "" when nothing is said. */
export const textStyleXml = (font: ChartFont | undefined, place: WordsPlace = {}): string =>
  saysNothing(font, place)
    ? ""
    : tag("c:txPr", {}, bodyXml(place) + tag("a:p", {}, `${paragraphStyle(font, place)}<a:endParaRPr lang="en-US"/>`));

/** Words, a paragraph a line, with the parts that have a font of their own. */
export function richTextXml(
  text: string,
  font: ChartFont | undefined,
  place: WordsPlace = {},
  runs: readonly TextRun[] = [{ text }],
): string {
  const lines: (readonly string[])[] = [[]];
  for (const run of runs)
    run.text.split("\n").forEach((piece, index) => {
      if (index > 0) lines.push([]);
      if (piece === "" && run.text !== "") return;
      const xml = tag(
        "a:r",
        {},
        `${fontXml("a:rPr", { ...font, ...run.font })}<a:t>${escapeXml(escapeText(piece))}</a:t>`,
      );
      lines[lines.length - 1] = [...(lines.at(-1) ?? []), xml];
    });
  return tag(
    "c:rich",
    {},
    bodyXml(place) + lines.map((line) => tag("a:p", {}, paragraphStyle(font, place) + line.join(""))).join(""),
  );
}
