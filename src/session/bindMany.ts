import { failure, FIELDS, success, type Problem, type Result } from "../scorecard";
import {
  checkBindings,
  writeAggregation,
  writeTabSeries,
  type RowInput,
  type RowWrite,
  type SeriesWrite,
} from "../workbook";
import { asShown } from "./asShown";
import { writable, type SessionContext } from "./context";
import { fieldCells } from "./fieldCells";
import { saveWithNative } from "./save";
import type { KpiBinding } from "./drafts";
import type { Outcome } from "./outcome";
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
  const joined = await withTabSeries(state.value, given);
  if (!joined.ok) return joined;
  const bindings = joined.value;
  const writes: RowWrite[] = [];
  const series: SeriesWrite[] = [];
  const merged = byKpi(bindings);
  const shown = await asShown(
    merged.map(({ kpi: id, fields, series: own }) => {
      return { unit: kpis.get(id)?.unit ?? "", fields, series: own, before: state.value.seriesReferences.get(id) };
    }),
  );
  if (!shown.ok) return shown;
  for (const [index, { kpi: id, frequency, aggregation }] of merged.entries()) {
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
    if (Object.keys(cells).length > 0 || references !== undefined)
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
  return saveWithNative(context, state.value, { id: undefined, writes, after, series });
}

/** What stands in tabs has become a series. */
interface Joined extends Omit<KpiBinding, "series"> {
  readonly series?: SeriesWrite["references"];
}

async function withTabSeries(
  { scorecard, dateSystem, seriesReferences }: Ready,
  bindings: readonly KpiBinding[],
): Promise<Result<readonly Joined[], Problem>> {
  const wanted = bindings.flatMap(({ kpi, tabs, frequency }) => {
    const name = scorecard.kpis.find(({ id }) => id === kpi)?.name;
    if (tabs === undefined || name === undefined) return [];
    return [{ kpi, name, frequency, tabs, bound: seriesReferences.get(kpi) }];
  });
  if (wanted.length === 0) return success(bindings);
  const written = await writeTabSeries(wanted, [...seriesReferences.values()], dateSystem);
  if (!written.ok) return written;
  return success(
    bindings.map((binding) => {
      const series = written.value.get(binding.kpi);
      return series === undefined ? binding : { ...binding, series };
    }),
  );
}

/** A row is written once, so several bindings of one KPI become one. */
function byKpi(bindings: readonly Joined[]): readonly Joined[] {
  const merged = new Map<KpiBinding["kpi"], Joined>();
  for (const binding of bindings) {
    const { fields, series } = merged.get(binding.kpi) ?? {};
    merged.set(binding.kpi, {
      ...merged.get(binding.kpi),
      ...binding,
      fields: { ...fields, ...binding.fields },
      ...(series || binding.series ? { series: { ...series, ...binding.series } } : {}),
    });
  }
  return [...merged.values()];
}
