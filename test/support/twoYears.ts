import {
  AGGREGATIONS,
  dayOf,
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  kpiId,
  objectiveId,
  scorecardId,
  type Aggregation,
  type Kpi,
} from "../../src/scorecard";
import type { CellContent } from "../../src/workbench/grid/file";
import type { PastKpi, PastScorecard } from "./anySeries";

const MONTHS = Array.from({ length: 24 }, (_, index) => ({
  year: 2024 + Math.floor((index + 11) / 12),
  month: ((index + 11) % 12) + 1,
}));
const WORDS = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const DATES = MONTHS.map(({ year, month }): CellContent => dayOf({ year, month, day: 1 }));
const TEXTS = MONTHS.map(({ year, month }): CellContent => `${WORDS[month - 1] ?? ""}. ${year}`);

const aggregationOf = (index: number): Aggregation => {
  const { [index % AGGREGATIONS.length]: kind = "last" } = AGGREGATIONS;
  return kind === "rollingSum" || kind === "rollingAverage" ? { kind, periods: 3 } : { kind };
};

const pastKpi = (index: number): PastKpi => {
  const kpi: Kpi = {
    ...DEFAULT_KPI,
    id: kpiId("k"),
    name: "KPI",
    aliases: [],
    weight: undefined,
    order: index,
    parent: objectiveId("o"),
    frequency: "month",
    aggregation: aggregationOf(index),
    ...(index === 15 ? { kind: "compliance" } : {}),
  };
  const wave = (offset: number): readonly CellContent[] =>
    MONTHS.map((_, place) => 80 + ((place * (7 + index) + offset) % 31));
  const isRatio = kpi.aggregation.kind === "ratioOfSums";
  const cells = { Period: index % 2 === 0 ? DATES : TEXTS, Actual: wave(index) };
  return {
    kpi,
    isAcross: index % 3 === 2,
    target: isRatio ? 1 : 100,
    cells: { ...cells, ...(index % 4 === 1 ? { Target: wave(5) } : {}), ...(isRatio ? { Denominator: wave(11) } : {}) },
  };
};

/** 16 KPIs that have a value of each month from December 2024 to November 2026, by every aggregation. */
export const twoYears = (asOf: number | undefined): PastScorecard => ({
  settings: { id: scorecardId("s"), name: "Scorecard", ...DEFAULT_SETTINGS },
  kpis: Array.from({ length: 16 }, (_, index) => pastKpi(index)),
  today: dayOf({ year: 2026, month: 11, day: 26 }),
  asOf,
});
