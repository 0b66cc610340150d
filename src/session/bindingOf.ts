import type { Place } from "../workbook";
import type { KpiBinding } from "./drafts";

/** What accepting a place that the finder proposes binds. */
export const bindingOf = ({ kpi, fields, series, tabs, frequency, aggregation }: Place): KpiBinding => ({
  kpi,
  fields,
  ...(series && { series }),
  ...(tabs && { tabs }),
  ...(frequency && { frequency }),
  ...(aggregation && { aggregation }),
});
