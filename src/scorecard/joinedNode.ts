import { evaluateParent } from "./evaluateParent";
import type { NodeEvaluation, ParentEvaluation } from "./evaluation";
import type { MissingPolicy } from "./missing";
import type { Entry, Settings } from "./scorecard";
import { atLeast, capAtAmber, type Hold, type Status, type Thresholds } from "./status";
import { weightProblem } from "./weights";

/** What a node with others below it is, before their scores are known. */
export type Joining = Pick<ParentEvaluation, "id" | "level" | "rollUp" | "parent" | "weight"> & {
  readonly entry: Pick<Entry, "name" | "weight">;
  /** In force for it. */
  readonly thresholds: Thresholds;
};

/**
 * A node with the score, the light, the coverage and the vetoes that its children make.
 *
 * @param children - evaluated, in display order; without any it has no score and says so
 * @param missingOf - the missing-data policy that holds for a child
 * @param light - what a score says
 */
export function joinedNode(
  { entry, ...own }: Joining,
  children: readonly NodeEvaluation[],
  missingOf: (child: NodeEvaluation) => MissingPolicy,
  settings: Pick<Settings, "missing" | "minimumCoverage">,
  light: (judged: number | undefined) => Status,
): ParentEvaluation {
  const { problems, ...rolledUp } = evaluateParent(children, own.rollUp, missingOf, settings);
  const criticalReds = children.flatMap((child) => child.criticalReds);
  const least = rolledUp.score === undefined ? undefined : rolledUp.least;
  const vetoes = own.rollUp === "meanWithVeto" ? criticalReds : children.flatMap((child) => child.vetoes);
  const heldBy = vetoes.length > 0 ? "veto" : undefined;
  return {
    ...rolledUp,
    ...own,
    name: entry.name,
    children: children.map(({ id }) => id),
    raw: rolledUp.score,
    status: held(light(least), heldBy),
    isGreen: isGreen(rolledUp.known, own.thresholds, heldBy),
    criticalReds,
    heldBy,
    vetoes,
    problems: withWeightProblem(entry, problems),
  };
}

export const isGreen = (score: number | undefined, { green }: Thresholds, heldBy: Hold | undefined): boolean =>
  score !== undefined && heldBy === undefined && atLeast(score, green);

export const held = (status: Status, heldBy: Hold | undefined): Status =>
  heldBy === undefined ? status : capAtAmber(status);

export const withWeightProblem = (
  entry: Pick<Entry, "name" | "weight">,
  problems: NodeEvaluation["problems"],
): NodeEvaluation["problems"] => {
  const trouble = weightProblem(entry);
  return trouble ? [trouble, ...problems] : problems;
};
