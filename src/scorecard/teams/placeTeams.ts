import type { TeamRemark } from "./remark";
import type { TeamId } from "../identity";
import type { Team } from "./team";

export interface PlacedTeams {
  /** The teams directly below each, in the order in which they were given. */
  readonly below: ReadonlyMap<TeamId, readonly Team[]>;
  readonly remarks: readonly TeamRemark[];
}

/** The tree of teams: who has no parent, or none that is there, or stands below itself, stands below the top. */
export function placeTeams(top: Team, teams: readonly Team[]): PlacedTeams {
  const remarks: TeamRemark[] = [];
  const parents = new Map(teams.map(({ id, parent }) => [id, parent]));
  const below = new Map<TeamId, Team[]>();
  for (const team of teams) {
    const parent = parentOf(team);
    const siblings = below.get(parent);
    if (siblings) siblings.push(team);
    else below.set(parent, [team]);
  }
  return { below, remarks };

  function parentOf({ id, parent }: Team): TeamId {
    if (parent === undefined || parent === top.id) return top.id;
    if (!parents.has(parent)) {
      remarks.push({ kind: "team-parent-gone", team: id });
      return top.id;
    }
    if (!isAbove(parent, id)) return parent;
    // Whoever comes first in a circle opens it.
    remarks.push({ kind: "team-circle", team: id });
    parents.set(id, undefined);
    return top.id;
  }

  function isAbove(from: TeamId, id: TeamId): boolean {
    const seen = new Set<TeamId>();
    for (let at: TeamId | undefined = from; at !== undefined && !seen.has(at); at = parents.get(at)) {
      if (at === id) return true;
      seen.add(at);
    }
    return false;
  }
}
