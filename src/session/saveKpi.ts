import { DEFAULT_KPI, failure, kpiId, success, type Kpi, type KpiId } from "../scorecard";
import { newId } from "../workbook";
import { checkName, checkWeight, type SessionContext } from "./context";
import { aliasesOf, changedCells, kpiRow, newKpiCells, nextOrder } from "./entryCells";
import { fieldCells, readingsAfter } from "./fieldCells";
import { saveChange } from "./save";
import type { KpiDraft } from "./drafts";
import type { Outcome } from "./outcome";

export const saveKpi = (context: SessionContext, draft: KpiDraft): Outcome<KpiId> =>
  saveChange(context, (state) => {
    const name = checkName(state, draft.name, draft.id);
    if (!name.ok) return name;
    const weight = checkWeight(name.value, draft.weight);
    if (!weight.ok) return weight;
    const { scorecard, values } = state;
    const { kpis } = scorecard;
    const before = kpis.find((kpi) => kpi.id === draft.id);
    if (draft.id !== undefined && before === undefined) return failure({ kind: "row-gone", name: name.value });
    const { id: given, revision = 0, aliases, fields, ...options } = draft;
    const id = given ?? kpiId(newId("k"));
    const last = nextOrder(kpis.filter(({ parent }) => parent === draft.parent));
    const entry: Kpi = {
      ...DEFAULT_KPI,
      ...before,
      ...options,
      ...{ id, name: name.value, weight: weight.value, aliases: aliasesOf(before, name.value, aliases) },
      unit: draft.unit.trim(),
      order: before?.parent === draft.parent ? before.order : last,
    };
    const after = { ...scorecard, kpis: [...kpis.filter((each) => each !== before), entry] };
    const readings = new Map(values.readings).set(id, readingsAfter(values.readings.get(id), fields));
    if (before === undefined) {
      const cells = { ...newKpiCells(entry), ...fieldCells(fields) };
      return success({ id, after, readings, writes: [{ kind: "add", table: "kpis", id, cells }] });
    }
    const cells = { ...changedCells(kpiRow(before), kpiRow(entry)), ...fieldCells(fields) };
    if (Object.keys(cells).length === 0) return success({ id, after, writes: [] });
    return success({
      ...{ id, after, readings },
      writes: [{ kind: "change", table: "kpis", id, revision, name: before.name, cells }],
    });
  });
