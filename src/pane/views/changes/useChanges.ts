import { useEffect, useState } from "react";
import type { Problem } from "../../../scorecard";
import type { ChangeBatch } from "../../../session";
import { useReady, useSession } from "../../frame/session";

export type ChangesState =
  | { readonly kind: "reading" }
  /** The latest first. */
  | { readonly kind: "read"; readonly batches: readonly ChangeBatch[] }
  | { readonly kind: "failed"; readonly problem: Problem };

/** The change log, read again whenever a definition changes; what was read before stays until then. */
export function useChanges(): ChangesState {
  const session = useSession();
  const { revisions } = useReady();
  const version = JSON.stringify([...revisions]);
  const [state, setState] = useState<ChangesState>({ kind: "reading" });
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const result = await session.changes();
      if (!isWanted) return;
      setState(
        result.ok
          ? { kind: "read", batches: [...result.value].reverse() }
          : { kind: "failed", problem: result.problem },
      );
    };
    read().catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [session, version]);
  return state;
}
