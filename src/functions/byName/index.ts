import { forecast } from "./forecast";
import type { NodeFunction } from "./nodeFunction";
import { score } from "./score";
import { coverage, weight } from "./shares";
import { status } from "./status";
import { history, list, table } from "./tables";
import { trend } from "./trend";
import { actual, gap, target } from "./values";

/** Functions that name a part of the scorecard; the session feeds them. */
export const BY_NAME: Readonly<Record<string, NodeFunction>> = {
  SCORE: score,
  STATUS: status,
  ACTUAL: actual,
  TARGET: target,
  GAP: gap,
  COVERAGE: coverage,
  WEIGHT: weight,
  TREND: trend,
  FORECAST: forecast,
  LIST: list,
  TABLE: table,
  HISTORY: history,
};

/** Those with much code of their own that few workbooks ask for: it is loaded with the first cell that does. */
export const BY_NAME_LATER: Readonly<Record<string, () => Promise<NodeFunction>>> = {
  EXPLAIN: async () => (await import(/* webpackChunkName: "explain" */ "./explain")).explain,
  BRIDGE: async () => (await import(/* webpackChunkName: "bridge" */ "./bridge")).bridge,
};
