import { failure, success, type Field, type KpiId } from "../scorecard";
import { FIELD_COLUMNS, mirrorFormula, pickCell, type PickedCell } from "../workbook";
import { writable, type SessionContext } from "./context";
import { save } from "./save";
import type { Outcome } from "./session";

/** Binds one field of a KPI to the selected cell. */
export async function bindToSelection(context: SessionContext, kpi: KpiId, field: Field): Outcome<PickedCell> {
  const state = writable(context);
  if (!state.ok) return state;
  const entry = state.value.scorecard.kpis.find(({ id }) => id === kpi);
  if (entry === undefined) return failure({ kind: "row-gone", name: "" });
  const picked = await pickCell();
  if (!picked.ok) return picked;
  const revision = state.value.revisions.get(kpi) ?? 0;
  const cells = { [FIELD_COLUMNS[field]]: mirrorFormula(picked.value.address) };
  const saved = await save(context, kpi, [
    { kind: "change", table: "kpis", id: kpi, revision, name: entry.name, cells },
  ]);
  return saved.ok ? success(picked.value) : saved;
}
