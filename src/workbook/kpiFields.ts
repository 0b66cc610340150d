import {
  DEFAULT_KPI,
  DIRECTIONS,
  FREQUENCIES,
  INDICATORS,
  isKindName,
  LIMITS,
  MISSING_POLICIES,
  type KindName,
  type KpiDefinition,
  type Limit,
  type Rule,
} from "../scorecard";
import { choice, flag, notation, number, optionalChoice, optionalNotation, text } from "./cellFormats";
import type { CellInput, Cells } from "./cells";
import { cellText } from "./cellText";
import { parseCrossing } from "./parseCrossing";
import { parseScale } from "./parseScale";
import { parseAggregation, parseTargetSpread } from "./parseTiming";
import { inColumn, type CellFormat, type StoredField, type StoredFields } from "./storedField";
import { kpiThresholds } from "./thresholdCells";
import { writeCrossing } from "./writeCrossing";
import { writeScale } from "./writeScale";
import { writeAggregation, writeTargetSpread } from "./writeTiming";

const kind: CellFormat<KindName> = {
  read: (row, column) =>
    row.choice(
      column,
      (found) => (isKindName(found) ? found : undefined),
      (name, found) => ({ kind: "kind-unknown", name, text: found }),
    ) ?? DEFAULT_KPI.kind,
  write: (name) => name,
};

/** Where the single numbers of a rule stand. */
const LIMIT_COLUMNS = {
  low: "Low",
  high: "High",
  tolerance: "Tolerance",
  margin: "Margin",
  start: "Start",
  end: "End",
} as const satisfies Record<Limit, string>;

/** What the kind must know stands in several columns, and how a scale is written depends on the kind. */
const rule: StoredField<Rule, Pick<KpiDefinition, "kind">, "Direction" | (typeof LIMIT_COLUMNS)[Limit] | "Scale"> = {
  columns: ["Direction", ...LIMITS.map((limit) => LIMIT_COLUMNS[limit]), "Scale"],
  since: 1,
  read: (row) => {
    const found = row.text("Kind");
    const scaled = isKindName(found) ? found : DEFAULT_KPI.kind;
    const direction = optionalChoice(DIRECTIONS).read(row, "Direction");
    return {
      ...(direction === undefined ? {} : { direction }),
      ...limitsOf(row),
      ...row.choice("Scale", (scale) => parseScale(scaled, scale)),
    };
  },
  write: (own, { kind: scaled }) => {
    const limit = (name: Limit): CellInput => own[name] ?? "";
    return {
      Direction: own.direction ?? "",
      Low: limit("low"),
      High: limit("high"),
      Tolerance: limit("tolerance"),
      Margin: limit("margin"),
      Start: limit("start"),
      End: limit("end"),
      Scale: cellText(writeScale(scaled, own)),
    };
  },
};

function limitsOf(row: Cells): Partial<Record<Limit, number>> {
  const limits: Partial<Record<Limit, number>> = {};
  for (const limit of LIMITS) {
    const value = row.number(LIMIT_COLUMNS[limit]);
    if (value !== undefined) limits[limit] = value;
  }
  return limits;
}

/**
 * How a KPI is scored, counted and answered for: each part with its columns, in their order. A new part of a KPI is a row
 * here, with the next version of the tables; its default is that of `DEFAULT_KPI`.
 */
export const KPI_FIELDS = {
  unit: inColumn("Unit", text),
  kind: inColumn("Kind", kind),
  rule,
  thresholds: inColumn("Thresholds", kpiThresholds, 7),
  missing: inColumn("Missing", optionalChoice(MISSING_POLICIES)),
  carryPeriods: inColumn("CarryPeriods", number(DEFAULT_KPI.carryPeriods)),
  isCritical: inColumn("Critical", flag),
  isExcluded: inColumn("Excluded", flag),
  frequency: inColumn("Frequency", choice(FREQUENCIES, DEFAULT_KPI.frequency)),
  aggregation: inColumn("Aggregation", notation(parseAggregation, writeAggregation, DEFAULT_KPI.aggregation)),
  targetSpread: inColumn("TargetSpread", notation(parseTargetSpread, writeTargetSpread, DEFAULT_KPI.targetSpread)),
  across: inColumn("Across", optionalNotation(parseCrossing, writeCrossing), 11),
  owner: inColumn("Owner", text, 2),
  indicator: inColumn("Indicator", optionalChoice(INDICATORS), 2),
  note: inColumn("Note", text, 2),
} as const satisfies StoredFields<KpiDefinition>;
