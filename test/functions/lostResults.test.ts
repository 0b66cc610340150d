import { createStore } from "zustand/vanilla";
import { createStreams } from "../../src/functions/createStreams";
import { value } from "../../src/functions/answer";
import type { Session, SessionState } from "../../src/session";

test("an answer that Excel may have lost is given again when somebody refreshes, and at no other time", () => {
  const store = createStore<SessionState>(() => ({ kind: "empty" }));
  let ask = (): void => undefined;
  const session: Pick<Session, "store" | "whenAsked"> = { store, whenAsked: (listener) => void (ask = listener) };
  const given: unknown[] = [];
  const invocation = { setResult: (content: unknown) => void given.push(content), onCanceled: () => undefined };
  createStreams(session as Session).streaming(() => value(80))(invocation);
  store.setState({ kind: "empty" }, true);
  expect(given).toEqual([80]);
  ask();
  expect(given).toEqual([80, 80]);
  invocation.onCanceled();
  ask();
  expect(given).toEqual([80, 80]);
});
