import type { Handling } from "../../../../insight";
import type { Initiative, NodeId } from "../../../../scorecard";
import { planOf, type Ready } from "../../../../session";
import { dueOf } from "../../../parts/plan/dueOf";

/** What has an initiative that is not done and not overdue; one that is under way goes before one that is only planned. */
export function handledIn(ready: Ready): ReadonlyMap<NodeId, Handling> {
  const open = planOf(ready).initiatives.filter((each) => isOpen(each, ready.values.today));
  const handling = ({ parent, progress = 0 }: Initiative) => [parent, progress > 0 ? "under-way" : "planned"] as const;
  return new Map(open.map(handling).sort(([, one], [, other]) => one.localeCompare(other)));
}

function isOpen(initiative: Initiative, today: number): boolean {
  const { kind } = dueOf(initiative, today);
  return kind !== "done" && kind !== "overdue";
}
