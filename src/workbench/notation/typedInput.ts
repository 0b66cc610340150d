import { ENGLISH } from "./english";
import { fromLocalFormula } from "./translateFormula";
import { typedDate } from "./typedDate";
import { typedNumber, type TypedNumber } from "./typedNumber";

/** What a person or an add-in enters into a cell, as Excel understands it. */
export type Entered =
  | { readonly kind: "empty" }
  | { readonly kind: "formula"; readonly formula: string }
  | ({ readonly kind: "number" } & TypedNumber)
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "text"; readonly text: string };

/**
 * Text after an apostrophe, or in a cell formatted as text, stays text; otherwise numbers, amounts, percentages,
 * dates, times and logical values are recognised. The formula is in English.
 */
export function typedInput(input: string | number | boolean, isTextCell: boolean, notation = ENGLISH): Entered {
  if (typeof input === "number") return { kind: "number", value: input, numberFormat: undefined };
  if (typeof input === "boolean") return { kind: "logical", value: input };
  if (input === "") return { kind: "empty" };
  if (input.startsWith("'")) return { kind: "text", text: input.slice(1) };
  if (isTextCell) return { kind: "text", text: input };
  if (input.startsWith("=") && input.length > 1) return { kind: "formula", formula: fromLocalFormula(input, notation) };
  const { TRUE, FALSE } = notation.logicals;
  if ([TRUE, FALSE].includes(input.toUpperCase())) return { kind: "logical", value: input.toUpperCase() === TRUE };
  const number = typedNumber(input, notation) ?? typedDate(input, notation);
  if (number) return { kind: "number", ...number };
  return { kind: "text", text: input };
}
