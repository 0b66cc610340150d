import type { KpiEvaluation } from "../scorecard";

/** Finds KPIs whose values change with every calculation although nobody enters anything: they would refresh for ever. */
export interface RefreshLoopGuard {
  /** Somebody entered something: changes are to be expected. */
  calm(): void;
  /** Takes note of one refresh; answers with the names of KPIs that have changed in each of the last few. */
  observe(kpis: Iterable<KpiEvaluation>): readonly string[];
}

const REFRESHES = 5;

/**
 * A volatile formula behind a KPI would make an endless circle: a new value gives a new score, the score is written
 * into a cell, that is a calculation, and the calculation gives a new value.
 */
export function createRefreshLoopGuard(): RefreshLoopGuard {
  let counts = new Map<string, number>();
  let values = new Map<string, string>();
  return {
    calm: () => (counts = new Map()),
    observe: (kpis) => {
      const before = values;
      const changes = new Map<string, number>();
      const restless: string[] = [];
      values = new Map();
      for (const { id, name, readings } of kpis) {
        const value = JSON.stringify(readings);
        values.set(id, value);
        if (!before.has(id) || before.get(id) === value) continue;
        const count = (counts.get(id) ?? 0) + 1;
        changes.set(id, count);
        if (count >= REFRESHES) restless.push(name);
      }
      counts = changes;
      return restless;
    },
  };
}
