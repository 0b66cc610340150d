import { betterWay, linkTests, type LinkTest, type LinkVerdict, type Row, type TestedLink } from "../../../../insight";
import {
  after,
  PERIODS_PER_YEAR,
  type Kpi,
  type Link,
  type LinkId,
  type ObjectiveId,
  type Period,
} from "../../../../scorecard";
import { type HistoryPoint, kpiHistory, planOf, type Ready } from "../../../../session";

/** Why an arrow cannot be tested; `at` is the KPI or the strategic objective that it is about. */
export interface Untested {
  readonly kind: "no-kpi" | "rhythm" | "accumulates" | "no-variation";
  readonly name: string;
  readonly other: string;
}

/** The series behind an arrow: one value a period, from the same first period on. */
export interface Ends {
  readonly driver: Kpi;
  readonly outcome: Kpi;
  readonly rows: { readonly driver: Row; readonly outcome: Row };
  readonly periods: readonly Period[];
}

export interface Tested extends Ends {
  readonly test: LinkTest;
  /** By the arrows of the map it leads to both ends; it is held still in the test. */
  readonly common: Kpi | undefined;
}

export type Evidence =
  { readonly kind: "tested"; readonly tested: Tested } | { readonly kind: "untested"; readonly why: Untested };

export type ArrowVerdict = LinkVerdict | "untested";

export const verdictOf = (evidence: Evidence | undefined): ArrowVerdict =>
  evidence?.kind === "tested" ? evidence.tested.test.verdict : "untested";

/** Whether drivers come before their outcomes in the numbers: all arrows together, so that many arrows find no more than few. */
export function evidenceOf(ready: Ready): ReadonlyMap<LinkId, Evidence> {
  const histories = new Map<string, readonly HistoryPoint[]>();
  const wholeOf = (kpi: Kpi): readonly HistoryPoint[] => {
    const known = histories.get(kpi.id) ?? kpiHistory(ready, kpi).filter(({ isOpen }) => !isOpen);
    histories.set(kpi.id, known);
    return known;
  };
  const { links } = planOf(ready);
  const found = links.map(({ id, from, to }) => ({ id, ends: endsOf(ready, from, to, wholeOf) }));
  const commons = new Map(
    links.flatMap(({ from, to }, place) => {
      const ends = found[place]?.ends;
      if (ends === undefined || "kind" in ends) return [];
      const common = commonCause(links, from, to)
        .map((objective) => weightiest(ready, objective, wholeOf))
        .find((kpi) => kpi !== undefined && !accumulates(kpi) && isInRhythm(wholeOf(kpi), ends.periods));
      return [[ends, common] as const];
    }),
  );
  const testable = [...commons.keys()];
  const tests = linkTests(
    testable.map((ends) => {
      const common = commons.get(ends);
      return { ...asked(ready, ends), ...(common && { confounder: rowOf(wholeOf(common), ends.periods) }) };
    }),
  );
  return new Map(
    found.map(({ id, ends }): readonly [LinkId, Evidence] => {
      if ("kind" in ends) return [id, { kind: "untested", why: ends }];
      const test = tests[testable.indexOf(ends)];
      if (test?.ok === true)
        return [id, { kind: "tested", tested: { ...ends, test: test.value, common: commons.get(ends) } }];
      const still = test?.problem.series === "outcome" ? ends.outcome : ends.driver;
      return [id, { kind: "untested", why: { kind: "no-variation", name: still.name, other: "" } }];
    }),
  );
}

function asked({ evaluation, moment }: Ready, { driver, outcome, rows, periods }: Ends): TestedLink {
  const way = (kpi: Kpi) => {
    const readings = evaluation.kpis.get(kpi.id)?.readings;
    return readings && betterWay(kpi, readings, moment.today);
  };
  const [one, other] = [way(driver), way(outcome)];
  const frequency = periods[0]?.frequency ?? "month";
  const sign =
    one === undefined || other === undefined ? {} : ({ sign: one === other ? "positive" : "negative" } as const);
  return { ...rows, ...sign, season: PERIODS_PER_YEAR[frequency] };
}

