import { LIMITS, type Kpi } from "../scorecard";
import { cellText } from "./cellText";
import { LIMIT_COLUMNS } from "./limitColumns";
import type { Column, RowInput } from "./tables";
import { writeScale } from "./writeScale";
import { writeAggregation, writeTargetSpread } from "./writeTiming";

/** How a KPI is scored, as the cells of its row say it; what `parseKpi` reads. */
export function kpiCells(kpi: Omit<Kpi, "id" | "parent" | "name" | "aliases" | "weight" | "order">): RowInput<"kpis"> {
  const { kind, rule } = kpi;
  const limits: Partial<Record<Column<"kpis">, number | "">> = {};
  for (const limit of LIMITS) limits[LIMIT_COLUMNS[limit]] = rule[limit] ?? "";
  return {
    Unit: cellText(kpi.unit.trim()),
    Kind: kind,
    Direction: rule.direction ?? "",
    ...limits,
    Scale: cellText(writeScale(kind, rule)),
    Missing: kpi.missing ?? "",
    CarryPeriods: kpi.carryPeriods,
    Critical: kpi.isCritical || "",
    Excluded: kpi.isExcluded || "",
    Frequency: kpi.frequency,
    Aggregation: writeAggregation(kpi.aggregation),
    TargetSpread: writeTargetSpread(kpi.targetSpread),
    Owner: cellText(kpi.owner.trim()),
    Indicator: kpi.indicator ?? "",
    Note: cellText(kpi.note.trim()),
  };
}
