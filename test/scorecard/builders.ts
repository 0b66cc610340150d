import {
  kpiId,
  objectiveId,
  perspectiveId,
  scorecardId,
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  type Kpi,
  type KpiId,
  type Objective,
  type Perspective,
  type Reading,
  type Readings,
  type Scorecard,
} from "../../src/scorecard";

const entry = (name: string, order: number, weight?: number) => ({ name, aliases: [], weight, order });

export const perspective = (name: string, order = 1, weight?: number): Perspective => ({
  id: perspectiveId(`p_${name}`),
  rollUp: undefined,
  thresholds: undefined,
  ...entry(name, order, weight),
});

export const objective = (parent: string, name: string, order = 1, weight?: number): Objective => ({
  id: objectiveId(`o_${name}`),
  parent: perspectiveId(`p_${parent}`),
  ...DEFAULT_OBJECTIVE,
  ...entry(name, order, weight),
});

export const kpi = (parent: string, name: string, order = 1, weight?: number): Kpi => ({
  ...DEFAULT_KPI,
  id: kpiId(`k_${name}`),
  parent: objectiveId(`o_${parent}`),
  ...entry(name, order, weight),
});

export const scorecard = (parts: Partial<Omit<Scorecard, "settings">>): Scorecard => ({
  settings: {
    id: scorecardId("s"),
    name: "Scorecard",
    ...DEFAULT_SETTINGS,
  },
  perspectives: [],
  objectives: [],
  kpis: [],
  ...parts,
});

export const number = (value: number): Reading => ({ kind: "number", value });

/** Readings that make the score: the way from 0 to 100. */
export const scoring = (actual: number): Readings => ({
  actual: number(actual),
  target: number(100),
  baseline: number(0),
});

export const readings = (entries: Readonly<Record<string, Readings>>): ReadonlyMap<KpiId, Readings> =>
  new Map(Object.entries(entries).map(([name, values]) => [kpiId(`k_${name}`), values]));
