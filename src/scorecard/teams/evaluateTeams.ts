import { evaluate } from "../evaluate";
import type { Evaluation, NodeEvaluation } from "../evaluation";
import type { KpiId, NodeId, TeamId } from "../identity";
import type { MissingPolicy } from "../missing";
import type { Readings } from "../reading";
import { DEFAULT_SETTINGS, type Scorecard, type Settings } from "../scorecard";
import { ordered } from "../thresholds";
import { ownWeight } from "../weights";
import { renamed, settled, type Branch } from "./branch";
import { crossKpis, type CrossedKpi, type ValueTeam } from "./crossKpis";
import { joinBranches, type Member } from "./joinBranches";
import { gathered, nodeOf, rootOf, teamOf, withTeam } from "./nodeIds";
import { placeTeams } from "./placeTeams";
import type { TeamRemark } from "./remark";
import { sharedScorecard } from "./sharedScorecard";
import type { Team, TeamWay } from "./team";

/** What a team says, together with all teams below it. */
export interface TeamEvaluation {
  readonly team: Team;
  /** The teams directly below it, in order. */
  readonly below: readonly TeamId[];
  /**
   * Its tree: its own entries, and those of the teams below it that count by their scores; `teamOf` says whose a node is. `undefined`
   * for a team that nothing is known of.
   */
  readonly evaluation: Evaluation | undefined;
  /** The definitions of everything in that tree, for explanations. */
  readonly scorecard: Scorecard;
  /** The KPIs of the tree whose values came from teams, its own and those of the teams below it. */
  readonly crossed: ReadonlyMap<NodeId, CrossedKpi>;
}

export interface TeamsEvaluation {
  readonly top: TeamEvaluation;
  readonly teams: ReadonlyMap<TeamId, TeamEvaluation>;
  readonly remarks: readonly TeamRemark[];
}

export interface TeamsOptions {
  /** The day it is scored at, as an Excel serial date of the 1900 system: only deadlines need it. */
  readonly today?: number;
}

/** The ways by score, and how far below the roots they meet; the deepest first. */
const DEPTHS = [
  ["objectives", 2],
  ["perspectives", 1],
  ["score", 0],
] as const satisfies readonly (readonly [TeamWay, number])[];

/** A scorecard and the values that it has, its own and those that have come from below. */
interface Filled {
  readonly scorecard: Scorecard;
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly crossed: ReadonlyMap<KpiId, CrossedKpi>;
}

/** A team with what the team above it needs. */
interface Rolled extends TeamEvaluation {
  readonly filled: Filled | undefined;
}

/**
 * Rolls teams up: values first, then scores. Each team joins the one above it in its own way, and where these differ they meet in this
 * order: values, objectives, perspectives, whole scores. What a team has by itself weighs as much among those that join as the teams that are
 * already in it, and 1 where none is.
 *
 * - Each team stands once in the tree, so nothing counts twice.
 * - A team without a scorecard of its own has the entries of the teams below it, and follows the settings above it.
 * - Empty: without teams the top alone, as `evaluate` scores it.
 *
 * @param top - the team above all
 * @param teams - in display order
 */
