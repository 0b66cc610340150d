import { useCallback, useEffect, useRef } from "react";

/**
 * Does something at once, or, while a mouse button or finger is down, after the click. A message that appears between
 * the two halves of a click would push the thing that is being clicked away.
 */
export function useAfterClick(): (work: () => void) => void {
  const waiting = useRef<(() => void)[]>(undefined);
  useEffect(() => {
    const press = (): void => {
      waiting.current = [];
    };
    const release = (): void => {
      const works = waiting.current ?? [];
      waiting.current = undefined;
      // The click itself comes right after the release.
      setTimeout(() => works.forEach((work) => work()));
    };
    window.addEventListener("pointerdown", press, true);
    window.addEventListener("pointerup", release, true);
    window.addEventListener("pointercancel", release, true);
    return () => {
      window.removeEventListener("pointerdown", press, true);
      window.removeEventListener("pointerup", release, true);
      window.removeEventListener("pointercancel", release, true);
    };
  }, []);
  return useCallback((work) => {
    if (waiting.current === undefined) work();
    else waiting.current.push(work);
  }, []);
}
