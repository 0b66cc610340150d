import type { Kpi } from "../scorecard";
import { normalised } from "../name";
import { crossingOf } from "./crossing";
import type { Team, TeamWay } from "./team";

/**
 * How teams that nobody has said anything of become one: by values where all of them have the same KPIs, in the same units and periods,
 * and each of these adds up or has a least or greatest; else by their whole scores.
 *
 * - Empty: `score`, as for one team and for teams without KPIs.
 */
export function usualWay(teams: readonly Pick<Team, "scorecard">[]): Extract<TeamWay, "values" | "score"> {
  const [first, ...others] = teams.map(
    ({ scorecard }) => new Map(scorecard?.kpis.map((kpi) => [normalised(kpi.name), kpi])),
  );
  if (first === undefined || first.size === 0 || others.length === 0) return "score";
  const isShared = others.every(
    (each) => each.size === first.size && [...first].every(([name, kpi]) => isAlike(kpi, each.get(name))),
  );
  const crosses = [...first.values()].every((kpi) => typeof crossingOf(kpi, undefined, false) !== "string");
  return isShared && crosses ? "values" : "score";
}

const isAlike = (kpi: Kpi, other: Kpi | undefined): boolean =>
  other !== undefined && normalised(kpi.unit) === normalised(other.unit) && kpi.frequency === other.frequency;
