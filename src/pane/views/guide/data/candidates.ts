import type { Language } from "../../../../language";
import {
  DEFAULT_KPI,
  KPI_LIBRARY,
  kpiId,
  normalised,
  objectiveId,
  type Kpi,
  type LibraryPerspective,
} from "../../../../scorecard";
import { newKpiOf, type NewKpi } from "../../../../session";
import { suggestedPerspectives } from "../suggestions";

/** A KPI that many measure, and where it belongs. */
export interface Candidate {
  /** Only to be looked for by: it is in no scorecard. */
  readonly kpi: Kpi;
  readonly draft: NewKpi;
  readonly perspective: string;
  /** The strategic objective that the templates measure by it; `undefined` where none does. */
  readonly objective: string | undefined;
}

/**
 * What numbers in a workbook may be: the KPIs of the templates below their strategic objectives, then what else the library knows. None is there twice.
 *
 * @param language - of the names in the workbook
 */
export function candidates(language: Language): readonly Candidate[] {
  const perspectives = suggestedPerspectives(language);
  const borne = new Set<string>();
  const isFresh = ({ name, aliases = [] }: NewKpi): boolean => {
    const names = [name, ...aliases].map(normalised);
    const isTwice = names.some((each) => borne.has(each));
    for (const each of names) borne.add(each);
    return !isTwice;
  };
  const nameOf = (kind: LibraryPerspective): string => perspectives.find((each) => each.kind === kind)?.name ?? "";
  const placed = [
    ...perspectives.flatMap(({ name, objectives }) =>
      objectives.flatMap(({ name: objective, kpis }) => kpis.map((draft) => ({ draft, perspective: name, objective }))),
    ),
    ...KPI_LIBRARY.map((kpi) => ({
      draft: newKpiOf(kpi, language),
      perspective: nameOf(kpi.perspective),
      objective: undefined,
    })),
  ];
  return placed
    .filter(({ draft }) => isFresh(draft))
    .map((place, index) => ({ ...place, kpi: kpiLike(place.draft, index) }));
}

const kpiLike = (draft: NewKpi, index: number): Kpi => ({
  ...DEFAULT_KPI,
  ...draft,
  id: kpiId(`candidate_${index}`),
  parent: objectiveId("candidates"),
  aliases: draft.aliases ?? [],
  weight: undefined,
  order: index + 1,
});
