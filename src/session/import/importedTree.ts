import { normalised } from "../../scorecard";
import type { NewKpi, NewPerspective } from "../drafts";
import type { Place } from "./refusals";

interface ImportedRow extends Place {
  readonly kpi: NewKpi;
}

interface Branch {
  readonly name: string;
  readonly kpis: NewKpi[];
}

/** Rows gathered by perspective and objective, each as it is first met. */
export function importedTree(rows: readonly ImportedRow[]): readonly NewPerspective[] {
  const perspectives = new Map<string, Branch & { readonly objectives: Map<string, Branch> }>();
  for (const { perspective, objective, kpi } of rows) {
    const parent = perspectives.get(normalised(perspective)) ?? { name: perspective, kpis: [], objectives: new Map() };
    perspectives.set(normalised(perspective), parent);
    const branch = parent.objectives.get(normalised(objective)) ?? { name: objective, kpis: [] };
    if (objective !== "") parent.objectives.set(normalised(objective), branch);
    (objective === "" ? parent : branch).kpis.push(kpi);
  }
  return [...perspectives.values()].map(({ objectives, ...own }) => ({ ...own, objectives: [...objectives.values()] }));
}
