import type * as later from "../../../src/pane/frame/loadedLater";

const SECOND = 1000;

let loadedLater: typeof later.loadedLater;
let loadViewsAtRest: typeof later.loadViewsAtRest;

beforeEach(async () => {
  // Views that other tests have asked for are registered in the one that they share.
  await jest.isolateModulesAsync(async () => {
    ({ loadedLater, loadViewsAtRest } = await import("../../../src/pane/frame/loadedLater"));
  });
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

test("views are loaded one after the other, and none while somebody scrolls or types", async () => {
  const loaded: string[] = [];
  for (const name of ["one", "other"])
    loadedLater(name, async () => {
      loaded.push(name);
      return { [name]: () => null };
    });
  const all = loadViewsAtRest();
  for (let turn = 0; turn < 20; turn += 1) {
    await jest.advanceTimersByTimeAsync(SECOND / 4);
    window.dispatchEvent(new Event(turn % 2 === 0 ? "scroll" : "keydown"));
  }
  expect(loaded).toEqual([]);
  await jest.advanceTimersByTimeAsync(20 * SECOND);
  expect(loaded).toEqual(["one", "other"]);
  await all;
});
