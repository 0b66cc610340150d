import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../../scorecard";
import type { Findings } from "../../../session";
import { useSession } from "../../frame/session";

export type FindingsState =
  | { readonly kind: "searching" }
  | { readonly kind: "found"; readonly findings: Findings }
  | { readonly kind: "failed"; readonly problem: Problem };

interface Search {
  readonly state: FindingsState;
  again(): void;
}

/** Looks through the workbook when the view is opened, and again when asked. */
export function useFindings(): Search {
  const session = useSession();
  const [state, setState] = useState<FindingsState>({ kind: "searching" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isWanted = true;
    const search = async (): Promise<void> => {
      const found = await session.find();
      if (!isWanted) return;
      setState(found.ok ? { kind: "found", findings: found.value } : { kind: "failed", problem: found.problem });
    };
    search().catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [session, attempt]);
  const again = useCallback(() => {
    setState({ kind: "searching" });
    setAttempt((before) => before + 1);
  }, []);
  return { state, again };
}
