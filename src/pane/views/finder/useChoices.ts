import { useCallback, useState } from "react";
import type { KpiId } from "../../../scorecard";
import type { Caution, Place, Proposal } from "../../../session";

/** What a person has ticked, and which place they have chosen where there are several. */
export interface Choices {
  isTicked(proposal: Proposal): boolean;
  tick(kpis: readonly KpiId[], ticked: boolean): void;
  placeOf(proposal: Proposal): Place;
  choosePlace(kpi: KpiId, id: string): void;
}

/** With one of these a place is not ticked before a person has done so. */
const GRAVE: ReadonlySet<Caution["kind"]> = new Set([
  "text-numbers",
  "shares-for-percent",
  "other-unit",
  "several-places",
]);

const isSafe = ({ match, cautions }: Proposal): boolean =>
  match === "exact" && !cautions.some(({ kind }) => GRAVE.has(kind));

export function useChoices(): Choices {
  const [ticks, setTicks] = useState<ReadonlyMap<KpiId, boolean>>(new Map());
  const [places, setPlaces] = useState<ReadonlyMap<KpiId, string>>(new Map());
  const tick = useCallback((kpis: readonly KpiId[], ticked: boolean) => {
    setTicks((before) => new Map([...before, ...kpis.map((kpi) => [kpi, ticked] as const)]));
  }, []);
  const choosePlace = useCallback(
    (kpi: KpiId, id: string) => {
      setPlaces((before) => new Map([...before, [kpi, id] as const]));
      tick([kpi], true);
    },
    [tick],
  );
  return {
    isTicked: (proposal) => ticks.get(proposal.kpi) ?? isSafe(proposal),
    tick,
    placeOf: (proposal) => proposal.alternatives.find(({ id }) => id === places.get(proposal.kpi)) ?? proposal,
    choosePlace,
  };
}
