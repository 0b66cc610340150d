import type { CellError, CellValue, Matrix } from "../grid/grid";
import type { InvocationResult } from "./contract";

/** The client's codes for what went wrong; every other code is a function that threw or a promise that was rejected. */
const ERRORS: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
  9: "#NAME?",
  10: "#NAME?",
};

/** Excel shows what a function says about these errors only. */
const WITH_MESSAGE: readonly string[] = ["#N/A", "#VALUE!"];

/** What a cell shows for a result; arrays that are not rectangular are filled up with `#N/A`. */
export function readAnswer({ ok, value, errorCode }: InvocationResult): CellValue | Matrix<CellValue> {
  if (!ok) return errorOf(ERRORS[errorCode ?? 7] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return single(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row.map(single) : [single(row)]));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return { error: "#CALC!" };
  return rows.map((row) => Array.from({ length: columns }, (_, column) => row[column] ?? { error: "#N/A" }));
}

/** Errors and data types come as objects with a plain value inside; nothing is 0, as in Excel. */
function single(value: unknown): CellValue {
  switch (typeof value) {
    case "number":
      return Number.isFinite(value) ? value : { error: "#NUM!" };
    case "string":
    case "boolean":
      return value;
    case "object":
      return value === null ? 0 : dataType(value);
    default:
      return 0;
  }
}

/** Errors as data types name them; those that cells here do not know are `#VALUE!`. */
const ERROR_TYPES: Readonly<Record<string, string>> = {
  Busy: "#BUSY!",
  Calc: "#CALC!",
  Div0: "#DIV/0!",
  Name: "#NAME?",
  NotAvailable: "#N/A",
  Null: "#NULL!",
  Num: "#NUM!",
  Ref: "#REF!",
  Spill: "#SPILL!",
};

function dataType(value: object): CellValue {
  const { type, errorType, basicValue, message, errorMessage } = value as Readonly<Record<string, unknown>>;
  if (type === "Error" && basicValue === undefined)
    return errorOf(ERROR_TYPES[String(errorType)] ?? "#VALUE!", message ?? errorMessage);
  if (typeof basicValue === "string" && basicValue.startsWith("#")) {
    return errorOf(basicValue, message ?? errorMessage);
  }
  return basicValue === undefined || typeof basicValue === "object" ? { error: "#VALUE!" } : single(basicValue);
}

const errorOf = (error: string, message: unknown): CellError =>
  typeof message === "string" && message !== "" && WITH_MESSAGE.includes(error) ? { error, message } : { error };
