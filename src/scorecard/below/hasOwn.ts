import { NO_READINGS } from "../evaluateKpi";
import type { KpiId } from "../identity";
import type { KnownAlone } from "../values";

/** Whether a KPI has a value of its own at the moment, so that scorecards below give it none: a cell, a number, or a series. */
export const hasOwn = (kpi: KpiId, { readings, series }: Pick<KnownAlone, "readings" | "series">): boolean =>
  (readings.get(kpi) ?? NO_READINGS).actual.kind !== "none" || (series.get(kpi)?.actual.length ?? 0) > 0;
