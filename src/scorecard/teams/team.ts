import type { KpiId, TeamId } from "../identity";
import type { Readings } from "../reading";
import type { Scorecard } from "../scorecard";
import type { Crossing } from "./across";

/**
 * How a team counts in the team above it.
 *
 * - `values`: the values of its KPIs meet those of the other teams by name, and only what they come to is scored
 * - `objectives`, `perspectives`: its scores meet those of the others at the entries of the same name
 * - `score`: its whole score is one among the others
 * - `none`: it is shown, and does not count
 */
export const TEAM_WAYS = ["values", "objectives", "perspectives", "score", "none"] as const;
export type TeamWay = (typeof TEAM_WAYS)[number];

/** A scorecard among others, and its place in the tree of them. */
export interface Team {
  readonly id: TeamId;
  readonly name: string;
  /** Who answers for it; empty when nobody has been named. */
  readonly owner: string;
  /** The team above it; `undefined` for one directly below the top. */
  readonly parent: TeamId | undefined;
  readonly way: TeamWay;
  /** Its share among the teams below the same one, in any unit; `undefined` counts as 1, 0 means shown and not counted. */
  readonly weight: number | undefined;
  /** How values of teams below it become one, by the normalised name of a KPI; what is not said is what is usual. */
  readonly crossings: ReadonlyMap<string, Crossing>;
  /** `undefined` when it only holds other teams, or when nothing has been read of it. */
  readonly scorecard: Scorecard | undefined;
  /** The values of the moment. */
  readonly readings: ReadonlyMap<KpiId, Readings>;
}
