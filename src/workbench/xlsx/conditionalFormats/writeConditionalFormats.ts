import {
  ICON_STYLES,
  type BarLimit,
  type ColorScale,
  type ConditionalRule,
  type DataBar,
  type IconRule,
  type Limit,
} from "../../grid/conditionalFormat";
import type { ConditionalFormatFile } from "../../grid/file";
import { ruleFormula } from "../../grid/ruleFormula";
import { parseAreas } from "../../grid/areaList";
import { escapeFormula, escapeText } from "../escapedText";
import { formulaToFile } from "../formulaToFile";
import { escapeXml, tag } from "../xml";
import { AXES, BAR_DIRECTIONS, CELL_IS, LATER_ICONS, LIMITS, PRESET_ATTRIBUTES, TEXTS } from "./ruleWords";
import type { RuleStyles } from "./ruleStyles";

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const RULE_EXTENSION = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
const SHEET_EXTENSION = "{78C0D931-6437-407d-A8EE-F0AAD7539E65}";

interface Written {
  /** What every reader knows. */
  readonly rule?: string;
  /** What newer readers know besides, or instead. */
  readonly extension?: string;
}

/** The rules of a sheet, and what stands of them in its extensions. A rule that says nothing yet is left out. */
export function conditionalFormatsXml(
  formats: readonly ConditionalFormatFile[],
  styles: RuleStyles,
): { readonly rules: string; readonly extension: string } {
  const written = formats.map((format, index) => ({ format, ...ruleXml(format, index + 1, styles) }));
  const extensions = written.flatMap(({ format, extension }) =>
    extension === undefined
      ? []
      : [
          tag(
            "x14:conditionalFormatting",
            { "xmlns:xm": XM },
            extension + tag("xm:sqref", {}, escapeXml(format.ranges)),
          ),
        ],
  );
  return {
    rules: written
      .flatMap(({ format, rule }) =>
        rule === undefined ? [] : [tag("conditionalFormatting", { sqref: format.ranges }, rule)],
      )
      .join(""),
    extension:
      extensions.length === 0
        ? ""
        : tag(
            "ext",
            { "xmlns:x14": X14, uri: SHEET_EXTENSION },
            tag("x14:conditionalFormattings", {}, extensions.join("")),
          ),
  };
}

function ruleXml({ ranges, stopIfTrue, rule }: ConditionalFormatFile, priority: number, styles: RuleStyles): Written {
  const order = { priority, stopIfTrue: stopIfTrue === true ? 1 : undefined };
  switch (rule.type) {
    case "DataBar":
      return dataBarXml(rule, priority);
    case "ColorScale":
      return { rule: tag("cfRule", { type: "colorScale", priority }, scaleXml(rule)) };
    case "IconSet":
      return iconsXml(rule, priority);
    default: {
      const own = ruleFormula(rule, parseAreas(ranges));
      if (own === undefined) return {};
      const { attributes, formulas } = plainRule(rule, own);
      const xml = formulas.map((formula) => tag("formula", {}, formulaText(formula))).join("");
      const { type, ...rest } = attributes;
      return { rule: tag("cfRule", { type, dxfId: styles.idOf(rule.format), ...order, ...rest }, xml) };
    }
  }
}

const formulaText = (formula: string): string => escapeXml(escapeFormula(formulaToFile(formula, undefined)));

interface PlainRule {
  readonly attributes: Readonly<Record<string, string | number | undefined>>;
  readonly formulas: readonly string[];
}

function plainRule(rule: Exclude<ConditionalRule, DataBar | ColorScale | IconRule>, own: string): PlainRule {
  switch (rule.type) {
    case "Custom":
      return { attributes: { type: "expression" }, formulas: [own] };
    case "CellValue":
      return {
        attributes: { type: "cellIs", operator: CELL_IS[rule.operator] },
        formulas: [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])],
      };
    case "ContainsText": {
      const [type, operator] = TEXTS[rule.operator];
      return { attributes: { type, operator, text: escapeText(rule.text) }, formulas: [own] };
    }
    case "TopBottom":
      return {
        attributes: {
          type: "top10",
          percent: rule.kind.endsWith("Percent") ? 1 : undefined,
          bottom: rule.kind.startsWith("Bottom") ? 1 : undefined,
          rank: rule.rank,
        },
        formulas: [],
      };
    case "PresetCriteria": {
      const attributes = PRESET_ATTRIBUTES[rule.criterion];
      const hasFormula = !/aboveAverage|Values$/.test(attributes["type"] ?? "");
      return { attributes, formulas: hasFormula ? [own] : [] };
    }
  }
}

