import type { ChartTitle } from "../../grid/charts/chart";
import { escapeText } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { tag } from "../xml";
import { nameXml } from "./writeData";
import { looks, richTextXml, shapeXml, textStyleXml, value } from "./writeLooks";

export function titleXml(title: ChartTitle, valueOf: ValueOf): string {
  const { text, formula, overlay = false, fill, line, font, textOrientation = 0, showShadow = false } = title;
  const words =
    formula !== undefined
      ? nameXml({ formula }, valueOf)
      : text === undefined
        ? ""
        : tag("c:tx", {}, richTextXml(text, font, textOrientation));
  const style = formula === undefined && text !== undefined ? "" : textStyleXml(font, textOrientation);
  return tag("c:title", {}, words + value("c:overlay", overlay) + shapeXml(looks(fill, line), showShadow) + style);
}

export const numberFormatXml = (format: string | undefined): string =>
  tag("c:numFmt", { formatCode: escapeText(format ?? "General"), sourceLinked: format === undefined ? 1 : 0 });
