import type { Evaluation } from "../evaluation";
import { APART, cellsAlone, type Cells } from "../history/nodeCells";
import { periodsOf } from "../history/periodsOf";
import { scoreHistory } from "../history/scoreHistory";
import { tabulate } from "../history/tabulate";
import { teamId, type KpiId, type NodeId, type ScorecardId } from "../identity";
import type { Scorecard, Settings } from "../scorecard";
import { ordered } from "../thresholds";
import { NO_READINGS } from "../evaluateKpi";
import type { Kpi } from "../scorecard";
import type { CrossedParts, Readings, TeamPart } from "../reading";
import type { UsedCrossing } from "../teams/across";
import { crossedReadings } from "../teams/crossedReadings";
import { hasLimits } from "../teams/crossing";
import { evaluateAt } from "../time/evaluateAt";
import { openReadings } from "../time/openReadings";
import { valuesIn } from "../time/valuesIn";
import { after, firstDay, lastDay, OF_YEAR, periodOf, type Period } from "../time/period";
import type { Below, Joined, JoinedCells, PartIn, ScorecardValues, Seen } from "../values";
import { isDatedPart, isOwnPart } from "./datedBelow";
import { hasOwn } from "./hasOwn";
import { joinedEvaluation } from "./joinedEvaluation";
import type { Joining } from "./joining";
import { isSaidOf, unlessNumber } from "./isSaidOf";

/** A scorecard that counts in another one, with its values and what counts in it. */
interface ScorecardBelow {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
  /** What it says now, where that has been worked out. */
  readonly evaluation?: Evaluation | undefined;
}

/** A period of a scorecard below, and what is known in it. */
interface MomentBelow {
  readonly period: Period;
  readonly values: ScorecardValues;
}

/** So many answers are kept; a view that goes through periods asks for each of them again and again. */
const KEPT_ANSWERS = 300;

/**
 * What the scorecards below say that count in one.
 *
 * Each says what it says of itself, in the period of its own that the last day lies in which is looked at: a team that is judged by quarters counts
 * in a month with the quarter. In a period longer than those of the scorecard above it is asked for one of the same length.
 *
 * @param above - with what counts in it
 * @param below - those that it is of
 */
