import type { ProbeResult } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import type { SelfTestReport } from "./selfTest/runSelfTest";

/** Proves the add-in in the Excel at hand; its code is loaded when somebody asks for it. */
export async function selfTest(
  context: SessionContext,
  report: (result: ProbeResult) => void,
): Outcome<SelfTestReport> {
  const { runSelfTest } = await import(/* webpackChunkName: "self-test" */ "./selfTest/runSelfTest");
  return runSelfTest(context, report);
}
