import type { NodeId } from "./identity";
import { cleanName, LONGEST_NAME, normalised } from "./name";
import type { NameProblem } from "./problem";
import type { Scorecard } from "./scorecard";

/**
 * Why an entry cannot be given a name; `undefined` when it can. Names are unique across all levels, because formulas ask by
 * name; case, spaces and invisible characters make no difference. An entry keeps the name that it has.
 *
 * - Problems: `name-empty`, `name-too-long`, and `name-taken` with the entry that bears it.
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
  const own = [...perspectives, ...objectives, ...kpis].find(({ id }) => id === self);
  return nameLengthProblem(name, own?.name);
}

/**
 * Why a name, or an alias, is too long; `undefined` when it is not.
 *
 * @param former - the name so far, which is kept whatever its length
 */
export function nameLengthProblem(
  text: string,
  former?: string,
): Extract<NameProblem, { kind: "name-too-long" }> | undefined {
  const long = cleanName(text);
  const { length } = long;
  return length <= LONGEST_NAME || long === former
    ? undefined
    : { kind: "name-too-long", long, length, most: LONGEST_NAME };
}
