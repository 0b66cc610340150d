import type { Direction, Settings } from "../../../../scorecard";
import { outcomeOf } from "../../../../session";
import type { FoundKpi } from "./useFoundKpis";

/** A KPI that was found, with the way that somebody has said is better, and the score that this leads to; as it was found while nobody has. */
export function turned(found: FoundKpi, direction: Direction | undefined, settings: Settings): FoundKpi {
  const { draft, outcome } = found;
  if (direction === undefined || direction === draft.rule?.direction) return found;
  const own = { ...draft, rule: { ...draft.rule, direction } };
  if (outcome === undefined) return { ...found, draft: own };
  const { score, status } = outcomeOf(own, outcome, settings);
  return { ...found, draft: own, outcome: { ...outcome, score, status } };
}
