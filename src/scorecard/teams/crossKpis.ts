import { difference } from "../difference";
import { NO_READINGS } from "../evaluateKpi";
import type { KpiId } from "../identity";
import { normalised } from "../name";
import type { Readings, TeamPart } from "../reading";
import type { Kpi, Scorecard } from "../scorecard";
import type { Crossing, UsedCrossing } from "./across";
import { crossedReadings } from "./crossedReadings";
import { crossingOf } from "./crossing";
import { differingPart } from "./differingPart";
import type { TeamRemark } from "./remark";
import type { Team } from "./team";

/** A team whose values meet those of others; without a scorecard nothing has been read of it. */
export interface ValueTeam {
  readonly team: Pick<Team, "id" | "name">;
  readonly weight: number;
  readonly scorecard: Scorecard | undefined;
  readonly readings: ReadonlyMap<KpiId, Readings>;
}

/** How the value of one KPI came from teams. */
export interface CrossedKpi {
  readonly kpi: Kpi;
  readonly crossing: UsedCrossing;
  readonly parts: readonly TeamPart[];
  /** What the team above says of target and baseline. */
  readonly own: Pick<Readings, "target" | "baseline">;
}

export interface CrossedKpis {
  /** Of every KPI of the scorecard, with those that came from teams. */
  readonly readings: ReadonlyMap<KpiId, Readings>;
  readonly crossed: ReadonlyMap<KpiId, CrossedKpi>;
  readonly remarks: readonly TeamRemark[];
}

/**
 * Gives the KPIs of a scorecard the values that teams below it have under the same name. A team that has been read and lacks a KPI is no part
 * of it; one that nothing has been read of is a part that is missing.
 *
 * @param above - whose KPIs these are; `isOwn` when it has a scorecard of its own, so that what it says itself stands
 */
export function crossKpis(
  above: Pick<Team, "id" | "readings" | "crossings">,
  scorecard: Scorecard,
  isOwn: boolean,
  teams: readonly ValueTeam[],
): CrossedKpis {
  const remarks: TeamRemark[] = [];
  const readings = new Map(above.readings);
  const crossed = new Map<KpiId, CrossedKpi>();
  const kpisOf = teams.map((each) => new Map(each.scorecard?.kpis.map((kpi) => [normalised(kpi.name), kpi])));
  const known = new Set(scorecard.kpis.map(({ name }) => normalised(name)));
  teams.forEach(({ team }, index) => {
    for (const [key, { name }] of kpisOf[index] ?? [])
      if (!known.has(key)) remarks.push({ kind: "entry-unmatched", team: team.id, name });
  });

  const readingsIn = (index: number, name: string): Readings => {
    const kpi = kpisOf[index]?.get(normalised(name));
    return (kpi && teams[index]?.readings.get(kpi.id)) ?? NO_READINGS;
  };
  const partsOf = (kpi: Kpi, crossing: Crossing): readonly TeamPart[] =>
    teams.flatMap(({ team, weight, scorecard: theirs, readings: own }, index): readonly TeamPart[] => {
      const size = crossing.kind === "ratio" ? readingsIn(index, crossing.by) : undefined;
      const part = { team: team.id, name: team.name, weight, size };
      if (theirs === undefined) return [{ ...part, readings: NO_READINGS }];
      const found = kpisOf[index]?.get(normalised(kpi.name));
      if (found === undefined) return [];
      const differing = differingPart(kpi, found, [scorecard.settings, theirs.settings]);
      if (differing !== undefined) {
        remarks.push({ kind: "definition-differs", team: team.id, name: kpi.name, part: differing });
        return [{ ...part, readings: NO_READINGS }];
      }
      return [{ ...part, readings: own.get(found.id) ?? NO_READINGS }];
    });

  for (const kpi of scorecard.kpis) {
    const key = normalised(kpi.name);
    if (!kpisOf.some((each) => each.has(key))) continue;
    const own = above.readings.get(kpi.id) ?? NO_READINGS;
    const crossing = crossingOf(kpi, above.crossings.get(key), isOwn);
    const hasOwn = own.actual.kind === "number";
    if (typeof crossing === "string" || crossing.kind === "none") {
      if (typeof crossing === "string" && !hasOwn)
        remarks.push({ kind: "not-crossed", team: above.id, name: kpi.name, reason: crossing });
      continue;
    }
    const parts = partsOf(kpi, crossing);
    const across = crossedReadings(crossing, parts, own);
    if (own.actual.kind === "number") {
      const isOther = across.actual.kind === "number" && difference(across.actual.value, own.actual.value) !== 0;
      if (isOther && across.teams === undefined)
        remarks.push({
          kind: "own-value-stands",
          team: above.id,
          name: kpi.name,
          own: own.actual.value,
          across: across.actual.value,
        });
      continue;
    }
    readings.set(kpi.id, across);
    crossed.set(kpi.id, { kpi, crossing, parts, own });
  }
  return { readings, crossed, remarks };
}
