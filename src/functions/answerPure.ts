import type { Language } from "../language";
import { failure } from "../scorecard";
import type { Answer } from "./answer";
import { createArguments } from "./createArguments";
import { answerOf, type PureFunction } from "./pureFunction";

/** Calls a function with what Excel passes; arguments that cannot be used come before anything it says itself. */
export function answerPure(run: PureFunction, values: readonly unknown[], language: Language): Answer {
  const given = createArguments(values);
  const result = run(given);
  return answerOf(given.problem === undefined ? result : failure(given.problem), language);
}
