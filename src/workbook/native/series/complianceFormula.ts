import { asSteps, isAdditive, type Kpi, type Settings } from "../../../scorecard";
import { number } from "../expressions";
import { placeInYear } from "./calendar";
import { EARLIEST } from "./axis";
import { asCounted, holds, sumProduct, type Ranges } from "./cellsOf";
import { isAsItIs, shareAt } from "./targetFormulas";

type Complied = Pick<Kpi, "kind" | "rule" | "unit" | "frequency" | "aggregation" | "targetSpread">;

/**
 * The share of the KPI's own periods that met their target, up to the last day that counts, in percent; `""` when none has
 * both a value and a target. Each period must have one cell: where two share one, nothing is said.
 *
 * @param single - the target as it is said, once: of each period its own share is taken
 */
export function metFormula(
  kpi: Complied,
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
  ranges: Ranges,
  single: string,
): string {
  const { axis, actual, target, denominator, to, isFirstCell } = ranges;
  const { frequency, rule } = kpi;
  const spread = isAdditive(kpi.aggregation) ? asSteps(kpi.targetSpread) : kpi.targetSpread;
  const isPast = [`(${axis}>=${EARLIEST})`, `(${axis}<${to}+1)`];
  const place = placeInYear(axis, frequency, fiscalYearStart);
  const wanted =
    target === undefined
      ? isAsItIs(kpi)
        ? single
        : `(${shareAt(place, spread, frequency)}*${single})`
      : asCounted(target, "Target", ranges);
  const isRatio = kpi.aggregation.kind === "ratioOfSums";
  const value = isRatio
    ? `${actual}/${denominator ?? "NA()"}*${kpi.unit === "%" ? 100 : 1}`
    : asCounted(actual, "Actual", ranges);
  const isMet =
    rule.tolerance === undefined
      ? `${value}${rule.direction === "lower" ? "<=" : ">="}${wanted}`
      : `ABS(${value}-${wanted})<=${number(rule.tolerance)}`;
  const isCounted = [
    ...isPast,
    `ISNUMBER(${actual})`,
    ...(isRatio ? [`ISNUMBER(${denominator ?? "NA()"})`, `ISNUMBER(${value})`] : []),
    `ISNUMBER(${target ?? single})`,
  ];
  const counted = sumProduct(...isCounted);
  const met = sumProduct(...isCounted, holds(isMet));
  const isAlone = `${sumProduct(...isPast, holds(isFirstCell))}=${sumProduct(...isPast)}`;
  return `IFERROR(IF(${isAlone},100*${met}/${counted},""),"")`;
}
