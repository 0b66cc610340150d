/** What a cell is to show: a value, or an error that says why there is none. Only these two errors can carry words. */
export type Answer =
  | { readonly kind: "value"; readonly value: number | string }
  | { readonly kind: "not-available"; readonly message: string }
  | { readonly kind: "invalid"; readonly message: string };

export const value = (content: number | string): Answer => ({ kind: "value", value: content });

export const notAvailable = (message: string): Answer => ({ kind: "not-available", message });

export const invalid = (message: string): Answer => ({ kind: "invalid", message });

export const sameAnswer = (one: Answer | undefined, other: Answer): boolean =>
  one !== undefined &&
  one.kind === other.kind &&
  (one.kind === "value" ? other.kind === "value" && one.value === other.value : messageOf(one) === messageOf(other));

const messageOf = (answer: Answer): string => (answer.kind === "value" ? "" : answer.message);

/** The answer as Excel takes it. */
export function toCell(answer: Answer): number | string | CustomFunctions.Error {
  switch (answer.kind) {
    case "value":
      return answer.value;
    case "not-available":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, answer.message);
    case "invalid":
      return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, answer.message);
  }
}
