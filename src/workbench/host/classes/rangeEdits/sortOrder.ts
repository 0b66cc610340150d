import type { CellValue } from "../../../grid/grid";
import { color } from "../../color";
import { HostError, invalidArgument, notImplemented } from "../../hostError";
import { oneOf } from "../../oneOf";

/** A condition to sort on, with all that may be left out. */
export interface SortField {
  readonly key: number;
  readonly ascending: boolean;
  readonly sortOn: "Value" | "CellColor" | "FontColor";
  readonly color: string;
  readonly dataOption: "Normal" | "TextAsNumber";
}

const MOST_FIELDS = 64;

export function sortFields(given: unknown, keys: number): readonly SortField[] {
  if (!Array.isArray(given) || given.length === 0 || given.length > MOST_FIELDS) throw invalidArgument();
  return (given as Readonly<Record<string, unknown>>[]).map((field) => {
    const { key, ascending = true, sortOn = "Value", dataOption = "Normal", subField } = field;
    if (!Number.isInteger(key) || Number(key) < 0 || Number(key) >= keys) throw invalidArgument();
    if (sortOn === "Icon") throw notImplemented("SortField.sortOn (Icon)");
    if (subField != null && subField !== "") throw notImplemented("SortField.subField");
    return {
      key: Number(key),
      ascending: ascending !== false,
      sortOn: oneOf(["Value", "CellColor", "FontColor"] as const)(sortOn),
      color: field["color"] == null ? "" : color(field["color"]),
      dataOption: oneOf(["Normal", "TextAsNumber"] as const)(dataOption),
    };
  });
}

/** What one line has under a key. */
export interface SortCell {
  readonly value: CellValue;
  readonly fill: string;
  readonly fontColor: string;
}

/**
 * The order of lines: numbers, texts, FALSE and TRUE, errors, and blanks last whichever way; equal lines keep theirs.
 *
 * @param cells - for each line and field
 */
export function sortOrder(
  cells: readonly (readonly SortCell[])[],
  fields: readonly SortField[],
  { matchCase, language }: { readonly matchCase: boolean; readonly language: string },
): readonly number[] {
  const { compare } = new Intl.Collator(language, { sensitivity: "accent" });
  const exact = new Intl.Collator(language, { sensitivity: "variant", caseFirst: "lower" });
  const texts = matchCase ? exact.compare : compare;
  const between = (one: number, other: number): number => {
    for (const [index, field] of fields.entries()) {
      const [first, second] = [cells[one]?.[index], cells[other]?.[index]];
      if (!first || !second) throw new HostError("GeneralException", "A line to be sorted has no cell.");
      const found =
        field.sortOn === "Value"
          ? compareValues(first.value, second.value, field, texts)
          : compareColors(first, second, field);
      if (found !== 0) return found;
    }
    return one - other;
  };
  return cells.map((_, index) => index).sort(between);
}

function compareValues(
  one: CellValue,
  other: CellValue,
  { ascending, dataOption }: SortField,
  texts: (one: string, other: string) => number,
): number {
  const isNumeric = dataOption === "TextAsNumber";
  const [first, second] = [asNumber(one, isNumeric), asNumber(other, isNumeric)];
  if (first === "" || second === "") return Number(first === "") - Number(second === "");
  const [kind, otherKind] = [rank(first), rank(second)];
  let found = kind - otherKind;
  if (found === 0 && typeof first === "string") found = texts(first, String(second));
  else if (found === 0 && typeof first !== "object") found = Number(first) - Number(second);
  return ascending ? found : -found;
}

const asNumber = (value: CellValue, isNumeric: boolean): CellValue =>
  isNumeric && typeof value === "string" && value.trim() !== "" && !Number.isNaN(Number(value)) ? Number(value) : value;

const KINDS = ["number", "string", "boolean", "object"];
const rank = (value: CellValue): number => KINDS.indexOf(typeof value);

/** Those of the colour come first, or last when descending. */
function compareColors(one: SortCell, other: SortCell, { sortOn, color: wanted, ascending }: SortField): number {
  const has = (cell: SortCell): number => Number((sortOn === "CellColor" ? cell.fill : cell.fontColor) === wanted);
  return ascending ? has(other) - has(one) : has(one) - has(other);
}