export function belowOf(above: Scorecard, below: readonly ScorecardBelow[]): Below {
  const { settings, joining = [], fromBelow = [] } = above;
  const byId = new Map(below.map((each) => [each.scorecard.settings.id, each]));
  const known = new Map<string, Evaluation>();
  const crossed = new Map(fromBelow.map((each) => [each.kpi, each]));
  const ours = kpisById(above);
  const definitions = new Map(below.map(({ scorecard }) => [scorecard.settings.id, kpisById(scorecard)]));

  const evaluationOf = (id: ScorecardId, own: ScorecardBelow, period: Period | undefined, seen: Seen): Evaluation => {
    const isNow = period === undefined && seen.today === own.values.today && seen.present === own.values.present;
    if (isNow && own.evaluation) return own.evaluation;
    const then = period && periodBelow(period, settings, own.scorecard.settings, seen.today);
    const key = [id, then?.frequency, then?.index, seen.today, seen.present].join(" ");
    const found = known.get(key) ?? evaluateAt(own.scorecard, valuesAt(own, seen), then);
    if (known.size >= KEPT_ANSWERS) known.clear();
    known.set(key, found);
    return found;
  };

  // All KPIs above ask for the same periods, one after the other.
  const moments = new WeakMap<Period, { readonly seen: Seen; readonly of: Map<ScorecardBelow, MomentBelow> }>();
  const momentBelow = (own: ScorecardBelow, period: Period, seen: Seen): MomentBelow => {
    const known = moments.get(period);
    const all = known?.seen === seen ? known : { seen, of: new Map<ScorecardBelow, MomentBelow>() };
    if (all !== known) moments.set(period, all);
    const found = all.of.get(own) ?? {
      period: periodBelow(period, settings, own.scorecard.settings, seen.today),
      values: valuesAt(own, seen),
    };
    all.of.set(own, found);
    return found;
  };

  const partsOf = (id: KpiId, period: Period, seen: Seen, isNow: boolean): Omit<CrossedParts, "own"> | undefined => {
    const found = crossed.get(id);
    const counting = found?.parts.filter(({ weight }) => weight > 0) ?? [];
    if (found === undefined || counting.length === 0) return undefined;
    const parts = counting.map(({ scorecard, name, weight, kpi, size }): TeamPart => {
      const own = byId.get(scorecard);
      const at = own && momentBelow(own, period, seen);
      const readingsOf = (one: KpiId | undefined): Readings => {
        const definition = one && definitions.get(scorecard)?.get(one);
        if (!own || !at || !definition || !isOfSameMonths(period, settings, own.scorecard.settings)) return NO_READINGS;
        const readings = isNow
          ? openReadings(own.scorecard, definition, at.values, at.period, true)
          : valuesIn(own.scorecard, definition, at.values, at.period);
        // What has no value has not said what its target of the period would have been: the share that it lacks goes by the weights then.
        return readings.actual.kind === "number" || isSaidOf(definition, at.period.frequency, own.scorecard.settings)
          ? readings
          : { ...readings, target: unlessNumber(readings.target) };
      };
      const sized = found.crossing.kind === "ratio" ? readingsOf(size) : undefined;
      return { team: teamId(scorecard), name, weight, readings: readingsOf(kpi), size: sized };
    });
    return { crossing: found.crossing, parts };
  };

  /** What of a KPI below a KPI above is made, with what it says in the period. */
  const partsIn = (id: KpiId, made: Readings, period: Period, seen: Seen): readonly PartIn[] => {
    const said = new Map(made.crossed?.parts.map(({ team, readings }) => [team as string, readings]));
    return (crossed.get(id)?.parts ?? []).flatMap(({ scorecard, kpi }): readonly PartIn[] => {
      const own = byId.get(scorecard);
      const definition = kpi && definitions.get(scorecard)?.get(kpi);
      const readings = said.get(scorecard);
      if (!own || !definition || readings === undefined) return [];
      return [{ kpi: definition, readings, settings: own.scorecard.settings, ...momentBelow(own, period, seen) }];
    });
  };

  /** What a KPI above says itself of a period. */
  const ownOf = (kpi: Kpi | undefined, { target, baseline }: Readings, { frequency }: Period) =>
    kpi === undefined || isSaidOf(kpi, frequency, settings)
      ? { target, baseline }
      : { target: unlessNumber(target), baseline: unlessNumber(baseline) };

  return {
    first: Math.min(
      ...below.map(({ scorecard, values }) => {
        const [first] = periodsOf(values, scorecard.settings);
        return first ? firstDay(first, scorecard.settings.fiscalYearStart) : values.today;
      }),
    ),
    isDated: (kpi) =>
      crossed.get(kpi)?.parts.some((part) => {
        const own = byId.get(part.scorecard);
        return own !== undefined && part.kpi !== undefined && part.weight > 0 && isDatedPart(part.kpi, own.values);
      }) ?? false,
    isOwn: (kpi, made, period, days, seen) => partsIn(kpi, made, period, seen).some((part) => isOwnPart(part, days)),
    partsIn,
    at: (period, seen): Joined =>
      grouped(joining, (each) => {
        const own = byId.get(each.scorecard);
        return own && joinedEvaluation(each, evaluationOf(each.scorecard, own, period, seen), settings);
      }),
    readingsOf: (kpi, alone, values, period, isNow) => {
      if (alone.keptOn !== undefined || hasOwn(kpi, values)) return alone;
      const found = partsOf(kpi, period, values, isNow);
      if (found === undefined) return alone;
      const own = ownOf(ours.get(kpi), alone, period);
      const made = crossedReadings(found.crossing, found.parts, own);
      return { ...withinLimits(ours.get(kpi), found.crossing, made), crossed: { ...found, own } };
    },
    over: (periods, seen) => {
      const cells = new Map(
        below.map((own) => [own.scorecard.settings.id, cellsOver(own, periods, settings, seen)] as const),
      );
      return grouped(joining, ({ scorecard, node, weight }): JoinedCells | undefined => {
        const own = cells.get(scorecard)?.(node);
        return own && { id: node, weight, cells: own };
      });
    },
  };
}

