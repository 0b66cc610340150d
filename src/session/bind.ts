import { failure, type Field, type KpiId } from "../scorecard";
import { checkBinding, type Binding, type SeriesReferences, type SeriesWrite } from "../workbook";
import { asShown } from "./asShown";
import { writable, type SessionContext } from "./context";
import { fieldCells } from "./fieldCells";
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
  const shown = await asShown([{ unit: entry.unit, fields: { [field]: binding } }]);
  if (!shown.ok) return shown;
  const revision = state.value.revisions.get(kpi) ?? 0;
  const cells = fieldCells(shown.value[0]?.fields ?? {});
  return save(context, kpi, [{ kind: "change", table: "kpis", id: kpi, revision, name: entry.name, cells }]);
}

/** Binds the past of a KPI; parts that are not given are unbound. */
export async function bindSeries(context: SessionContext, kpi: KpiId, references: SeriesReferences): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const unit = state.value.scorecard.kpis.find(({ id }) => id === kpi)?.unit ?? "";
  const before = state.value.seriesReferences.get(kpi);
  const shown = await asShown([{ unit, series: references, before }]);
  return shown.ok ? bindSeriesAsIs(context, kpi, shown.value[0]?.series ?? {}) : shown;
}

/** The same, where it is known which of its cells count as percentages. */
export async function bindSeriesAsIs(
  context: SessionContext,
  kpi: KpiId,
  references: SeriesWrite["references"],
): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const entry = state.value.scorecard.kpis.find(({ id }) => id === kpi);
  if (entry === undefined) return failure({ kind: "row-gone", name: "" });
  const { name } = entry;
  const problem = await checkBinding({ kind: "series", references });
  if (problem) return failure(problem);
  const { scorecard: after, revisions } = state.value;
  const series = [{ kpi, name, references, others: "unbind" as const }];
  // Nothing in the row changes but its revision: it tells that there is something new, and that somebody else was faster.
  const row = { kind: "change" as const, table: "kpis" as const, id: kpi, name, cells: {} };
  const writes = [{ ...row, revision: revisions.get(kpi) ?? 0 }];
  const saved = await saveWithNative(context, state.value, { id: undefined, writes, after, series });
  if (saved.ok) return saved;
  return failure(saved.problem.kind === "cannot-bind" ? saved.problem.reason : saved.problem);
}
