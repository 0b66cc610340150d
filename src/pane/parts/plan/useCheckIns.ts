import { useEffect, useState } from "react";
import { useSession } from "../../frame/session";
import type { CheckInState } from "./checkInState";

/** Reads the check-ins of the workbook once; a view that is opened again reads them again. */
export function useCheckIns(): CheckInState {
  const session = useSession();
  const [state, setState] = useState<CheckInState>({ kind: "reading" });
  useEffect(() => {
    let isWanted = true;
    const read = async (): Promise<void> => {
      const result = await session.checkIns();
      if (!isWanted) return;
      setState(
        result.ok
          ? { kind: "read", checkIns: [...result.value].reverse() }
          : { kind: "failed", problem: result.problem },
      );
    };
    read().catch(reportError);
    return () => {
      isWanted = false;
    };
  }, [session]);
  return state;
}
