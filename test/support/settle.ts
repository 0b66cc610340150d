import type { Workbench } from "../../src/workbench/workbench";
import type { Timers } from "./timers";

/**
 * Waits until nothing is under way. Who waits for more to come, to do it together, need not wait when nothing can come: the next
 * timer goes off as soon as everything else is at rest. So nothing here takes longer than the work itself, and nothing depends on
 * how fast the machine is.
 */
export async function settle({ isWorking, isQuiet }: Workbench, timers: Timers): Promise<void> {
  for (;;) {
    await timers.caughtUp();
    if (isWorking()) continue;
    if (!timers.skipAhead() && isQuiet()) return;
  }
}
