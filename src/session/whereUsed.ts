import { failure } from "../scorecard";
import { whereUsed as find, type Use } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { scorecardsOf } from "./scorecardsOf";

/** The KPIs of any scorecard of the workbook that take a value from the selected cells. */
export async function whereUsed({ store }: SessionContext): Outcome<readonly Use[]> {
  const state = store.getState();
  if (state.kind !== "ready") return failure({ kind: "no-scorecard" });
  const all = scorecardsOf(state);
  return find(
    new Map(all.flatMap(({ sources }) => [...sources])),
    new Map(all.flatMap(({ seriesReferences }) => [...seriesReferences])),
  );
}
