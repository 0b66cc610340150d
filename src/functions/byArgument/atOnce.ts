import type { Language } from "../../language";
import type { PureFunction } from "../pureFunction";
import { attain } from "./attain";
import { rollUp } from "./rollUp";
import { scoreOf } from "./scoreOf";
import { statusOf } from "./statusOf";

/** Functions of their arguments alone that need no statistics; some of them answer in words. */
export const BY_ARGUMENT = (language: () => Language) =>
  ({ SCOREOF: scoreOf, STATUSOF: statusOf(language), ROLLUP: rollUp, ATTAIN: attain }) satisfies Readonly<
    Record<string, PureFunction>
  >;
