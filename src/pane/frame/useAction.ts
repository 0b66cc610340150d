import { useCallback, useRef, useState } from "react";
import { useNotices } from "./Notices";
import { usePaneLanguage } from "./paneLanguage";

export interface Action<Arguments extends readonly unknown[]> {
  readonly run: (...args: Arguments) => void;
  readonly running: boolean;
}

/** Something that takes a while and must not start twice: a second click while it runs does nothing. */
export function useAction<Arguments extends readonly unknown[]>(
  work: (...args: Arguments) => Promise<unknown>,
): Action<Arguments> {
  const { fail } = useNotices();
  const { words } = usePaneLanguage();
  const isRunning = useRef(false);
  const [running, setRunning] = useState(false);
  const run = useCallback(
    (...args: Arguments): void => {
      if (isRunning.current) return;
      isRunning.current = true;
      setRunning(true);
      work(...args)
        .catch((error: unknown) => {
          fail(words.unexpected);
          reportError(error);
        })
        .finally(() => {
          isRunning.current = false;
          setRunning(false);
        });
    },
    [work, fail, words],
  );
  return { run, running };
}
