import type { NodeFunction } from "./nodeFunction";
import { score } from "./score";
import { coverage, weight } from "./shares";
import { status } from "./status";
import { actual, target } from "./values";

/** Functions that name a part of the scorecard; the session feeds them. */
export const BY_NAME: Readonly<Record<string, NodeFunction>> = {
  SCORE: score,
  STATUS: status,
  ACTUAL: actual,
  TARGET: target,
  COVERAGE: coverage,
  WEIGHT: weight,
};

const overTime = () => import(/* webpackChunkName: "over-time" */ "../overTime");

const figures = () => import(/* webpackChunkName: "figures" */ "./figures");

const facts = () => import(/* webpackChunkName: "figures" */ "./facts");

const tables = () => import(/* webpackChunkName: "tables" */ "./tables");

/** Those with much code of their own that few workbooks ask for: it is loaded with the first cell that does. */
export const BY_NAME_LATER: Readonly<Record<string, () => Promise<NodeFunction>>> = {
  TREND: async () => (await overTime()).trend,
  FORECAST: async () => (await overTime()).forecast,
  FORECASTINTERVAL: async () => (await overTime()).forecastInterval,
  OUTLOOK: async () => (await overTime()).outlook,
  CHANCE: async () => (await overTime()).chance,
  NEEDED: async () => (await overTime()).needed,
  BASELINE: async () => (await facts()).baseline,
  RAW: async () => (await facts()).raw,
  GAP: async () => (await figures()).gap,
  CHANGE: async () => (await figures()).change,
  COUNTOF: async () => (await facts()).countOf,
  OWNER: async () => (await facts()).owner,
  UNIT: async () => (await facts()).unit,
  LIST: async () => (await tables()).list,
  TABLE: async () => (await tables()).table,
  HISTORY: async () => (await tables()).history,
  EXPLAIN: async () => (await import(/* webpackChunkName: "explain" */ "./explain")).explain,
  BRIDGE: async () => (await import(/* webpackChunkName: "bridge" */ "./bridge")).bridge,
};
