import { roundedScore } from "./difference";
import { KINDS } from "./kinds";
import { holdOf } from "./kinds/holdOf";
import type { Kind, Values } from "./kinds/kind";
import { meets } from "./kinds/meets";
import { kpiOver } from "./kpiOver";
import type { NodeProblem, ScoreProblem, ValueProblem } from "./problem";
import { FIELDS, type Field, type Reading, type Readings } from "./reading";
import type { Kpi, Settings } from "./scorecard";
import type { Hold } from "./status";

/** Where a KPI stands with its data. Only the first four take part in the scores above it. */
export const DATA_STATES = ["scored", "no-data", "stale", "error", "not-due", "excluded", "not-set-up"] as const;
export type DataState = (typeof DATA_STATES)[number];

/** What a KPI's values make of it, before weights and thresholds. */
export interface KpiScore {
  readonly score: number | undefined;
  readonly raw: number | undefined;
  /** Why its light is no better than amber. */
  readonly heldBy: Hold | undefined;
  readonly state: DataState;
  readonly problems: readonly NodeProblem[];
}

type ScoredKpi = Pick<Kpi, "kind" | "rule" | "isExcluded">;

/** Scores one KPI: the rule of its kind on its readings, or the reasons why there is no score. */
export function evaluateKpi(
  definition: ScoredKpi,
  readings: Readings,
  { ceiling, today }: Pick<Settings, "ceiling"> & { readonly today: number },
): KpiScore {
  const kpi = kpiOver(definition, readings.extent);
  const absence = absenceOf(kpi, readings);
  if (absence !== undefined) return unscored(absence, { kind: absence });
  const problems = valueProblems(kpi, readings);
  if (problems.length > 0) return unscored(stateOf(readings, problems), ...problems);
  const values = valuesOf(kpi, readings);
  const raw = rawScore(kpi, values, readings, today);
  if (typeof raw !== "number") return unscored(raw.kind === "not-due" ? "not-due" : "error", raw);
  const heldBy = holdOf(KINDS[kpi.kind], values, kpi.rule);
  return { raw, score: capped(raw, ceiling), heldBy, state: "scored", problems: [] };
}

/** Why a KPI takes no part in the scores; `undefined` when it does. */
export function absenceOf(
  { kind, isExcluded }: ScoredKpi,
  readings: Readings,
): "excluded" | "not-set-up" | "not-due" | undefined {
  if (isExcluded) return "excluded";
  if (!isSetUp(KINDS[kind], readings)) return "not-set-up";
  return readings.actual.kind === "not-due" ? "not-due" : undefined;
}

/** What is wrong with the values that the kind uses; nothing when it can be asked for a score. */
export const valueProblems = (kpi: ScoredKpi, readings: Readings): readonly ValueProblem[] =>
  fieldsInUse(KINDS[kpi.kind], readings).flatMap((field) => problemOf(kpi, field, readings[field]) ?? []);

/** The raw score of values that are all there, or why the rule gives none. */
export function rawScore(
  { kind, rule }: Pick<Kpi, "kind" | "rule">,
  values: Values,
  { compliance }: Pick<Readings, "compliance">,
  today: number,
): number | ScoreProblem {
  const { periods, met } = compliance ?? { periods: 1, met: kind === "compliance" && meets(values, rule) ? 1 : 0 };
  const raw = KINDS[kind].score(values, rule, { today, periods, met });
  if (typeof raw !== "number") return raw;
  return Number.isFinite(raw) ? roundedScore(raw) : { kind: "score-overflow" };
}

export const capped = (raw: number, ceiling: number): number => Math.min(ceiling, Math.max(0, raw));

/** A KPI without a single value to work on is still to be set up; one that needs no value always is. */
const isSetUp = ({ needs }: Kind, { actual, target }: Readings): boolean =>
  needs.length === 0 || actual.kind !== "none" || (needs.includes("target") && target.kind !== "none");

/** Fields that the kind needs, and those that it takes and that have been given. */
const fieldsInUse = ({ needs, takes }: Kind, readings: Readings): readonly Field[] =>
  FIELDS.filter((field) => needs.includes(field) || (takes.includes(field) && readings[field].kind !== "none"));

/** The readings as numbers; `NaN` for what is not in use. */
export function valuesOf({ kind, rule }: Pick<Kpi, "kind" | "rule">, readings: Readings): Values {
  const { read }: Kind = KINDS[kind];
  return {
    actual: (read ? read(readings.actual, rule) : undefined) ?? numberOf(readings.actual),
    target: numberOf(readings.target),
    baseline: numberOf(readings.baseline),
  };
}

export const numberOf = (reading: Reading): number => (reading.kind === "number" ? reading.value : NaN);

const unscored = (state: DataState, ...problems: readonly NodeProblem[]): KpiScore => ({
  score: undefined,
  raw: undefined,
  heldBy: undefined,
  state,
  problems,
});

/** Whether values that cannot be used are old, not there, or wrong. */
export function stateOf({ actual }: Readings, problems: readonly NodeProblem[]): "stale" | "no-data" | "error" {
  if (actual.kind === "stale") return "stale";
  const isEmpty = problems.every(({ kind }) => kind === "value-none" || kind === "value-blank");
  return isEmpty ? "no-data" : "error";
}

/** Why a reading cannot be used; `undefined` when it can. */
function problemOf(
  { kind, rule }: Pick<Kpi, "kind" | "rule">,
  field: Field,
  reading: Reading,
): ValueProblem | undefined {
  const { read }: Kind = KINDS[kind];
  if (field === "actual" && read) {
    if (read(reading, rule) !== undefined) return undefined;
    const isWord = reading.kind === "text" || reading.kind === "number";
    if (isWord && rule.words)
      return {
        kind: "value-word-unknown",
        text: reading.kind === "text" ? reading.text : String(reading.value),
        words: rule.words.map(({ word }) => word),
      };
  }
  switch (reading.kind) {
    case "number":
      return undefined;
    case "none":
      return { kind: "value-none", field };
    case "blank":
      return { ...reading, kind: "value-blank", field };
    case "not-due":
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
    case "label-missing":
      return { kind: "label-missing", field, label: reading.label };
    case "stale":
      return { kind: "value-stale", field, since: reading.since };
  }
}

/** The readings of a KPI that nobody has given any value. */
export const NO_READINGS: Readings = { actual: { kind: "none" }, target: { kind: "none" }, baseline: { kind: "none" } };

/** Fields whose own link is broken, in the order of the form; a value that scorecards below have made is linked there. */
export const brokenFields = (readings: Readings): readonly Field[] =>
  FIELDS.filter(
    (field) =>
      (readings[field].kind === "broken" || readings[field].kind === "label-missing") &&
      !(field === "actual" && readings.crossed !== undefined),
  );
