import type { NodeId } from "../../../../scorecard";
import { planOf, type Ready } from "../../../../session";

/** What has an initiative that is not done and not overdue. */
export const handledIn = (ready: Ready): ReadonlySet<NodeId> =>
  new Set(
    planOf(ready)
      .initiatives.filter(({ progress = 0, due = Infinity }) => progress < 1 && due >= ready.values.today)
      .map(({ parent }) => parent),
  );
