import { failure, FIELDS, type KpiId } from "../scorecard";
import { checkBindings, newId, type Binding } from "../workbook";
import { writable, type SessionContext } from "./context";
import { newEntries } from "./newEntries";
import { saveChange } from "./save";
import type { FieldDraft, NewKpi, NewPerspective } from "./drafts";
import type { Outcome } from "./outcome";

/** Makes a part of the tree in one batch, or nothing of it. */
export async function addEntries(
  context: SessionContext,
  perspectives: readonly NewPerspective[],
): Outcome<readonly KpiId[]> {
  const state = writable(context);
  if (!state.ok) return state;
  const impossible = await checkBindings(perspectives.flatMap(kpisIn).flatMap(bindingsOf));
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

const bindingsOf = ({ name, fields = {} }: NewKpi): readonly { readonly name: string; readonly binding: Binding }[] =>
  FIELDS.flatMap((field) => {
    const { [field]: draft } = fields;
    return draft !== undefined && isBinding(draft) ? [{ name, binding: draft }] : [];
  });

const isBinding = (draft: FieldDraft): draft is Binding =>
  draft.kind !== "none" && draft.kind !== "typed" && draft.kind !== "unchanged";
