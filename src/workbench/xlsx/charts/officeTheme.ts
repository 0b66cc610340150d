import { THEME_ORDER } from "../colors";
import { tag, xmlDocument } from "../xml";

const DRAWINGS = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Colours of Office since 2013. */
const COLORS = {
  dk1: "000000",
  lt1: "FFFFFF",
  dk2: "44546A",
  lt2: "E7E6E6",
  accent1: "4472C4",
  accent2: "ED7D31",
  accent3: "A5A5A5",
  accent4: "FFC000",
  accent5: "5B9BD5",
  accent6: "70AD47",
  hlink: "0563C1",
  folHlink: "954F72",
} as const;

/** Whether a file has these colours, in the order in which the colours of a theme are known. */
export const isOfficeTheme = (colors: readonly string[]): boolean =>
  Object.entries(COLORS).every(([name, color]) => colors[THEME_ORDER.indexOf(name)]?.toUpperCase() === color);

const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = "<a:effectStyle><a:effectLst/></a:effectStyle>";
const FONT = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';

/** A theme has three of each: subtle, moderate and intense. */
const threeOf = (name: string, one: string): string => tag(`a:${name}`, {}, one.repeat(3));

/**
 * The theme of a file with charts. What has no colour of its own takes the theme's, and without a theme some programs draw
 * nothing at all.
 */
export const OFFICE_THEME_XML = xmlDocument(
  tag(
    "a:theme",
    { "xmlns:a": DRAWINGS, name: "Office" },
    tag(
      "a:themeElements",
      {},
      tag(
        "a:clrScheme",
        { name: "Office" },
        Object.entries(COLORS)
          .map(([name, val]) => tag(`a:${name}`, {}, tag("a:srgbClr", { val })))
          .join(""),
      ) +
        tag("a:fontScheme", { name: "Office" }, tag("a:majorFont", {}, FONT) + tag("a:minorFont", {}, FONT)) +
        tag(
          "a:fmtScheme",
          { name: "Office" },
          threeOf("fillStyleLst", FILL) +
            threeOf("lnStyleLst", LINE) +
            threeOf("effectStyleLst", EFFECT) +
            threeOf("bgFillStyleLst", FILL),
        ),
    ),
  ),
);
