import { kpiId, objectiveId, perspectiveId, type ObjectiveId, type PerspectiveId } from "../identity";
import { normalised } from "../name";
import type { Entry, Kpi, Objective, Perspective, Scorecard, Settings } from "../scorecard";
import { treeOf } from "../tree";

/**
 * One scorecard with everything that several have, by name: who has an entry first says what it is and where it stands.
 *
 * - Empty: a scorecard without entries for no scorecards.
 *
 * @param settings - those of the scorecard that is made
 */
export function sharedScorecard(settings: Settings, scorecards: readonly Scorecard[]): Scorecard {
  const perspectives = new Map<string, Perspective>();
  const objectives = new Map<string, Objective>();
  const kpis = new Map<string, Kpi>();
  for (const scorecard of scorecards) {
    const tree = treeOf(scorecard);
    for (const perspective of tree.perspectives) {
      const above = add(perspectives, { ...perspective, id: perspectiveId(keyOf("p", perspective)) }).id;
      addKpis(kpis, tree.kpisOf(perspective.id), above);
      for (const objective of tree.objectivesOf(perspective.id)) {
        const made = { ...objective, id: objectiveId(keyOf("o", objective)), parent: above };
        addKpis(kpis, tree.kpisOf(objective.id), add(objectives, made).id);
      }
    }
  }
  return {
    settings,
    perspectives: [...perspectives.values()],
    objectives: [...objectives.values()],
    kpis: [...kpis.values()],
  };
}

const keyOf = (level: string, { name }: Pick<Entry, "name">): string => `${level}:${normalised(name)}`;

const addKpis = (kpis: Map<string, Kpi>, own: readonly Kpi[], parent: ObjectiveId | PerspectiveId): void => {
  for (const kpi of own) add(kpis, { ...kpi, id: kpiId(keyOf("k", kpi)), parent });
};

/** The one of that name, in the order in which they come. */
function add<Item extends Entry>(items: Map<string, Item>, item: Item): Item {
  const key = normalised(item.name);
  const known = items.get(key);
  if (known) return known;
  const added = { ...item, order: items.size };
  items.set(key, added);
  return added;
}
