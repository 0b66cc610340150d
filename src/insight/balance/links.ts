import type { Link, ObjectiveId } from "../../scorecard";
import type { BalanceFinding } from "./finding";
import type { Subject } from "./subject";

/**
 * Links whose effect lies in a lane below their cause. What people learn makes processes better, these please customers,
 * and they pay: the chain runs up the map (Kaplan & Norton, Strategy Maps, 2004). Within a lane any direction is fine.
 */
export function backwardLinks({ tree, objectives, plan }: Subject): readonly BalanceFinding[] {
  const lanes = new Map(
    tree.perspectives.flatMap(({ id }, lane) => tree.objectivesOf(id).map((each) => [each.id, lane] as const)),
  );
  const names = namesOf(objectives);
  return plan.links.flatMap(({ id, from, to }): BalanceFinding[] => {
    const [cause, effect] = [lanes.get(from), lanes.get(to)];
    if (cause === undefined || effect === undefined || cause >= effect) return [];
    return [{ kind: "link-backwards", link: id, name: names.get(from) ?? "", other: names.get(to) ?? "" }];
  });
}

/** Objectives that are causes of themselves by way of others, one finding for each knot of them. */
export function circularLinks({ objectives, plan }: Subject): readonly BalanceFinding[] {
  const reached = new Map(objectives.map(({ id }) => [id, reachedFrom(id, plan.links)]));
  const reaches = (from: ObjectiveId, to: ObjectiveId): boolean => reached.get(from)?.has(to) ?? false;
  const done = new Set<ObjectiveId>();
  return objectives.flatMap(({ id, name }): BalanceFinding[] => {
    if (done.has(id) || !reaches(id, id)) return [];
    const isInKnot = (other: ObjectiveId): boolean => reaches(id, other) && reaches(other, id);
    const links = plan.links.filter(({ from, to }) => isInKnot(from) && isInKnot(to));
    for (const { from } of links) done.add(from);
    return [{ kind: "links-circular", links: links.map((link) => link.id), name }];
  });
}

/** Everything that an objective leads to, over any number of links. */
function reachedFrom(start: ObjectiveId, links: readonly Link[]): ReadonlySet<ObjectiveId> {
  const reached = new Set<ObjectiveId>();
  const open = [start];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const cause = at;
    for (const { to } of links.filter(({ from }) => from === cause)) {
      if (!reached.has(to)) open.push(to);
      reached.add(to);
    }
  }
  return reached;
}

const namesOf = (objectives: Subject["objectives"]): ReadonlyMap<ObjectiveId, string> =>
  new Map(objectives.map(({ id, name }) => [id, name]));
