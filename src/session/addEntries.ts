import { failure, type KpiId } from "../scorecard";
import { checkBindings, newId } from "../workbook";
import { writable, type SessionContext } from "./context";
import { newEntries } from "./newEntries";
import { saveChange } from "./save";
import { bindingsIn } from "./fieldCells";
import type { NewKpi, NewPerspective } from "./drafts";
import type { Outcome } from "./outcome";

/** Makes a part of the tree in one batch, or nothing of it. */
export async function addEntries(
  context: SessionContext,
  perspectives: readonly NewPerspective[],
): Outcome<readonly KpiId[]> {
  const state = writable(context);
  if (!state.ok) return state;
  const impossible = await checkBindings(
    perspectives
      .flatMap(kpisIn)
      .flatMap(({ name, fields = {} }) => bindingsIn(fields).map((binding) => ({ name, binding }))),
  );
  if (impossible) return failure({ kind: "cannot-bind", ...impossible });
  return saveChange(context, ({ scorecard, values }) => {
    const made = newEntries(scorecard, perspectives, newId);
    if (!made.ok) return made;
    const { after, rows, kpis, readings } = made.value;
    const all = new Map([...values.readings, ...readings]);
    return { ok: true, value: { id: kpis, writes: rows, after, readings: all } };
  });
}

const kpisIn = ({ objectives, kpis = [] }: NewPerspective): readonly NewKpi[] => [
  ...objectives.flatMap((objective) => objective.kpis),
  ...kpis,
];
