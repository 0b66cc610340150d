import type { FigureName } from "../figures";
import type { NodeFunction } from "./nodeFunction";
import { score } from "./score";
import { status } from "./status";

/** Functions that name a part of the scorecard; the session feeds them. */
export const BY_NAME: Readonly<Record<string, NodeFunction>> = {
  SCORE: score,
  STATUS: status,
};

const overTime = () => import(/* webpackChunkName: "over-time" */ "../overTime");

const tables = () => import(/* webpackChunkName: "tables" */ "./tables");

/** Known before their code is loaded. */
const FIGURES = [
  ...(["ACTUAL", "TARGET", "BASELINE", "RAW", "GAP", "CHANGE", "COVERAGE", "WEIGHT"] as const),
  ...(["OUTLOOK", "CHANCE", "NEEDED", "COUNTOF", "OWNER", "UNIT", "UPDATED"] as const),
] satisfies readonly FigureName[];

const figureLater = (name: FigureName) => async (): Promise<NodeFunction> =>
  (await (await overTime()).figures()).FIGURE_FUNCTIONS[name];

/** Those with much code of their own that few workbooks ask for: it is loaded with the first cell that does. */
export const BY_NAME_LATER: Readonly<Record<string, () => Promise<NodeFunction>>> = {
  TREND: async () => (await overTime()).trend,
  FORECAST: async () => (await overTime()).forecast,
  FORECASTINTERVAL: async () => (await overTime()).forecastInterval,
  ...Object.fromEntries(FIGURES.map((name) => [name, figureLater(name)])),
  LIST: async () => (await tables()).list,
  TABLE: async () => (await tables()).table,
  HISTORY: async () => (await tables()).history,
  EXPLAIN: async () => (await import(/* webpackChunkName: "explain" */ "./explain")).explain,
  BRIDGE: async () => (await import(/* webpackChunkName: "bridge" */ "./bridge")).bridge,
};
