import { KINDS, type Kpi, type Settings } from "../../../scorecard";
import {
  A_NUMBER,
  asCounted,
  asCountedIfNumber,
  hasContent,
  lastOf,
  noNumber,
  sumProduct,
  type Ranges,
} from "./cellsOf";

type Valued = Pick<Kpi, "kind" | "aggregation" | "unit" | "frequency">;

/** Whether what the values say is more than a number: the last one counts as it stands. */
export const isRead = ({ kind }: Pick<Kpi, "kind">): boolean => "read" in KINDS[kind];

/**
 * The day of the last value that counts. Weeks do not end where longer periods do: the week of the latest value may go on
 * after it.
 *
 * @param latest - the day of the latest value of all
 */
export const lastDayOf = (
  { frequency }: Pick<Kpi, "frequency">,
  settings: Pick<Settings, "frequency">,
  { axis, observed }: Ranges,
  latest: string,
): string =>
  frequency === "week" && settings.frequency !== "week" && settings.frequency !== "day"
    ? `INT(AGGREGATE(14,6,${axis}/(${observed}),1))`
    : latest;

/** `value`, `blank` or `error`: what the values of the days that count come to. */
export function stateOf(kpi: Valued, ranges: Ranges, lastDay: string): string {
  const { actual, denominator, axis, within, observed, conditions } = ranges;
  if (isRead(kpi))
    return `IF(${sumProduct(observed)}=0,"blank",IF(ISERROR(${lastOf(actual, ranges, lastDay)}),"error","value"))`;
  const unless = (wrong: string, then: string): string => `IF(${wrong}>0,"error",${then})`;
  const bad = sumProduct(within, noNumber(actual));
  switch (kpi.aggregation.kind) {
    case "ratioOfSums": {
      if (denominator === undefined) return unless(bad, '"blank"');
      const badBelow = sumProduct(observed, noNumber(denominator));
      const isEmpty = `${sumProduct(within, `ISNUMBER(${actual})`, `ISNUMBER(${denominator})`)}=0`;
      return unless(
        `${bad}+${badBelow}`,
        `IF(${isEmpty},"blank",IF(${pairsOf(denominator, ranges)}=0,"error","value"))`,
      );
    }
    case "productOfRates": {
      // Two rates of one day cannot be told apart by their day.
      const twins = `(COUNTIFS(${axis},${axis},${actual},${A_NUMBER})-1)`;
      return unless(`${bad}+${sumProduct(within, `ISNUMBER(${actual})`, twins)}`, '"value"');
    }
    default:
      return unless(bad, `IF(COUNTIFS(${conditions},${actual},${A_NUMBER})=0,"blank","value")`);
  }
}

/** Numerators or denominators where both are there. */
const pairsOf = (cells: string, { actual, denominator = "", conditions }: Ranges): string =>
  `SUMIFS(${cells},${conditions},${actual},${A_NUMBER},${denominator},${A_NUMBER})`;

/** The values of the days that count as one. */
export function valueOf(kpi: Valued, ranges: Ranges, lastDay: string): string {
  if (isRead(kpi)) return asCountedIfNumber(lastOf(ranges.actual, ranges, lastDay), "Actual", ranges);
  // A product of percentages is none of a hundred times the product of shares.
  if (kpi.aggregation.kind === "productOfRates") return numberOf(kpi, ranges, lastDay);
  return asCounted(numberOf(kpi, ranges, lastDay), "Actual", ranges);
}

function numberOf(kpi: Valued, ranges: Ranges, lastDay: string): string {
  const { actual, denominator = "", axis, from, to, within, conditions } = ranges;
  const sum = `SUMIFS(${actual},${conditions},${actual},${A_NUMBER})`;
  const count = `COUNTIFS(${conditions},${actual},${A_NUMBER})`;
  const nth = (order: 14 | 15): string => `AGGREGATE(${order},6,${actual}/(${within}*ISNUMBER(${actual})),1)`;
  const isPercent = kpi.unit === "%";
  switch (kpi.aggregation.kind) {
    case "last":
      return lastOf(actual, ranges, lastDay);
    case "sum":
    case "yearToDate":
    case "rollingSum":
      return sum;
    case "average":
    case "rollingAverage":
      return `${sum}/${count}`;
    case "min":
      return nth(15);
    case "max":
      return nth(14);
    case "ratioOfSums":
      return `${pairsOf(actual, ranges)}/${pairsOf(denominator, ranges)}${isPercent ? "*100" : ""}`;
    case "productOfRates": {
      // The rate of each day that counts, 0 for the others: SUMIFS passes errors elsewhere, as no product does.
      const rate = `SUMIFS(${actual},${axis},${axis},${axis},">="&${from},${axis},"<"&${to}+1,${actual},${A_NUMBER})`;
      const logarithms = sumProduct(
        within,
        `ISNUMBER(${actual})`,
        `LN(${asCounted(`ABS(${rate})`, "Actual", ranges)}+1E-300)`,
      );
      const [above, below] = ['">0"', '"<0"'].map((sign) => `COUNTIFS(${conditions},${actual},${sign})`);
      const size = isPercent ? `100*EXP(${logarithms}-${count}*LN(100))` : `EXP(${logarithms})`;
      return `IF(${above}+${below}<${count},0,(1-2*MOD(${below},2))*${size})`;
    }
  }
}

/** The day of the latest value up to a day, 0 without one. */
export const latestDay = (actual: string, axis: string, last: string): string =>
  `IFERROR(INT(AGGREGATE(14,6,${axis}/((${axis}<${last}+1)*${hasContent(actual)}),1)),0)`;
