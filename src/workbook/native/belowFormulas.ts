import type { FromBelow } from "../../scorecard";
import { isUnset } from "./expressions";
import { KEPT_CELL } from "./keptFormulas";

/** What a KPI that has its values from scorecards below says at the moment, as expressions of its row. */
export interface BelowFormulas {
  /** `value`, or why there is none: `error`, `none`, `blank` or `not-due`; empty where it has a value of its own. */
  readonly state: string;
  /** The share of the scorecards that its value is made of, those below them included. */
  readonly share: string;
  /** @param own - what it says by itself */
  actual(own: string): string;
  target(own: string): string;
  baseline(own: string): string;
  /** A formula in which a field is unset only where the scorecards below have none of it either. */
  unsetHere(formula: string): string;
}

const STATE = "[@SeriesState]";
/** Beyond every value: what a scorecard below lacks counts as so much where the least or the greatest is looked for. */
const BEYOND = "1E+300";

/** What of a KPI bears on values from below. */
export interface KpiAbove {
  /** Its own target and baseline are those of a whole period of its scorecard, see the engine's `isSaidOf`. */
  readonly isSaidHere: boolean;
  /** It is scored by limits in its own unit. */
  readonly hasLimits: boolean;
}

/** The engine's `crossedReadings` over the lines of a KPI, see `valueLines`. */
export function belowFormulas(
  { crossing: { kind }, parts }: FromBelow,
  { isSaidHere, hasLimits }: KpiAbove,
): BelowFormulas {
  const line = (name: string): string => `Below(${parts.length})[${name}]`;
  // Those whose weight somebody has made 0 in its cell are no part.
  const count = `SUMPRODUCT((${line("Share")}>0)*1)`;
  const sum = (name: string): string => `SUM(${line(name)})`;
  const times = (one: string, other: string): string => `SUMPRODUCT(${line(one)},${line(other)})`;
  const joined = (name: string): string => {
    switch (kind) {
      case "sum":
        return times("Has", name);
      case "min":
        return `SUMPRODUCT(MIN(${line("Has")}*${line(name)}+(1-${line("Has")})*${BEYOND}))`;
      case "max":
        return `SUMPRODUCT(MAX(${line("Has")}*${line(name)}-(1-${line("Has")})*${BEYOND}))`;
      case "average":
      case "ratio":
        return `${times("Weight", name)}/${sum("Weight")}`;
    }
  };
  const isWhole = `${sum("Part")}=${count}`;
  const missing = `IF(${sum("None")}=${count},"none",IF(${sum("NotDue")}=${count},"not-due","blank"))`;
  const isWeighed = kind === "ratio" || kind === "average";
  const needsAll = kind === "sum" && hasLimits;
  const of = needsAll ? `IF(${isWhole},"value","blank")` : '"value"';
  const value = isWeighed ? `IF(${sum("Weight")}>0,"value","error")` : of;
  const other = (field: "Target" | "Baseline", own: string): string => {
    const isWrong = `IF(ISERROR(${own}),TRUE,IF(LEN(${own})=0,FALSE,NOT(ISNUMBER(${own}))))`;
    const isNumber = kind === "sum" ? `IF(ISNUMBER(${own}),${isWhole},FALSE)` : `ISNUMBER(${own})`;
    const stands = isSaidHere ? `OR(${isNumber},${isWrong})` : isWrong;
    const made = `IF(${times("Has", `Has${field}`)}=${sum("Has")},${joined(field)},IF(ISNUMBER(${own}),"",${own}))`;
    return `IF(${STATE}="value",IF(${stands},${own},${made}),${own})`;
  };
  const byWeight = `${times("Part", "Share")}/${sum("Share")}`;
  const byTarget = `IF(SUMPRODUCT((${line("Target")}>0)*(${line("Share")}>0))=${count},${times("Part", "Size")}/${sum("Size")},${byWeight})`;
  return {
    state:
      `IF(OR([@${KEPT_CELL}]>0,NOT(${isUnset("Actual")})),"",` +
      `IF(${sum("Wrong")}>0,"error",IF(${sum("Has")}>0,${value},${missing})))`,
    share: `IF(OR(${STATE}="",${isWhole}),1,${kind === "sum" ? byTarget : byWeight})`,
    actual: (own) => `IF(${STATE}="",${own},IF(${STATE}="value",${joined("Value")},IF(${STATE}="error",NA(),"")))`,
    target: (own) => other("Target", own),
    baseline: (own) => other("Baseline", own),
    unsetHere: (formula) =>
      (["Target", "Baseline"] as const).reduce(
        (text, field) =>
          text.replaceAll(isUnset(field), isUnset(field).replace(/\)$/u, `,IFERROR(LEN([@${field}]),1)=0)`)),
        formula,
      ),
  };
}
