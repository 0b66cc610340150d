import {
  crossedReadings,
  evaluateKpi,
  type CrossedKpi,
  type Settings,
  type TeamId,
  type TeamPart,
} from "../../scorecard";

/** What a KPI that comes from several teams was made of at one time. */
type Made = Pick<CrossedKpi, "crossing" | "parts" | "own">;

/**
 * What each team does to the change of a score that is made of the values of all of them, in points of that score: the teams are changed one
 * after the other, in order and in reverse, and the two effects of each are averaged. They add up to the change of the score.
 *
 * - The targets that the team above has set itself are changed as `rest`, and what is changed while there is no score has no effect.
 * - Empty: no effects without teams.
 */
export function partsMoved(
  before: Made,
  after: CrossedKpi,
  { ceiling }: Pick<Settings, "ceiling">,
): { readonly teams: ReadonlyMap<TeamId, number>; readonly rest: number } {
  const olds = new Map(before.parts.map((part) => [part.team, part]));
  const news = new Map(after.parts.map((part) => [part.team, part]));
  const ids = [...new Set([...news.keys(), ...olds.keys()])];
  const scoreOf = (parts: readonly (TeamPart | undefined)[], own: Made["own"]): number | undefined => {
    const there = parts.filter((part) => part !== undefined);
    if (there.length === 0) return undefined;
    const readings = crossedReadings(after.crossing, there, own);
    return evaluateKpi(after.kpi, readings, { ceiling, today: NaN }).score;
  };
  const teams = new Map<TeamId, number>();
  let rest = 0;
  for (const order of [ids, [...ids].reverse()]) {
    const state = new Map(ids.map((id) => [id, olds.get(id)]));
    let last = scoreOf([...state.values()], before.own);
    const step = (own: Made["own"]): number => {
      const next = scoreOf([...state.values()], own);
      const effect = next === undefined || last === undefined ? 0 : (next - last) / 2;
      last = next ?? last;
      return effect;
    };
    for (const id of order) {
      state.set(id, news.get(id));
      teams.set(id, (teams.get(id) ?? 0) + step(before.own));
    }
    rest += step(after.own);
  }
  return { teams, rest };
}
