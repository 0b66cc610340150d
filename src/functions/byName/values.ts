import { failure, success, type Field, type KpiEvaluation, type CellProblem, type Result } from "../../scorecard";
import { withoutScore, type Asked, type NodeFunction } from "./nodeFunction";

/** The KPI that was asked for; nothing else has values. */
export const kpiOf = ({ node }: Asked): Result<KpiEvaluation, CellProblem> =>
  node.level === "kpi" ? success(node) : failure({ kind: "kpi-needed", name: node.name, level: node.level });

/** A field of a KPI as a cell shows it. */
export const fieldOf =
  (field: Field): NodeFunction =>
  (asked) => {
    const kpi = kpiOf(asked);
    if (!kpi.ok) return kpi;
    const reading = kpi.value.readings[field];
    if (reading.kind === "number") return success(reading.value);
    if (reading.kind === "text") return success(reading.text);
    if (reading.kind === "logical") return success(reading.value);
    if (reading.kind === "none") return failure({ kind: "value-none", field });
    if (reading.kind === "blank") return failure({ ...reading, kind: "value-blank", field });
    return withoutScore(asked);
  };

/** `BSC.ACTUAL(name, [period])`: the actual value of a KPI, in its own unit. `#N/A` with the reason when it has none. */
export const actual: NodeFunction = fieldOf("actual");

/** `BSC.TARGET(name, [period])`: the target of a KPI, in its own unit; of just the time that its actual value is from. */
export const target: NodeFunction = fieldOf("target");
