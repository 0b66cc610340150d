import { failure, type Field, type KpiId } from "../scorecard";
import { bindingFormula, checkBinding, FIELD_COLUMNS, type Binding, type SeriesReferences } from "../workbook";
import { writable, type SessionContext } from "./context";
import { save } from "./save";
import type { Outcome } from "./outcome";
import { writeNative } from "./writeNative";

/** Binds one field of a KPI. */
export async function bind(context: SessionContext, kpi: KpiId, field: Field, binding: Binding): Outcome<KpiId> {
  const state = writable(context);
  if (!state.ok) return state;
  const entry = state.value.scorecard.kpis.find(({ id }) => id === kpi);
  if (entry === undefined) return failure({ kind: "row-gone", name: "" });
  const problem = await checkBinding(binding);
  if (problem) return failure(problem);
  const revision = state.value.revisions.get(kpi) ?? 0;
  const cells = { [FIELD_COLUMNS[field]]: bindingFormula(binding) };
  return save(context, kpi, [{ kind: "change", table: "kpis", id: kpi, revision, name: entry.name, cells }]);
}

/** Binds the past of a KPI; parts that are not given are unbound. */
export async function bindSeries(context: SessionContext, kpi: KpiId, references: SeriesReferences): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const entry = state.value.scorecard.kpis.find(({ id }) => id === kpi);
  if (entry === undefined) return failure({ kind: "row-gone", name: "" });
  const { name } = entry;
  const problem = await checkBinding({ kind: "series", references });
  if (problem) return failure(problem);
  const saved = await save(context, undefined, [], { series: [{ kpi, name, references, others: "unbind" }] });
  // No native formula follows a series, so its score is written as a value.
  if (saved.ok) return writeNative(context, "present only");
  return failure(saved.problem.kind === "cannot-bind" ? saved.problem.reason : saved.problem);
}
