import type { LineEnd, LineShape } from "../../grid/shapes/shape";
import { escapeXml } from "../../xlsx/xml";

/** In weights of the line. */
const LENGTHS = { Short: 2, Medium: 3, Long: 5 } as const;
const WIDTHS = { Narrow: 2, Medium: 3, Wide: 5 } as const;
/** Thinner lines have heads as this one. */
const THINNEST = 2;

/** What a head looks like in a box of ten by ten, pointing right. */
const HEADS: Readonly<Record<NonNullable<LineEnd["style"]>, { readonly d: string; readonly tip: number }>> = {
  Triangle: { d: "M0 0L10 5L0 10Z", tip: 10 },
  Stealth: { d: "M0 0L10 5L0 10L3 5Z", tip: 10 },
  Diamond: { d: "M0 5L5 0L10 5L5 10Z", tip: 5 },
  Oval: { d: "M0 5A5 5 0 0 1 10 5A5 5 0 0 1 0 5Z", tip: 5 },
  Open: { d: "M0 0L10 5L0 10", tip: 10 },
};

export interface Arrowheads {
  /** Their definitions, and the attributes of the line that has them. */
  readonly definitions: string;
  readonly attributes: string;
}

export function arrowheads({ id, line, begin, end }: LineShape): Arrowheads {
  if (!line) return { definitions: "", attributes: "" };
  const name = (which: string): string => `${id.replace(/\W/g, "")}-${which}`;
  const color = escapeXml(line.color);
  const weight = Math.max(line.weight, THINNEST);
  const head = (which: string, { style, length, width }: LineEnd = {}): string => {
    if (style === undefined) return "";
    const { d, tip } = HEADS[style];
    const look = style === "Open" ? `fill="none" stroke="${color}" stroke-width="2"` : `fill="${color}" stroke="none"`;
    return (
      `<marker id="${name(which)}" viewBox="-1 -1 12 12" refX="${tip}" refY="5" orient="auto-start-reverse" ` +
      `preserveAspectRatio="none" markerUnits="userSpaceOnUse" markerWidth="${LENGTHS[length ?? "Medium"] * weight}" ` +
      `markerHeight="${WIDTHS[width ?? "Medium"] * weight}"><path d="${d}" ${look}/></marker>`
    );
  };
  const definitions = head("begin", begin) + head("end", end);
  return {
    definitions: definitions === "" ? "" : `<defs>${definitions}</defs>`,
    attributes:
      (begin?.style ? ` marker-start="url(#${name("begin")})"` : "") +
      (end?.style ? ` marker-end="url(#${name("end")})"` : ""),
  };
}
