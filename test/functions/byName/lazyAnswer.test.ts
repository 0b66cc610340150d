import { createArguments } from "../../../src/functions/createArguments";
import { lazyAnswer } from "../../../src/functions/byName/lazyAnswer";
import type { NodeFunction } from "../../../src/functions/byName/nodeFunction";
import type { SessionState } from "../../../src/session";

const EMPTY: SessionState = { kind: "empty" };
const score: NodeFunction = () => ({ ok: true, value: 1 });
const ask = (question: ReturnType<typeof lazyAnswer>) => question(EMPTY, createArguments([]));
const turn = () => new Promise((resolve) => setImmediate(resolve));

test("the cell keeps what it shows until the code is there, and then is asked again", async () => {
  const loaded = jest.fn();
  const load = jest.fn(async () => score);
  const question = lazyAnswer(load, loaded);
  expect([ask(question), ask(question)]).toEqual([undefined, undefined]);
  await turn();
  expect(loaded).toHaveBeenCalledTimes(1);
  expect(load).toHaveBeenCalledTimes(1);
  expect(ask(question)).toMatchObject({ kind: "not-available" });
});

test("code that could not be loaded is asked for again with the next question", async () => {
  const reported: unknown[] = [];
  const report = (error: unknown) => void reported.push(error);
  const load = jest.fn(() => Promise.resolve(score)).mockRejectedValueOnce(new Error("offline"));
  const question = lazyAnswer(load, () => undefined, report);
  ask(question);
  await turn();
  expect(reported).toEqual([new Error("offline")]);
  ask(question);
  await turn();
  expect(ask(question)).toBeDefined();
});
