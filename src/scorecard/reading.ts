/** The three values that the linear rule needs. Later kinds add their own fields. */
export const FIELDS = ["actual", "target", "baseline"] as const;
export type Field = (typeof FIELDS)[number];

/**
 * What a field of a KPI says right now. Only `number` can be scored; the others say why there is no number, so that
 * missing never becomes zero.
 *
 * - `none`: nobody has given the field a value or a cell
 * - `blank`: it is bound to a cell that is empty
 * - `text`, `logical`, `date`, `error`: the cell holds something that is not a number
 * - `broken`: the cell it was bound to no longer exists
 */
export type Reading =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "none" }
  | { readonly kind: "blank" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "logical"; readonly value: boolean }
  | { readonly kind: "date"; readonly serial: number }
  | { readonly kind: "error"; readonly code: string }
  | { readonly kind: "broken" };

export type Readings = Readonly<Record<Field, Reading>>;
