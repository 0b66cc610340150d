import { failure, type Field, type KpiId } from "../scorecard";
import { bindingFormula, checkBinding, FIELD_COLUMNS, type Binding, type SeriesReferences } from "../workbook";
import { writable, type SessionContext } from "./context";
import { save, saveWithNative } from "./save";
import type { Outcome } from "./outcome";

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
  const { scorecard: after } = state.value;
  const series = [{ kpi, name, references, others: "unbind" as const }];
  const saved = await saveWithNative(context, state.value, { id: undefined, writes: [], after, series });
  if (saved.ok) return saved;
  return failure(saved.problem.kind === "cannot-bind" ? saved.problem.reason : saved.problem);
}
