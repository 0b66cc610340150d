import { takesPart, type KpiId, type Link, type NodeId } from "../../scorecard";
import { horizonsOf, type Horizon } from "./horizon";
import type { Balanced } from "./subject";

/** Shares, 0 to 1, that add up to 1 where there is anything. */
export type Shares = Readonly<Record<Horizon, number>>;

/** How two groups of scores have moved since an earlier period, in points. */
export interface Moved {
  readonly long: number;
  readonly short: number;
  /** The short term has gained, and the long term has lost. */
  readonly isBought: boolean;
}

/** A driver that gets worse beyond what chance does, while what it leads to does not show it yet. */
export interface EarlyWarning {
  readonly driver: KpiId;
  readonly outcome: KpiId;
}

export interface LongTerm {
  /** Of the weight of the whole scorecard. */
  readonly weight: Shares;
  /** Of the initiatives that are under way. */
  readonly attention: Shares;
  readonly initiatives: number;
  /** `undefined` where one of the groups has no KPI with a score at both times. */
  readonly moved: Moved | undefined;
  readonly warnings: readonly EarlyWarning[];
}

interface Past {
  /** The scores of KPIs in an earlier period. */
  readonly before: ReadonlyMap<KpiId, number>;
  /** The KPIs whose values give a signal in the wrong direction. */
  readonly worsening: ReadonlySet<KpiId>;
}

/** Less than this is a wobble; ours, not a published number. */
const LEAST_MOVE = 2;

/** How weight, attention and movement are shared between long and short term. It tells what is, not what causes it. */
export function longTerm({ scorecard, evaluation, plan }: Balanced, { before, worsening }: Past): LongTerm {
  const horizons = horizonsOf(scorecard);
  const of = (id: NodeId): Horizon | undefined => horizons.get(id as KpiId);
  const weights = [...evaluation.kpis.values()].flatMap(({ id, state, weight }): readonly Part[] =>
    takesPart({ state }) ? [[horizons.get(id) ?? "unknown", weight.effective]] : [],
  );
  const open = plan.initiatives.filter(({ progress = 0 }) => progress < 1);
  const parts = open.flatMap(({ parent }): readonly Part[] => {
    const below = of(parent) === undefined ? kpisBelow(parent) : [parent];
    return below.map((id): Part => [of(id) ?? "unknown", 1 / below.length]);
  });
  return {
    weight: sharesOf(weights),
    attention: sharesOf(parts),
    initiatives: open.length,
    moved: movedOf(),
    warnings: [
      ...new Map(plan.links.flatMap(warningsOf).map((each) => [`${each.driver} ${each.outcome}`, each])).values(),
    ],
  };

  function kpisBelow(id: NodeId): readonly NodeId[] {
    const node = evaluation.nodes.get(id);
    return node === undefined ? [] : node.level === "kpi" ? [id] : node.children.flatMap(kpisBelow);
  }

  function movedOf(): Moved | undefined {
    const [long, short] = (["long", "short"] as const).map((horizon) => {
      let [sum, whole] = [0, 0];
      for (const { id, score, weight } of evaluation.kpis.values()) {
        const earlier = before.get(id);
        if (horizons.get(id) !== horizon || score === undefined || earlier === undefined) continue;
        sum += weight.effective * (score - earlier);
        whole += weight.effective;
      }
      return whole > 0 ? sum / whole : undefined;
    });
    if (long === undefined || short === undefined) return undefined;
    return { long, short, isBought: short >= LEAST_MOVE && long <= -LEAST_MOVE };
  }

  function warningsOf({ from, to }: Link): readonly EarlyWarning[] {
    return kpisBelow(from)
      .filter((id) => of(id) === "long" && worsening.has(id as KpiId))
      .flatMap((driver) =>
        kpisBelow(to)
          .filter(
            (id) => of(id) === "short" && !worsening.has(id as KpiId) && evaluation.nodes.get(id)?.score !== undefined,
          )
          .map((outcome) => ({ driver: driver as KpiId, outcome: outcome as KpiId })),
      );
  }
}

type Part = readonly [horizon: Horizon, size: number];

function sharesOf(parts: readonly Part[]): Shares {
  const whole = parts.reduce((sum, [, size]) => sum + size, 0);
  const of = (horizon: Horizon): number =>
    whole > 0 ? parts.reduce((sum, [own, size]) => (own === horizon ? sum + size : sum), 0) / whole : 0;
  return { long: of("long"), short: of("short"), unknown: of("unknown") };
}
