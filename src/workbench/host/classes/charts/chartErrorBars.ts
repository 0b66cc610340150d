import { ERROR_BARS, ERROR_SIDES } from "../../../grid/charts/errorBars";
import { isRound, kindOf, measuresBoth } from "../../../grid/charts/kinds";
import type { Grid } from "../../../grid/grid";
import { defineClass, type HostObject } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";
import { chartErrorBarsFormat } from "./chartFormats";
import { below, changePart, chartOf, member, partOf, type PartState } from "./chartPart";

/** Of values, and of what lies along the other axis where that one measures too. Round charts and webs have none. */
export function errorBarsOf(grid: Grid, series: PartState, along: "xErrorBars" | "yErrorBars"): HostObject {
  const type = kindOf(chartOf(grid, series).type);
  const isThere = !isRound(chartOf(grid, series).type) && type.shape !== "radar" && type.solid === undefined;
  if (!isThere || (along === "xErrorBars" && !measuresBoth(type))) throw invalidArgument();
  return chartErrorBars(below(series, along));
}

const unless =
  (usual: unknown) =>
  (value: unknown): unknown =>
    value === usual ? undefined : value;

/** `Excel.ChartErrorBars`. */
const chartErrorBars = defineClass<PartState>({
  name: "ChartErrorBars",
  properties: {
    Visible: {
      get: (state, { grid }) => {
        const said = partOf(grid, { ...state, path: state.path.slice(0, -1) })[state.path.at(-1) ?? ""];
        return said !== undefined && partOf(grid, state)["visible"] !== false;
      },
      set: (state, value, { grid }) => changePart(grid, state, { visible: value === true ? undefined : false }),
    },
    Type: member("type", "FixedValue", (value) => unless("FixedValue")(oneOf(ERROR_BARS)(value))),
    Include: member("include", "Both", (value) => unless("Both")(oneOf(ERROR_SIDES)(value))),
    EndStyleCap: member("endStyleCap", true, (value) => (value === true ? undefined : false)),
  },
  navigations: { Format: (state) => chartErrorBarsFormat(state) },
});
