import { hasCellSentences, loadCellSentences } from "../language";
import type { Session, SessionState } from "../session";
import { sameAnswer, toCell, type Answer, type CellContent } from "./answer";
import type { Resolver } from "./byName/nodeFunction";
import { createArguments } from "./createArguments";
import { languageOf } from "./languageOf";

interface Stream {
  readonly ask: (state: SessionState) => Answer | undefined;
  readonly invocation: CustomFunctions.StreamingInvocation<CellContent>;
  last?: Answer;
}

export interface Streams {
  /** A function that Excel calls for a cell, and that answers again whenever the session has something new. */
  streaming(resolve: Resolver): (...args: unknown[]) => void;
  /** Answers all cells again. */
  pushAll(): void;
}

/**
 * Makes streaming functions that are fed by the session. A cell keeps what it shows until there is something new, and
 * only cells whose answer has changed are written to.
 */
export function createStreams(session: Session): Streams {
  const streams = new Set<Stream>();

  const push = (stream: Stream, state: SessionState): void => {
    // The cell keeps what it shows until there are words for what it will say.
    if (!hasCellSentences(languageOf(state))) return;
    const answer = stream.ask(state);
    if (answer === undefined || sameAnswer(stream.last, answer)) return;
    stream.last = answer;
    stream.invocation.setResult(toCell(answer));
  };

  const pushAll = (): void => {
    for (const stream of streams) push(stream, session.store.getState());
  };
  const answerAll = (): void => {
    const language = languageOf(session.store.getState());
    if (hasCellSentences(language)) return pushAll();
    // What cannot be loaded is tried again with the next reading, and when somebody refreshes.
    void loadCellSentences(language)
      .then(pushAll)
      .catch((error: unknown) => reportError(error));
  };
  session.store.subscribe(answerAll);
  // Excel drops answers that it could not take for a minute, for example while somebody typed in a cell.
  session.whenAsked(() => {
    for (const stream of streams) delete stream.last;
    answerAll();
  });

  const streaming: Streams["streaming"] =
    (resolve) =>
    (...args) => {
      // Excel passes null for what was left out, and the invocation always last.
      const invocation = args.at(-1) as CustomFunctions.StreamingInvocation<CellContent>;
      const values = args.slice(0, -1);
      const ask = (state: SessionState): Answer | undefined => resolve(state, createArguments(values));
      const stream: Stream = { ask, invocation };
      streams.add(stream);
      invocation.onCanceled = () => void streams.delete(stream);
      push(stream, session.store.getState());
    };
  return { streaming, pushAll };
}
