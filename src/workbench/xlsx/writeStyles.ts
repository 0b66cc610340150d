import type { FormattedCell } from "../grid/file";
import type { CellFormat } from "../grid/grid";
import { ruleStyleXml, type RuleStyles } from "./conditionalFormats/ruleStyles";
import { escapeLine } from "./escapedText";
import { builtInId, FIRST_OWN_ID } from "./numberFormats";
import { tag, xmlDocument } from "./xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** How the workbench shows a cell that has no format; the file says so, since Excel's own is another. */
export const STANDARD: CellFormat = {
  bold: false,
  italic: false,
  underline: "None",
  fontColor: "#000000",
  fontName: "Arial",
  fontSize: 11,
  fill: "",
  horizontalAlignment: "General",
  verticalAlignment: "Center",
  wrapText: false,
};

export interface Styles {
  /** The number that a cell refers to its style by. */
  idOf(cell: Pick<FormattedCell, "format" | "numberFormat">, isQuoted: boolean): number;
  /** The looks that rules give. */
  readonly rules: RuleStyles;
  xml(): string;
}

/** Gathers the styles of all cells; each is written once. */
export function createStyles(): Styles {
  const fonts = numbered();
  const fills = numbered();
  const formats = numbered();
  const styles = numbered();
  fills.of('<fill><patternFill patternType="none"/></fill>');
  fills.of('<fill><patternFill patternType="gray125"/></fill>');
  const idOf: Styles["idOf"] = ({ format, numberFormat = "General" }, isQuoted) => {
    const full = { ...STANDARD, ...format };
    return styles.of(
      tag(
        "xf",
        {
          numFmtId: builtInId(numberFormat) ?? FIRST_OWN_ID + formats.of(numberFormat),
          fontId: fonts.of(fontXml(full)),
          fillId: fills.of(fillXml(full)),
          borderId: 0,
          xfId: 0,
          ...(isQuoted ? { quotePrefix: 1 } : {}),
          applyNumberFormat: 1,
          applyFont: 1,
          applyFill: 1,
          applyAlignment: 1,
        },
        alignmentXml(full),
      ),
    );
  };
  idOf({}, false);
  const formatId = (code: string): number => builtInId(code) ?? FIRST_OWN_ID + formats.of(code);
  const ruleLooks = numbered();
  const ruleNumberFormat = (code: string): string =>
    tag("numFmt", { numFmtId: formatId(code), formatCode: escapeLine(code) });
  return {
    idOf,
    rules: { idOf: (format) => ruleLooks.of(ruleStyleXml(format, ruleNumberFormat)) },
    xml: () => {
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
            list("borders", ["<border><left/><right/><top/><bottom/><diagonal/></border>"]) +
            list("cellStyleXfs", [
              tag("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 }, alignmentXml(STANDARD)),
            ]) +
            list("cellXfs", styles.all()) +
            list("cellStyles", ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']) +
            (ruleLooks.all().length === 0 ? "" : list("dxfs", ruleLooks.all())),
        ),
      );
    },
  };
}

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

function fontXml({ bold, italic, underline, fontColor, fontName, fontSize }: CellFormat): string {
  const color = rgb(fontColor);
  return tag(
    "font",
    {},
    (bold ? "<b/>" : "") +
      (italic ? "<i/>" : "") +
      (underline === "None" ? "" : tag("u", { val: UNDERLINES[underline] })) +
      tag("sz", { val: fontSize }) +
      (color === undefined ? "" : tag("color", { rgb: color })) +
      tag("name", { val: escapeLine(fontName) }),
  );
}

function fillXml({ fill }: CellFormat): string {
  const color = rgb(fill);
  return tag(
    "fill",
    {},
    color === undefined
      ? tag("patternFill", { patternType: "none" })
      : tag("patternFill", { patternType: "solid" }, tag("fgColor", { rgb: color }) + tag("bgColor", { indexed: 64 })),
  );
}

const alignmentXml = ({ horizontalAlignment, verticalAlignment, wrapText }: CellFormat): string =>
  tag("alignment", {
    horizontal: horizontalAlignment === "General" ? undefined : horizontalToFile(horizontalAlignment),
    vertical: verticalAlignment.toLowerCase(),
    wrapText: wrapText ? 1 : undefined,
  });

const horizontalToFile = (alignment: CellFormat["horizontalAlignment"]): string =>
  alignment === "CenterAcrossSelection" ? "centerContinuous" : alignment.toLowerCase();
