import type { FilterCriteria } from "../../../grid/filters";
import { color } from "../../color";
import { invalidArgument, notImplemented } from "../../hostError";
import { oneOf } from "../../oneOf";

const KINDS = [
  "BottomItems",
  "BottomPercent",
  "CellColor",
  "Dynamic",
  "FontColor",
  "Values",
  "TopItems",
  "TopPercent",
  "Custom",
] as const satisfies readonly FilterCriteria["filterOn"][];

/** Reads `Excel.FilterCriteria`; what does not belong to the kind of filter is left out. */
export function filterCriteria(given: unknown): FilterCriteria {
  if (typeof given !== "object" || given === null) throw invalidArgument();
  const said = given as Readonly<Record<string, unknown>>;
  if (said["filterOn"] === "Icon") throw notImplemented("FilterCriteria.filterOn (Icon)");
  if (said["subField"] != null && said["subField"] !== "") throw notImplemented("FilterCriteria.subField");
  const filterOn = oneOf(KINDS)(said["filterOn"]);
  switch (filterOn) {
    case "Values": {
      const { values } = said;
      if (!Array.isArray(values)) throw invalidArgument();
      return { filterOn, values: values as NonNullable<FilterCriteria["values"]> };
    }
    case "CellColor":
    case "FontColor":
      return { filterOn, color: color(said["color"]) };
    case "Dynamic":
      return { filterOn, dynamicCriteria: String(said["dynamicCriteria"]) };
    case "Custom": {
      const { criterion1, criterion2, operator } = said;
      if (typeof criterion1 !== "string") throw invalidArgument();
      return {
        filterOn,
        criterion1,
        ...(typeof criterion2 === "string" && criterion2 !== "" ? { criterion2 } : {}),
        operator: oneOf(["And", "Or"] as const)(operator ?? "And"),
      };
    }
    default: {
      const count = Number(said["criterion1"]);
      if (!Number.isInteger(count) || count < 1) throw invalidArgument();
      return { filterOn, criterion1: String(count) };
    }
  }
}
