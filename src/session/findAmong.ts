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
 * Names of today count before former ones and ids, of scorecards and of entries alike.
 *
 * @param unknown - the problem where it means nothing
 */
export function findAmong(state: Ready, name: string, unknown: AskedNameProblem): Result<FoundNode, AskedNameProblem> {
  const wanted = cleanName(name);
  let problem = unknown;
  // In the same order whatever is shown.
  const all = [...scorecardsOf(state)].sort((one, other) => (idOf(one) < idOf(other) ? -1 : 1));
  const today = all.flatMap((own) => candidatesIn(own, "names"));
  const candidates = today.length > 0 ? today : all.flatMap((own) => candidatesIn(own, "all that it is known by"));
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

  function candidatesIn(own: Ready, by: By): readonly Candidate[] {
    const { scorecard } = own;
    const path = pathOf(state, own);
    if (isPath(state, own, wanted, by)) return [{ state: own, id: scorecard.settings.id, length: Infinity, path }];
    return [-1, ...colonsIn(wanted)].flatMap((at) => {
      const rest = wanted.slice(at + 1).trim();
      if (rest === "" || (at >= 0 && !isPath(state, own, wanted.slice(0, at), by))) return [];
      const known = entriesNamed(scorecard, rest);
      const found = by === "names" ? known.filter((each) => normalised(each.name) === normalised(rest)) : known;
      if (at >= 0 && known.length === 0) {
        const there = findByName(scorecard, rest);
        if (!there.ok) problem = there.problem;
      }
      return found.map((each) => ({ state: own, id: each.id, length: at, path: `${path}: ${each.name}` }));
    });
  }
}

/** By what a scorecard or an entry is known: the name it has today; or also former ones and its id. */
type By = "names" | "all that it is known by";

const idOf = ({ scorecard }: Ready): string => scorecard.settings.id;

const colonsIn = (text: string): readonly number[] => [...text.matchAll(/:/g)].map(({ index }) => index);

/** Whether a text is the name of a scorecard, or of what stands above it and then its own. */
function isPath(state: Ready, own: Ready, text: string, by: By): boolean {
  const wanted = normalised(text);
  const { id, name, aliases } = own.scorecard.settings;
  const above = aboveOf(state, own);
  return (by === "names" ? [name] : [name, ...aliases, id]).map(normalised).some((each) => {
    if (each === "" || !wanted.endsWith(each)) return false;
    const before = wanted.slice(0, wanted.length - each.length).trim();
    return (
      before === "" || (before.endsWith(":") && above !== undefined && isPath(state, above, before.slice(0, -1), by))
    );
  });
}
