import { FIELDS, type Kpi, type Readings, type Scorecard } from "../../src/scorecard";
import type { CellContent } from "../../src/workbench/grid/file";
import { mirrorFormula } from "../../src/workbook/mirror";
import { writeThresholds } from "../../src/workbook/thresholdCells";
import { writeCrossing } from "../../src/workbook/writeCrossing";
import { writeAggregation, writeTargetSpread } from "../../src/workbook/writeTiming";
import type { Present } from "./anyScorecard";
import { readingsOf } from "./chained";
import type { ModelRows } from "./modelSheet";

const cell = (value: CellContent | undefined): CellContent => value ?? "";

/** A scorecard as rows of the model tables, bound to the cells of a sheet `Data`. */
export function modelOf({ scorecard, readings }: Present): {
  readonly rows: ModelRows;
  readonly data: Readonly<Record<string, CellContent>>;
} {
  const data: Record<string, CellContent> = {};
  const kpis = scorecard.kpis.map((kpi, index) => {
    const values = readingsOf(readings, kpi);
    const [actual = "", target = "", baseline = ""] = FIELDS.map((field, column) => {
      const address = `${"ABC"[column] ?? ""}${index + 1}`;
      const content = contentOf(values, field);
      if (content !== undefined) data[address] = content;
      return values[field].kind === "none" ? "" : mirrorFormula(`Data!${address}`);
    });
    return { ...kpiRow(kpi), Actual: actual, Target: target, Baseline: baseline };
  });
  return {
    data,
    rows: {
      settings: [settingsRow(scorecard)],
      perspectives: scorecard.perspectives.map(parentRow),
      objectives: scorecard.objectives.map((each) => ({ ...parentRow(each), Parent: each.parent })),
      kpis,
    },
  };
}

function contentOf(readings: Readings, field: (typeof FIELDS)[number]): CellContent | undefined {
  const reading = readings[field];
  switch (reading.kind) {
    case "number":
    case "logical":
      return reading.value;
    case "text":
      return `'${reading.text}`;
    case "error":
      return reading.code === "#N/A" ? "=NA()" : "=1/0";
    default:
      return undefined;
  }
}

function kpiRow(kpi: Kpi) {
  const { low, high, tolerance, margin, start, end, direction, points, words, milestones } = kpi.rule;
  const scale = [
    ...(points ?? []).map(({ value, score }) => `${value} = ${score}`),
    ...(words ?? []).map(({ word, score }) => `${word} = ${score}`),
    ...(milestones ?? []).map(({ name, weight, isDone }) => `${name} = ${weight}${isDone ? " ✓" : ""}`),
  ];
  return {
    Id: kpi.id,
    Parent: kpi.parent,
    Name: kpi.name,
    Weight: cell(kpi.weight),
    Order: kpi.order,
    Kind: kpi.kind,
    Low: cell(low),
    High: cell(high),
    Tolerance: cell(tolerance),
    Margin: cell(margin),
    Start: cell(start),
    End: cell(end),
    Direction: cell(direction),
    Scale: scale.join("; "),
    Thresholds: kpi.thresholds ? writeThresholds(kpi.thresholds) : "",
    Unit: kpi.unit,
    Missing: cell(kpi.missing),
    CarryPeriods: kpi.carryPeriods,
    Critical: kpi.isCritical,
    Excluded: kpi.isExcluded,
    Frequency: kpi.frequency,
    Aggregation: writeAggregation(kpi.aggregation),
    TargetSpread: writeTargetSpread(kpi.targetSpread),
    Across: kpi.across ? writeCrossing(kpi.across) : "",
    Rev: 1,
  };
}

const parentRow = ({
  id,
  name,
  weight,
  order,
  rollUp,
  thresholds,
}: Scorecard["perspectives"][number] | Scorecard["objectives"][number]) => ({
  Id: id,
  Name: name,
  Weight: cell(weight),
  Order: order,
  RollUp: cell(rollUp),
  Thresholds: thresholds ? writeThresholds(thresholds) : "",
  Rev: 1,
});

const settingsRow = ({ settings }: Scorecard) => ({
  Id: settings.id,
  Name: "Test",
  Schema: 1,
  Language: "da",
  Green: settings.thresholds.green,
  Amber: settings.thresholds.amber,
  Achieved: cell(settings.thresholds.achieved),
  MinimumCoverage: settings.minimumCoverage,
  RollUp: settings.rollUp,
  Missing: settings.missing,
  Frequency: settings.frequency,
  FiscalYearStart: settings.fiscalYearStart,
  GraceDays: settings.graceDays,
  Running: settings.running,
  Ceiling: settings.ceiling,
  Rev: 1,
});
