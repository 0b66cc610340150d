import type { KpiId } from "../identity";
import { KINDS } from "../kinds";
import type { Kind } from "../kinds/kind";
import type { Reading } from "../reading";
import type { Kpi } from "../scorecard";
import { isAdditive } from "../time/aggregation";
import { firstDay, lastDay, type Period } from "../time/period";
import { periodCode } from "../time/periodCode";

/** What stood in the single cells of a KPI when somebody saved. */
export interface KeptValue {
  /** The day on which it stood there, as an Excel serial date of the 1900 system. */
  readonly day: number;
  /** The code of the period it was kept of; what adds up says nothing of any other. */
  readonly period: string;
  readonly actual: Reading;
  /** `undefined` where there was none. */
  readonly target: Reading | undefined;
}

/** Of KPIs without a series; of one and the same period at most one, and the last one counts. */
export type KeptValues = ReadonlyMap<KpiId, readonly KeptValue[]>;

interface Known {
  readonly kept?: KeptValues;
  readonly today: number;
}

/** What was known of a KPI at the moment that is looked at. */
export const keptOf = ({ kept, today }: Known, id: KpiId): readonly KeptValue[] =>
  kept?.get(id)?.filter(({ day }) => day <= today) ?? [];

/** The last one of a period that the KPI can read, as it is now; `undefined` where there is none. */
export function keptIn(
  kpi: Pick<Kpi, "kind" | "rule" | "aggregation">,
  kept: readonly KeptValue[],
  period: Period,
  fiscalYearStart: number,
): KeptValue | undefined {
  const { read, needs, takes }: Kind = KINDS[kpi.kind];
  const usesTarget = needs.includes("target") || takes.includes("target");
  const [first, last] = [firstDay(period, fiscalYearStart), lastDay(period, fiscalYearStart)];
  const isOf = isAdditive(kpi.aggregation) ? periodCode(period, fiscalYearStart) : undefined;
  return kept
    .filter(
      ({ day, period: code, actual, target }) =>
        first <= day &&
        day <= last &&
        (isOf ?? code) === code &&
        (read ? read(actual, kpi.rule) !== undefined : actual.kind === "number") &&
        (!usesTarget || (target?.kind ?? "number") === "number"),
    )
    .at(-1);
}
