import { success, type Field, type KpiId } from "../scorecard";
import { pickCell, type PickedCell } from "../workbook";
import { bind } from "./bind";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Binds one field of a KPI to the selected cell. */
export async function bindToSelection(context: SessionContext, kpi: KpiId, field: Field): Outcome<PickedCell> {
  const state = writable(context);
  if (!state.ok) return state;
  const picked = await pickCell();
  if (!picked.ok) return picked;
  const bound = await bind(context, kpi, field, { kind: "bound", address: picked.value.address });
  return bound.ok ? success(picked.value) : bound;
}
