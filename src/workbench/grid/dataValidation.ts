import type { Area } from "./grid";

export const VALIDATION_OPERATORS = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqualTo",
  "LessThanOrEqualTo",
] as const;
export type ValidationOperator = (typeof VALIDATION_OPERATORS)[number];

export const ALERT_STYLES = ["Stop", "Warning", "Information"] as const;

/** One of some values: those of a formula, or texts with commas between them. */
export interface ListRule {
  readonly type: "List";
  readonly source: string;
  readonly inCellDropDown: boolean;
}

/** The second formula is for "Between" and "NotBetween". */
export interface ComparisonRule {
  readonly type: "WholeNumber" | "Decimal" | "Date" | "Time" | "TextLength";
  readonly operator: ValidationOperator;
  readonly formula1: string;
  readonly formula2?: string;
}

export interface CustomValidation {
  readonly type: "Custom";
  readonly formula: string;
}

/** In Excel's own words. Formulas have their "=" and are those of the first cell of the first area. */
export type ValidationRule = { readonly type: "None" } | ListRule | ComparisonRule | CustomValidation;

export interface ErrorAlert {
  readonly showAlert: boolean;
  readonly style: (typeof ALERT_STYLES)[number];
  readonly title: string;
  readonly message: string;
}

export interface InputPrompt {
  readonly showPrompt: boolean;
  readonly title: string;
  readonly message: string;
}

/** What may be typed into some cells. What is written by an add-in is not held back by it. */
export interface Validation {
  readonly rule: ValidationRule;
  /** Blank cells are valid, and so is everything while a cell that is compared with is blank. */
  readonly ignoreBlanks: boolean;
  readonly errorAlert: ErrorAlert;
  readonly prompt: InputPrompt;
}

export interface DataValidation extends Validation {
  readonly areas: readonly Area[];
}

/** What applies where nothing has been said. */
export const NO_VALIDATION: Validation = {
  rule: { type: "None" },
  ignoreBlanks: true,
  errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
  prompt: { showPrompt: true, title: "", message: "" },
};
