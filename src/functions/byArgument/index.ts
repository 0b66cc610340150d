import type { Language } from "../../language";
import type { PureFunction } from "../pureFunction";
import { attain } from "./attain";
import { rollUp } from "./rollUp";
import { scoreOf } from "./scoreOf";
import { statusOf } from "./statusOf";

/** Functions of their arguments alone; some of them answer in words. */
export const BY_ARGUMENT = (language: () => Language): Readonly<Record<string, PureFunction>> => ({
  SCOREOF: scoreOf,
  STATUSOF: statusOf(language),
  ROLLUP: rollUp,
  ATTAIN: attain,
});

const overTime = () => import(/* webpackChunkName: "over-time" */ "../overTime");

/** Those whose statistics few workbooks ask for: they are loaded with the first cell that does. */
export const BY_ARGUMENT_LATER = (language: () => Language): Readonly<Record<string, () => Promise<PureFunction>>> => ({
  TRENDOF: async () => (await overTime()).trendOf(language),
  XMR: async () => (await overTime()).xmr,
  FORECASTOF: async () => (await overTime()).forecastOf,
});
