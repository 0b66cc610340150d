import type { Kpi, Objective, Settings } from "./scorecard";
import { STANDARD_THRESHOLDS } from "./status";

/** What a scorecard does as long as nobody has chosen otherwise. */
export const DEFAULT_SETTINGS: Omit<Settings, "id" | "name"> = {
  vision: "",
  goals: [],
  thresholds: STANDARD_THRESHOLDS,
  ceiling: 100,
  minimumCoverage: 0.5,
  rollUp: "weightedMean",
  missing: "exclude",
  frequency: "month",
  fiscalYearStart: 1,
  graceDays: 0,
};

/** What an objective is as long as nobody has chosen otherwise. */
export const DEFAULT_OBJECTIVE: Pick<Objective, "rollUp" | "owner" | "note"> = {
  rollUp: undefined,
  owner: "",
  note: "",
};

/** What a KPI is as long as nobody has chosen otherwise. */
export const DEFAULT_KPI: Omit<Kpi, "id" | "parent" | "name" | "aliases" | "weight" | "order"> = {
  unit: "",
  kind: "linear",
  rule: {},
  missing: undefined,
  carryPeriods: 1,
  isCritical: false,
  isExcluded: false,
  frequency: "month",
  aggregation: { kind: "last" },
  targetSpread: { kind: "each" },
  owner: "",
  indicator: undefined,
  note: "",
};
