import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../../scorecard";
import type { Finding } from "../../../session";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";

export interface Looked {
  readonly findings: readonly Finding[];
  /** In ISO 8601. */
  readonly at: string;
}

export interface Health {
  /** What was found last; it stays while it is looked again. */
  readonly looked: Looked | undefined;
  readonly problem: Problem | undefined;
  readonly isLooking: boolean;
  look(): void;
}

/** Looks through the workbook when the view opens, and when asked. */
export function useHealth(): Health {
  const session = useSession();
  const [looked, setLooked] = useState<Looked>();
  const [problem, setProblem] = useState<Problem>();
  const work = useCallback(async () => {
    const found = await session.health();
    setProblem(found.ok ? undefined : found.problem);
    if (found.ok) setLooked({ findings: found.value, at: new Date().toISOString() });
  }, [session]);
  const { run, running } = useAction(work);
  useEffect(run, [run]);
  const hasBegun = running || looked !== undefined || problem !== undefined;
  return { looked, problem, isLooking: running || !hasBegun, look: run };
}
