import { useEffect, useState } from "react";
import { isSafe, type PlaceOutcome, type Proposal } from "../../../../session";
import { useReady, useSession } from "../../../frame/session";
import { candidates, type Candidate } from "./candidates";

/** A KPI that the workbook already has numbers for. */
export interface FoundKpi extends Candidate {
  readonly proposal: Proposal;
  readonly outcome: PlaceOutcome | undefined;
  /** Whether name, unit and scale fit so well that it may be ticked beforehand. */
  readonly isSafe: boolean;
}

export type FoundKpis = readonly FoundKpi[] | "searching" | "none";

/** Looks once for numbers of KPIs that many measure, as long as the scorecard has no KPIs. What is only like the name of one does not count. */
export function useFoundKpis(): FoundKpis {
  const session = useSession();
  const { scorecard, language, readOnly } = useReady();
  const isWanted = scorecard.kpis.length === 0 && !readOnly;
  const [found, setFound] = useState<FoundKpis>(isWanted ? "searching" : "none");
  useEffect(() => {
    if (!isWanted) return undefined;
    let isLeft = false;
    const look = async (): Promise<void> => {
      const all = candidates(language);
      const answer = await session.find(
        { onRead: () => undefined, isStopped: () => isLeft },
        all.map(({ kpi }) => kpi),
      );
      if (isLeft) return;
      // Where looking fails, the guide goes on as if there were nothing; the finder says why when it is asked.
      const proposals = answer.ok ? answer.value.proposals.filter(({ match }) => match === "exact") : [];
      const kpis = all.flatMap((candidate): readonly FoundKpi[] => {
        const proposal = proposals.find(({ kpi }) => kpi === candidate.kpi.id);
        if (proposal === undefined || !answer.ok) return [];
        return [{ ...candidate, proposal, outcome: answer.value.outcomes.get(proposal.id), isSafe: isSafe(proposal) }];
      });
      setFound(kpis.length === 0 ? "none" : kpis);
    };
    look().catch((error: unknown) => {
      if (!isLeft) setFound("none");
      reportError(error);
    });
    return () => {
      isLeft = true;
    };
  }, [session, language, isWanted]);
  return found;
}
