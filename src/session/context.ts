import type { StoreApi } from "zustand/vanilla";
import {
  cleanName,
  failure,
  nameLengthProblem,
  nameProblem,
  success,
  type NodeId,
  type Problem,
  type Result,
} from "../scorecard";
import type { KeptHistory, StatusWords } from "../workbook";
import type { Outcome } from "./outcome";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready, SessionState } from "./state";

/** What every action works with. */
export interface SessionContext {
  readonly store: StoreApi<SessionState>;
  /** What the pane showed when somebody began the action; not given for what the session does by itself. */
  readonly begun?: SessionState;
  /** Reads the workbook again, so that what an action wrote is seen before it answers. */
  refresh(): Outcome;
  /** What that reading has found of the history that is kept. */
  kept(): KeptHistory | undefined;
  /** What the native formulas of the workbook say of a status. */
  readonly words: StatusWords;
}

/** The workbook that an action may change, whichever of its scorecards is shown by now, or why it cannot be changed. */
export function writableWorkbook({ store }: SessionContext): Result<Ready, Problem> {
  const state = store.getState();
  if (state.kind === "lost") return failure(state.problem);
  if (state.kind !== "ready") return failure({ kind: "no-scorecard" });
  const newer = state.problems.find(({ kind }) => kind === "schema-newer");
  return newer === undefined ? success(state) : failure(newer);
}

/** The scorecard that an action may change, as the workbook has it by now, or why none can be changed. */
export function writable(context: SessionContext): Result<Ready, Problem> {
  const now = writableWorkbook(context);
  return now.ok ? ownOf(context, now.value) : now;
}

/**
 * The scorecard that an action is about: the one that was shown when somebody began it. They may look at another one before it is
 * done, and a colleague may delete it.
 */
export function ownOf({ begun }: SessionContext, now: Ready): Result<Ready, Problem> {
  if (begun?.kind !== "ready") return success(now);
  const { id, name } = begun.scorecard.settings;
  const all = scorecardsOf(now);
  // A workbook that has one scorecard has this one, whatever stands in its settings.
  if (all.length === 1 && begun.others.length === 0) return success(now);
  const own = all.find(({ scorecard }) => scorecard.settings.id === id);
  if (own === undefined) return failure({ kind: "row-gone", name });
  if (own === now) return success(now);
  const others = all.filter((each) => each !== own).map((each) => ({ ...each, others: [] }));
  return success({ ...own, others, outdated: now.outdated });
}

/** A name for an entry, as it is kept; `aliases` are those that a person has given. */
export function checkName(
  { scorecard }: Pick<Ready, "scorecard">,
  name: string,
  self: NodeId | undefined,
  aliases: readonly string[] = [],
): Result<string, Problem> {
  const [problem] = [nameProblem(scorecard, name, self), ...aliases.map((alias) => nameLengthProblem(alias))].filter(
    (found) => found !== undefined,
  );
  return problem === undefined ? success(cleanName(name)) : failure(problem);
}

export const checkWeight = (name: string, weight: number | undefined): Result<number | undefined, Problem> =>
  weight !== undefined && weight < 0 ? failure({ kind: "weight-negative", name, weight }) : success(weight);
