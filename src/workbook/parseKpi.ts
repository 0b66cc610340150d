import {
  DEFAULT_KPI,
  DIRECTIONS,
  INDICATORS,
  isFrequency,
  isKindName,
  isMissingPolicy,
  LIMITS,
  type Kpi,
  type Limit,
  type Problem,
  type Rule,
} from "../scorecard";
import { LIMIT_COLUMNS } from "./limitColumns";
import { parseScale } from "./parseScale";
import { parseAggregation, parseTargetSpread } from "./parseTiming";
import { oneOf, type Row } from "./rows";
import type { Column } from "./tables";

/** How a KPI is scored, as its row says. What cannot be understood is reported, and the default stands in for it. */
export function parseKpi(
  row: Row<"kpis">,
  report: (problem: Problem) => void,
): Omit<Kpi, "id" | "parent" | "name" | "aliases" | "weight" | "order"> {
  const name = row.text("Name");
  const kindText = row.text("Kind");
  if (kindText !== "" && !isKindName(kindText)) report({ kind: "kind-unknown", name, text: kindText });
  const kind = isKindName(kindText) ? kindText : DEFAULT_KPI.kind;

  const flag = (column: Column<"kpis">): boolean =>
    row.value(column) === true || row.text(column).toUpperCase() === "TRUE";

  const direction = row.choice("Direction", (text) => DIRECTIONS.find((each) => each === text));
  const rule: Rule = {
    ...(direction === undefined ? {} : { direction }),
    ...limitsOf(row),
    ...row.choice("Scale", (text) => parseScale(kind, text)),
  };
  return {
    unit: row.text("Unit"),
    kind,
    rule,
    missing: row.choice("Missing", oneOf(isMissingPolicy)),
    carryPeriods: row.number("CarryPeriods") ?? DEFAULT_KPI.carryPeriods,
    isCritical: flag("Critical"),
    isExcluded: flag("Excluded"),
    frequency: row.choice("Frequency", oneOf(isFrequency)) ?? DEFAULT_KPI.frequency,
    aggregation: row.choice("Aggregation", parseAggregation) ?? DEFAULT_KPI.aggregation,
    targetSpread: row.choice("TargetSpread", parseTargetSpread) ?? DEFAULT_KPI.targetSpread,
    owner: row.text("Owner"),
    indicator: row.choice("Indicator", (text) => INDICATORS.find((each) => each === text)),
    note: row.text("Note"),
  };
}

function limitsOf(row: Row<"kpis">): Partial<Record<Limit, number>> {
  const limits: Partial<Record<Limit, number>> = {};
  for (const limit of LIMITS) {
    const value = row.number(LIMIT_COLUMNS[limit]);
    if (value !== undefined) limits[limit] = value;
  }
  return limits;
}
