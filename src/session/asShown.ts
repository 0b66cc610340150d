import { FIELDS, success, type Field, type Kpi, type Problem, type Result } from "../scorecard";
import {
  isBinding,
  isPercentUnit,
  percentBindings,
  SERIES_PARTS,
  type Binding,
  type SeriesReferences,
} from "../workbook";
import type { FieldDraft } from "./drafts";

type Fields = Partial<Readonly<Record<Field, FieldDraft>>>;
type References = Readonly<Partial<Record<keyof SeriesReferences, string | undefined>>>;

/** What one KPI is to be linked to. */
export interface Linked {
  readonly unit: Kpi["unit"];
  readonly fields?: Fields | undefined;
  readonly series?: References | undefined;
  /** The series that it is linked to already: what stays linked counts as before. */
  readonly before?: SeriesReferences | undefined;
}

/**
 * The same links, so that a KPI in percent reads what its newly linked cells show: 0.32 as the 32 of `32,0 %`. Each field and each
 * part of a series goes by its own format.
 */
export async function asShown(links: readonly Linked[]): Promise<Result<readonly Linked[], Problem>> {
  const asked = links.map((link) => (isPercentUnit(link.unit) ? newlyLinked(link) : []));
  const periods = links.flatMap(({ series, before }, index) => {
    const beside = series?.Period ?? before?.Period;
    const ofSeries = (asked[index] ?? []).filter(({ at }) => !isField(at));
    return beside === undefined ? [] : ofSeries.map(({ binding }) => [binding, beside] as const);
  });
  const percents = await percentBindings(
    asked.flat().map(({ binding }) => binding),
    new Map(periods),
  );
  if (!percents.ok) return percents;
  return success(
    links.map((link, index) => {
      const shown = (asked[index] ?? []).filter(({ binding }) => percents.value.has(binding));
      const fields = { ...link.fields };
      for (const { at, binding } of asked[index] ?? [])
        if (isField(at)) fields[at] = { ...binding, isPercent: percents.value.has(binding) || undefined };
      const parts = shown.flatMap(({ at }) => (isField(at) ? [] : [at]));
      const series = link.series && withPercent(link.series, parts, link.before);
      return { ...link, ...(link.fields && { fields }), ...(series && { series }) };
    }),
  );
}

type Part = (typeof SERIES_PARTS)[number];

interface Asked {
  readonly at: Field | Part;
  readonly binding: Binding;
}

/** The two sums of a ratio are counted, whatever they show. */
const isRatio = (series: References, before: SeriesReferences): boolean =>
  (series.Denominator ?? before.Denominator) !== undefined;

const isField = (at: Asked["at"]): at is Field => FIELDS.some((field) => field === at);

function newlyLinked({ fields = {}, series = {}, before = {} }: Linked): readonly Asked[] {
  const ofFields = FIELDS.flatMap((at): readonly Asked[] => {
    const { [at]: draft } = fields;
    return draft !== undefined && isBinding(draft) ? [{ at, binding: draft }] : [];
  });
  const ofSeries = SERIES_PARTS.flatMap((at): readonly Asked[] => {
    const { [at]: address } = series;
    const isCounted = at === "Period" || at === "Denominator" || (at === "Actual" && isRatio(series, before));
    return address === undefined || isCounted || address === before[at]
      ? []
      : [{ at, binding: { kind: "bound", address } }];
  });
  return [...ofFields, ...ofSeries];
}

function withPercent(series: References, shown: readonly Part[], before: SeriesReferences = {}): References {
  const former = before.Percent?.split(",") ?? [];
  const isKept = (part: Part): boolean => former.includes(part) && (!(part in series) || series[part] === before[part]);
  const parts = SERIES_PARTS.filter(
    (part) => (shown.includes(part) || isKept(part)) && !(part === "Actual" && isRatio(series, before)),
  );
  return { ...series, Percent: parts.length === 0 ? undefined : parts.join(",") };
}
