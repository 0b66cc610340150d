import { KPI_LIBRARY, normalised, type LibraryKpi, type LibraryPerspective } from "../../../../scorecard";

export interface LibraryFilter {
  readonly text: string;
  readonly perspective: LibraryPerspective | undefined;
  readonly timing: LibraryKpi["timing"] | undefined;
}

interface Searchable {
  readonly kpi: LibraryKpi;
  /** What it is called, in both languages. */
  readonly names: string;
  readonly all: string;
}

let searchables: readonly Searchable[] | undefined;

const searchable = (): readonly Searchable[] =>
  (searchables ??= KPI_LIBRARY.map((kpi) => {
    const { id, name, aliases, formula } = kpi;
    const names = normalised([id, name.da, name.en, ...aliases.da, ...aliases.en].join("\n"));
    return { kpi, names, all: `${names}\n${normalised(formula.da)}\n${normalised(formula.en)}` };
  }));

/**
 * The KPIs of the library that a person looks for: each word of the text stands in a name, an alias or the formula, in
 * either language. Those whose names say it come first.
 */
export function searchLibrary({ text, perspective, timing }: LibraryFilter): readonly LibraryKpi[] {
  const words = normalised(text).split(/\s+/).filter(Boolean);
  const holds = (said: string): boolean => words.every((word) => said.includes(word));
  const found = searchable().filter(
    ({ kpi, all }) =>
      (perspective === undefined || kpi.perspective === perspective) &&
      (timing === undefined || kpi.timing === timing) &&
      holds(all),
  );
  return [...found.filter(({ names }) => holds(names)), ...found.filter(({ names }) => !holds(names))].map(
    ({ kpi }) => kpi,
  );
}
