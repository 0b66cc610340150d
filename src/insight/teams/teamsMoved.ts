import {
  failure,
  rootOf,
  success,
  teamOf,
  type CrossedKpi,
  type NodeId,
  type Result,
  type TeamId,
  type TeamsEvaluation,
} from "../../scorecard";
import { whatMoved, type Movement, type NoChange } from "../whatMoved";
import { partsMoved } from "./partsMoved";

/** What one team did to the score of the team above it. */
export interface TeamMovement {
  /** A team directly below, or the team above itself for what is its own. */
  readonly team: TeamId;
  readonly name: string;
  /** Points of the score that is explained; all movements add up to its change. */
  readonly effect: number;
}

export interface TeamsChange {
  readonly before: number;
  readonly after: number;
  /** The largest first, whichever its sign; those without effect are left out. */
  readonly movements: readonly TeamMovement[];
}

/**
 * Takes the change of a team's score apart by the teams directly below it, whichever way they are joined, so that the parts add up to it:
 * "−3.2, of which Sales −2.1". Asked again of one of these teams it goes a level deeper.
 *
 * - Unit: points of the team's score.
 * - What has not changed has no parts, even where two teams have moved it equally far in opposite directions.
 * - Problem: `score-missing` when the team has no score before or after.
 */
export function teamsMoved(before: TeamsEvaluation, after: TeamsEvaluation, id: TeamId): Result<TeamsChange, NoChange> {
  const [from, to] = [before.teams.get(id), after.teams.get(id)];
  const name = (to ?? from)?.team.name ?? "";
  if (from?.evaluation === undefined || to?.evaluation === undefined) return failure({ kind: "score-missing", name });
  const moved = whatMoved(
    { scorecard: from.scorecard, evaluation: from.evaluation },
    { scorecard: to.scorecard, evaluation: to.evaluation },
    rootOf(id),
  );
  if (!moved.ok) return moved;
  const effects = new Map<TeamId, number>();
  const add = (team: TeamId, effect: number): void => void effects.set(team, (effects.get(team) ?? 0) + effect);
  const placeOf = directlyBelow(id, before, after);
  for (const movement of moved.value.movements) {
    const crossed = teamOf(movement.id) === id ? crossedAt(movement, from.crossed, to.crossed) : undefined;
    if (crossed === undefined) add(placeOf(teamOf(movement.id)), movement.effect);
    else for (const [team, share] of sharesOf(crossed, to.scorecard.settings, id)) add(team, share * movement.effect);
  }
  const movements = [...effects]
    .filter(([, effect]) => effect !== 0)
    .map(([team, effect]) => ({ team, name: nameOf(team), effect }))
    .sort((one, other) => Math.abs(other.effect) - Math.abs(one.effect));
  return success({ before: moved.value.before, after: moved.value.after, movements });

  function nameOf(team: TeamId): string {
    return (after.teams.get(team) ?? before.teams.get(team))?.team.name ?? "";
  }
}

interface CrossedTwice {
  readonly old: CrossedKpi;
  readonly now: CrossedKpi;
}

/** The KPI that a movement is of, where its value comes from teams at both times. */
function crossedAt(
  { id, cause }: Movement,
  from: ReadonlyMap<NodeId, CrossedKpi>,
  to: ReadonlyMap<NodeId, CrossedKpi>,
): CrossedTwice | undefined {
  const [old, now] = [from.get(id), to.get(id)];
  return cause === "value" && old && now ? { old, now } : undefined;
}

/** What is smaller than this is what rounding has left, and has no parts. */
const NOTHING = 1e-9;

/** Shares of the teams in the change of a KPI, which add up to 1; all of it the team's own where none of them changes it. */
function sharesOf(
  { old, now }: CrossedTwice,
  settings: Parameters<typeof partsMoved>[2],
  own: TeamId,
): readonly (readonly [TeamId, number])[] {
  const { teams, rest } = partsMoved(old, now, settings);
  const whole = [...teams.values()].reduce((sum, effect) => sum + effect, rest);
  if (Math.abs(whole) < NOTHING) return [[own, 1]];
  return [...[...teams].map(([team, effect]) => [team, effect / whole] as const), [own, rest / whole]];
}

/** For any team below one, the team directly below it that it belongs to; the team itself for all others. */
function directlyBelow(id: TeamId, ...evaluations: readonly TeamsEvaluation[]): (team: TeamId) => TeamId {
  const above = new Map<TeamId, TeamId>();
  for (const { teams } of evaluations)
    for (const { team, below } of teams.values()) for (const child of below) above.set(child, team.id);
  return (team) => {
    for (let at = team; ;) {
      const next = above.get(at);
      if (next === undefined) return id;
      if (next === id) return at;
      at = next;
    }
  };
}
