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

/** Not every browser that Excel uses says when it rests. */
const rest = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === "function" ? requestIdleCallback(resolve) : setTimeout(resolve, PAUSE),
  );

/** Loads the views one after the other whenever there is nothing else to do, so that each opens at once. */
export async function loadViewsAtRest(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  for (const load of loaders) {
    await rest();
    // One that fails now is asked for again when it is opened, and is reported then.
    await load().catch(() => undefined);
  }
}
