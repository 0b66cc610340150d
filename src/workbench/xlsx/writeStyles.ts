import type { FormattedCell } from "../grid/file";
import { BUILT_IN_STYLES, type BuiltInStyle } from "../grid/cellStyles/builtInStyles";
import { NORMAL, type CellStyle, type StylePart } from "../grid/cellStyles/cellStyle";
import { PLAIN_FORMAT } from "../grid/cellStyles/plainFormat";
import { FILL_PATTERNS } from "../grid/fillPatterns";
import type { BorderLine, CellFormat } from "../grid/cellFormat";
import { ruleStyleXml, type RuleStyles } from "./conditionalFormats/ruleStyles";
import { escapeLine } from "./escapedText";
import { builtInId, FIRST_OWN_ID } from "./numberFormats";
import { APPLIES } from "./styleParts";
import { tag, xmlDocument } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** How the workbench shows a cell that has no format; the file says so, since Excel's own is another. */
export const STANDARD: CellFormat = { ...PLAIN_FORMAT, verticalAlignment: "Center" };

export interface Styles {
  /** The number that a cell refers to its style by. */
  idOf(cell: Pick<FormattedCell, "format" | "numberFormat">, isQuoted: boolean): number;
  /** The looks that rules give. */
  readonly rules: RuleStyles;
  xml(): string;
}

/**
 * Gathers the styles of all cells; each is written once.
 *
 * @param named - those that differ from Excel's own
 */
export function createStyles(named: readonly CellStyle[] = []): Styles {
  const fonts = numbered();
  const fills = numbered();
  const borders = numbered();
  borders.of(bordersXml(STANDARD));
  const formats = numbered();
  const styles = numbered();
  const names = numbered();
  names.of(NORMAL);
  fills.of('<fill><patternFill patternType="none"/></fill>');
  fills.of('<fill><patternFill patternType="gray125"/></fill>');
  const formatId = (code: string): number => builtInId(code) ?? FIRST_OWN_ID + formats.of(code);
  const looks = (full: CellFormat, numberFormat: string): Record<string, number> => ({
    numFmtId: formatId(numberFormat),
    fontId: fonts.of(fontXml(full)),
    fillId: fills.of(fillXml(full)),
    borderId: borders.of(bordersXml(full)),
  });
  const idOf: Styles["idOf"] = ({ format, numberFormat = "General" }, isQuoted) => {
    const full = { ...STANDARD, ...format };
    return styles.of(
      tag(
        "xf",
        {
          ...looks(full, numberFormat),
          xfId: full.style === "" ? 0 : names.of(full.style),
          ...(isQuoted ? { quotePrefix: 1 } : {}),
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyBorder: 1,
          applyAlignment: 1,
          applyProtection: full.locked && !full.formulaHidden ? undefined : 1,
        },
        alignmentXml(full) + protectionXml(full),
      ),
    );
  };
  idOf({}, false);
  const styleXml = (name: string): string => {
    const style = styleNamed(name, named);
    const { parts, numberFormat } = style;
    const full = { ...(name === NORMAL ? STANDARD : PLAIN_FORMAT), ...style.format };
    return tag(
      "xf",
      { ...looks(full, numberFormat ?? "General"), ...unsaid(parts) },
      (parts.includes("alignment") ? alignmentXml(full) : "") +
        (parts.includes("protection") ? protectionXml(full) : ""),
    );
  };
  const ruleLooks = numbered();
  const ruleNumberFormat = (code: string): string =>
    tag("numFmt", { numFmtId: formatId(code), formatCode: escapeLine(code) });
  return {
    idOf,
    rules: { idOf: (format) => ruleLooks.of(ruleStyleXml(format, ruleNumberFormat)) },
    xml: () => {
      named.forEach(({ name }) => names.of(name));
      const styleEntries = names.all().map(styleXml);
      const ownFormats = formats
        .all()
        .map((code, index) => tag("numFmt", { numFmtId: FIRST_OWN_ID + index, formatCode: escapeLine(code) }));
      return xmlDocument(
        tag(
          "styleSheet",
          { xmlns: MAIN },
          (ownFormats.length === 0 ? "" : list("numFmts", ownFormats)) +
            list("fonts", fonts.all()) +
            list("fills", fills.all()) +
            list("borders", borders.all()) +
            list("cellStyleXfs", styleEntries) +
            list("cellXfs", styles.all()) +
            list(
              "cellStyles",
              names.all().map((name, index) => styleNameXml(name, index, named)),
            ) +
            (ruleLooks.all().length === 0 ? "" : list("dxfs", ruleLooks.all())),
        ),
      );
    },
  };
}

const builtIn = (name: string): BuiltInStyle | undefined => BUILT_IN_STYLES.find((style) => style.name === name);

/** A name that nothing is known of says nothing but itself. */
const styleNamed = (name: string, named: readonly CellStyle[]): CellStyle =>
  named.find((style) => style.name === name) ?? builtIn(name) ?? { name, format: {}, parts: [] };

