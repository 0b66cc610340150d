import { failure, FIELDS, kpiId, type Kpi, type KpiId } from "../scorecard";
import {
  bindingFormula,
  cellText,
  FIELD_COLUMNS,
  kpiFormulas,
  newId,
  type CellInput,
  type RowInput,
} from "../workbook";
import { checkName, checkWeight, writable, type SessionContext } from "./context";
import { changedEntryCells, newEntryCells, nextOrder } from "./entryCells";
import { save } from "./save";
import type { FieldDraft, KpiDraft, Outcome } from "./session";

export async function saveKpi(context: SessionContext, draft: KpiDraft): Outcome<KpiId> {
  const state = writable(context);
  if (!state.ok) return state;
  const name = checkName(state.value, draft.name, draft.id);
  if (!name.ok) return name;
  const weight = checkWeight(name.value, draft.weight);
  if (!weight.ok) return weight;
  const { kpis } = state.value.scorecard;
  const lastOrder = nextOrder(kpis.filter(({ parent }) => parent === draft.parent));

  if (draft.id === undefined) {
    const id = kpiId(newId("k"));
    const cells: RowInput<"kpis"> = {
      ...newEntryCells(name.value, weight.value, lastOrder),
      ...fieldCells(draft),
      Parent: draft.parent,
      Unit: cellText(draft.unit.trim()),
      Kind: "linear",
    };
    const native = kpiFormulas({ kind: "linear", rule: {} }, context.words, undefined);
    return save(context, id, [{ kind: "add", table: "kpis", id, cells, native }]);
  }
  const { id, revision = 0 } = draft;
  const entry = kpis.find((kpi) => kpi.id === id);
  if (entry === undefined) return failure({ kind: "row-gone", name: name.value });
  const cells: RowInput<"kpis"> = {
    ...changedEntryCells(entry, name.value, weight.value),
    ...fieldCells(draft),
    ...ownCells(entry, draft, lastOrder),
  };
  if (Object.keys(cells).length === 0) return save(context, id, []);
  return save(context, id, [{ kind: "change", table: "kpis", id, revision, name: entry.name, cells }]);
}

const ownCells = (entry: Kpi, draft: KpiDraft, lastOrder: number): RowInput<"kpis"> => ({
  ...(draft.unit.trim() === entry.unit ? {} : { Unit: cellText(draft.unit.trim()) }),
  ...(draft.parent === entry.parent ? {} : { Parent: draft.parent, Order: lastOrder }),
});

function fieldCells({ fields }: KpiDraft): RowInput<"kpis"> {
  const cells: Partial<Record<(typeof FIELD_COLUMNS)[keyof typeof FIELD_COLUMNS], CellInput>> = {};
  for (const field of FIELDS) {
    const input = fieldCell(fields[field]);
    if (input !== undefined) cells[FIELD_COLUMNS[field]] = input;
  }
  return cells;
}

function fieldCell(draft: FieldDraft): CellInput | undefined {
  switch (draft.kind) {
    case "none":
      return "";
    case "typed":
      return draft.value;
    case "unchanged":
      return undefined;
    default:
      return bindingFormula(draft);
  }
}
