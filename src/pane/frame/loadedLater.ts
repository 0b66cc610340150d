import { lazy, type FunctionComponent, type LazyExoticComponent } from "react";

const loaders: (() => Promise<unknown>)[] = [];

/** A view, or a part of one, that is loaded when it is opened, unless there was time for it before. */
export function loadedLater<Name extends string, Props extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, FunctionComponent<Props>>>>,
): LazyExoticComponent<FunctionComponent<Props>> {
  loaders.push(load);
  return lazy(async () => ({ default: (await load())[name] }));
}

/** Until the first view is there and read from. */
const PAUSE = 1000;
/** After the last thing that a person did: the next turn of a wheel comes sooner. */
const QUIET = 500;
const DOINGS = ["wheel", "scroll", "keydown", "pointerdown"] as const;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Not every browser that Excel uses says when it rests. */
const rest = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === "function" ? requestIdleCallback(resolve) : setTimeout(resolve, PAUSE),
  );

/** Loads the views one after the other whenever there is nothing else to do and nobody scrolls or types, so that each opens at once. */
export async function loadViewsAtRest(): Promise<void> {
  let doneAt = -QUIET;
  const note = (): void => void (doneAt = performance.now());
  const options = { capture: true, passive: true };
  for (const doing of DOINGS) window.addEventListener(doing, note, options);
  await wait(PAUSE);
  for (const load of loaders) {
    await rest();
    while (performance.now() < doneAt + QUIET) await wait(QUIET);
    // One that fails now is asked for again when it is opened, and is reported then.
    await load().catch(() => undefined);
  }
  for (const doing of DOINGS) window.removeEventListener(doing, note, options);
}
