import { parseAreas } from "../../grid/areaList";
import { intersection, printArea } from "../../grid/address";
import type { FiltersFile, SheetFile } from "../../grid/file";
import type { FilterCriteria } from "../../grid/filters";
import type { Area } from "../../grid/grid";
import { escapeLine } from "../escapedText";
import { tag } from "../xml";
import { DYNAMIC, NOT_BLANK, NOT_BLANK_IN_FILES, OPERATORS } from "./filterWords";

type Column = NonNullable<FiltersFile["columns"]>[number];

/** The sheet's own filter. */
export function sheetFilterXml({ filters }: SheetFile): string {
  const [area] = parseAreas(filters?.range ?? "");
  return area ? filterXml(area, filters?.columns ?? []) : "";
}

/** The filter of an area with headers, with what is asked of its columns. */
export function filterXml(area: Area, columns: readonly Column[]): string {
  const own = columns.flatMap(({ header, criteria }) => {
    const [cell] = parseAreas(header);
    const isOwn = cell && intersection(cell, { ...area, rows: 1 });
    const asked = isOwn ? criteriaXml(criteria) : "";
    return cell && asked !== "" ? [tag("filterColumn", { colId: cell.column - area.column }, asked)] : [];
  });
  return tag("autoFilter", { ref: printArea(area) }, own.join(""));
}

/** Colours stand in a file as a whole look; the rows that they hide stay hidden, and nothing more is said of them. */
function criteriaXml({
  filterOn,
  criterion1,
  criterion2,
  operator,
  dynamicCriteria,
  values = [],
}: FilterCriteria): string {
  switch (filterOn) {
    case "Values":
      return valuesXml(values);
    case "Custom": {
      const asked = [criterion1, criterion2].flatMap((each) => (each === undefined ? [] : [customXml(each)]));
      return tag("customFilters", { and: operator === "Or" ? undefined : 1 }, asked.join(""));
    }
    case "Dynamic":
      return tag("dynamicFilter", { type: DYNAMIC[dynamicCriteria ?? ""] ?? "null" });
    case "TopItems":
    case "TopPercent":
    case "BottomItems":
    case "BottomPercent":
      return tag("top10", {
        top: filterOn.startsWith("Top") ? undefined : 0,
        percent: filterOn.endsWith("Percent") ? 1 : undefined,
        val: criterion1,
      });
    default:
      return "";
  }
}

function valuesXml(values: NonNullable<FilterCriteria["values"]>): string {
  // Texts come first in a file.
  const texts = values.filter((value) => typeof value === "string");
  const filters = texts.filter((text) => text !== "").map((text) => tag("filter", { val: escapeLine(text) }));
  const dates = values.flatMap((value) => {
    if (typeof value === "string") return [];
    const [year, month, day, hour, minute, second] = (value.date.match(/\d+/g) ?? []).map(Number);
    const parts = { year, month, day, hour, minute, second };
    const last = Object.keys(parts).indexOf(value.specificity.toLowerCase());
    const said = Object.fromEntries(Object.entries(parts).slice(0, last + 1));
    return [tag("dateGroupItem", { ...said, dateTimeGrouping: value.specificity.toLowerCase() })];
  });
  return tag("filters", { blank: texts.includes("") ? 1 : undefined }, [...filters, ...dates].join(""));
}

function customXml(criterion: string): string {
  const inFile = criterion === NOT_BLANK ? NOT_BLANK_IN_FILES : criterion;
  const [, sign = "=", operand = ""] = /^(<=|>=|<>|=|<|>)?([^]*)$/.exec(inFile) ?? [];
  return tag("customFilter", { operator: OPERATORS[sign], val: escapeLine(operand) });
}
