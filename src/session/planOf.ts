import { parsePlan, type ParsedPlan } from "../workbook";
import type { Ready } from "./state";

const plans = new WeakMap<Ready["scorecard"], ParsedPlan>();

/** The links and initiatives of a scorecard, and what is wrong with them; read once. */
export function planOf({ plan, scorecard, schema }: Ready): ParsedPlan {
  const known = plans.get(scorecard) ?? parsePlan(plan, scorecard, schema);
  plans.set(scorecard, known);
  return known;
}
