import type { Below, KnownAlone } from "../values";
import type { KeptValue } from "../history/keptValue";
import type { Readings } from "../reading";
import type { Kpi, Settings } from "../scorecard";
import type { Moment } from "./moment";
import { readingsAt } from "./readingsAt";
import type { Series } from "./series";

/** As `readingsAt`, with what scorecards below have for a KPI that has nothing of its own. */
export function readingsWithBelow(
  values: KnownAlone & { readonly below?: Below },
  kpi: Kpi,
  now: Readings,
  series: Series | undefined,
  moment: Moment & { readonly kept: readonly KeptValue[]; readonly isNow?: boolean },
  settings: Settings,
): Readings {
  const alone = readingsAt(kpi, now, series, moment, settings);
  return values.below?.readingsOf(kpi.id, alone, values, moment.period, moment.isNow ?? false) ?? alone;
}
