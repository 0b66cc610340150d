import { loadedLater, loadViewsAtRest } from "../../../src/pane/frame/loadedLater";

const SECOND = 1000;

beforeEach(() => jest.useFakeTimers());
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
