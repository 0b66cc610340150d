import { parseAddress } from "./address";
import type { ComparisonRule, DataValidation } from "./dataValidation";
import type { CellValue, Grid, Place } from "./grid";
import { rebased } from "./rebased";
import { SHEET_LIMITS } from "./sheetLimits";

/**
 * Whether a value may be in a cell; undefined where only a calculation could tell, as for a function. References, names, numbers
 * and texts are understood.
 *
 * @param place - a single cell
 */
export function isValid(
  grid: Pick<Grid, "values" | "name" | "sheet">,
  { areas, rule, ignoreBlanks }: DataValidation,
  { sheetId, area }: Place,
  value: CellValue,
): boolean | undefined {
  if (rule.type === "None") return true;
  if (value === "") return ignoreBlanks;
  const own = areas[0] ? rebased({ ...areas[0], rows: 1, columns: 1 }, area) : (formula: string): string => formula;
  const operands = (formula: string): readonly CellValue[] | undefined => valuesOf(grid, sheetId, own(formula));
  switch (rule.type) {
    case "Custom":
      return undefined;
    case "List": {
      if (typeof value === "object") return false;
      if (!rule.source.startsWith("=")) return listed(rule.source).includes(String(value));
      const values = operands(rule.source);
      if (ignoreBlanks && values?.includes("")) return true;
      return values?.some((each) => typeof each === typeof value && folded(each) === folded(value));
    }
    default: {
      const limits = [rule.formula1, ...(rule.formula2 === undefined ? [] : [rule.formula2])].map(
        (formula) => operands(formula)?.[0],
      );
      const measured = measure(rule.type, value);
      if (measured === undefined) return false;
      if (ignoreBlanks && limits.includes("")) return true;
      const [one, other = 0] = limits.map((limit) => (typeof limit === "number" ? limit : undefined));
      return one === undefined || limits.some((limit) => typeof limit !== "number")
        ? undefined
        : compares(rule.operator, measured, one, other);
    }
  }
}

/** @example listed("North, South") // ["North", "South"] */
export const listed = (source: string): readonly string[] => source.split(",").map((each) => each.trim());

const folded = (value: CellValue): CellValue => (typeof value === "string" ? value.toLocaleLowerCase() : value);

/** What is compared of a value; undefined when it is of the wrong kind. */
function measure(type: ComparisonRule["type"], value: CellValue): number | undefined {
  if (type === "TextLength") return typeof value === "object" ? undefined : String(value).length;
  if (typeof value !== "number") return undefined;
  return type === "WholeNumber" && !Number.isInteger(value) ? undefined : value;
}

function compares(operator: ComparisonRule["operator"], value: number, one: number, other: number): boolean {
  switch (operator) {
    case "Between":
      return value >= one && value <= other;
    case "NotBetween":
      return value < one || value > other;
    case "EqualTo":
      return value === one;
    case "NotEqualTo":
      return value !== one;
    case "GreaterThan":
      return value > one;
    case "LessThan":
      return value < one;
    case "GreaterThanOrEqualTo":
      return value >= one;
    case "LessThanOrEqualTo":
      return value <= one;
  }
}

/** The values that a formula means, row by row; undefined when it must be calculated. */
export function valuesOf(
  grid: Pick<Grid, "values" | "name" | "sheet">,
  sheetId: string,
  formula: string,
): readonly CellValue[] | undefined {
  const text = formula.replace(/^=/, "").trim();
  if (text !== "" && Number.isFinite(Number(text))) return [Number(text)];
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted) return [(quoted[1] ?? "").replaceAll('""', '"')];
  const place = parseAddress(text, SHEET_LIMITS);
  if (place) {
    const id = place.sheet === undefined ? sheetId : grid.sheet(place.sheet)?.id;
    return id === undefined ? undefined : grid.values(id, place.area).flat();
  }
  const name = grid.name(text);
  return name && name.formula !== formula ? valuesOf(grid, name.sheetId ?? sheetId, name.formula) : undefined;
}
