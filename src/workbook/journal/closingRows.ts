import { periodCode, type ClosedNode, type Closing, type Field, type Period, type Settings } from "../../scorecard";
import type { CellValue } from "../cells";
import { CLOSED } from "./closings";
import type { JournalRow } from "./tables";

const OPENED = "reopen";

/** The rows that a closing is written as. */
export function closingRows(
  id: string,
  { period, by, at }: Omit<Closing, "evaluation">,
  nodes: readonly ClosedNode[],
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
): { readonly closing: JournalRow<"closings">; readonly snapshots: readonly JournalRow<"snapshots">[] } {
  const code = periodCode(period, fiscalYearStart);
  return {
    closing: { Id: id, Period: code, Action: CLOSED, Nodes: nodes.length, By: by, At: at },
    snapshots: nodes.map((node) => ({
      Closing: id,
      Period: code,
      Node: node.id,
      Parent: node.parent ?? "",
      Level: node.level,
      Name: node.name,
      RollUp: node.rollUp ?? "",
      Critical: node.isCritical,
      Weight: node.weight.own,
      Share: node.weight.share,
      Actual: contentOf(node, "actual"),
      Target: contentOf(node, "target"),
      Baseline: contentOf(node, "baseline"),
      Raw: node.raw ?? "",
      Score: node.score ?? "",
      Coverage: node.coverage,
      State: node.state,
      Status: node.status,
    })),
  };
}

function contentOf({ readings }: ClosedNode, field: Field): CellValue {
  const { [field]: reading } = readings;
  if (reading.kind === "text") return reading.text;
  return reading.kind === "number" || reading.kind === "logical" ? reading.value : "";
}

/** What the journal is told when a period is opened again. */
export const reopeningRow = (
  id: string,
  period: Period,
  { fiscalYearStart }: Pick<Settings, "fiscalYearStart">,
  { by, at }: Pick<Closing, "by" | "at">,
): JournalRow<"closings"> => ({
  Id: id,
  Period: periodCode(period, fiscalYearStart),
  Action: OPENED,
  Nodes: 0,
  By: by,
  At: at,
});
