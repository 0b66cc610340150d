import { splitTarget, targetSharing, type Kpi, type PassedPart, type ScorecardId } from "../../../../scorecard";
import { compareKpis, lastYearOf, targetOf, type ComparedKpi, type PassedKpi, type Ready } from "../../../../session";
import type { TargetWay } from "../../../../language";

/** How targets are to be handed down. */
export interface TargetWish {
  readonly way: TargetWay;
  /** By scorecard, for `shares`. */
  readonly shares: ReadonlyMap<ScorecardId, number>;
  readonly into: "whole" | "decimals";
  /** Whether targets that nobody can tell are split too. */
  readonly splitsCounts: boolean;
}

/** Something that a scorecard may take over, and that is ticked or not. */
export interface Offer {
  readonly key: string;
  readonly child: ScorecardId;
  readonly compared: ComparedKpi;
  readonly part: "new" | PassedPart | "target";
  /** The target that comes with it. */
  readonly target: number | undefined;
}

/** What one scorecard is offered. */
export interface ChildOffers {
  readonly child: Ready;
  readonly offers: readonly Offer[];
  /** How many are the same as above. */
  readonly alike: number;
  readonly only: readonly Kpi[];
}

/** Why a target is not split. */
export interface NotSplit {
  readonly kpi: Kpi;
  /** Those whose last year is not known; none where the shares do not say how. */
  readonly unknown: readonly string[];
}

/** All that the chosen scorecards may take over of one, and the targets that cannot be split as wished. */
export function offersOf(
  parent: Ready,
  children: readonly Ready[],
  wish: TargetWish,
): { readonly all: readonly ChildOffers[]; readonly notSplit: readonly NotSplit[] } {
  const compared = children.map((child) => ({ child, ...compareKpis(parent, child) }));
  const notSplit: NotSplit[] = [];
  /** By KPI, in the order of the children. */
  const targets = parent.scorecard.kpis.map((kpi, row): readonly (number | undefined)[] => {
    const target = targetOf(parent, kpi.id);
    if (target === undefined || wish.way === "none") return [];
    const sharing = targetSharing(kpi);
    if (sharing === "copied" || (sharing === "either" && !wish.splitsCounts)) return children.map(() => target);
    const shares = compared.map(({ child, kpis }): number | undefined => {
      if (wish.way === "equal") return 1;
      if (wish.way === "shares") return wish.shares.get(child.scorecard.settings.id) ?? 0;
      const own = kpis[row]?.own;
      return own && lastYearOf(child, own);
    });
    const known = shares.filter((share) => share !== undefined);
    const unknown = children.filter((_, place) => shares[place] === undefined).map(nameOf);
    const split = unknown.length > 0 ? undefined : splitTarget(target, known, wish.into);
    if (split === undefined && children.length > 0) notSplit.push({ kpi, unknown });
    return split ?? [];
  });
  const all = compared.map(({ child, kpis, only }, place): ChildOffers => {
    const offers = kpis.flatMap((each, row) => offersFor(child.scorecard.settings.id, each, targets[row]?.[place]));
    const differing = new Set(offers.map(({ compared: { kpi } }) => kpi.id));
    return { child, offers, only, alike: kpis.filter(({ kpi }) => !differing.has(kpi.id)).length };
  });
  return { all, notSplit };
}

const nameOf = ({ scorecard }: Ready): string => scorecard.settings.name;

function offersFor(child: ScorecardId, compared: ComparedKpi, target: number | undefined): readonly Offer[] {
  const offer = (part: Offer["part"], own?: number): Offer => ({
    ...{ key: `${child} ${compared.kpi.id} ${part}`, child, compared, part },
    target: own,
  });
  if (compared.own === undefined) return [offer("new", target)];
  const isTargetApart = target !== undefined && target !== compared.target;
  return [...compared.apart.map((part) => offer(part)), ...(isTargetApart ? [offer("target", target)] : [])];
}

/** New KPIs are taken over unless somebody says otherwise; what a scorecard has of its own is kept unless somebody says otherwise. */
export const isTicked = ({ key, part }: Offer, turned: ReadonlySet<string>): boolean =>
  (part === "new") !== turned.has(key);

/** What is ticked, as it is handed down. */
export function passedOf(all: readonly ChildOffers[], turned: ReadonlySet<string>): readonly PassedKpi[] {
  return all.flatMap(({ child, offers }) => {
    const byKpi = new Map<Kpi, Offer[]>();
    for (const offer of offers) {
      if (!isTicked(offer, turned)) continue;
      const { kpi } = offer.compared;
      byKpi.set(kpi, [...(byKpi.get(kpi) ?? []), offer]);
    }
    return [...byKpi].map(([kpi, own]): PassedKpi => {
      const target = own.find((offer) => offer.target !== undefined)?.target;
      const before = own[0]?.compared.own;
      return {
        ...{ kpi: kpi.id, child: child.scorecard.settings.id },
        parts: own.flatMap(({ part }) => (part === "new" || part === "target" ? [] : [part])),
        ...(target !== undefined && { target }),
        ...(before && { revision: child.revisions.get(before.id) }),
      };
    });
  });
}
