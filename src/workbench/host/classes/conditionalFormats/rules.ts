import type { ConditionalRule } from "../../../grid/conditionalFormat";
import type { HostObject } from "../../hostClass";
import { colorScale } from "./colorScale";
import { dataBar } from "./dataBar";
import type { FormatState } from "./found";
import { cellValue, custom, preset, textComparison, topBottom } from "./formatRules";
import { iconSet } from "./iconSet";

/** What a conditional format calls the object with its rule, by the member of `Excel.ConditionalFormat`. */
export const RULES = {
  CellValue: { type: "CellValue", object: cellValue },
  ColorScale: { type: "ColorScale", object: colorScale },
  Custom: { type: "Custom", object: custom },
  DataBar: { type: "DataBar", object: dataBar },
  IconSet: { type: "IconSet", object: iconSet },
  Preset: { type: "PresetCriteria", object: preset },
  TextComparison: { type: "ContainsText", object: textComparison },
  TopBottom: { type: "TopBottom", object: topBottom },
} as const satisfies Readonly<
  Record<string, { readonly type: ConditionalRule["type"]; readonly object: (state: FormatState) => HostObject }>
>;
