import {
  capAtAmber,
  DEFAULT_KPI,
  evaluateKpi,
  judgedScore,
  statusOf,
  thresholdsOfKpi,
  valuesOf,
  type Direction,
  type Field,
  type Reading,
  type Settings,
  type Status,
} from "../../scorecard";
import type { NewKpi } from "../drafts";

/** What a row says now, and what it leads to. */
export interface RowOutcome {
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly unit: string;
  /** Which way is better; `undefined` where nothing says it, or where the target itself is best. */
  readonly direction: Direction | undefined;
  /** Whether the direction is asked for at all. */
  readonly hasDirection: boolean;
  /** `undefined` where it has none yet. */
  readonly score: number | undefined;
  /** By the row's own thresholds, where it has some. */
  readonly status: Status;
}

/** A KPI that is not made yet, as the scorecard would evaluate it with these values. */
export function outcomeOf(
  { kind = DEFAULT_KPI.kind, rule = {}, unit, thresholds }: NewKpi,
  values: Partial<Readonly<Record<Field, number | undefined>>>,
  { ceiling, thresholds: inherited }: Pick<Settings, "ceiling" | "thresholds">,
): RowOutcome {
  const { actual, target } = values;
  const readingOf = (field: Field): Reading => {
    const { [field]: value } = values;
    return value === undefined ? { kind: "none" } : { kind: "number", value };
  };
  const readings = { actual: readingOf("actual"), target: readingOf("target"), baseline: readingOf("baseline") };
  // No table says on which day a deadline is met, and none of those is read from one.
  const scored = evaluateKpi({ kind, rule, isExcluded: false }, readings, { ceiling, today: NaN });
  const { raw, score, heldBy } = scored;
  const own = { kind, rule, thresholds };
  const limits = thresholdsOfKpi(own, valuesOf(own, readings), NaN, inherited);
  const judged = raw === undefined || score === undefined ? undefined : judgedScore(own, { raw, score }, limits);
  const light = statusOf(judged, limits);
  const status = heldBy === undefined ? light : capAtAmber(light);
  return { actual, target, unit, hasDirection: kind === "linear", direction: rule.direction, score, status };
}
