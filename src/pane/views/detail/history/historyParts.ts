import type { Kpi } from "../../../../scorecard";
import type { Analysis } from "./analyse";
import type { HistoryPoint } from "../../../../session";

/** What the parts of a history are made from. */
export interface HistoryParts {
  readonly kpi: Kpi;
  readonly history: readonly HistoryPoint[];
  readonly analysis: Analysis;
}

/** Where in a history its latest signal is; `undefined` without one. */
export function latestSignal({ signals }: Analysis): number | undefined {
  return signals.size === 0 ? undefined : Math.max(...signals.keys());
}
