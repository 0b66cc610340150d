import {
  DEFAULT_KPI,
  checkThresholds,
  failure,
  kpiId,
  success,
  type Kpi,
  type KpiId,
  type Problem,
  type Result,
} from "../scorecard";
import { checkBindings, kpiCells, newId, newKpiCells, SERIES_PARTS, type SeriesReferences } from "../workbook";
import { asShown, type Linked } from "./asShown";
import { checkName, checkWeight, writable, type SessionContext } from "./context";
import type { KpiDraft } from "./drafts";
import { aliasesOf, changedCells, nextOrder } from "./entryCells";
import { bindingsIn, fieldCells, readingsAfter } from "./fieldCells";
import type { Outcome } from "./outcome";
import { saveChange } from "./save";

/** Writes a KPI, new or changed, with its series where one is given: everything or nothing, and one step to take back. */
export async function saveKpi(context: SessionContext, draft: KpiDraft): Outcome<KpiId> {
  const impossible = await checkLinks(context, draft);
  if (impossible) return failure(impossible);
  const shown = await linksAsShown(context, draft);
  if (!shown.ok) return shown;
  return saveChange(context, (state) => {
    const name = checkName(state, draft.name, draft.id, draft.aliases);
    if (!name.ok) return name;
    const weight = checkWeight(name.value, draft.weight);
    if (!weight.ok) return weight;
    const [crossed] = draft.thresholds ? checkThresholds(draft.thresholds) : [];
    if (crossed) return failure(crossed);
    const { scorecard, values, seriesReferences } = state;
    const { kpis } = scorecard;
    const before = kpis.find((kpi) => kpi.id === draft.id);
    if (draft.id !== undefined && before === undefined) return failure({ kind: "row-gone", name: name.value });
    const { id: given, revision = 0, aliases, fields: drafts, series: drafted, ...options } = draft;
    const { fields = drafts, series: references } = shown.value;
    const id = given ?? kpiId(newId("k"));
    const last = nextOrder(kpis.filter(({ parent }) => parent === draft.parent));
    const entry: Kpi = {
      ...DEFAULT_KPI,
      ...before,
      ...options,
      id,
      name: name.value,
      weight: weight.value,
      aliases: aliasesOf(before, name.value, aliases),
      unit: draft.unit.trim(),
      order: before?.parent === draft.parent ? before.order : last,
    };
    const after = { ...scorecard, kpis: [...kpis.filter((each) => each !== before), entry] };
    const readings = new Map(values.readings).set(id, readingsAfter(values.readings.get(id), fields));
    const isBound = drafted !== undefined && !isSame(drafted, seriesReferences.get(id));
    const series =
      isBound && references !== undefined
        ? [{ kpi: id, name: before?.name ?? name.value, references, others: "unbind" as const }]
        : [];
    if (before === undefined) {
      const cells = { ...newKpiCells(entry), ...fieldCells(fields) };
      return success({ id, after, readings, series, writes: [{ kind: "add", table: "kpis", id, cells }] });
    }
    const cells = { ...changedCells(kpiCells(before), kpiCells(entry)), ...fieldCells(fields) };
    // The row is written for a series alone too: its revision is what tells that somebody else was faster.
    if (Object.keys(cells).length === 0 && !isBound) return success({ id, after, writes: [] });
    return success({
      id,
      after,
      readings,
      series,
      writes: [{ kind: "change", table: "kpis", id, revision, name: before.name, cells }],
    });
  });
}

/** What is linked, counted as its cells show it. */
async function linksAsShown(context: SessionContext, draft: KpiDraft): Promise<Result<Linked, Problem>> {
  const state = writable(context);
  if (!state.ok) return state;
  const { id, unit, fields, series } = draft;
  const shown = await asShown([{ unit, fields, series, before: id && state.value.seriesReferences.get(id) }]);
  return shown.ok ? success(shown.value[0] ?? { unit }) : shown;
}

/** Why what is newly bound cannot be. */
async function checkLinks(
  context: SessionContext,
  { id, name, fields, series: references }: KpiDraft,
): Promise<Problem | undefined> {
  const state = writable(context);
  if (!state.ok) return state.problem;
  const bound = id && state.value.seriesReferences.get(id);
  const series = references && !isSame(references, bound) ? [{ kind: "series", references } as const] : [];
  const found = await checkBindings([...bindingsIn(fields), ...series].map((binding) => ({ name, binding })));
  return found?.reason;
}

/** References are compared as they are written down, whatever the order of their parts. */
const isSame = (one: SeriesReferences, other: SeriesReferences = {}): boolean =>
  SERIES_PARTS.every((part) => one[part] === other[part]);
