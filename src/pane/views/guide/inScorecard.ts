import { normalised, type Scorecard } from "../../../scorecard";

/** Tells of the names of a KPI whether the scorecard has it already, under any of its names and aliases. */
export function inScorecard({ kpis }: Pick<Scorecard, "kpis">): (names: readonly string[]) => boolean {
  const borne = new Set(kpis.flatMap(({ name, aliases }) => [name, ...aliases]).map(normalised));
  return (names) => names.some((name) => borne.has(normalised(name)));
}
