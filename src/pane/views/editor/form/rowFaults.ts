import { parseNumber, type EditorWords, type Language } from "../../../../language";
import { normalised } from "../../../../scorecard";
import { dayOfIso } from "../../../parts/isoDate";
import type { Scale } from "./kindParts";
import type { ScaleRow } from "./scaleRows";

/** What is wrong with a line of a list, and in which of its fields. */
export interface RowFault {
  readonly place: number;
  readonly field: "key" | "number";
  readonly text: string;
}

/** The model keeps a list in one cell, with these between the lines. */
const SEPARATORS = /[;\n]/;

/** A line that nothing has been typed into yet. */
const isEmptyRow = ({ key, number }: ScaleRow): boolean => key.trim() === "" && number.trim() === "";

/** Lines that cannot be saved as they are; empty ones are left out when saving. */
export function rowFaults(
  scale: Scale,
  rows: readonly ScaleRow[],
  { errors }: Pick<EditorWords, "errors">,
  language: Language,
): readonly RowFault[] {
  return rows.flatMap((row, index): readonly RowFault[] => {
    if (isEmptyRow(row)) return [];
    const place = index + 1;
    const key = keyFault(scale, row, place, errors, language);
    const number = parseNumber(row.number, language);
    const isRepeated = rows.slice(0, index).some((other) => sameKey(scale, other.key, row.key, language));
    return [
      ...(key === undefined ? [] : [{ place, field: "key", text: key } as const]),
      ...(key === undefined && isRepeated
        ? [{ place, field: "key", text: errors.rowRepeats({ place }) } as const]
        : []),
      ...(number.kind === "number" ? [] : [{ place, field: "number", text: errors.rowNumber({ place }) } as const]),
      ...(scale === "milestones" && number.kind === "number" && number.value < 0
        ? [{ place, field: "number", text: errors.rowNegative({ place }) } as const]
        : []),
    ];
  });
}

function keyFault(
  scale: Scale,
  { key }: ScaleRow,
  place: number,
  errors: EditorWords["errors"],
  language: Language,
): string | undefined {
  switch (scale) {
    case "points":
      return parseNumber(key, language).kind === "number" ? undefined : errors.rowNumber({ place });
    case "days":
      return dayOfIso(key) === undefined ? errors.rowDate({ place }) : undefined;
    default:
      if (key.trim() === "") return errors.rowKeyMissing({ place });
      return SEPARATORS.test(key) ? errors.rowSemicolon({ place }) : undefined;
  }
}

function sameKey(scale: Scale, one: string, other: string, language: Language): boolean {
  if (scale !== "points") return one.trim() !== "" && normalised(one) === normalised(other);
  const [first, second] = [parseNumber(one, language), parseNumber(other, language)];
  return first.kind === "number" && second.kind === "number" && first.value === second.value;
}
