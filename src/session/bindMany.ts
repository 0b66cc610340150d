import { failure, FIELDS, type Kpi, type KpiId } from "../scorecard";
import {
  checkBindings,
  isPercentUnit,
  readTabSeries,
  writeAggregation,
  type RowInput,
  type RowWrite,
  type SeriesWrite,
  type TabSeries,
  type WriteExtras,
} from "../workbook";
import { asShown } from "./asShown";
import { writable, type SessionContext } from "./context";
import { fieldCells } from "./fieldCells";
import { saveWithNative } from "./save";
import type { KpiBinding } from "./drafts";
import type { Outcome } from "./outcome";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** Binds many KPIs in one batch, or none of them. What stands in a tab for each period is first put together to a series. */
export async function bindMany(context: SessionContext, given: readonly KpiBinding[]): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, revisions } = state.value;
  const kpis = new Map(scorecard.kpis.map((kpi) => [kpi.id, kpi]));
  if (given.some(({ kpi }) => !kpis.has(kpi))) return failure({ kind: "row-gone", name: "" });
  const impossible = await checkBindings(
    given.flatMap(({ kpi, fields = {}, series: references, tabs = [] }) => {
      const name = kpis.get(kpi)?.name ?? "";
      const own = FIELDS.map((field) => fields[field]);
      const inTabs = tabs.flatMap(({ actual, target }) => [actual, target]);
      return [...own, ...inTabs, references && ({ kind: "series", references } as const)].flatMap((binding) =>
        binding === undefined ? [] : [{ name, binding }],
      );
    }),
  );
  if (impossible) return failure({ kind: "cannot-bind", ...impossible });
  const writes: RowWrite[] = [];
  const series: SeriesWrite[] = [];
  const merged = byKpi(given);
  const shown = await asShown(
    merged.map(({ kpi: id, fields, series: own }) => {
      return { unit: kpis.get(id)?.unit ?? "", fields, series: own, before: state.value.seriesReferences.get(id) };
    }),
  );
  if (!shown.ok) return shown;
  for (const [index, { kpi: id, tabs, frequency, aggregation }] of merged.entries()) {
    const kpi = kpis.get(id);
    if (kpi === undefined) continue;
    const { name } = kpi;
    const { fields = {}, series: references } = shown.value[index] ?? { unit: "" };
    const isOther = frequency !== undefined && frequency !== kpi.frequency;
    const cells: RowInput<"kpis"> = {
      ...fieldCells(fields),
      ...(isOther ? { Frequency: frequency } : {}),
      ...(aggregation ? { Aggregation: writeAggregation(aggregation) } : {}),
    };
    const revision = revisions.get(id) ?? 0;
    // For a series alone too: the revision tells others that there is something new.
    if (Object.keys(cells).length > 0 || references !== undefined || tabs !== undefined)
      writes.push({ kind: "change", table: "kpis", id, revision, name, cells });
    if (references !== undefined) series.push({ kpi: id, name, references, others: "keep" });
  }
  const counted = new Map(merged.map((binding) => [binding.kpi, binding]));
  const after = {
    ...scorecard,
    kpis: scorecard.kpis.map((kpi) => {
      const { frequency = kpi.frequency, aggregation = kpi.aggregation } = counted.get(kpi.id) ?? {};
      return { ...kpi, frequency, aggregation };
    }),
  };
  const first = tabSeries(state.value, merged, kpis);
  return saveWithNative(context, state.value, { id: undefined, writes, after, series, ...(first && { first }) });
}

/** What stands in tabs, to be written as a series. */
function tabSeries(state: Ready, bindings: readonly KpiBinding[], kpis: ReadonlyMap<KpiId, Kpi>): WriteExtras["first"] {
  const { dateSystem, seriesReferences } = state;
  const wanted = bindings.flatMap(({ kpi: id, tabs, frequency }): readonly TabSeries[] => {
    const kpi = kpis.get(id);
    if (tabs === undefined || kpi === undefined) return [];
    const { name, unit } = kpi;
    return [{ kpi: id, name, isPercent: isPercentUnit(unit), frequency, tabs, bound: seriesReferences.get(id) }];
  });
  if (wanted.length === 0) return undefined;
  // All scorecards have their columns on the one sheet.
  const taken = scorecardsOf(state).flatMap((each) => [...each.seriesReferences.values()]);
  return readTabSeries(wanted, taken, dateSystem);
}

/** A row is written once, so several bindings of one KPI become one; tabs take the place of a series. */
function byKpi(bindings: readonly KpiBinding[]): readonly KpiBinding[] {
  const merged = new Map<KpiId, KpiBinding>();
  for (const binding of bindings) {
    const { fields, series, ...before } = merged.get(binding.kpi) ?? {};
    const { series: own, ...others } = binding;
    const both = { ...before, ...others, fields: { ...fields, ...binding.fields } };
    const hasSeries = both.tabs === undefined && (series ?? own) !== undefined;
    merged.set(binding.kpi, hasSeries ? { ...both, series: { ...series, ...own } } : both);
  }
  return [...merged.values()];
}