/** As many periods as `linkTest` looks for a delay. */
const MOST_LAG = 6;

type WholeOf = (kpi: Kpi) => readonly HistoryPoint[];

function endsOf(ready: Ready, from: ObjectiveId, to: ObjectiveId, wholeOf: WholeOf): Ends | Untested {
  const [driver, outcome] = [weightiest(ready, from, wholeOf), weightiest(ready, to, wholeOf)];
  if (driver === undefined || outcome === undefined) {
    const lacking = driver === undefined ? from : to;
    const { name = "" } = ready.evaluation.nodes.get(lacking) ?? {};
    return { kind: "no-kpi", name, other: "" };
  }
  const building = [driver, outcome].find(accumulates);
  if (building !== undefined) return { kind: "accumulates", name: building.name, other: "" };
  const [ones, others] = [wholeOf(driver), wholeOf(outcome)];
  const [first, second] = [ones[0]?.period, others[0]?.period];
  if (first === undefined || second === undefined || first.frequency !== second.frequency)
    return { kind: "rhythm", name: driver.name, other: outcome.name };
  // What lies further apart than the longest delay meets nothing.
  const start = first.index > second.index - MOST_LAG ? first : after(second, -MOST_LAG);
  const last = (points: readonly HistoryPoint[]): number => points.at(-1)?.period.index ?? -Infinity;
  const end = Math.min(last(others), last(ones) + MOST_LAG);
  const periods = Array.from({ length: Math.max(0, end - start.index + 1) }, (_, place) => after(start, place));
  return { driver, outcome, rows: { driver: rowOf(ones, periods), outcome: rowOf(others, periods) }, periods };
}

function rowOf(points: readonly HistoryPoint[], periods: readonly Period[]): Row {
  const byIndex = new Map(points.map(({ period, actual }) => [period.index, actual]));
  return periods.map(({ index }) => byIndex.get(index));
}

const isInRhythm = (points: readonly HistoryPoint[], [first]: readonly Period[]): boolean =>
  first !== undefined && points[0]?.period.frequency === first.frequency;

/** What leads to the one end of an arrow, and to the other on a way that does not go through the first; the nearest first. */
function commonCause(links: readonly Link[], from: ObjectiveId, to: ObjectiveId): readonly ObjectiveId[] {
  const before = (end: ObjectiveId, without: ObjectiveId): readonly ObjectiveId[] => {
    const found: ObjectiveId[] = [end];
    for (const each of found)
      for (const link of links)
        if (link.to === each && link.from !== without && !found.includes(link.from)) found.push(link.from);
    return found.slice(1);
  };
  const ofOutcome = before(to, from);
  return before(from, to).filter((each) => ofOutcome.includes(each));
}

/** Of the KPIs with values of at least two periods the one that weighs most; of equals the one with most values. */
function weightiest({ scorecard, evaluation }: Ready, objective: ObjectiveId, wholeOf: WholeOf): Kpi | undefined {
  const weightOf = (kpi: Kpi): number => evaluation.nodes.get(kpi.id)?.weight.own ?? 0;
  const valuesOf = (kpi: Kpi): number => wholeOf(kpi).filter(({ actual }) => actual !== undefined).length;
  return scorecard.kpis
    .filter((kpi) => kpi.parent === objective && !kpi.isExcluded && valuesOf(kpi) >= 2)
    .sort(
      (one, other) => weightOf(other) - weightOf(one) || valuesOf(other) - valuesOf(one) || one.order - other.order,
    )[0];
}

/** Each value holds those before it. */
const accumulates = ({ aggregation, targetSpread }: Kpi): boolean =>
  targetSpread.kind === "cumulative" || ["yearToDate", "rollingSum", "rollingAverage"].includes(aggregation.kind);
