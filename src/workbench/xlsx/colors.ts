import { childNamed, type XmlElement } from "./xml";

/** The old palette that files refer to by number. */
const PALETTE = (
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF " +
  "800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF " +
  "000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 " +
  "3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333"
).split(" ");

/** In the order that files count them in, which is not the theme's own. */
export const THEME_ORDER = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");

/** `RRGGBB` as a file has it; black for what is no colour. */
export const hexOf = (written: string | undefined): string =>
  written !== undefined && /^[\da-f]{6}$/i.test(written) ? written : "000000";

/** The colours of a theme as `RRGGBB`. */
export function themeColors(theme: XmlElement | undefined): readonly string[] {
  const scheme = childNamed(childNamed(theme, "themeElements"), "clrScheme");
  return THEME_ORDER.map((name) => {
    const color = childNamed(scheme, name)?.children[0]?.attributes;
    return hexOf(color?.["lastClr"] ?? color?.["val"]);
  });
}

/** `#RRGGBB`, or undefined for the automatic colour. */
export function readColor(color: XmlElement | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const { rgb, theme: themed, indexed, tint = "0" } = color.attributes;
  const numbered = themed === undefined ? PALETTE[Number(indexed)] : theme[Number(themed)];
  const base = rgb === undefined ? numbered : hexOf(rgb.slice(-6));
  return base === undefined ? undefined : `#${tinted(base, Number(tint))}`;
}

/** Makes a colour lighter (up to 1) or darker (down to -1). */
function tinted(color: string, tint: number): string {
  if (tint === 0) return color;
  return relit(color, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
}

/**
 * The same hue and saturation at another lightness.
 *
 * @param color - `RRGGBB`
 * @param change - of the lightness, from 0 to 1
 */
export function relit(color: string, change: (lightness: number) => number): string {
  const parts = [0, 2, 4].map((at) => parseInt(color.slice(at, at + 2), 16) / 255);
  const lightness = (Math.min(...parts) + Math.max(...parts)) / 2;
  const wanted = Math.min(1, change(lightness));
  const spread =
    lightness === 0 || lightness === 1 ? 0 : (1 - Math.abs(2 * wanted - 1)) / (1 - Math.abs(2 * lightness - 1));
  return parts
    .map((part) => Math.round(Math.min(1, Math.max(0, wanted + (part - lightness) * spread)) * 255))
    .map((part) => part.toString(16).toUpperCase().padStart(2, "0"))
    .join("");
}
