import {
  DEFAULT_KPI,
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  kpiId,
  objectiveId,
  perspectiveId,
  scorecardId,
  teamId,
  type Kpi,
  type KpiId,
  type Readings,
  type Scorecard,
  type Settings,
  type Team,
} from "../../src/scorecard";

export const numbers = (actual: number | undefined, target: number | undefined): Readings => ({
  actual: actual === undefined ? { kind: "blank" } : { kind: "number", value: actual },
  target: target === undefined ? { kind: "none" } : { kind: "number", value: target },
  baseline: { kind: "none" },
});

const PERSPECTIVES = ["Økonomi", "Kunder", "Processer", "Læring"];
const KPIS_EACH = 5;

/** Four perspectives with one objective and five KPIs each, which add up over time and are scored by how much of the target is reached. */
export function twentyKpis(name: string, kpi: Partial<Kpi> = {}, settings: Partial<Settings> = {}): Scorecard {
  const entry = { aliases: [], weight: undefined };
  const parts = PERSPECTIVES.map((title, index) => ({ title, index, id: `p${index}` }));
  return {
    settings: { ...DEFAULT_SETTINGS, id: scorecardId(name), name, ...settings },
    perspectives: parts.map(({ title, index, id }) => ({
      ...entry,
      id: perspectiveId(id),
      name: title,
      order: index,
      rollUp: undefined,
      thresholds: undefined,
    })),
    objectives: parts.map(({ title, index, id }) => ({
      ...entry,
      ...DEFAULT_OBJECTIVE,
      id: objectiveId(`o${index}`),
      name: `Mål for ${title.toLowerCase()}`,
      parent: perspectiveId(id),
      order: index,
    })),
    kpis: parts.flatMap(({ title, index }) =>
      Array.from({ length: KPIS_EACH }, (_, place) => ({
        ...entry,
        ...DEFAULT_KPI,
        kind: "ratioHigher" as const,
        aggregation: { kind: "sum" } as const,
        unit: "tkr.",
        id: kpiId(`k${index}${place}`),
        name: `${title} ${place + 1}`,
        parent: objectiveId(`o${index}`),
        order: place,
        ...kpi,
      })),
    ),
  };
}

/**
 * What a team has reached: in each of its KPIs so many percent of the target, which is its size; the last perspective 20 points less.
 */
export function reached(scorecard: Scorecard, size: number, percent: number): ReadonlyMap<KpiId, Readings> {
  return new Map(
    scorecard.kpis.map(({ id }) => [id, numbers((size * (percent - (id.startsWith("k3") ? 20 : 0))) / 100, size)]),
  );
}

export function team(id: string, parts: Partial<Omit<Team, "id">> = {}): Team {
  return {
    id: teamId(id),
    name: id,
    owner: "",
    parent: undefined,
    way: "values",
    weight: undefined,
    crossings: new Map(),
    scorecard: undefined,
    readings: new Map(),
    ...parts,
  };
}
