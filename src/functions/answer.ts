/** What one cell can hold; an empty text leaves it blank to the eye. */
export type Content = number | string | boolean;

/** Rows of equal length, that spill into the cells below and to the right. */
export type Table = readonly (readonly Content[])[];

/** What a cell is to show: a value, or an error. Excel lets only the first two errors carry words. */
export type Answer =
  | { readonly kind: "value"; readonly value: Content | Table }
  | { readonly kind: "not-available"; readonly message: string }
  | { readonly kind: "invalid"; readonly message: string }
  | { readonly kind: "divided-by-zero" }
  | { readonly kind: "no-number" };

/** An infinite number, or none, never reaches a cell as a value. */
export const value = (content: Content | Table): Answer =>
  typeof content === "number" && !Number.isFinite(content) ? { kind: "no-number" } : { kind: "value", value: content };

export const notAvailable = (message: string): Answer => ({ kind: "not-available", message });

export const invalid = (message: string): Answer => ({ kind: "invalid", message });

export const sameAnswer = (one: Answer | undefined, other: Answer): boolean =>
  one !== undefined && JSON.stringify(one) === JSON.stringify(other);

export type CellContent = Content | CustomFunctions.Error | (Content | CustomFunctions.Error)[][];

/** The answer as Excel takes it. */
export function toCell(answer: Answer): CellContent {
  switch (answer.kind) {
    case "value":
      return typeof answer.value === "object"
        ? answer.value.map((row) => row.map((content) => toCell(value(content)) as Content | CustomFunctions.Error))
        : answer.value;
    case "not-available":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.message);
    case "invalid":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
    case "divided-by-zero":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero);
    case "no-number":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
  }
}
