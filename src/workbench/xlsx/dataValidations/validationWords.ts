import type { ComparisonRule, ErrorAlert, ValidationOperator } from "../../grid/dataValidation";
import { OPERATOR_WORDS } from "../operatorWords";

/** How files call what Excel's objects have other names for. */
export const VALIDATION_TYPES = {
  WholeNumber: "whole",
  Decimal: "decimal",
  Date: "date",
  Time: "time",
  TextLength: "textLength",
} as const satisfies Record<ComparisonRule["type"], string>;

export const VALIDATION_OPERATOR_WORDS = {
  ...OPERATOR_WORDS,
  GreaterThanOrEqualTo: "greaterThanOrEqual",
  LessThanOrEqualTo: "lessThanOrEqual",
} as const satisfies Record<ValidationOperator, string>;

export const ALERT_WORDS = {
  Stop: "stop",
  Warning: "warning",
  Information: "information",
} as const satisfies Record<ErrorAlert["style"], string>;
