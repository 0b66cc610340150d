import { normalised, type Problem, type Settings } from "../scorecard";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/**
 * Why a scorecard cannot have a name or a place: another one below the same has the name, or what it is to stand below is gone, or stands
 * below it.
 *
 * @param settings - as they are to be, of one that is there or a new one
 */
export function placeProblem(state: Ready, { id, name, above }: Settings): Problem | undefined {
  const all = new Map(scorecardsOf(state).map(({ scorecard: { settings } }) => [settings.id, settings]));
  const twin = [...all.values()].find(
    (each) => each.id !== id && each.above === above && normalised(each.name) === normalised(name),
  );
  if (twin) return { kind: "name-taken", name: twin.name, level: "scorecard" };
  if (above === all.get(id)?.above) return undefined;
  let at = above;
  while (at !== undefined && at !== id) at = all.get(at)?.above;
  // Only the top one stands below none.
  return above === undefined || !all.has(above) || at === id ? { kind: "scorecard-place", name } : undefined;
}
