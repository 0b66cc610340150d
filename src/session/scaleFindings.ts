import {
  failure,
  FIELDS,
  isHundredfoldApart,
  isThousandfoldApart,
  success,
  type KpiId,
  type Problem,
  type Result,
} from "../scorecard";
import {
  isBinding,
  isPercentUnit,
  percentBindings,
  SERIES_PARTS,
  type Binding,
  type SeriesReferences,
} from "../workbook";
import { asShown } from "./asShown";
import { bindSeriesAsIs } from "./bind";
import { bindMany } from "./bindMany";
import { writable, type SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import type { Finding } from "./finding";
import type { Outcome } from "./outcome";
import type { Ready } from "./state";

/** The score of a value that meets its target. */
const AT_TARGET = 100;

/** KPIs whose values and targets, or cells and links, do not seem to count on the same scale. */
export async function scaleFindings(state: Ready): Promise<Result<readonly Finding[], Problem>> {
  const { kpis } = state.scorecard;
  const linked = kpis
    .filter(({ unit }) => isPercentUnit(unit))
    .map((kpi) => {
      const { fields, series } = linksOf(state, kpi.id);
      const beside = state.seriesReferences.get(kpi.id)?.Period;
      const periods = beside === undefined ? [] : series.map((binding) => [binding, beside] as const);
      return { kpi, bindings: [...fields, ...series], periods };
    });
  const shown = await percentBindings(
    linked.flatMap(({ bindings }) => bindings),
    new Map(linked.flatMap(({ periods }) => periods)),
  );
  if (!shown.ok) return shown;
  const ofFormats = linked.flatMap(({ kpi: { id, name }, bindings }): readonly Finding[] => {
    const others = bindings.filter((binding) => shown.value.has(binding) !== (binding.isPercent === true));
    const mending = { kind: "as-shown", kpi: id } as const;
    return [
      ...(others.some(({ isPercent }) => !isPercent)
        ? [{ problem: { kind: "percent-as-share", name }, node: id, mending } as const]
        : []),
      ...(others.some(({ isPercent }) => isPercent)
        ? [{ problem: { kind: "percent-no-longer", name }, node: id, mending } as const]
        : []),
    ];
  });
  return success([...ofPairs(state), ...ofFormats]);
}

function ofPairs(state: Ready): readonly Finding[] {
  const { evaluation } = asToday(state);
  return state.scorecard.kpis.flatMap(({ id, name, unit }) => {
    const { score = 0, readings: { actual, target } = {} } = evaluation.kpis.get(id) ?? {};
    if (actual?.kind !== "number" || target?.kind !== "number") return [];
    // Far on the bad side of its target a KPI is red, and nobody trusts it.
    const isFarBetter = score >= AT_TARGET && isThousandfoldApart(actual.value, target.value);
    const isDoubtful = isHundredfoldApart(unit, actual.value, target.value);
    if (!isDoubtful && !isFarBetter) return [];
    const kind = isDoubtful ? "scale-doubtful" : "thousandfold";
    return [{ problem: { kind, name, actual: actual.value, target: target.value }, node: id, mending: undefined }];
  });
}

/** What a KPI is linked to, each part of its series by itself. */
function linksOf(
  { sources, seriesReferences }: Ready,
  kpi: KpiId,
): Readonly<Record<"fields" | "series", readonly Binding[]>> {
  const own = sources.get(kpi);
  const fields = FIELDS.flatMap((field) => {
    const source = own?.[field];
    return source !== undefined && isBinding(source) ? [source] : [];
  });
  const references = seriesReferences.get(kpi) ?? {};
  const counted = references.Denominator === undefined ? (["Actual", "Target"] as const) : (["Target"] as const);
  const percents = references.Percent?.split(",") ?? [];
  const series = counted.flatMap((part): readonly Binding[] => {
    const { [part]: address } = references;
    if (address === undefined) return [];
    return [{ kind: "bound", address, ...(percents.includes(part) ? { isPercent: true } : {}) }];
  });
  return { fields, series };
}

/** Links a KPI again to what it is linked to, so that its cells count as they are shown now. */
export async function countAsShown(context: SessionContext, kpi: KpiId): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, sources, seriesReferences } = state.value;
  const unit = scorecard.kpis.find(({ id }) => id === kpi)?.unit;
  if (unit === undefined) return failure({ kind: "row-gone", name: "" });
  const own = sources.get(kpi);
  const fields = Object.fromEntries(
    FIELDS.flatMap((field) => {
      const source = own?.[field];
      return source !== undefined && isBinding(source) ? [[field, source]] : [];
    }),
  );
  const bound = await bindMany(context, [{ kpi, fields }]);
  const references = seriesReferences.get(kpi);
  if (!bound.ok || references === undefined) return bound;
  const series: SeriesReferences = Object.fromEntries(
    SERIES_PARTS.flatMap((part) => (references[part] === undefined ? [] : [[part, references[part]]])),
  );
  const shown = await asShown([{ unit, series }]);
  return shown.ok ? bindSeriesAsIs(context, kpi, shown.value[0]?.series ?? series) : shown;
}
