import { VALIDATION_OPERATORS, type ComparisonRule, type ValidationRule } from "../../../grid/dataValidation";
import { checkRuleFormula } from "../../formulaSyntax";
import { invalidArgument } from "../../hostError";
import { oneOf } from "../../oneOf";

/** What Excel's objects call the rules that compare. */
const COMPARISONS = {
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
} as const satisfies Readonly<Record<string, ComparisonRule["type"]>>;

/** What Excel takes of texts with commas between them. */
const LONGEST_LIST = 255;

/** As Excel's `DataValidationRule`. */
export function printRule(rule: ValidationRule): Readonly<Record<string, object>> {
  switch (rule.type) {
    case "None":
      return {};
    case "List":
      return { list: { inCellDropDown: rule.inCellDropDown, source: rule.source } };
    case "Custom":
      return { custom: { formula: rule.formula } };
    default: {
      const { type, ...criteria } = rule;
      const [member = ""] = Object.entries(COMPARISONS).find(([, each]) => each === type) ?? [];
      return { [member]: criteria };
    }
  }
}

export function readRule(value: unknown): ValidationRule {
  const [entry, ...others] = Object.entries(objectOf(value)).filter(([, each]) => each != null);
  if (!entry || others.length > 0) throw invalidArgument();
  const [member, given] = entry;
  const criteria = objectOf(given);
  if (member === "list") return listRule(criteria);
  if (member === "custom") return { type: "Custom", formula: customFormula(criteria["formula"]) };
  if (!(member in COMPARISONS)) throw invalidArgument();
  return comparison(COMPARISONS[member as keyof typeof COMPARISONS], criteria);
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

function listRule({ source, inCellDropDown = true }: Readonly<Record<string, unknown>>): ValidationRule {
  if (typeof source !== "string" || source.trim() === "") throw invalidArgument();
  if (source.startsWith("=")) checkRuleFormula(source);
  else if (source.length > LONGEST_LIST) throw invalidArgument();
  return { type: "List", source, inCellDropDown: Boolean(inCellDropDown) };
}

function customFormula(value: unknown): string {
  if (typeof value !== "string" || !value.startsWith("=")) throw invalidArgument();
  checkRuleFormula(value);
  return value;
}

function comparison(
  type: ComparisonRule["type"],
  { operator, formula1, formula2 }: Readonly<Record<string, unknown>>,
): ComparisonRule {
  const read = oneOf(VALIDATION_OPERATORS)(operator);
  const isSpan = read === "Between" || read === "NotBetween";
  return {
    type,
    operator: read,
    formula1: operandOf(formula1, type),
    ...(isSpan ? { formula2: operandOf(formula2, type) } : {}),
  };
}

const EPOCH = Date.UTC(1899, 11, 30);
const MILLISECONDS_A_DAY = 86_400_000;
const ISO = /^\d{4}-\d\d-\d\d(?:T[\d:.]+)?/;

/** With its "="; a day may be given as ISO 8601 has it. */
function operandOf(value: unknown, type: ComparisonRule["type"]): string {
  if (typeof value === "number" && Number.isFinite(value)) return `=${value}`;
  if (typeof value !== "string" || value.trim() === "") throw invalidArgument();
  const text = value.trim();
  if (text.startsWith("=")) {
    checkRuleFormula(text);
    return text;
  }
  if (Number.isFinite(Number(text))) return `=${Number(text)}`;
  // As the calendar and the clock there say it, in no time zone.
  const [day] = ISO.exec(text) ?? [];
  if (day === undefined || (type !== "Date" && type !== "Time")) throw invalidArgument();
  const serial = (Date.parse(day.includes("T") ? `${day}Z` : day) - EPOCH) / MILLISECONDS_A_DAY;
  if (!Number.isFinite(serial)) throw invalidArgument();
  return `=${serial}`;
}
