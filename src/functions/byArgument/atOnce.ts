import type { Language } from "../../language";
import type { Session } from "../../session";
import type { PureFunction } from "../pureFunction";
import { attain } from "./attain";
import { rollUp } from "./rollUp";
import { scoreOf } from "./scoreOf";
import { statusOf } from "./statusOf";
import { thresholdsOfScorecard } from "./thresholdsOfScorecard";

/** Functions of their arguments alone that need no statistics; some of them answer in words. */
export function byArgument(language: () => Language, session: Pick<Session, "store" | "calculateAgain">) {
  const own = thresholdsOfScorecard(session);
  return {
    SCOREOF: scoreOf,
    STATUSOF: statusOf(language, own),
    ROLLUP: rollUp(own),
    ATTAIN: attain,
  } satisfies Readonly<Record<string, PureFunction>>;
}
