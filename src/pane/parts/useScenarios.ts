import { useCallback, useEffect, useState } from "react";
import type { Problem, Result, ScorecardId } from "../../scorecard";
import type { Scenario } from "../../session";
import { useReady, useSession } from "../frame/session";

interface Scenarios {
  /** `undefined` until they have been read. */
  readonly all: readonly Scenario[] | undefined;
  readonly problem: Problem | undefined;
  read(): Promise<void>;
}

interface Found {
  /** The scorecard that they are of. */
  readonly of: ScorecardId;
  readonly all?: Scenarios["all"];
  readonly problem?: Scenarios["problem"];
}

/** What the workbook keeps of what has been supposed in the scorecard that is shown; it is read when the view opens or shows another one, and when asked. */
export function useScenarios(): Scenarios {
  const session = useSession();
  const { id } = useReady().scorecard.settings;
  const [{ of, all, problem }, keep] = useState<Found>({ of: id });
  const take = useCallback(
    (found: Result<readonly Scenario[], Problem>) =>
      keep((before) => {
        if (found.ok) return { of: id, all: found.value };
        return { of: id, all: before.of === id ? before.all : undefined, problem: found.problem };
      }),
    [id],
  );
  const read = useCallback(async () => take(await session.readScenarios()), [session, take]);
  useEffect(() => {
    let isThere = true;
    void session.readScenarios().then((found) => {
      if (isThere) take(found);
    });
    return () => {
      isThere = false;
    };
  }, [session, take]);
  return of === id ? { all, problem, read } : { all: undefined, problem: undefined, read };
}
