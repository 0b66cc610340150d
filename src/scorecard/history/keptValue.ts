import type { KpiId } from "../identity";
import type { Reading } from "../reading";

/** What stood in the single cells of a KPI when somebody saved. */
export interface KeptValue {
  /** The day on which it stood there, as an Excel serial date of the 1900 system. */
  readonly day: number;
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

/** The last one of some days, if there is one. */
export const keptWithin = (kept: readonly KeptValue[], first: number, last: number): KeptValue | undefined =>
  kept.filter(({ day }) => first <= day && day <= last).at(-1);
