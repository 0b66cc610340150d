import { DEFAULT_KPI, FIELDS, kpiId, objectiveId, type Kpi } from "../../../src/scorecard";
import type { Sought } from "../../../src/workbook/finder/propose";

/** KPIs by name and unit; the name is the id. */
export const kpi = (name: string, unit = "", more: Partial<Kpi> = {}): Kpi => ({
  ...DEFAULT_KPI,
  id: kpiId(name),
  parent: objectiveId("o"),
  name,
  aliases: [],
  weight: undefined,
  order: 1,
  unit,
  ...more,
});

/** All of them without any value. */
export const sought = (kpis: readonly Kpi[]): Sought => ({
  kpis,
  lacking: new Map(kpis.map(({ id }) => [id, new Set(FIELDS)])),
});
