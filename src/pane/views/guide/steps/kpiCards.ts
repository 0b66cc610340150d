import type { Language } from "../../../../language";
import { treeOf, type Kpi, type ObjectiveId, type PerspectiveId, type Scorecard } from "../../../../scorecard";
import type { NewKpi } from "../../../../session";
import { inScorecard } from "../inScorecard";
import { suggestedKpis } from "../suggestions";

/** A strategic objective, or a perspective with KPIs directly in it, and what measures it. */
export interface KpiCard {
  readonly id: ObjectiveId | PerspectiveId;
  readonly level: "objective" | "perspective";
  readonly name: string;
  readonly perspective: string;
  readonly kpis: readonly Kpi[];
  /** KPIs that would measure it and are not in the scorecard; none is suggested for two. */
  readonly suggestions: readonly NewKpi[];
}

/** @param language - of the names in the workbook */
export function kpiCards(scorecard: Scorecard, language: Language): readonly KpiCard[] {
  const { perspectives, objectivesOf, kpisOf } = treeOf(scorecard);
  const isThere = inScorecard(scorecard);
  const suggestionsFor = suggestedKpis(language);
  const suggested = new Set<string>();
  const isFresh = ({ name, aliases = [] }: NewKpi): boolean => {
    if (isThere([name, ...aliases])) return false;
    // Under another name it would be the same KPI.
    const isTwice = [name, ...aliases].some((each) => suggested.has(each));
    for (const each of [name, ...aliases]) suggested.add(each);
    return !isTwice;
  };
  return perspectives.flatMap(({ id, name: perspective }): readonly KpiCard[] => {
    const objectives = objectivesOf(id).map((objective): KpiCard => ({
      id: objective.id,
      level: "objective",
      name: objective.name,
      perspective,
      kpis: kpisOf(objective.id),
      suggestions: suggestionsFor(objective.name).filter(isFresh),
    }));
    const direct = kpisOf(id);
    if (direct.length === 0) return objectives;
    return [...objectives, { id, level: "perspective", name: perspective, perspective, kpis: direct, suggestions: [] }];
  });
}
