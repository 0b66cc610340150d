import type { ConditionalRule } from "../../../grid/conditionalFormat";
import { checkRuleFormula } from "../../formulaSyntax";
import type { Property } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { changeRule, ruleOf, type FormatState, type RuleOf } from "./found";

/** What is documented as an object must come as one. */
export function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** With its "=". A number stands for itself, and so does what is no formula. */
export function formulaOf(value: unknown): string {
  if (typeof value !== "string" && typeof value !== "number") throw invalidArgument();
  const text = String(value).trim();
  if (text === "") throw invalidArgument();
  const isNumber = Number.isFinite(Number(text));
  const formula = text.startsWith("=") ? text : isNumber ? `=${text}` : `="${text.replaceAll('"', '""')}"`;
  checkRuleFormula(formula);
  return formula;
}

export const optional = (name: string, value: unknown): Readonly<Record<string, string>> =>
  value == null || value === "" ? {} : { [name]: formulaOf(value) };

export function property<Type extends ConditionalRule["type"], Member extends keyof RuleOf<Type>>(
  type: Type,
  member: Member,
  read: (value: unknown) => RuleOf<Type>[Member],
): Property<FormatState> {
  return {
    get: (state, { grid }) => ruleOf(grid, state, type)[member],
    set: (state, value, { grid }) =>
      changeRule(grid, state, type, { [member]: read(value) } as unknown as Partial<RuleOf<Type>>),
  };
}

/** All of a rule of one kind as one object. */
export function whole<Type extends ConditionalRule["type"]>(
  type: Type,
  print: (rule: RuleOf<Type>) => unknown,
  read: (value: Readonly<Record<string, unknown>>) => Partial<RuleOf<Type>>,
): Property<FormatState> {
  return {
    get: (state, { grid }) => print(ruleOf(grid, state, type)),
    set: (state, value, { grid }) => changeRule(grid, state, type, read(objectOf(value))),
  };
}
