import type { ChartTitle } from "../../grid/charts/chart";
import { escapeText } from "../escapedText";
import type { ValueOf } from "../valueOf";
import { tag } from "../xml";
import { layoutXml } from "./layoutXml";
import { nameXml } from "./writeData";
import { looks, shapeXml, value } from "./writeLooks";
import { richTextXml, textStyleXml } from "./writeWords";

export function titleXml(title: ChartTitle, valueOf: ValueOf): string {
  const { text, formula, overlay = false, fill, line, font, showShadow = false, runs } = title;
  const words =
    formula !== undefined
      ? nameXml({ formula }, valueOf)
      : text === undefined
        ? ""
        : tag("c:tx", {}, richTextXml(text, font, title, runs));
  const style = formula === undefined && text !== undefined ? "" : textStyleXml(font, title);
  return tag(
    "c:title",
    {},
    words + layoutXml(title.layout) + value("c:overlay", overlay) + shapeXml(looks(fill, line), showShadow) + style,
  );
}

export const numberFormatXml = (format: string | undefined): string =>
  tag("c:numFmt", { formatCode: escapeText(format ?? "General"), sourceLinked: format === undefined ? 1 : 0 });
