import type { ChartAxis } from "../../grid/charts/chartAxis";
import { fontOf, linesOf } from "./looks";
import { textWidth } from "./textWidth";

const ASIDE = 45;
const LINE_HEIGHT = 1.2;
const BETWEEN = 6;
const LONGEST_SHARE = 0.4;

/**
 * How words stand along an axis: side by side, broken between words, or turned when they are too long for that; some are left out
 * when even that needs more room than there is.
 *
 * @param length - of the axis, in pixels
 */
export function categoryLabels(said: ChartAxis, words: readonly string[], length: number, isLying: boolean) {
  const { font, visible = true, tickLabelPosition, tickLabelSpacing, textOrientation = 0, offset = 100 } = said;
  const look = { ...fontOf(font), show: visible && tickLabelPosition !== "None", margin: (6 * offset) / 100 };
  const spacing = tickLabelSpacing === undefined ? {} : { interval: tickLabelSpacing - 1 };
  const each = length / Math.max(1, Math.ceil(words.length / (tickLabelSpacing ?? 1)));
  const { fontSize } = look;
  // Turned words would be taken for as high as they are wide.
  const lines = words.some((word) => /\s/.test(word)) ? linesOf(look) : {};
  if (isLying) {
    const all = each >= fontSize ? { interval: 0 } : {};
    return { axisLabel: { ...look, ...all, ...spacing } };
  }
  if (textOrientation !== 0 && Math.abs(textOrientation) <= 90)
    return { axisLabel: { ...look, interval: 0, rotate: textOrientation, ...spacing } };
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));
  if (widest(words) + BETWEEN <= each) return { axisLabel: { ...look, ...lines, interval: 0, ...spacing } };
  if (widest(words.flatMap((word) => word.split(/\s/))) + BETWEEN <= each)
    return { axisLabel: { ...look, ...lines, interval: 0, width: each - BETWEEN / 2, overflow: "break", ...spacing } };
  if (fontSize * LINE_HEIGHT <= each)
    return {
      axisLabel: {
        ...look,
        interval: 0,
        rotate: ASIDE,
        width: LONGEST_SHARE * length,
        overflow: "truncate",
        ...spacing,
      },
    };
  return { axisLabel: { ...look, rotate: ASIDE, ...spacing } };
}
