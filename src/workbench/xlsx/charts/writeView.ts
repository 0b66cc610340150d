import type { Chart, ChartView } from "../../grid/charts/chart";
import type { ChartType } from "../../grid/charts/chartTypes";
import { kindOf } from "../../grid/charts/kinds";
import { tag } from "../xml";
import { value } from "./writeLooks";

/** From where Excel shows a new chart that stands in space. */
export const usualView = (type: ChartType): Required<Pick<ChartView, "rotX" | "rotY" | "rightAngleAxes">> =>
  kindOf(type).shape === "pie"
    ? { rotX: 30, rotY: 0, rightAngleAxes: false }
    : { rotX: 15, rotY: 20, rightAngleAxes: kindOf(type).isDeep !== true };

export function viewXml({ type, view = {} }: Chart): string {
  if (kindOf(type).solid === undefined) return "";
  const { rotX, rotY, rightAngleAxes, heightPercent, depthPercent, perspective } = { ...usualView(type), ...view };
  return tag(
    "c:view3D",
    {},
    value("c:rotX", rotX) +
      (heightPercent === undefined ? "" : value("c:hPercent", heightPercent)) +
      value("c:rotY", rotY) +
      (depthPercent === undefined ? "" : value("c:depthPercent", depthPercent)) +
      value("c:rAngAx", rightAngleAxes) +
      (perspective === undefined ? "" : value("c:perspective", perspective)),
  );
}
