import { failure, success } from "../../scorecard";
import {
  askProbe,
  clearAway,
  EXCEL_PROBES,
  standing,
  surroundings,
  type ProbeResult,
  type Surroundings,
} from "../../workbook";
import type { SessionContext } from "../context";
import type { Outcome } from "../outcome";
import { ownProbes, type Ownership } from "./ownProbes";

/** What a self-test has found, to be copied and sent. */
export interface SelfTestReport {
  /** In ISO 8601. */
  readonly begun: string;
  readonly milliseconds: number;
  readonly surroundings: Surroundings;
  readonly results: readonly ProbeResult[];
}

/**
 * Asks Excel everything that this project takes for granted, and works on a scorecard of its own, on sheets that are removed
 * afterwards. Only in a workbook without a scorecard, because names of tables are unique in a workbook.
 *
 * @param report - told of each result when it is there
 */
export async function runSelfTest(
  context: SessionContext,
  report: (result: ProbeResult) => void,
): Outcome<SelfTestReport> {
  await context.refresh();
  const state = context.store.getState();
  if (state.kind === "lost") return failure(state.problem);
  if (state.kind !== "empty") return failure({ kind: "scorecard-exists" });
  const begun = new Date();
  const before = await standing();
  if (!before.ok) return before;
  const results: ProbeResult[] = [];
  const ownership: Ownership = { isOwner: false };
  try {
    for (const probe of [...EXCEL_PROBES, ...ownProbes(context, before.value, ownership)]) {
      const result = await askProbe(probe);
      results.push(result);
      report(result);
    }
  } finally {
    await clearAway(before.value, ownership.isOwner);
    await context.refresh();
  }
  return success({
    begun: begun.toISOString(),
    milliseconds: Date.now() - begun.getTime(),
    surroundings: await surroundings(),
    results,
  });
}
