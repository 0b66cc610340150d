import { loadCellSentences, type Language } from "../language";
import type { Session } from "../session";
import type { Called } from "./createCaller";
import type { PureFunction } from "./pureFunction";

/**
 * Functions of their arguments, as Excel calls them. Their code is loaded with the first cell that asks; what cannot be loaded is tried
 * again with the next one.
 */
export function pureFunctions(
  session: Pick<Session, "blankCells" | "calculateAgain">,
  language: () => Language,
): (load: () => Promise<PureFunction>) => Called {
  let caller: ((run: PureFunction) => Called) | undefined;
  return (load) => {
    let loaded: Called | undefined;
    return (...args) => {
      if (loaded !== undefined) return loaded(...args);
      const calling = import(/* webpackChunkName: "calling" */ "./createCaller");
      return Promise.all([calling, load(), loadCellSentences(language())]).then(([{ createCaller }, run]) => {
        caller ??= createCaller(session, language);
        loaded ??= caller(run);
        return loaded(...args);
      });
    };
  };
}
