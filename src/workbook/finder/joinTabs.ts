import { compact, plainText, type Kpi, type KpiId, type Settings } from "../../scorecard";
import { sheetNameOf } from "../reference";
import type { TabValue } from "../tabSeries";
import { wayOf, type Candidate } from "./candidate";
import { periodText, type NamedPeriod } from "./periodText";

/** The period that names the tab, where a single value stands in it. */
export const tabOf = (
  { place: { address, series, tabs } }: Candidate,
  { fiscalYearStart }: FiscalYear,
): NamedPeriod | undefined =>
  series === undefined && tabs === undefined ? periodText(sheetNameOf(address), fiscalYearStart) : undefined;

type FiscalYear = Pick<Settings, "fiscalYearStart">;

const LATEST = 3;

/**
 * Of a KPI that stands once in each of several tabs, each named by a period with its year, one place with all of them as a series in
 * order of time; a period whose tab has no target has none. Where one tab has it twice, or tabs name no year, nothing is joined.
 *
 * @returns the places that have been joined, in place of those of the single tabs
 */
export function joinTabs(
  candidates: readonly Candidate[],
  kpis: readonly Kpi[],
  fiscalYear: FiscalYear,
): readonly Candidate[] {
  const groups = new Map<string, Tab[]>();
  for (const candidate of candidates) {
    const tab = tabOf(candidate, fiscalYear);
    // "okt 26" could be a day in a cell, and is no tab of one.
    const isNamed = tab?.isReadable === true || (tab?.frequency === "month" && tab.hasYear);
    if (tab === undefined || !isNamed || candidate.place.fields.actual === undefined) continue;
    const key = [candidate.place.kpi, tab.frequency, candidate.rank, compact(plainText(candidate.place.label))].join();
    groups.set(key, [...(groups.get(key) ?? []), { candidate, period: tab }]);
  }
  const joined = new Map<KpiId, Candidate>();
  const parts = new Set<Candidate>();
  for (const group of groups.values()) {
    const ordered = [...group].sort((one, other) => one.period.order - other.period.order);
    const isOneEach = new Set(ordered.map(({ period }) => period.order)).size === ordered.length;
    const [newest] = ordered.slice(-1);
    if (newest === undefined || ordered.length < 2 || !isOneEach || areDays(ordered)) continue;
    const kpi = kpis.find(({ id }) => id === newest.candidate.place.kpi);
    if (kpi === undefined || joined.has(kpi.id)) continue;
    joined.set(kpi.id, joinedOf(kpi, newest, ordered));
    for (const { candidate } of ordered) parts.add(candidate);
  }
  return joined.size === 0 ? candidates : [...joined.values(), ...candidates.filter((each) => !parts.has(each))];
}

const YEAR = 365;

/** "jan 01" and "jan 02" are days, and no Januaries of two years. */
const areDays = (ordered: readonly Tab[]): boolean =>
  ordered.some(({ period }) => !period.isReadable) &&
  ordered.some(({ period }, index) => period.order - (ordered[index - 1]?.period.order ?? period.order) >= YEAR);

/** A candidate in a tab that is named by a period. */
interface Tab {
  readonly candidate: Candidate;
  readonly period: NamedPeriod;
}

function joinedOf(kpi: Kpi, { candidate: newest, period: { frequency } }: Tab, ordered: readonly Tab[]): Candidate {
  const { baseline } = newest.place.fields;
  const places = ordered.map(({ candidate }) => candidate.place);
  const tabs = ordered.flatMap(({ candidate, period }): readonly TabValue[] => {
    const { address, targetAddress, fields } = candidate.place;
    if (fields.actual === undefined) return [];
    const own = { day: period.order, address, actual: fields.actual };
    return [fields.target ? { ...own, targetAddress, target: fields.target } : own];
  });
  const way = wayOf(kpi, { isGrouped: false, frequency });
  const others = [...newest.place.cautions, ...places.flatMap(({ cautions: own }) => own), ...(way?.cautions ?? [])];
  const cautions = others.filter(({ kind }, index) => others.findIndex((each) => each.kind === kind) === index);
  return {
    ...newest,
    cells: ordered.flatMap(({ candidate }) => candidate.cells),
    place: {
      ...newest.place,
      fields: baseline ? { baseline } : {},
      tabs,
      frequency,
      aggregation: way?.aggregation,
      count: tabs.length,
      sample: places.slice(-LATEST).flatMap(({ sample }) => sample.slice(-1)),
      cautions: [...cautions, { kind: "tabs-joined", count: tabs.length }],
    },
  };
}
