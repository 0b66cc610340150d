import { normalised } from "./findByName";
import type { NodeId } from "./identity";
import type { NameProblem } from "./problem";
import type { Scorecard } from "./scorecard";

/**
 * Why an entry cannot be given a name; `undefined` when it can. Names are unique across all levels, because formulas ask by
 * name; case and surrounding spaces make no difference.
 *
 * - Problems: `name-empty`, and `name-taken` with the entry that bears it.
 *
 * @param self - the entry that is being renamed, `undefined` for a new one
 * @example nameProblem(scorecard, " ", undefined) // { kind: "name-empty" }
 */
export function nameProblem(
  { perspectives, objectives, kpis }: Pick<Scorecard, "perspectives" | "objectives" | "kpis">,
  name: string,
  self: NodeId | undefined,
): NameProblem | undefined {
  const wanted = normalised(name);
  if (wanted === "") return { kind: "name-empty" };
  const levels = [
    ["perspective", perspectives],
    ["objective", objectives],
    ["kpi", kpis],
  ] as const;
  for (const [level, entries] of levels) {
    const other = entries.find((entry) => entry.id !== self && normalised(entry.name) === wanted);
    if (other) return { kind: "name-taken", name: other.name, level };
  }
  return undefined;
}
