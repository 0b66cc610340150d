import { closest } from "./closest";
import type { NodeId } from "./identity";
import { cleanName, normalised } from "./name";
import type { AskedNameProblem } from "./problem";
import { failure, success, type Result } from "./result";
import type { Entry, Scorecard } from "./scorecard";

/**
 * The node that a person means by a name: its present name, else a former one, else its id, in any case and with any
 * spaces. An empty name is the whole scorecard.
 *
 * Problems: `name-ambiguous` when several nodes bear it, `name-unknown` with the closest present name.
 */
export function findByName(scorecard: Scorecard, name: string): Result<NodeId, AskedNameProblem> {
  if (normalised(name) === "") return success(scorecard.settings.id);
  const [only, ...others] = entriesNamed(scorecard, name);
  if (only === undefined) {
    const names = entriesOf(scorecard).map((entry) => entry.name);
    return failure({ kind: "name-unknown", name: cleanName(name), suggestion: closest(name, names) });
  }
  if (others.length > 0) return failure({ kind: "name-ambiguous", name: only.name, count: others.length + 1 });
  return success(only.id);
}

/** The entries that bear a name; else those that once bore it; else the one whose id it is. */
export function entriesNamed(scorecard: Scorecard, name: string): readonly Named[] {
  const wanted = normalised(name);
  const { byName, byAlias, byId } = indexOf(scorecard);
  return byName.get(wanted) ?? byAlias.get(wanted) ?? byId.get(wanted) ?? [];
}

/** A problem for each name that more than one entry bears. */
export const ambiguousNames = (scorecard: Scorecard): readonly AskedNameProblem[] =>
  [...indexOf(scorecard).byName.values()].flatMap(([first, ...others]) =>
    first === undefined || others.length === 0
      ? []
      : [{ kind: "name-ambiguous", name: first.name, count: others.length + 1 }],
  );

type Named = Entry & { readonly id: NodeId };
type Index = ReadonlyMap<string, readonly Named[]>;

interface Indexes {
  readonly byName: Index;
  readonly byAlias: Index;
  readonly byId: Index;
}

/** Hundreds of cells ask for names of the same scorecard. */
const indexes = new WeakMap<Scorecard, Indexes>();

function indexOf(scorecard: Scorecard): Indexes {
  const known = indexes.get(scorecard);
  if (known) return known;
  const entries = entriesOf(scorecard);
  const made: Indexes = {
    byName: group(entries, ({ name }) => [name]),
    byAlias: group(entries, ({ aliases }) => aliases),
    byId: group(entries, ({ id }) => [id]),
  };
  indexes.set(scorecard, made);
  return made;
}

const entriesOf = ({ perspectives, objectives, kpis }: Scorecard): readonly Named[] => [
  ...perspectives,
  ...objectives,
  ...kpis,
];

function group(entries: readonly Named[], keysOf: (entry: Named) => readonly string[]): Index {
  const groups = new Map<string, Named[]>();
  for (const entry of entries) {
    for (const key of new Set(keysOf(entry).map(normalised))) {
      if (key !== "") groups.set(key, [...(groups.get(key) ?? []), entry]);
    }
  }
  return groups;
}
