import type { ShapeLine } from "../../grid/shapes/shape";
import { escapeXml } from "../../xlsx/xml";

/** In weights of the line, as DrawingML says of its dashes. */
const DASHES: Readonly<Record<NonNullable<ShapeLine["dashStyle"]>, readonly number[]>> = {
  Dash: [4, 3],
  DashDot: [4, 3, 1, 3],
  DashDotDot: [3, 1, 1, 1, 1, 1],
  LongDash: [8, 3],
  LongDashDot: [8, 3, 1, 3],
  LongDashDotDot: [8, 3, 1, 3, 1, 3],
  RoundDot: [0.01, 2],
  SquareDot: [3, 1],
  SystemDash: [3, 1],
  SystemDot: [1, 1],
  SystemDashDot: [3, 1, 1, 1],
};

/** Attributes of SVG for a line of a shape. */
export function strokeXml(line: ShapeLine | undefined): string {
  if (!line) return 'stroke="none"';
  const { color, weight, dashStyle, transparency = 0 } = line;
  const dashes = dashStyle && DASHES[dashStyle].map((part) => part * Math.max(weight, 0.5)).join(" ");
  return (
    `stroke="${escapeXml(color)}" stroke-width="${weight}" stroke-opacity="${1 - transparency}" stroke-linejoin="round"` +
    (dashes ? ` stroke-dasharray="${dashes}"` : "") +
    (dashStyle === "RoundDot" ? ' stroke-linecap="round"' : "")
  );
}
