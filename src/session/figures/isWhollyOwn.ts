import {
  closingOf,
  isAdditive,
  isOwnPart,
  type Below,
  type DaysAbove,
  type KpiId,
  type Period,
  type Readings,
  type ScorecardValues,
} from "../../scorecard";

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
  seen: ScorecardValues,
): boolean =>
  below.partsIn(kpi, made, period, seen).every((part) => {
    const { readings, values } = part;
    if (readings.crossed && values.below && closingOf(values.closings ?? [], part.period) === undefined)
      return isWhollyOwn(values.below, part.kpi.id, readings, part.period, days, values);
    const isEarly = readings.keptOn !== undefined && isAdditive(part.kpi.aggregation) && readings.keptOn !== days[1];
    return !isEarly && isOwnPart(part, days);
  });