const rgb = (color: string): string => `FF${color.replace("#", "")}`;
const colorXml = (name: string, color: string): string => (color === "" ? "" : tag(name, { rgb: rgb(color) }));

const valueOf = ({ formula }: Limit<string>): string | undefined =>
  formula === undefined ? undefined : escapeFormula(formulaToFile(formula, undefined));

const limitXml = (limit: Limit<keyof typeof LIMITS>, isStrict = false): string =>
  tag("cfvo", { type: LIMITS[limit.type], val: valueOf(limit), gte: isStrict ? 0 : undefined });

function scaleXml({ minimum, midpoint, maximum }: ColorScale): string {
  const points = [minimum, ...(midpoint ? [midpoint] : []), maximum];
  return tag(
    "colorScale",
    {},
    points.map((point) => limitXml(point)).join("") + points.map(({ color }) => colorXml("color", color)).join(""),
  );
}

const laterLimitXml = (type: string, limit: Limit<string>, isStrict = false): string => {
  const value = valueOf(limit);
  return tag(
    "x14:cfvo",
    { type, gte: isStrict ? 0 : undefined },
    value === undefined ? "" : tag("xm:f", {}, escapeXml(value)),
  );
};

function dataBarXml(bar: DataBar, priority: number): Written {
  const id = guid(priority);
  const plain = (limit: BarLimit, automatic: "LowestValue" | "HighestValue"): string =>
    limitXml(limit.type === "Automatic" ? { type: automatic } : { ...limit, type: limit.type });
  const later = (limit: BarLimit, automatic: string): string =>
    laterLimitXml(limit.type === "Automatic" ? automatic : LIMITS[limit.type], limit);
  const { positive, negative } = bar;
  return {
    rule: tag(
      "cfRule",
      { type: "dataBar", priority },
      tag(
        "dataBar",
        { showValue: bar.showDataBarOnly ? 0 : undefined },
        plain(bar.lower, "LowestValue") + plain(bar.upper, "HighestValue") + colorXml("color", positive.fillColor),
      ) + tag("extLst", {}, tag("ext", { "xmlns:x14": X14, uri: RULE_EXTENSION }, tag("x14:id", {}, id))),
    ),
    extension: tag(
      "x14:cfRule",
      { type: "dataBar", id },
      tag(
        "x14:dataBar",
        {
          minLength: 0,
          maxLength: 100,
          border: positive.borderColor === "" ? undefined : 1,
          gradient: positive.gradientFill ? undefined : 0,
          direction: bar.barDirection === "Context" ? undefined : BAR_DIRECTIONS[bar.barDirection],
          negativeBarColorSameAsPositive: negative.matchPositiveFillColor ? 1 : undefined,
          negativeBarBorderColorSameAsPositive: negative.matchPositiveBorderColor ? undefined : 0,
          axisPosition: bar.axisFormat === "Automatic" ? undefined : AXES[bar.axisFormat],
        },
        later(bar.lower, "autoMin") +
          later(bar.upper, "autoMax") +
          colorXml("x14:borderColor", positive.borderColor) +
          colorXml("x14:negativeFillColor", negative.fillColor) +
          colorXml("x14:negativeBorderColor", negative.borderColor) +
          colorXml("x14:axisColor", bar.axisColor),
      ),
    ),
  };
}

/** Joins the two halves of a bar; unique in a sheet. */
const guid = (priority: number): string =>
  `{00000000-0000-4000-8000-${priority.toString(16).toUpperCase().padStart(12, "0")}}`;

function iconsXml({ style, criteria, reverseIconOrder, showIconOnly }: IconRule, priority: number): Written {
  const attributes = {
    iconSet: ICON_STYLES[style],
    showValue: showIconOnly ? 0 : undefined,
    reverse: reverseIconOrder ? 1 : undefined,
  };
  const types = criteria.map(({ type }) => (type === "Invalid" ? "Percent" : type));
  const isStrict = criteria.map(({ operator }) => operator === "GreaterThan");
  if (!LATER_ICONS.has(style)) {
    const limits = criteria.map((limit, index) =>
      limitXml({ ...limit, type: types[index] ?? "Percent" }, isStrict[index]),
    );
    return { rule: tag("cfRule", { type: "iconSet", priority }, tag("iconSet", attributes, limits.join(""))) };
  }
  const limits = criteria.map((limit, index) =>
    laterLimitXml(LIMITS[types[index] ?? "Percent"], limit, isStrict[index]),
  );
  return {
    extension: tag(
      "x14:cfRule",
      { type: "iconSet", priority, id: guid(priority) },
      tag("x14:iconSet", attributes, limits.join("")),
    ),
  };
}
