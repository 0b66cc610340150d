import type { Handling } from "../../../../insight";
import type { Initiative, NodeId } from "../../../../scorecard";
import { planOf, type Ready } from "../../../../session";
import { dueOf } from "../../../parts/plan/dueOf";

/** What has an initiative that is not done and not overdue; one that is under way goes before one that is only planned. */
export function handledIn(ready: Ready): ReadonlyMap<NodeId, Handling> {
  const handling = (initiative: Initiative) => [initiative.parent, handlingBy(initiative)] as const;
  return new Map(
    openInitiatives(ready)
      .map(handling)
      .sort(([, one], [, other]) => one.localeCompare(other)),
  );
}

/** Those that are not done and not overdue. */
export const openInitiatives = (ready: Ready): readonly Initiative[] =>
  planOf(ready).initiatives.filter((each) => isOpen(each, ready.values.today));

export const handlingBy = ({ progress = 0 }: Initiative): Handling => (progress > 0 ? "under-way" : "planned");

function isOpen(initiative: Initiative, today: number): boolean {
  const { kind } = dueOf(initiative, today);
  return kind !== "done" && kind !== "overdue";
}
