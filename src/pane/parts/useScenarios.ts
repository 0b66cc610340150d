import { useCallback, useEffect, useState } from "react";
import type { Problem } from "../../scorecard";
import type { Scenario } from "../../session";
import { useSession } from "../frame/session";

interface Scenarios {
  /** `undefined` until they have been read. */
  readonly all: readonly Scenario[] | undefined;
  readonly problem: Problem | undefined;
  read(): Promise<void>;
}

/** What the workbook keeps of what has been supposed; it is read when the view opens, and when asked. */
export function useScenarios(): Scenarios {
  const session = useSession();
  const [all, setAll] = useState<readonly Scenario[]>();
  const [problem, setProblem] = useState<Problem>();
  const read = useCallback(async () => {
    const found = await session.readScenarios();
    if (found.ok) setAll(found.value);
    setProblem(found.ok ? undefined : found.problem);
  }, [session]);
  useEffect(() => {
    let isThere = true;
    void session.readScenarios().then((found) => {
      if (!isThere) return;
      if (found.ok) setAll(found.value);
      setProblem(found.ok ? undefined : found.problem);
    });
    return () => {
      isThere = false;
    };
  }, [session]);
  return { all, problem, read };
}
