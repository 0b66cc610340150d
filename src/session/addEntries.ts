import { failure, type KpiId } from "../scorecard";
import { checkBindings, newId } from "../workbook";
import { asShown } from "./asShown";
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
  const shown = await asShown(perspectives.flatMap(kpisIn));
  if (!shown.ok) return shown;
  const fields = new Map(perspectives.flatMap(kpisIn).map((kpi, index) => [kpi, shown.value[index]?.fields]));
  const scaled = (kpi: NewKpi): NewKpi => ({ ...kpi, fields: fields.get(kpi) ?? {} });
  const asTheyShow = perspectives.map(({ objectives, kpis, ...perspective }): NewPerspective => ({
    ...perspective,
    objectives: objectives.map((objective) => ({ ...objective, kpis: objective.kpis.map(scaled) })),
    ...(kpis && { kpis: kpis.map(scaled) }),
  }));
  return saveChange(context, ({ scorecard, values }) => {
    const made = newEntries(scorecard, asTheyShow, newId);
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
