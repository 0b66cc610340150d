import { useCallback, useState } from "react";

/** The width of a pane of 320 px without its margins. */
const USUAL = 296;

/** Nothing can be drawn on less. */
const LEAST = 120;

/**
 * The width of an element, as the pane is made wider and narrower.
 *
 * @param first - what it is taken to be until it has been measured
 */
export function useWidth(first = USUAL): readonly [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(first);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver !== "function") return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(LEAST, Math.floor(element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
