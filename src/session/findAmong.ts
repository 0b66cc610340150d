import {
  cleanName,
  entriesNamed,
  failure,
  findByName,
  normalised,
  success,
  type AskedNameProblem,
  type Result,
} from "../scorecard";
import type { FoundNode } from "./foundNode";
import { aboveOf, pathOf } from "./pathOf";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

interface Candidate extends FoundNode {
  /** How much of what was asked for names the scorecard. */
  readonly length: number;
  readonly path: string;
}

/**
 * What a name means that the top scorecard does not know:
 *
 * - the name of a scorecard, or its path from anywhere above it: `Salg`, `Europa: Danmark`
 * - else a name in a scorecard, with as much of the path before it as one likes: `Salg: NPS`, `Europa: Danmark: NPS`, or the name alone
 *   where no other scorecard has it. The longest path counts, because names may hold colons
 *
 * @param unknown - the problem where it means nothing
 */
export function findAmong(state: Ready, name: string, unknown: AskedNameProblem): Result<FoundNode, AskedNameProblem> {
  const wanted = cleanName(name);
  let problem = unknown;
  // In the same order whatever is shown.
  const all = [...scorecardsOf(state)].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const candidates = all.flatMap((own): readonly Candidate[] => {
    const { scorecard } = own;
    const path = pathOf(state, own);
    if (isPath(state, own, wanted)) return [{ state: own, id: scorecard.settings.id, length: Infinity, path }];
    return [-1, ...colonsIn(wanted)].flatMap((at) => {
      const rest = wanted.slice(at + 1).trim();
      if (rest === "" || (at >= 0 && !isPath(state, own, wanted.slice(0, at)))) return [];
      const found = entriesNamed(scorecard, rest);
      if (at >= 0 && found.length === 0) {
        const there = findByName(scorecard, rest);
        if (!there.ok) problem = there.problem;
      }
      return found.map((each) => ({ state: own, id: each.id, length: at, path: `${path}: ${each.name}` }));
    });
  });
  const longest = Math.max(-1, ...candidates.map(({ length }) => length));
  const [found, ...others] = candidates.filter(({ length }) => length === longest);
  if (found === undefined) return failure(problem);
  if (others.length === 0) return success(found);
  const choices = [...new Set([found, ...others].map(({ path }) => path))].sort();
  return failure(
    choices.length === 1
      ? { kind: "name-ambiguous", name: found.path, count: others.length + 1 }
      : { kind: "name-in-several", name, choices },
  );
}

const idOf = ({ scorecard }: Ready): string => scorecard.settings.id;

const colonsIn = (text: string): readonly number[] => [...text.matchAll(/:/g)].map(({ index }) => index);

/** Whether a text is the name of a scorecard, or of what stands above it and then its own. */
function isPath(state: Ready, own: Ready, text: string): boolean {
  const wanted = normalised(text);
  const { name, aliases } = own.scorecard.settings;
  const above = aboveOf(state, own);
  return [name, ...aliases].map(normalised).some((each) => {
    if (each === "" || !wanted.endsWith(each)) return false;
    const before = wanted.slice(0, wanted.length - each.length).trim();
    return before === "" || (before.endsWith(":") && above !== undefined && isPath(state, above, before.slice(0, -1)));
  });
}
