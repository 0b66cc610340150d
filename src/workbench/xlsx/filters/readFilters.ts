import { columnName, parseAddress, printArea } from "../../grid/address";
import type { FiltersFile } from "../../grid/file";
import type { FilterCriteria } from "../../grid/filters";
import type { Area } from "../../grid/grid";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { unescapeText } from "../escapedText";
import { childrenNamed, isOn, type XmlElement } from "../xml";
import { DYNAMIC, NOT_BLANK, NOT_BLANK_IN_FILES, OPERATORS } from "./filterWords";

type Column = NonNullable<FiltersFile["columns"]>[number];

/** The filters of a sheet and of its tables, and which of the hidden rows they hide. */
export function readFilters(
  sheet: XmlElement | undefined,
  tables: readonly (XmlElement | undefined)[],
  hiddenRows: readonly number[],
  onLost: () => void,
): FiltersFile | undefined {
  const range = areaOf(sheet);
  const columns = [sheet, ...tables].flatMap((filter) => columnsOf(filter, onLost));
  if (!range && columns.length === 0) return undefined;
  const bodies = [sheet, ...tables].flatMap((filter) => {
    const area = areaOf(filter);
    return area && childrenNamed(filter, "filterColumn").length > 0 ? [area] : [];
  });
  const hidden = hiddenRows.filter((row) => bodies.some((area) => row > area.row + 1 && row <= area.row + area.rows));
  return {
    ...(range ? { range: printArea(range) } : {}),
    ...(columns.length === 0 ? {} : { columns }),
    ...(hidden.length === 0 ? {} : { hidden: runsOf(hidden) }),
  };
}

const areaOf = (filter: XmlElement | undefined): Area | undefined =>
  parseAddress(filter?.attributes["ref"] ?? "", SHEET_LIMITS)?.area;

/** @example runsOf([3, 4, 9]) // "3:4 9:9" */
function runsOf(rows: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last && last[1] + 1 === row) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map((run) => run.join(":")).join(" ");
}

function columnsOf(filter: XmlElement | undefined, onLost: () => void): readonly Column[] {
  const area = areaOf(filter);
  if (!area) return [];
  return childrenNamed(filter, "filterColumn").flatMap(({ attributes, children }): Column[] => {
    const [asked] = children;
    const criteria = asked && criteriaOf(asked);
    if (asked && !criteria) onLost();
    const header = `${columnName(area.column + Number(attributes["colId"] ?? 0))}${area.row + 1}`;
    return criteria ? [{ header, criteria }] : [];
  });
}

const wordFor = (table: Readonly<Record<string, string | undefined>>, value: string | undefined): string | undefined =>
  Object.keys(table).find((word) => table[word] === value);

/** Undefined for what is not kept, such as colours. */
function criteriaOf(asked: XmlElement): FilterCriteria | undefined {
  const { name, attributes, children } = asked;
  switch (name) {
    case "filters":
      return {
        filterOn: "Values",
        values: [
          ...children.flatMap((child): NonNullable<FilterCriteria["values"]> => {
            if (child.name === "filter") return [unescapeText(child.attributes["val"] ?? "")];
            return child.name === "dateGroupItem" ? [dateOf(child.attributes)] : [];
          }),
          ...(isOn(asked, "blank") ? [""] : []),
        ],
      };
    case "customFilters": {
      const [criterion1, criterion2] = childrenNamed(asked, "customFilter").map(
        ({ attributes: { operator, val = "" } }) => {
          const criterion = `${wordFor(OPERATORS, operator) ?? "="}${unescapeText(val)}`;
          return criterion === NOT_BLANK_IN_FILES ? NOT_BLANK : criterion;
        },
      );
      if (criterion1 === undefined) return undefined;
      return {
        filterOn: "Custom",
        criterion1,
        ...(criterion2 === undefined ? {} : { criterion2 }),
        operator: isOn(asked, "and") || criterion2 === undefined ? "And" : "Or",
      };
    }
    case "dynamicFilter": {
      const dynamicCriteria = wordFor(DYNAMIC, attributes["type"]);
      return dynamicCriteria === undefined ? undefined : { filterOn: "Dynamic", dynamicCriteria };
    }
    case "top10": {
      const side = isOn(asked, "top", true) ? "Top" : "Bottom";
      const unit = isOn(asked, "percent") ? "Percent" : "Items";
      return { filterOn: `${side}${unit}`, criterion1: attributes["val"] ?? "10" };
    }
    default:
      return undefined;
  }
}

const PARTS = ["year", "month", "day", "hour", "minute", "second"] as const;

function dateOf(attributes: XmlElement["attributes"]): { readonly date: string; readonly specificity: string } {
  const grouping = attributes["dateTimeGrouping"] ?? "day";
  const [year = "1900", month = "01", day = "01", hour, minute = "00", second = "00"] = PARTS.map((part) =>
    attributes[part]?.padStart(2, "0"),
  );
  const time = hour === undefined ? "" : `T${hour}:${minute}:${second}`;
  return { date: `${year}-${month}-${day}${time}`, specificity: grouping.charAt(0).toUpperCase() + grouping.slice(1) };
}
