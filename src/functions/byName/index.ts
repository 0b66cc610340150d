import { bridge } from "./bridge";
import { explain } from "./explain";
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
  EXPLAIN: explain,
  LIST: list,
  TABLE: table,
  HISTORY: history,
  BRIDGE: bridge,
};
