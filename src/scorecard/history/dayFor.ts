import type { Series } from "../time/series";

interface Days {
  readonly today: number;
  readonly present?: number;
}

/** The day that counts for a KPI: what stands in a single cell belongs to the present, whatever day is looked at. */
export const dayFor = (series: Series | undefined, { today, present = today }: Days): number =>
  series === undefined || series.actual.length === 0 ? present : today;
