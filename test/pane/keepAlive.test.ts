import { keepAlive, TRIES } from "../../src/pane/keepAlive";
import { failure, success, type Problem, type Result } from "../../src/scorecard";
import type { Outcome } from "../../src/session";
import { smallStage } from "./scorecards";
import type { Stage } from "./stage";

const BUSY = { kind: "excel-busy" } as const;

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A session whose readings go as said, the first of them first. */
function opening(...ways: readonly (Result<undefined, Problem> | Error | "never")[]): {
  stage: Stage;
  reads: () => number;
} {
  const stage = smallStage();
  const ready = stage.store.getState();
  let reads = 0;
  stage.show({ kind: "opening" });
  stage.open = async (): Outcome => {
    const way = ways[reads] ?? success(undefined);
    reads += 1;
    if (way === "never") return new Promise(() => undefined);
    if (way instanceof Error) throw way;
    stage.store.setState(way.ok ? ready : { kind: "lost", problem: BUSY }, true);
    return way;
  };
  keepAlive(stage, stage.open());
  return { stage, reads: () => reads };
}

const kindOf = (stage: Stage): string => stage.store.getState().kind;

test("a first reading that fails is tried again after 1, 3 and 10 seconds, and no more", async () => {
  const { stage, reads } = opening(failure(BUSY), failure(BUSY), failure(BUSY), failure(BUSY), success(undefined));
  await jest.advanceTimersByTimeAsync(0);
  const after: number[] = [];
  for (const wait of TRIES) {
    await jest.advanceTimersByTimeAsync(wait - 1);
    after.push(reads());
    await jest.advanceTimersByTimeAsync(1);
    after.push(reads());
  }
  expect(after).toEqual([1, 2, 2, 3, 3, 4]);
  await jest.advanceTimersByTimeAsync(100_000);
  expect([reads(), kindOf(stage)]).toEqual([4, "lost"]);
});

test("once it has been read there is nothing to try", async () => {
  const { stage, reads } = opening(failure(BUSY), success(undefined));
  await jest.advanceTimersByTimeAsync(100_000);
  expect([reads(), kindOf(stage)]).toEqual([2, "ready"]);
});

test("tables that are gone are not asked for again", async () => {
  const { stage, reads } = opening("never");
  stage.show({ kind: "lost", problem: { kind: "table-missing", table: "BSC_Kpis" } });
  await jest.advanceTimersByTimeAsync(100_000);
  expect(reads()).toBe(1);
});

test("a reading that does not end is told of, and what it brings in the end is shown", async () => {
  const { stage } = opening("never");
  await jest.advanceTimersByTimeAsync(19_999);
  expect(kindOf(stage)).toBe("opening");
  await jest.advanceTimersByTimeAsync(1);
  expect(stage.store.getState()).toEqual({ kind: "lost", problem: BUSY });
});

test("a bug is reported, and the cells get an answer", async () => {
  const before = globalThis.reportError;
  const reported = jest.fn();
  globalThis.reportError = reported;
  const bug = new TypeError("x is not a function");
  const { stage } = opening(bug);
  await jest.advanceTimersByTimeAsync(0);
  expect(reported).toHaveBeenCalledWith(bug);
  expect(stage.store.getState()).toMatchObject({ kind: "lost", problem: { message: "x is not a function" } });
  globalThis.reportError = before;
});

test("what Excel may have lost is asked for when the pane is shown again", async () => {
  const { stage } = opening(success(undefined));
  await jest.advanceTimersByTimeAsync(0);
  document.dispatchEvent(new Event("visibilitychange"));
  await jest.advanceTimersByTimeAsync(0);
  expect(stage.calls).toContain("refresh");
});
