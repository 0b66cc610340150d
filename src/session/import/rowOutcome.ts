import { DEFAULT_KPI, KINDS, type Direction, type Field } from "../../scorecard";
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
}

export function outcomeOf(
  { kind = DEFAULT_KPI.kind, rule = {}, unit }: NewKpi,
  { actual, target, baseline }: Partial<Readonly<Record<Field, number>>>,
): RowOutcome {
  const values = { actual: actual ?? NaN, target: target ?? NaN, baseline: baseline ?? NaN };
  const hasDirection = kind === "linear";
  const isKnown = actual !== undefined && target !== undefined;
  const score = isKnown ? KINDS[kind].score(values, rule, { today: NaN, periods: 1, met: 0 }) : undefined;
  return {
    ...{ actual, target, unit, hasDirection, direction: rule.direction },
    score: typeof score === "number" && Number.isFinite(score) ? Math.min(100, Math.max(0, score)) : undefined,
  };
}
