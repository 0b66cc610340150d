import type { Grid } from "../../../src/workbench/grid/grid";
import { guardUnsaved } from "../../../src/workbench/page/guardUnsaved";

function guarded(): { change(): void; saved(): void; isAsked(): boolean } {
  const listeners: (() => void)[] = [];
  const page = new EventTarget();
  const on = ((_: string, listener: () => void) => {
    listeners.push(listener);
    return () => undefined;
  }) as unknown as Grid["on"];
  const saved = guardUnsaved({ on }, page);
  return {
    change: () => listeners.forEach((listener) => listener()),
    saved,
    isAsked: () => !page.dispatchEvent(new Event("beforeunload", { cancelable: true })),
  };
}

test("a workbook that nobody has changed is left without a question", () => {
  expect(guarded().isAsked()).toBe(false);
});

test("one with changes is asked about, until they are saved, and again after the next change", () => {
  const page = guarded();
  page.change();
  expect(page.isAsked()).toBe(true);
  page.saved();
  expect(page.isAsked()).toBe(false);
  page.change();
  expect(page.isAsked()).toBe(true);
});
