import type { Perspective } from "../../scorecard";
import type { BalanceFinding } from "./finding";
import type { Subject } from "./subject";

/** Our threshold, not a published one: beyond it the other perspectives together cannot outvote it. */
const MOST = 0.5;

/** 0.1 + 0.2 is a little more than 0.3. */
const ROUNDING = 1e-9;

const FINANCIAL = /finan|økonom|econom/i;

/**
 * A financial perspective with more than half of the weight: the score is then again what the scorecard was to add to.
 * Where no perspective is called financial, the one at the top stands for the results.
 */
export function weightOnFinance({ tree, evaluation }: Subject): readonly BalanceFinding[] {
  const { perspectives } = tree;
  const finance = perspectives.find(isFinancial) ?? perspectives[0];
  if (finance === undefined || perspectives.length < 2) return [];
  const share = evaluation.nodes.get(finance.id)?.weight.effective ?? 0;
  return share > MOST + ROUNDING
    ? [{ kind: "weight-one-sided", perspective: finance.id, name: finance.name, share }]
    : [];
}

const isFinancial = ({ name, aliases }: Perspective): boolean =>
  [name, ...aliases].some((each) => FINANCIAL.test(each));
