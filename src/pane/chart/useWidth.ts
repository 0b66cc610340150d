import { useCallback, useState } from "react";

/** The width of a pane of 320 px without its margins, until the real one is known. */
const USUAL = 296;

/** The width of an element, as the pane is made wider and narrower. */
export function useWidth(): readonly [number, (element: HTMLElement | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(USUAL);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver !== "function") return undefined;
    const observer = new ResizeObserver(() => setWidth(Math.max(120, Math.floor(element.clientWidth))));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measure];
}
