import type { Language } from "../language";
import type { Session } from "../session";
import { toCell, type CellContent } from "./answer";
import { BY_ARGUMENT, BY_ARGUMENT_LATER } from "./byArgument";
import { BY_NAME, BY_NAME_LATER } from "./byName";
import { lazyAnswer } from "./byName/lazyAnswer";
import { nodeResolver } from "./byName/nodeFunction";
import { createStreams } from "./createStreams";
import { MARKETING_FUNCTIONS } from "./marketing";
import { answerPure, type PureFunction } from "./pureFunction";

/** The language of messages before a scorecard has said its own. */
const FALLBACK_LANGUAGE: Language = "da";

/** Tells Excel which code answers for which function, all at once: a function that Excel asks for too early fails. */
export function associateFunctions(session: Session): void {
  const language = (): Language => {
    const state = session.store.getState();
    return state.kind === "ready" ? state.language : FALLBACK_LANGUAGE;
  };
  const { streaming, pushAll } = createStreams(session);
  for (const [id, run] of Object.entries(BY_NAME)) CustomFunctions.associate(id, streaming(nodeResolver(run)));
  for (const [id, load] of Object.entries(BY_NAME_LATER))
    CustomFunctions.associate(id, streaming(lazyAnswer(load, pushAll)));
  for (const [id, run] of Object.entries({ ...BY_ARGUMENT(language), ...MARKETING_FUNCTIONS }))
    CustomFunctions.associate(id, pure(run, language));
  for (const [id, load] of Object.entries(BY_ARGUMENT_LATER(language)))
    CustomFunctions.associate(id, pureLater(load, language));
}

/** Excel passes the invocation after the arguments, also where nobody asks for it. */
const pure =
  (run: PureFunction, language: () => Language) =>
  (...args: unknown[]): CellContent =>
    toCell(answerPure(run, args, language()));

/** The same with code that is loaded first; what cannot be loaded is tried again with the next cell that asks. */
const pureLater =
  (load: () => Promise<PureFunction>, language: () => Language) =>
  async (...args: unknown[]): Promise<CellContent> =>
    pure(await load(), language)(...args);
