import type { Session, SessionState } from "../session";
import { invalid, sameAnswer, toCell, type Answer } from "./answer";

/** Answers for the state of the session; `undefined` leaves the cell as it is. */
export type Question = (state: SessionState, name: string) => Answer | undefined;

interface Stream {
  readonly ask: (state: SessionState) => Answer | undefined;
  readonly invocation: CustomFunctions.StreamingInvocation<number | string>;
  last: Answer | undefined;
}

/**
 * Makes streaming functions that are fed by the session. A cell keeps what it shows until there is something new, and
 * only cells whose answer has changed are written to.
 */
export function createStreams(session: Session): (question: Question) => (...args: unknown[]) => void {
  const streams = new Set<Stream>();

  const push = (stream: Stream, state: SessionState): void => {
    const answer = stream.ask(state);
    if (answer === undefined || sameAnswer(stream.last, answer)) return;
    stream.last = answer;
    stream.invocation.setResult(toCell(answer) as number | string);
  };

  session.store.subscribe((state) => {
    for (const stream of streams) push(stream, state);
  });

  return (question) =>
    (...args) => {
      // Excel passes null for what was left out, and the invocation always last.
      const invocation = args.at(-1) as CustomFunctions.StreamingInvocation<number | string>;
      const name = args.length > 1 ? args[0] : null;
      const stream: Stream = { ask: (state) => answerTo(question, state, name), invocation, last: undefined };
      streams.add(stream);
      invocation.onCanceled = () => void streams.delete(stream);
      push(stream, session.store.getState());
    };
}

const answerTo = (question: Question, state: SessionState, name: unknown): Answer | undefined =>
  typeof name === "object" && name !== null ? invalid("") : question(state, name === null ? "" : String(name));
