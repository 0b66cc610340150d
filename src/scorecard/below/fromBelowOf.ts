import type { KpiId } from "../identity";
import { normalised } from "../name";
import type { Kpi, Scorecard } from "../scorecard";
import { crossingAbove } from "../teams/crossing";
import type { DifferingPart, NoneBelow } from "../teams/across";
import { differingPart } from "../teams/differingPart";
import { isSaidOf } from "./isSaidOf";
import type { FromBelow, PartBelow } from "./joining";

/** What of the values below does not reach the scorecard above. */
export type NotFromBelow =
  /** KPIs below that there are none for above. */
  | { readonly kind: "unmatched"; readonly scorecard: string; readonly kpis: readonly string[] }
  /** A KPI below is not of one kind with the one above. */
  | { readonly kind: "differs"; readonly scorecard: string; readonly kpi: KpiId; readonly part: DifferingPart }
  /** The KPI that holds the size of a ratio is not in some of those that have the ratio. */
  | { readonly kind: "size-missing"; readonly kpi: KpiId; readonly by: string; readonly scorecards: readonly string[] }
  /** The values of several scorecards do not become one. */
  | { readonly kind: "not-crossed"; readonly kpi: KpiId; readonly reason: NoneBelow };

/**
 * Which KPIs of a scorecard have their values from those right below it that count by their values, by the names of the KPIs.
 *
 * @param below - in the order in which they are named
 */
export function fromBelowOf(
  above: Scorecard,
  below: readonly Scorecard[],
): { readonly fromBelow: readonly FromBelow[]; readonly remarks: readonly NotFromBelow[] } {
  const counting = below
    .map((scorecard) => ({
      scorecard,
      weight: Math.max(0, scorecard.settings.weightAbove ?? 1),
      kpis: byName(scorecard),
    }))
    .filter(({ scorecard }) => scorecard.settings.rollsUp === "values");
  if (counting.length === 0) return { fromBelow: [], remarks: [] };
  const ours = new Set(above.kpis.map(({ name }) => normalised(name)));
  const remarks: NotFromBelow[] = counting.flatMap(({ scorecard: { kpis, settings }, weight }) => {
    const lost = weight === 0 ? [] : kpis.filter(({ name }) => !ours.has(normalised(name))).map(({ name }) => name);
    return lost.length === 0 ? [] : [{ kind: "unmatched" as const, scorecard: settings.name, kpis: lost }];
  });
  const fromBelow: FromBelow[] = [];
  for (const kpi of above.kpis) {
    const key = normalised(kpi.name);
    const having = counting.filter(({ kpis }) => kpis.has(key));
    if (having.length === 0) continue;
    const crossing = crossingAbove(kpi, kpi.across);
    if (typeof crossing === "string" && having.some(({ weight }) => weight > 0))
      remarks.push({ kind: "not-crossed", kpi: kpi.id, reason: crossing });
    if (typeof crossing === "string" || crossing.kind === "none") continue;
    const parts = having.map(({ scorecard, weight, kpis }): PartBelow => {
      const { id, name } = scorecard.settings;
      const theirs = kpis.get(key) as Kpi;
      const part = differingPart(kpi, theirs, [above.settings, scorecard.settings]);
      if (part !== undefined && weight > 0) remarks.push({ kind: "differs", scorecard: name, kpi: kpi.id, part });
      const size = crossing.kind === "ratio" ? kpis.get(normalised(crossing.by)) : undefined;
      return {
        ...{ scorecard: id, name, weight, kpi: part === undefined ? theirs.id : undefined },
        ...{ size: size?.id, isSizeCompliance: size?.kind === "compliance" },
        isCompliance: theirs.kind === "compliance",
        isSaidHere: isSaidOf(theirs, scorecard.settings.frequency, scorecard.settings),
      };
    });
    const unsized = parts.filter(({ weight, kpi: own, size }) => weight > 0 && own !== undefined && size === undefined);
    if (crossing.kind === "ratio" && unsized.length > 0) {
      const scorecards = unsized.map(({ name }) => name);
      remarks.push({ kind: "size-missing", kpi: kpi.id, by: crossing.by, scorecards });
    }
    fromBelow.push({ kpi: kpi.id, crossing, parts });
  }
  return { fromBelow, remarks };
}

/** The first of several that bear a name. */
const byName = ({ kpis }: Scorecard): ReadonlyMap<string, Kpi> =>
  new Map([...kpis].reverse().map((kpi) => [normalised(kpi.name), kpi]));
