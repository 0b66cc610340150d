import type { CellError, CellValue } from "../grid/grid";
import { typedInput } from "../notation/typedInput";

/** How a value reaches a function: an error that the function takes as a value has the form that the client expects. */
export type Passed = string | number | boolean | null | { readonly type: "CustomFunctionError"; readonly code: string };

export interface Expectation {
  /** The `type` of the parameter's metadata. */
  readonly type: string | undefined;
  /** Stands for a blank cell where the parameter takes any type: Excel passes 0 within areas and null alone. */
  readonly blank: 0 | null;
  readonly errors: "passed" | "returned";
}

const INVALID: CellError = { error: "#VALUE!" };

/**
 * The value in the type that the parameter wants, as Excel converts it. An error that comes back, rather than being
 * passed on, is the result of the whole call.
 */
export function coerce(value: CellValue | null, { type, blank, errors }: Expectation): Passed | CellError {
  if (typeof value === "object" && value !== null) {
    // What has not been answered is no value, also for a function that takes errors.
    const takesErrors = value.error !== "#BUSY!" && errors === "passed" && (type === undefined || type === "any");
    return takesErrors ? { type: "CustomFunctionError", code: value.error } : { error: value.error };
  }
  switch (type) {
    case "number":
      return toNumber(value);
    case "string":
      return typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "");
    case "boolean":
      return toLogical(value);
    default:
      return value ?? blank;
  }
}

export const isCellError = (value: unknown): value is CellError =>
  typeof value === "object" && value !== null && "error" in value;

function toNumber(value: string | number | boolean | null): number | CellError {
  if (typeof value !== "string") return Number(value ?? 0);
  const entered = typedInput(value, false);
  return entered.kind === "number" ? entered.value : INVALID;
}

function toLogical(value: string | number | boolean | null): boolean | CellError {
  if (typeof value !== "string") return Boolean(value ?? false);
  const entered = typedInput(value, false);
  return entered.kind === "logical" ? entered.value : INVALID;
}
