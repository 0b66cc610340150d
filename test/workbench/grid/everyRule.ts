import {
  CELL_OPERATORS,
  ICON_STYLES,
  iconCount,
  PRESETS,
  RANKINGS,
  TEXT_OPERATORS,
  type IconStyle,
  type RuleFormat,
} from "../../../src/workbench/grid/conditionalFormat";
import type { ConditionalFormatFile } from "../../../src/workbench/grid/file";
import { newRule } from "../../../src/workbench/host/classes/conditionalFormats/newRule";

const LOOK: RuleFormat = {
  bold: true,
  italic: false,
  strikethrough: true,
  underline: "Double",
  fontColor: "#9C0006",
  fill: "#FFC7CE",
  numberFormat: '"▲ "0.0',
  borders: {
    EdgeTop: { style: "Continuous", color: "#FF0000" },
    EdgeBottom: { style: "DashDotDot", color: "#00FF00" },
    EdgeLeft: { style: "Dot", color: "#0000FF" },
    EdgeRight: { style: "None", color: "#000000" },
  },
};
const FILL: RuleFormat = { fill: "#C6EFCE" };

const icons = (style: IconStyle): ConditionalFormatFile => ({
  ranges: "H2:H9",
  rule: {
    type: "IconSet",
    style,
    criteria: Array.from({ length: iconCount(style) }, (_, index) => ({
      type: index === 0 ? "Percent" : index === 1 ? "Number" : "Formula",
      operator: index % 2 === 0 ? "GreaterThanOrEqual" : "GreaterThan",
      formula: index === 0 ? "=0" : index === 1 ? "=60" : "=$A$1+75",
    })),
    reverseIconOrder: style === "ThreeSigns",
    showIconOnly: style === "ThreeSymbols",
  },
});

/** One of each kind of rule, with each operator, criterion and set of icons, in the order in which they count. */
export const EVERY_RULE: readonly ConditionalFormatFile[] = [
  {
    ranges: "A2:A9",
    stopIfTrue: true,
    rule: { type: "Custom", formula: '=AND($B2>"x & <y>",A2<>$A$1)', format: LOOK },
  },
  { ranges: "B2:B9 D2:D5", rule: { type: "Custom", formula: "=B2>Other!$A$1", format: {} } },
  ...(["Between", "NotBetween"] as const).map((operator): ConditionalFormatFile => ({
    ranges: "B2:B9",
    rule: { type: "CellValue", operator, formula1: "=10", formula2: "=$A$1*2", format: FILL },
  })),
  ...CELL_OPERATORS.filter((operator) => !/Between/.test(operator)).map((operator): ConditionalFormatFile => ({
    ranges: "B2:B9",
    rule: { type: "CellValue", operator, formula1: '="Æ"', format: FILL },
  })),
  ...TEXT_OPERATORS.map((operator): ConditionalFormatFile => ({
    ranges: "C2:C9",
    rule: { type: "ContainsText", operator, text: 'rød "1" & <2>', format: FILL },
  })),
  ...RANKINGS.map((kind): ConditionalFormatFile => ({
    ranges: "D2:D9",
    rule: { type: "TopBottom", kind, rank: 3, format: FILL },
  })),
  ...PRESETS.map((criterion): ConditionalFormatFile => ({
    ranges: "E2:E9",
    rule: { type: "PresetCriteria", criterion, format: { bold: true } },
  })),
  { ranges: "F2:F9", rule: newRule("DataBar") },
  {
    ranges: "F2:F9",
    rule: {
      type: "DataBar",
      showDataBarOnly: true,
      barDirection: "RightToLeft",
      axisFormat: "CellMidPoint",
      axisColor: "#112233",
      lower: { type: "Number", formula: "=0" },
      upper: { type: "Formula", formula: "=MAX($A$1:$A$5)" },
      positive: { fillColor: "#63BE7B", borderColor: "#445566", gradientFill: false },
      negative: {
        fillColor: "#778899",
        borderColor: "#AABBCC",
        matchPositiveFillColor: true,
        matchPositiveBorderColor: false,
      },
    },
  },
  { ranges: "G2:G9", rule: newRule("ColorScale") },
  {
    ranges: "G2:G9",
    rule: {
      type: "ColorScale",
      minimum: { type: "Number", formula: "=0", color: "#FFFFFF" },
      maximum: { type: "Percent", formula: "=90", color: "#63BE7B" },
    },
  },
  ...(Object.keys(ICON_STYLES) as IconStyle[]).map(icons),
];