/** Quarters and years of a scorecard whose fiscal year begins in another month are other months: their values are none of such a period. */
const isOfSameMonths = ({ frequency }: Period, above: Settings, below: Settings): boolean =>
  !OF_YEAR.includes(frequency) || above.fiscalYearStart === below.fiscalYearStart;

/** A part of a sum is not judged by limits that are meant for all of it. */
const withinLimits = (kpi: Kpi | undefined, { kind }: UsedCrossing, made: Readings): Readings =>
  kind === "sum" && made.teams !== undefined && made.actual.kind === "number" && kpi !== undefined && hasLimits(kpi)
    ? { ...made, actual: { kind: "blank" } }
    : made;

const kpisById = ({ kpis }: Scorecard): ReadonlyMap<KpiId, Kpi> => new Map(kpis.map((kpi) => [kpi.id, kpi]));

function grouped<Item>(
  joining: readonly Joining[],
  itemOf: (each: Joining) => Item | undefined,
): ReadonlyMap<NodeId, readonly Item[]> {
  const groups = new Map<NodeId, Item[]>();
  for (const each of joining) {
    const item = itemOf(each);
    if (item !== undefined) groups.set(each.under, [...(groups.get(each.under) ?? []), item]);
  }
  return groups;
}

const valuesAt = ({ values }: ScorecardBelow, seen: Seen): ScorecardValues => {
  const { readings, series, closings, kept, below } = values;
  const { today, present } = seen;
  return {
    ...{ readings, series, today },
    ...(closings && { closings }),
    ...(kept && { kept }),
    ...(below && { below }),
    ...(present !== undefined && { present }),
  };
};

/** The period of a scorecard below that is meant by one of the scorecard above. */
function periodBelow(period: Period, above: Settings, below: Settings, today: number): Period {
  const frequency = period.frequency === above.frequency ? below.frequency : period.frequency;
  const last = Math.min(
    lastDay(period, above.fiscalYearStart),
    Math.max(today, firstDay(period, above.fiscalYearStart)),
  );
  return periodOf(last, frequency, below.fiscalYearStart);
}

/** What the nodes of a scorecard below have said in periods of the one above. */
function cellsOver(
  own: ScorecardBelow,
  periods: readonly Period[],
  above: Settings,
  seen: Seen,
): (node: NodeId) => Cells {
  const { scorecard } = own;
  const theirs = periods.map((period) => periodBelow(period, above, scorecard.settings, seen.today));
  const [first] = theirs;
  const count = first === undefined ? 0 : (theirs.at(-1) as Period).index - first.index + 1;
  const asked = first === undefined ? [] : Array.from({ length: count }, (_, step) => after(first, step));
  const history = scoreHistory(scorecard, tabulate(scorecard, valuesAt(own, seen), asked));
  return (node) => {
    const said = history.of(node);
    const cells = cellsAlone(periods.length, said?.thresholds ?? ordered(scorecard.settings.thresholds));
    theirs.forEach((period, row) => {
      const at = period.index - (first as Period).index;
      const marks = said?.marks[at] ?? APART;
      const isHere = said !== undefined && (marks & APART) === 0;
      cells.score[row] = Math.min(said?.score[at] ?? NaN, above.ceiling);
      cells.know(row, Math.min(said?.known[said.knownAt + at] ?? NaN, above.ceiling));
      cells.cover(row, isHere ? (said.coverage[at] as number) : 0);
      cells.marks[row] = marks & ~APART;
    });
    return cells;
  };
}
