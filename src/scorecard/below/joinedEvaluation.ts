import type { Evaluation, ParentEvaluation } from "../evaluation";
import { takesPart } from "../evaluateParent";
import { NOTHING_SAID } from "../nothingSaid";
import type { Settings } from "../scorecard";
import { ordered } from "../thresholds";
import type { Joining } from "./joining";

/**
 * What counts of a scorecard below, as the one above takes it: held to the ceiling there, under the name of the scorecard. Whoever has said that it
 * counts expects something of it, so one that says nothing is missing, whatever the reason.
 *
 * @param settings - of the scorecard above
 */
export function joinedEvaluation(
  { node, name, under, weight, scorecard }: Joining,
  evaluation: Evaluation,
  settings: Settings,
): ParentEvaluation {
  const found = evaluation.nodes.get(node) as ParentEvaluation | undefined;
  // Its perspective was not there when its period was closed.
  const said = found ?? { ...NOTHING_SAID, rollUp: settings.rollUp, thresholds: ordered(settings.thresholds) };
  const isHere = takesPart(said);
  const cap = (score: number | undefined): number | undefined =>
    score === undefined ? undefined : Math.min(score, settings.ceiling);
  return {
    ...said,
    id: node,
    name,
    level: node === scorecard ? "scorecard" : "perspective",
    parent: under,
    children: [],
    score: cap(said.score),
    raw: cap(said.raw),
    known: cap(said.known),
    least: cap(said.least),
    state: isHere ? said.state : "no-data",
    coverage: isHere ? said.coverage : 0,
    weight: { own: weight, share: 0, effective: 0 },
    isBelow: true,
  };
}
