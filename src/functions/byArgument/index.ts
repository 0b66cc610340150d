import type { Language } from "../../language";
import type { Session } from "../../session";
import type { PureFunction } from "../pureFunction";

const atOnce = () => import(/* webpackChunkName: "by-argument" */ "./atOnce");

const overTime = () => import(/* webpackChunkName: "over-time" */ "../overTime");

const statistics = async () => (await overTime()).statistics();

/** Functions of their arguments alone; their code is loaded with the first cell that asks for one. */
export const BY_ARGUMENT_LATER = (
  language: () => Language,
  session: Pick<Session, "store" | "calculateAgain">,
): Readonly<Record<string, () => Promise<PureFunction>>> => ({
  SCOREOF: async () => (await atOnce()).byArgument(language, session).SCOREOF,
  STATUSOF: async () => (await atOnce()).byArgument(language, session).STATUSOF,
  ROLLUP: async () => (await atOnce()).byArgument(language, session).ROLLUP,
  ATTAIN: async () => (await atOnce()).byArgument(language, session).ATTAIN,
  TRENDOF: async () => (await overTime()).trendOf(language),
  XMR: async () => (await overTime()).xmr(language),
  FORECASTOF: async () => (await overTime()).forecastOf(language),
  EWMA: async () => (await statistics()).ewma(language),
  RATEINTERVAL: async () => (await statistics()).rateInterval(language),
  COUNTINTERVAL: async () => (await statistics()).countInterval(language),
  RATEDIFFERENCE: async () => (await statistics()).rateDifference(language),
  SHRUNKRATES: async () => (await statistics()).shrunkRates(language),
});
