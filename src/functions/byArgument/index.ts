import type { Language } from "../../language";
import type { PureFunction } from "../pureFunction";
import { attain } from "./attain";
import { forecastOf } from "./forecastOf";
import { rollUp } from "./rollUp";
import { scoreOf } from "./scoreOf";
import { statusOf } from "./statusOf";
import { trendOf } from "./trendOf";
import { xmr } from "./xmr";

/** Functions of their arguments alone; some of them answer in words. */
export const BY_ARGUMENT = (language: () => Language): Readonly<Record<string, PureFunction>> => ({
  SCOREOF: scoreOf,
  STATUSOF: statusOf(language),
  ROLLUP: rollUp,
  ATTAIN: attain,
  TRENDOF: trendOf(language),
  XMR: xmr,
  FORECASTOF: forecastOf,
});