export function evaluateTeams(top: Team, teams: readonly Team[], { today = NaN }: TeamsOptions = {}): TeamsEvaluation {
  const { below, remarks: placing } = placeTeams(top, teams);
  const remarks: TeamRemark[] = [...placing];
  const evaluated = new Map<TeamId, TeamEvaluation>();
  const childrenOf = ({ id }: Team): readonly Team[] => below.get(id) ?? [];

  const roll = (team: Team, inherited: Settings | undefined): Rolled => {
    const settings = settingsOf(team, inherited ?? firstSettings(team, childrenOf));
    const children = childrenOf(team).map((child) => roll(child, settings));
    const filled = fill(team, settings, children);
    const { branch, definitions, crossed } = join(team, settings, filled, children);
    if (branch === undefined) remarks.push({ kind: "team-missing", team: team.id });
    const rolled: Rolled = {
      team,
      below: children.map((child) => child.team.id),
      evaluation: branch && settled(asRoot(branch, team)),
      scorecard: gathered({ ...settings, id: rootOf(team.id), name: team.name }, definitions),
      crossed,
      filled,
    };
    evaluated.set(team.id, rolled);
    return rolled;
  };

  /** The team's own scorecard, or the one that the teams below it share, with values. */
  function fill(team: Team, settings: Settings, children: readonly Rolled[]): Filled | undefined {
    const joining = children.filter(({ team: own }) => own.way === "values" && ownWeight(own) > 0);
    const shared = joining.flatMap((child) => child.filled?.scorecard ?? []);
    const scorecard = team.scorecard ?? (shared.length > 0 ? sharedScorecard(settings, shared) : undefined);
    if (scorecard === undefined) return undefined;
    const parts = joining.map((child): ValueTeam => {
      const { scorecard: theirs, readings = new Map<KpiId, Readings>() } = child.filled ?? { scorecard: undefined };
      return { team: child.team, weight: ownWeight(child.team), scorecard: theirs, readings };
    });
    const { remarks: found, ...rest } = crossKpis(team, scorecard, team.scorecard !== undefined, parts);
    remarks.push(...found);
    return { scorecard, ...rest };
  }

  function join(team: Team, settings: Settings, filled: Filled | undefined, children: readonly Rolled[]) {
    const definitions = filled ? [withTeam(filled.scorecard, team.id)] : [];
    const crossed = new Map<NodeId, CrossedKpi>();
    for (const [id, each] of filled?.crossed ?? []) crossed.set(nodeOf(team.id, id), each);
    let branch: Branch | undefined = filled && ownBranch(team, filled, today);
    let weight = weightOf(children.filter((child) => child.team.way === "values"));
    for (const [way, depth] of DEPTHS) {
      const joining = children.filter((child) => child.team.way === way);
      if (joining.length === 0) continue;
      const policies = new Map<NodeId, MissingPolicy>();
      for (const child of joining) {
        definitions.push(child.scorecard);
        for (const [id, each] of child.crossed) crossed.set(id, each);
      }
      for (const { kpis } of definitions) for (const { id, missing } of kpis) if (missing) policies.set(id, missing);
      const lead = branch ? [{ team: team.id, name: team.name, weight: weight || 1, branch }] : [];
      const members = joining.map(memberOf);
      branch = joinBranches(
        {
          id: nodeOf(team.id, way),
          name: team.name,
          level: "scorecard",
          weight: 1,
          rollUp: settings.rollUp,
          thresholds: ordered(settings.thresholds),
        },
        [...lead, ...members],
        depth,
        {
          settings,
          missingOf: ({ id }: NodeEvaluation) => policies.get(id) ?? settings.missing,
          isLed: team.scorecard !== undefined,
          unmatched: (member, name) => remarks.push({ kind: "entry-unmatched", team: member.team, name }),
        },
      );
      weight = (lead[0]?.weight ?? 0) + weightOf(joining);
    }
    return { branch, definitions, crossed };
  }

  const whole = roll(top, undefined);
  for (const { team, evaluation, crossed } of evaluated.values())
    for (const { id, state, name } of evaluation?.kpis.values() ?? [])
      if (state === "error" && teamOf(id) === team.id && !crossed.has(id))
        remarks.push({ kind: "team-in-error", team: team.id, name });
  return { top: whole, teams: evaluated, remarks };
}

const settingsOf = ({ scorecard, id, name }: Team, inherited: Settings | undefined): Settings =>
  scorecard?.settings ?? { ...(inherited ?? DEFAULT_SETTINGS), id: rootOf(id), name };

/** Of the first team below that has any. */
function firstSettings(team: Team, childrenOf: (team: Team) => readonly Team[]): Settings | undefined {
  if (team.scorecard) return team.scorecard.settings;
  for (const child of childrenOf(team)) {
    const found = firstSettings(child, childrenOf);
    if (found) return found;
  }
  return undefined;
}

const weightOf = (teams: readonly Rolled[]): number => teams.reduce((sum, { team }) => sum + ownWeight(team), 0);

const memberOf = ({ team, evaluation }: Rolled): Member => ({
  team: team.id,
  name: team.name,
  weight: ownWeight(team),
  branch: evaluation,
});

const OWN_PART = "own";

function ownBranch({ id, name }: Team, { scorecard, readings }: Filled, today: number): Branch {
  const evaluation = evaluate(scorecard, readings, { today });
  const moved = renamed(evaluation, (node) => nodeOf(id, node === evaluation.root.id ? OWN_PART : node));
  return titled(moved, name);
}

/** The tree under the node of the team as a whole. */
function asRoot(branch: Branch, { id, name }: Team): Branch {
  const from = branch.root.id;
  return titled(
    renamed(branch, (node) => (node === from ? rootOf(id) : node)),
    name,
  );
}

function titled({ root, nodes }: Branch, name: string): Branch {
  const named = { ...root, name };
  return { root: named, nodes: new Map(nodes).set(named.id, named) };
}
