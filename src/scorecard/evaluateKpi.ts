import { KINDS } from "./kinds";
import type { Problem, ValueProblem } from "./problem";
import { FIELDS, type Field, type Reading, type Readings } from "./reading";
import type { Kpi } from "./scorecard";

/** What a KPI's values make of it, before weights and thresholds. */
export interface KpiScore {
  readonly score: number | undefined;
  readonly raw: number | undefined;
  readonly setUp: boolean;
  readonly problems: readonly Problem[];
}

const LOWEST = 0;
const HIGHEST = 100;

/** Scores one KPI: the rule of its kind on its readings, or the reasons why there is no score. */
export function evaluateKpi(kpi: Pick<Kpi, "kind">, readings: Readings): KpiScore {
  if (readings.actual.kind === "none" && readings.target.kind === "none")
    return unscored(false, { kind: "not-set-up" });
  const kind = KINDS[kpi.kind];
  const problems = kind.needs(readings).flatMap((field) => problemOf(field, readings[field]) ?? []);
  if (problems.length > 0) return unscored(true, ...problems);
  const valueOf = (field: Field): number => {
    const reading = readings[field];
    return reading.kind === "number" ? reading.value : (kind.defaults[field] ?? 0);
  };
  const raw = kind.score({ actual: valueOf("actual"), target: valueOf("target"), baseline: valueOf("baseline") });
  if (!raw.ok) return unscored(true, raw.problem);
  return { raw: raw.value, score: Math.min(HIGHEST, Math.max(LOWEST, raw.value)), setUp: true, problems: [] };
}

const unscored = (setUp: boolean, ...problems: readonly Problem[]): KpiScore => ({
  score: undefined,
  raw: undefined,
  setUp,
  problems,
});

/** Why a reading is not a number; `undefined` when it is one. */
function problemOf(field: Field, reading: Reading): ValueProblem | undefined {
  switch (reading.kind) {
    case "number":
      return undefined;
    case "none":
      return { kind: "value-none", field };
    case "blank":
      return { kind: "value-blank", field };
    case "text":
      return { kind: "value-text", field, text: reading.text };
    case "logical":
      return { kind: "value-logical", field };
    case "date":
      return { kind: "value-date", field };
    case "error":
      return { kind: "value-error", field, code: reading.code };
    case "broken":
      return { kind: "link-broken", field };
  }
}

/** The readings of a KPI that nobody has given any value. */
export const NO_READINGS: Readings = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } };

/** Fields whose link is broken, in the order of the form. */
export const brokenFields = (readings: Readings): readonly Field[] =>
  FIELDS.filter((field) => readings[field].kind === "broken");
