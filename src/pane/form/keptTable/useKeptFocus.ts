import { useLayoutEffect, useRef } from "react";
import { focusHeading } from "../../frame/focusHeading";

/**
 * When the part of the page with the focus gives way to another one, the focus goes to the heading of the page: browsers would drop it.
 *
 * @param shown - which part is shown
 */
export function useKeptFocus(shown: string): void {
  const before = useRef(shown);
  useLayoutEffect(() => {
    if (before.current === shown) return;
    before.current = shown;
    if (document.activeElement === document.body) focusHeading();
  }, [shown]);
}
