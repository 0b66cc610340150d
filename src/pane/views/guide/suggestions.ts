import type { Language } from "../../../language";
import { LIBRARY_PERSPECTIVES, normalised, type LibraryPerspective } from "../../../scorecard";
import { TEMPLATE_TREES, TEMPLATES, templateTree, type NewKpi, type NewObjective } from "../../../session";
import { perspectiveKind } from "./perspectiveKind";

/** A perspective with strategic objectives to choose from, those of the first template first. */
export interface SuggestedPerspective {
  readonly kind: LibraryPerspective;
  readonly name: string;
  readonly objectives: readonly NewObjective[];
}

/** The strategic objectives of all templates, gathered by perspective. */
export function suggestedPerspectives(language: Language): readonly SuggestedPerspective[] {
  const all = TEMPLATES.flatMap((template) => templateTree(TEMPLATE_TREES[template], language));
  return LIBRARY_PERSPECTIVES.map((kind) => {
    const alike = all.filter(({ name }) => perspectiveKind(name) === kind);
    return { kind, name: alike[0]?.name ?? "", objectives: alike.flatMap(({ objectives }) => objectives) };
  });
}

/** The KPIs that the templates measure a strategic objective by, whichever language it was taken over in. */
export function suggestedKpis(language: Language): (objective: string) => readonly NewKpi[] {
  const own = suggestedPerspectives(language).flatMap(({ objectives }) => objectives);
  const byName = new Map<string, readonly NewKpi[]>();
  for (const spoken of ["da", "en"] as const) {
    suggestedPerspectives(spoken)
      .flatMap(({ objectives }) => objectives)
      .forEach(({ name }, index) => byName.set(normalised(name), own[index]?.kpis ?? []));
  }
  return (objective) => byName.get(normalised(objective)) ?? [];
}
