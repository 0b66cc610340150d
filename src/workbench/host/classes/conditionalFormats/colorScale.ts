import { SCALE_LIMITS, type ColorScale, type ScaleLimit } from "../../../grid/conditionalFormat";
import type { Grid } from "../../../grid/grid";
import { color } from "../../color";
import { defineClass, readOnly } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { changeRule, ruleOf, type FormatState } from "./found";
import { objectOf, optional } from "./ruleMembers";

function scaleLimit(value: unknown): ScaleLimit {
  const { type, formula, color: given } = objectOf(value);
  return { type: oneOf(SCALE_LIMITS)(type), ...optional("formula", formula), color: color(given) };
}

export const colorScale = defineClass<FormatState>({
  name: "ColorScaleConditionalFormat",
  properties: {
    ThreeColorScale: readOnly((state, { grid }) => ruleOf(grid, state, "ColorScale").midpoint !== undefined),
    Criteria: {
      get: (state, { grid }) => {
        const { minimum, midpoint, maximum } = ruleOf(grid, state, "ColorScale");
        return { minimum, ...(midpoint ? { midpoint } : {}), maximum };
      },
      set: (state, value, { grid }) => {
        const { minimum, midpoint, maximum } = objectOf(value);
        const scale: ColorScale = {
          type: "ColorScale",
          minimum: scaleLimit(minimum),
          ...(midpoint == null ? {} : { midpoint: scaleLimit(midpoint) }),
          maximum: scaleLimit(maximum),
        };
        replace(grid, state, scale);
      },
    },
  },
});

/** A scale of two colours has no middle left over from one of three. */
function replace(grid: Grid, state: FormatState, scale: ColorScale): void {
  changeRule(grid, state, "ColorScale", { ...scale, midpoint: scale.midpoint } as ColorScale);
}
