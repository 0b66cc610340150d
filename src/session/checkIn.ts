import { failure } from "../scorecard";
import { writeCheckIn, type NewCheckIn } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";

/** Writes down what a person says of a KPI. */
export async function checkIn(context: SessionContext, said: NewCheckIn): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { kpis, settings } = state.value.scorecard;
  return kpis.some(({ id }) => id === said.kpi)
    ? writeCheckIn(said, settings.id)
    : failure({ kind: "row-gone", name: "" });
}
