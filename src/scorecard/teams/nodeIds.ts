import { kpiId, objectiveId, perspectiveId, teamId, type NodeId, type ScorecardId, type TeamId } from "../identity";
import type { Scorecard, Settings } from "../scorecard";

/** Nodes of several teams stand in one tree, so each bears the id of its team; no team's id holds a colon. */
export const nodeOf = (team: TeamId, own = ""): NodeId => `${team}:${own}` as NodeId;

/** The node of a team as a whole. */
export const rootOf = (team: TeamId): ScorecardId => nodeOf(team) as ScorecardId;

export const teamOf = (node: NodeId): TeamId => teamId(node.slice(0, node.indexOf(":")));

/** The definitions of a team under the ids that its nodes have. */
export const withTeam = ({ settings, perspectives, objectives, kpis }: Scorecard, team: TeamId): Scorecard => ({
  settings,
  perspectives: perspectives.map((each) => ({ ...each, id: perspectiveId(nodeOf(team, each.id)) })),
  objectives: objectives.map((each) => ({
    ...each,
    id: objectiveId(nodeOf(team, each.id)),
    parent: perspectiveId(nodeOf(team, each.parent)),
  })),
  kpis: kpis.map((each) => ({
    ...each,
    id: kpiId(nodeOf(team, each.id)),
    parent: objectiveId(nodeOf(team, each.parent)),
    // What its own scorecard says of missing values holds in every tree that it comes to stand in.
    missing: each.missing ?? settings.missing,
  })),
});

/** One scorecard with all the entries of several that share no id. */
export const gathered = (settings: Settings, scorecards: readonly Scorecard[]): Scorecard => ({
  settings,
  perspectives: scorecards.flatMap(({ perspectives }) => perspectives),
  objectives: scorecards.flatMap(({ objectives }) => objectives),
  kpis: scorecards.flatMap(({ kpis }) => kpis),
});
