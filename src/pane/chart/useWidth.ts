import { useCallback, useRef, useState } from "react";

/** The width of a pane of 320 px without its margins. */
const USUAL = 296;

/** Nothing can be drawn on less. */
const LEAST = 120;

/**
 * The width of an element, as the pane is made wider and narrower.
 *
 * @param first - what it is taken to be until it has been measured
 */
export function useWidth(first = USUAL): readonly [number, (element: HTMLElement | null) => void] {
  const [width, setWidth] = useState(first);
  const observer = useRef<ResizeObserver | undefined>(undefined);
  const measure = useCallback((element: HTMLElement | null) => {
    observer.current?.disconnect();
    observer.current = undefined;
    if (element === null || typeof ResizeObserver !== "function") return;
    observer.current = new ResizeObserver(() => setWidth(Math.max(LEAST, Math.floor(element.clientWidth))));
    observer.current.observe(element);
  }, []);
  return [width, measure];
}
