import {
  ICON_LIMITS,
  ICON_OPERATORS,
  ICON_STYLES,
  iconCount,
  type IconLimit,
  type IconStyle,
} from "../../../grid/conditionalFormat";
import { defineClass } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { changeRule, ruleOf, type FormatState } from "./found";
import { defaultCriteria } from "./newRule";
import { formulaOf, objectOf, property } from "./ruleMembers";

function iconLimits(value: unknown, style: IconStyle): readonly IconLimit[] {
  if (!Array.isArray(value) || value.length !== iconCount(style)) throw invalidArgument();
  return value.map((each: unknown, index): IconLimit => {
    const { type, operator, formula, customIcon } = objectOf(each);
    if (customIcon != null) throw invalidArgument("Icons of other sets are not kept here.");
    if (index === 0) return { type: "Percent", operator: "GreaterThanOrEqual", formula: "=0" };
    return {
      type: oneOf(ICON_LIMITS)(type),
      operator: oneOf(ICON_OPERATORS)(operator),
      formula: formulaOf(formula),
    };
  });
}

export const iconSet = defineClass<FormatState>({
  name: "IconSetConditionalFormat",
  properties: {
    ReverseIconOrder: property("IconSet", "reverseIconOrder", Boolean),
    ShowIconOnly: property("IconSet", "showIconOnly", Boolean),
    Style: {
      get: (state, { grid }) => ruleOf(grid, state, "IconSet").style,
      set: (state, value, { grid }) => {
        const style = oneOf(Object.keys(ICON_STYLES) as IconStyle[])(value);
        const { criteria } = ruleOf(grid, state, "IconSet");
        const keeps = criteria.length === iconCount(style);
        changeRule(grid, state, "IconSet", { style, ...(keeps ? {} : { criteria: defaultCriteria(style) }) });
      },
    },
    Criteria: {
      get: (state, { grid }) => ruleOf(grid, state, "IconSet").criteria,
      set: (state, value, { grid }) =>
        changeRule(grid, state, "IconSet", { criteria: iconLimits(value, ruleOf(grid, state, "IconSet").style) }),
    },
  },
});
