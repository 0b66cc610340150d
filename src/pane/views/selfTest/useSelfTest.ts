import { useCallback, useState } from "react";
import type { ProbeResult, SelfTestReport } from "../../../session";
import type { Problem } from "../../../scorecard";
import { useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";

export interface SelfTest {
  /** What has been asked so far, in the run that is under way or the last one. */
  readonly results: readonly ProbeResult[];
  /** There once all has been asked. */
  readonly report: SelfTestReport | undefined;
  readonly problem: Problem | undefined;
  readonly isRunning: boolean;
  run(): void;
}

export function useSelfTest(): SelfTest {
  const session = useSession();
  const [results, setResults] = useState<readonly ProbeResult[]>([]);
  const [report, setReport] = useState<SelfTestReport>();
  const [problem, setProblem] = useState<Problem>();
  const work = useCallback(async () => {
    setResults([]);
    setReport(undefined);
    setProblem(undefined);
    const done = await session.selfTest((result) => setResults((before) => [...before, result]));
    if (done.ok) setReport(done.value);
    else setProblem(done.problem);
  }, [session]);
  const { run, running } = useAction(work);
  return { results, report, problem, isRunning: running, run };
}
