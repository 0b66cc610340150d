import { FIELDS, success, type Field, type KpiId } from "../scorecard";
import { findPlaces, type Findings, type SearchWatch } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import type { Ready } from "./state";

export { makeNumbers, makeTexts } from "./makeNumbers";

const UNWATCHED: SearchWatch = { onRead: () => undefined, isStopped: () => false };

/** What in the workbook looks like the values of KPIs that have none. It reads all visible sheets, and binds nothing. */
export async function find(context: SessionContext, watch: SearchWatch = UNWATCHED): Outcome<Findings> {
  const state = writable(context);
  if (!state.ok) return state;
  const lacking = lackingFields(state.value);
  const { kpis, settings } = state.value.scorecard;
  if (lacking.size === 0) return success({ proposals: [], outcomes: new Map(), sought: [], skipped: [], sheets: 0 });
  return findPlaces({ kpis, lacking }, settings, state.value, watch);
}

/** The KPIs without an actual value, and the fields that each of them has nothing for. */
function lackingFields({ scorecard, sources, seriesReferences }: Ready): ReadonlyMap<KpiId, ReadonlySet<Field>> {
  const lacking = new Map<KpiId, ReadonlySet<Field>>();
  for (const { id } of scorecard.kpis) {
    const own = sources.get(id);
    const isEmpty = (field: Field): boolean => {
      const kind = own?.[field].kind ?? "none";
      return kind === "none" || kind === "broken";
    };
    if (isEmpty("actual") && !seriesReferences.has(id)) lacking.set(id, new Set(FIELDS.filter(isEmpty)));
  }
  return lacking;
}
