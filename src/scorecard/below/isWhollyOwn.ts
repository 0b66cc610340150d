import { closingOf } from "../history/closing";
import type { KpiId } from "../identity";
import type { Readings } from "../reading";
import { isAdditive } from "../time/aggregation";
import type { Period } from "../time/period";
import type { Below, Seen } from "./below";
import { isOwnPart, type DaysAbove } from "./datedBelow";

/**
 * Whether all that a KPI above is made of has been given for just these days, and wholly: nothing is lent, and nothing that adds up was kept before the
 * last of them.
 *
 * @param made - what it says in the period
 */
export const isWhollyOwn = (
  below: Below,
  kpi: KpiId,
  made: Readings,
  period: Period,
  days: DaysAbove,
  seen: Seen,
): boolean =>
  below.partsIn(kpi, made, period, seen).every((part) => {
    const { readings, values } = part;
    if (readings.crossed && values.below && closingOf(values.closings ?? [], part.period) === undefined)
      return isWhollyOwn(values.below, part.kpi.id, readings, part.period, days, values);
    const isEarly = readings.keptOn !== undefined && isAdditive(part.kpi.aggregation) && readings.keptOn !== days[1];
    return !isEarly && isOwnPart(part, days);
  });
