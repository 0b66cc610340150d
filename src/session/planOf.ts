import type { Plan, Problem } from "../scorecard";
import { parsePlan } from "../workbook";
import type { Ready } from "./state";

type KnownPlan = Plan & { readonly problems: readonly Problem[] };

const plans = new WeakMap<Ready["scorecard"], KnownPlan>();

/** The links and initiatives of a scorecard, and what is wrong with them; read once. */
export function planOf({ plan, scorecard, schema }: Ready): KnownPlan {
  const known = plans.get(scorecard) ?? parsePlan(plan, scorecard, schema);
  plans.set(scorecard, known);
  return known;
}
