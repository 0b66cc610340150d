import { compareSeries } from "../../../insight";
import type { TeamMember, TeamsPicture } from "../../../session";

/** What may be said of teams by their whole scores. */
export interface ComparedTeams {
  readonly higher: readonly string[];
  readonly lower: readonly string[];
  /** Those with too few periods, while others are compared. */
  readonly left: readonly string[];
  /** The most periods that a team has. */
  readonly periods: number;
}

/**
 * Compares teams by the whole scores that their histories tell of, up to the period that is looked at.
 *
 * @returns `undefined` where fewer than two teams have enough periods
 */
export function comparedTeams(
  members: readonly TeamMember[],
  { at, periods }: Pick<TeamsPicture, "at" | "periods">,
): ComparedTeams | undefined {
  const known = new Set(periods.slice(periods.findIndex(({ code }) => code === at?.code)).map(({ code }) => code));
  const series = members.map(({ file: { history, scorecard } }) =>
    (history.get(scorecard.settings.id) ?? []).flatMap(({ period, score }) =>
      known.has(period) && score !== undefined ? [score] : [],
    ),
  );
  const compared = compareSeries(series);
  if (!compared.ok) return undefined;
  const named = (standing: string): readonly string[] =>
    compared.value.flatMap((each, index) => (each.standing === standing ? [members[index]?.name ?? ""] : []));
  return {
    higher: named("higher"),
    lower: named("lower"),
    left: named("too-few-data"),
    periods: Math.max(...series.map(({ length }) => length)),
  };
}
