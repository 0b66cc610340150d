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
import type { Ready, SessionState } from "./state";

/** What every action works with. */
export interface SessionContext {
  readonly store: StoreApi<SessionState>;
  /** Reads the workbook again, so that what an action wrote is seen before it answers. */
  refresh(): Outcome;
  /** What that reading has found of the history that is kept. */
  kept(): KeptHistory | undefined;
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
