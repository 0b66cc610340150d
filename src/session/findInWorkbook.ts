import {
  entriesNamed,
  failure,
  findByName,
  normalised,
  success,
  type AskedNameProblem,
  type NodeId,
  type Result,
} from "../scorecard";
import { aboveOf, scorecardsOf, topOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** A node of any scorecard of the workbook. */
export interface FoundNode {
  /** The state of its scorecard. */
  readonly state: Ready;
  readonly id: NodeId;
}

interface Candidate extends FoundNode {
  /** How much of what was asked for names the scorecard. */
  readonly length: number;
  readonly path: string;
}

/**
 * The node that a person means by a name, whatever scorecard is shown:
 *
 * - no name is the top scorecard, and what the top scorecard knows by a name is meant by it, so that no formula says anything else once there
 *   are several
 * - else the name of a scorecard, or its path from anywhere above it: `Salg`, `Europa: Danmark`
 * - else a name in a scorecard, with as much of the path before it as one likes: `Salg: NPS`, `Europa: Danmark: NPS`, or the name alone
 *   where no other scorecard has it. The longest path counts, because names may hold colons
 *
 * Problems: those of `findByName`, and `name-in-several` with the paths to choose from.
 */
export function findInWorkbook(state: Ready, name: string): Result<FoundNode, AskedNameProblem> {
  const top = topOf(state);
  const known = findByName(top.scorecard, name);
  if (known.ok) return success({ state: top, id: known.value });
  if (state.others.length === 0 || known.problem.kind === "name-ambiguous") return known;
  const wanted = normalised(name);
  let unknown: AskedNameProblem = known.problem;
  const candidates = scorecardsOf(state).flatMap((own): readonly Candidate[] => {
    const { scorecard } = own;
    const path = pathOf(state, own);
    if (isPath(state, own, wanted)) return [{ state: own, id: scorecard.settings.id, length: Infinity, path }];
    return [-1, ...colonsIn(wanted)].flatMap((at) => {
      const rest = wanted.slice(at + 1).trim();
      if (rest === "" || (at >= 0 && !isPath(state, own, wanted.slice(0, at)))) return [];
      const found = entriesNamed(scorecard, rest);
      if (at >= 0 && found.length === 0) {
        const there = findByName(scorecard, rest);
        if (!there.ok) unknown = there.problem;
      }
      return found.map((each) => ({ state: own, id: each.id, length: at, path: `${path}: ${each.name}` }));
    });
  });
  const longest = Math.max(-1, ...candidates.map(({ length }) => length));
  const [found, ...others] = candidates.filter(({ length }) => length === longest);
  if (found === undefined) return failure(unknown);
  if (others.length === 0) return success(found);
  const choices = [...new Set([found, ...others].map(({ path }) => path))];
  return failure(
    choices.length === 1
      ? { kind: "name-ambiguous", name: found.path, count: others.length + 1 }
      : { kind: "name-in-several", name, choices },
  );
}

/** The names from below the top scorecard down to one; its own name for the top one. */
export function pathOf(state: Ready, own: Ready): string {
  const { name } = own.scorecard.settings;
  const above = aboveOf(state, own);
  return above?.scorecard.settings.above === undefined ? name : `${pathOf(state, above)}: ${name}`;
}

const colonsIn = (text: string): readonly number[] => [...text.matchAll(/:/g)].map(({ index }) => index);

/** Whether a text is the name of a scorecard, or of what stands above it and then its own. */
function isPath(state: Ready, own: Ready, text: string): boolean {
  const wanted = text.trim();
  const { name, aliases } = own.scorecard.settings;
  const above = aboveOf(state, own);
  return [name, ...aliases].map(normalised).some((each) => {
    if (each === "" || !wanted.endsWith(each)) return false;
    const before = wanted.slice(0, wanted.length - each.length).trim();
    return before === "" || (before.endsWith(":") && above !== undefined && isPath(state, above, before.slice(0, -1)));
  });
}
