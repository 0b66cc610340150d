import { compact, plainText, type Kpi, type KpiId } from "../../scorecard";
import { sheetNameOf } from "../reference";
import type { TabValue } from "../tabSeries";
import { wayOf, type Candidate } from "./candidate";
import { periodText, type NamedPeriod } from "./periodText";

/** The period that names the tab, where a single value stands in it. */
export const tabOf = ({ place: { address, series, tabs } }: Candidate): NamedPeriod | undefined =>
  series === undefined && tabs === undefined ? periodText(sheetNameOf(address), 1) : undefined;

const LATEST = 3;

/**
 * Of a KPI that stands once in each of several tabs, each named by a period with its year, one place with all of them as a series in
 * order of time. Where one tab has it twice, or tabs name no year, nothing is joined.
 *
 * @returns the places that have been joined, in place of those of the single tabs
 */
export function joinTabs(candidates: readonly Candidate[], kpis: readonly Kpi[]): readonly Candidate[] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const tab = tabOf(candidate);
    if (tab?.isReadable !== true || candidate.place.fields.actual === undefined) continue;
    const key = [candidate.place.kpi, tab.frequency, candidate.rank, compact(plainText(candidate.place.label))].join();
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const joined = new Map<KpiId, Candidate>();
  const parts = new Set<Candidate>();
  for (const group of groups.values()) {
    const ordered = [...group].sort((one, other) => orderOf(one) - orderOf(other));
    const isOneEach = new Set(ordered.map(orderOf)).size === ordered.length;
    const [newest] = ordered.slice(-1);
    if (newest === undefined || ordered.length < 2 || !isOneEach || joined.has(newest.place.kpi)) continue;
    const kpi = kpis.find(({ id }) => id === newest.place.kpi);
    if (kpi === undefined) continue;
    joined.set(kpi.id, joinedOf(kpi, newest, ordered));
    for (const each of ordered) parts.add(each);
  }
  return joined.size === 0 ? candidates : [...joined.values(), ...candidates.filter((each) => !parts.has(each))];
}

const orderOf = (candidate: Candidate): number => tabOf(candidate)?.order ?? 0;

function joinedOf(kpi: Kpi, newest: Candidate, ordered: readonly Candidate[]): Candidate {
  const { target, baseline } = newest.place.fields;
  const hasTargets = ordered.every(({ place }) => place.fields.target !== undefined);
  const tabs = ordered.flatMap((candidate): readonly TabValue[] => {
    const { address, targetAddress, fields } = candidate.place;
    if (fields.actual === undefined) return [];
    const own = { day: orderOf(candidate), address, actual: fields.actual };
    return [hasTargets && fields.target ? { ...own, targetAddress, target: fields.target } : own];
  });
  const frequency = tabOf(newest)?.frequency;
  const way = wayOf(kpi, { isGrouped: false, frequency });
  const others = [
    ...newest.place.cautions,
    ...ordered.flatMap(({ place }) => place.cautions),
    ...(way?.cautions ?? []),
  ];
  const cautions = others.filter(({ kind }, index) => others.findIndex((each) => each.kind === kind) === index);
  return {
    ...newest,
    cells: ordered.flatMap(({ cells }) => cells),
    place: {
      ...newest.place,
      fields: {
        ...(target && !hasTargets ? { target } : {}),
        ...(baseline ? { baseline } : {}),
      },
      tabs,
      frequency,
      aggregation: way?.aggregation,
      count: tabs.length,
      sample: ordered.slice(-LATEST).flatMap(({ place }) => place.sample.slice(-1)),
      cautions: [...cautions, { kind: "tabs-joined", count: tabs.length }],
    },
  };
}
