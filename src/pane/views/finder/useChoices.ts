import { useCallback, useState } from "react";
import type { KpiId } from "../../../scorecard";
import { isSafe, type Place, type Proposal } from "../../../session";

/** What a person has ticked, and which place they have chosen where there are several. */
export interface Choices {
  isTicked(proposal: Proposal): boolean;
  tick(kpis: readonly KpiId[], ticked: boolean): void;
  placeOf(proposal: Proposal): Place;
  choosePlace(kpi: KpiId, id: string): void;
}

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
