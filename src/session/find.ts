import { dayOfSerial, FIELDS, success, type Field, type Kpi, type KpiId } from "../scorecard";
import { findPlaces, isTabSeries, type Findings, type Proposal, type SearchWatch } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import type { Ready } from "./state";

export { makeNumbers, makeTexts } from "./makeNumbers";

const UNWATCHED: SearchWatch = { onRead: () => undefined, isStopped: () => false };

/**
 * What in the workbook looks like the values of KPIs that have none. It reads all visible sheets, and binds nothing.
 *
 * @param candidates - KPIs that the scorecard does not have: where they are given, these are looked for
 */
export async function find(
  context: SessionContext,
  watch: SearchWatch = UNWATCHED,
  candidates: readonly Kpi[] = [],
): Outcome<Findings> {
  const state = writable(context);
  if (!state.ok) return state;
  if (candidates.length > 0) {
    const { kpis: known, settings: own } = state.value.scorecard;
    const all = new Map(candidates.map(({ id }) => [id, new Set(FIELDS)]));
    return findPlaces({ kpis: [...known, ...candidates], lacking: all }, own, state.value, watch);
  }
  const joined = joinedTabs(state.value);
  const lacking = new Map([
    ...lackingFields(state.value),
    ...[...joined.keys()].map((id) => [id, lineOf(state.value, id)] as const),
  ]);
  const { kpis, settings } = state.value.scorecard;
  if (lacking.size === 0) return success({ proposals: [], outcomes: new Map(), sought: [], skipped: [], sheets: 0 });
  const found = await findPlaces({ kpis, lacking }, settings, state.value, watch);
  if (!found.ok) return found;
  // A series that has been put together of tabs is looked for again only because a tab may have come.
  const isNew = ({ kpi, tabs = [] }: Proposal): boolean => {
    const known = joined.get(kpi);
    return known === undefined || tabs.some(({ day }) => !known.has(day));
  };
  const proposals = found.value.proposals.filter(isNew);
  const kept = new Set(proposals.map(({ kpi }) => kpi));
  const sought = found.value.sought.filter((kpi) => !joined.has(kpi) || kept.has(kpi));
  return success({ ...found.value, proposals, sought });
}

/** What tabs may give to a series: targets too, unless the KPI has one of its own for all periods. */
function lineOf({ sources, seriesReferences }: Ready, id: KpiId): ReadonlySet<Field> {
  const isOwn = seriesReferences.get(id)?.Target === undefined && sources.get(id)?.target.kind !== "none";
  return new Set(isOwn ? ["actual"] : ["actual", "target"]);
}

/** The KPIs whose series has been put together of tabs, with the first days of their periods. */
function joinedTabs({ seriesReferences, reads, dateSystem }: Ready): ReadonlyMap<KpiId, ReadonlySet<number>> {
  const joined = new Map<KpiId, ReadonlySet<number>>();
  for (const [kpi, { Actual = "" }] of seriesReferences) {
    if (!isTabSeries(Actual)) continue;
    const serials = (reads.get(kpi)?.cells.Period?.linked ?? []).filter((cell) => typeof cell === "number");
    joined.set(kpi, new Set(serials.map((serial) => dayOfSerial(serial, dateSystem))));
  }
  return joined;
}

/** The KPIs without an actual value, from scorecards below neither, and the fields that each of them has nothing for. */
function lackingFields({ scorecard, sources, seriesReferences }: Ready): ReadonlyMap<KpiId, ReadonlySet<Field>> {
  const lacking = new Map<KpiId, ReadonlySet<Field>>();
  const below = new Set(scorecard.fromBelow?.map(({ kpi }) => kpi));
  for (const { id } of scorecard.kpis) {
    if (below.has(id)) continue;
    const own = sources.get(id);
    const isEmpty = (field: Field): boolean => {
      const kind = own?.[field].kind ?? "none";
      return kind === "none" || kind === "broken";
    };
    if (isEmpty("actual") && !seriesReferences.has(id)) lacking.set(id, new Set(FIELDS.filter(isEmpty)));
  }
  return lacking;
}
