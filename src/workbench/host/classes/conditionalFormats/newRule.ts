import { iconCount, type ConditionalRule, type IconLimit, type IconStyle } from "../../../grid/conditionalFormat";
import { invalidArgument } from "../../hostError";

/** From which percentage each icon counts, by how many there are; Excel's own shares. */
const SHARES: Readonly<Record<number, readonly number[]>> = {
  3: [0, 33, 67],
  4: [0, 25, 50, 75],
  5: [0, 20, 40, 60, 80],
};

/** What Excel gives a set of icons until its criteria are set. */
export const defaultCriteria = (style: IconStyle): readonly IconLimit[] =>
  (SHARES[iconCount(style)] ?? []).map((share) => ({
    type: "Percent",
    operator: "GreaterThanOrEqual",
    formula: `=${share}`,
  }));

/** A rule as it is before anything has been said of it; one without a formula or text does nothing yet. */
export function newRule(type: unknown): ConditionalRule {
  switch (type) {
    case "Custom":
      return { type, formula: "", format: {} };
    case "CellValue":
      return { type, operator: "Between", formula1: "", format: {} };
    case "ContainsText":
      return { type, operator: "Contains", text: "", format: {} };
    case "TopBottom":
      return { type, kind: "TopItems", rank: 10, format: {} };
    case "PresetCriteria":
      return { type, criterion: "AboveAverage", format: {} };
    case "DataBar":
      return {
        type,
        showDataBarOnly: false,
        barDirection: "Context",
        axisFormat: "Automatic",
        axisColor: "#000000",
        lower: { type: "Automatic" },
        upper: { type: "Automatic" },
        positive: { fillColor: "#638EC6", borderColor: "", gradientFill: true },
        negative: {
          fillColor: "#FF0000",
          borderColor: "",
          matchPositiveFillColor: false,
          matchPositiveBorderColor: true,
        },
      };
    case "ColorScale":
      return {
        type,
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Percentile", formula: "=50", color: "#FFEB84" },
        maximum: { type: "HighestValue", color: "#63BE7B" },
      };
    case "IconSet":
      return {
        type,
        style: "ThreeTrafficLights1",
        criteria: defaultCriteria("ThreeTrafficLights1"),
        reverseIconOrder: false,
        showIconOnly: false,
      };
    default:
      throw invalidArgument();
  }
}
