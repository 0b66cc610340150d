import type { Problem, Result } from "../scorecard";

/** How an action ends. It never throws for expected trouble: it answers with a `Problem` and has then changed nothing. */
export type Outcome<Value = undefined> = Promise<Result<Value, Problem>>;