/** What a style leaves to its cells. */
const unsaid = (parts: CellStyle["parts"]): Record<string, 0> =>
  Object.fromEntries(
    Object.entries(APPLIES).flatMap(([part, name]) => (parts.includes(part as StylePart) ? [] : [[name, 0 as const]])),
  );

const styleNameXml = (name: string, xfId: number, named: readonly CellStyle[]): string =>
  tag("cellStyle", {
    name: escapeLine(name),
    xfId,
    builtinId: builtIn(name)?.id,
    customBuiltin: builtIn(name) && named.some((style) => style.name === name) ? 1 : undefined,
  });

const list = (name: string, entries: readonly string[]): string =>
  tag(name, { count: entries.length }, entries.join(""));

interface Numbered {
  of(thing: string): number;
  all(): readonly string[];
}

/** Things by number, the same thing always by the same one. */
function numbered(): Numbered {
  const numbers = new Map<string, number>();
  return {
    of: (thing) => {
      const number = numbers.get(thing) ?? numbers.size;
      numbers.set(thing, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}

const rgb = (color: string): string | undefined => (/^#[0-9a-f]{6}$/i.test(color) ? `FF${color.slice(1)}` : undefined);

const UNDERLINES = {
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccounting",
  DoubleAccountant: "doubleAccounting",
} as const satisfies Record<Exclude<CellFormat["underline"], "None">, string>;

function fontXml(format: CellFormat): string {
  const { bold, italic, strikethrough, underline, baseline, fontColor, fontName, fontSize } = format;
  const color = rgb(fontColor);
  return tag(
    "font",
    {},
    (bold ? "<b/>" : "") +
      (italic ? "<i/>" : "") +
      (strikethrough ? "<strike/>" : "") +
      (underline === "None" ? "" : tag("u", { val: UNDERLINES[underline] })) +
      (baseline === "Normal" ? "" : tag("vertAlign", { val: baseline.toLowerCase() })) +
      tag("sz", { val: fontSize }) +
      (color === undefined ? "" : tag("color", { rgb: color })) +
      tag("name", { val: escapeLine(fontName) }),
  );
}

function fillXml({ fill, pattern, patternColor }: CellFormat): string {
  const color = rgb(fill);
  if (pattern !== "") {
    const foreground = rgb(patternColor);
    return tag(
      "fill",
      {},
      tag(
        "patternFill",
        { patternType: FILL_PATTERNS[pattern] },
        (foreground === undefined ? "" : tag("fgColor", { rgb: foreground })) +
          (color === undefined ? "" : tag("bgColor", { rgb: color })),
      ),
    );
  }
  return tag(
    "fill",
    {},
    color === undefined
      ? tag("patternFill", { patternType: "none" })
      : tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb: color }) + tag("bgColor", { indexed: 64 })),
  );
}

function bordersXml(format: CellFormat): string {
  const edge = (name: string, line: BorderLine): string => {
    const [style, color = ""] = line.split(" ");
    const drawn = rgb(color);
    return style === "" ? tag(name, {}) : tag(name, { style }, drawn === undefined ? "" : tag("color", { rgb: drawn }));
  };
  const { borderDown, borderUp } = format;
  return tag(
    "border",
    { diagonalUp: borderUp === "" ? undefined : 1, diagonalDown: borderDown === "" ? undefined : 1 },
    edge("left", format.borderLeft) +
      edge("right", format.borderRight) +
      edge("top", format.borderTop) +
      edge("bottom", format.borderBottom) +
      // Both have one line in a file.
      edge("diagonal", borderDown === "" ? borderUp : borderDown),
  );
}

const protectionXml = ({ locked, formulaHidden }: CellFormat): string =>
  locked && !formulaHidden
    ? ""
    : tag("protection", { locked: locked ? undefined : 0, hidden: formulaHidden ? 1 : undefined });

const READING_ORDERS = { Context: undefined, LeftToRight: 1, RightToLeft: 2 } as const;

const alignmentXml = (format: CellFormat): string =>
  tag("alignment", {
    horizontal: format.horizontalAlignment === "General" ? undefined : horizontalToFile(format.horizontalAlignment),
    vertical: format.verticalAlignment.toLowerCase(),
    textRotation: format.rotation === 0 ? undefined : rotationToFile(format.rotation),
    wrapText: format.wrapText ? 1 : undefined,
    indent: format.indent === 0 ? undefined : format.indent,
    shrinkToFit: format.shrinkToFit ? 1 : undefined,
    readingOrder: READING_ORDERS[format.readingOrder],
  });

/** Downwards files count on from 90; letters below each other have a number of their own. */
const rotationToFile = (degrees: number): number => (degrees === 180 ? 255 : degrees < 0 ? 90 - degrees : degrees);

const horizontalToFile = (alignment: CellFormat["horizontalAlignment"]): string =>
  alignment === "CenterAcrossSelection" ? "centerContinuous" : alignment.toLowerCase();
