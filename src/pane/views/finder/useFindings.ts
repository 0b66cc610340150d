import { useCallback, useEffect, useRef, useState } from "react";
import type { Problem } from "../../../scorecard";
import type { Findings } from "../../../session";
import { useSession } from "../../frame/session";

export type FindingsState =
  /** `share`: how much has been read, from 0 to 1. */
  | { readonly kind: "searching"; readonly share: number }
  | { readonly kind: "stopped" }
  | { readonly kind: "found"; readonly findings: Findings }
  | { readonly kind: "failed"; readonly problem: Problem };

interface Search {
  readonly state: FindingsState;
  again(): void;
  stop(): void;
}

const BEGUN: FindingsState = { kind: "searching", share: 0 };

/** Looks through the workbook when the view is opened, and again when asked. */
export function useFindings(): Search {
  const session = useSession();
  const [state, setState] = useState<FindingsState>(BEGUN);
  const [attempt, setAttempt] = useState(0);
  const wanted = useRef<number>(undefined);
  useEffect(() => {
    wanted.current = attempt;
    const isStopped = (): boolean => wanted.current !== attempt;
    const onRead = (share: number): void => {
      if (!isStopped()) setState({ kind: "searching", share });
    };
    const search = async (): Promise<void> => {
      const found = await session.find({ onRead, isStopped });
      if (isStopped()) return;
      setState(found.ok ? { kind: "found", findings: found.value } : { kind: "failed", problem: found.problem });
    };
    search().catch(reportError);
    return () => {
      wanted.current = undefined;
    };
  }, [session, attempt]);
  const again = useCallback(() => {
    setState(BEGUN);
    setAttempt((before) => before + 1);
  }, []);
  const stop = useCallback(() => {
    wanted.current = undefined;
    setState({ kind: "stopped" });
  }, []);
  return { state, again, stop };
}
