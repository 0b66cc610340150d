import type { StoreApi } from "zustand/vanilla";
import { failure, normalised, success, type Level, type NodeId, type Problem, type Result } from "../scorecard";
import type { StatusWords } from "../workbook";
import type { Outcome } from "./outcome";
import type { Ready, SessionState } from "./state";

/** What every action works with. */
export interface SessionContext {
  readonly store: StoreApi<SessionState>;
  /** Reads the workbook again, so that what an action wrote is seen before it answers. */
  refresh(): Outcome;
  /** What the native formulas of the workbook say of a status. */
  readonly words: StatusWords;
}

/** The scorecard that an action may change, or why none can be changed. */
export function writable({ store }: SessionContext): Result<Ready, Problem> {
  const state = store.getState();
  if (state.kind === "lost") return failure(state.problem);
  if (state.kind !== "ready") return failure({ kind: "no-scorecard" });
  const newer = state.problems.find(({ kind }) => kind === "schema-newer");
  return newer === undefined ? success(state) : failure(newer);
}

/**
 * A name for an entry, trimmed. Names are unique across all levels, because formulas ask by name.
 *
 * @param self - the entry that is being renamed, if it exists already
 */
export function checkName(
  { scorecard }: Pick<Ready, "scorecard">,
  name: string,
  self: NodeId | undefined,
): Result<string, Problem> {
  const wanted = name.trim();
  if (wanted === "") return failure({ kind: "name-empty" });
  const levels: readonly (readonly [Level, readonly { readonly id: NodeId; readonly name: string }[]])[] = [
    ["perspective", scorecard.perspectives],
    ["objective", scorecard.objectives],
    ["kpi", scorecard.kpis],
  ];
  for (const [level, entries] of levels) {
    const other = entries.find((entry) => entry.id !== self && normalised(entry.name) === normalised(wanted));
    if (other) return failure({ kind: "name-taken", name: other.name, level });
  }
  return success(wanted);
}

export const checkWeight = (name: string, weight: number | undefined): Result<number | undefined, Problem> =>
  weight !== undefined && weight < 0 ? failure({ kind: "weight-negative", name, weight }) : success(weight);
