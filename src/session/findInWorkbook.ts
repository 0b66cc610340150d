import { findByName, success, type AskedNameProblem, type Result } from "../scorecard";
import type * as several from "./several";
import type { FoundNode } from "./foundNode";
import { topOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** What tells several scorecards apart: most workbooks never ask for it. */
let among: typeof several | undefined;

/** Loads what is needed where there are several scorecards. */
export async function loadSeveral(): Promise<typeof several> {
  among ??= await import(/* webpackChunkName: "several" */ "./several");
  return among;
}

/**
 * The node that a person means by a name, whatever scorecard is shown: no name is the top scorecard, and what the top scorecard knows by a name
 * is meant by it, so that no formula says anything else once there are several. For the rest see `findAmong`.
 *
 * Problems: those of `findByName`, and `name-in-several` with the paths to choose from.
 */
export function findInWorkbook(state: Ready, name: string): Result<FoundNode, AskedNameProblem> {
  const top = topOf(state);
  const known = findByName(top.scorecard, name);
  if (known.ok) return success({ state: top, id: known.value });
  if (state.others.length === 0 || known.problem.kind === "name-ambiguous" || among === undefined) return known;
  return among.findAmong(state, name, known.problem);
}
