import { useLayoutEffect, useRef, type FocusEvent } from "react";
import type { Evaluation, NodeId } from "../../../scorecard";
import { nodeElementId } from "./nodeElement";

/**
 * When a colleague deletes what has the focus, the focus goes to what it stood in: browsers would drop it, and a keyboard user
 * would begin again at the top. A focus that is anywhere else is left alone.
 */
export function useFocusKeeper({ nodes }: Evaluation): { readonly onFocus: (event: FocusEvent) => void } {
  const last = useRef<HTMLElement | null>(null);
  const path = useRef<readonly NodeId[]>([]);
  useLayoutEffect(() => {
    const lost = last.current;
    const isLost = lost !== null && !lost.isConnected && document.activeElement === document.body;
    if (!isLost) return;
    const near = path.current
      .map((id) => document.getElementById(nodeElementId(id)))
      .find((element) => element !== null);
    near?.focus();
  }, [nodes]);
  const onFocus = ({ target }: FocusEvent): void => {
    last.current = target instanceof HTMLElement ? target : null;
    const own = target
      .closest("li, section")
      ?.querySelector("[id^='bsc-']")
      ?.id.slice(nodeElementId("" as NodeId).length);
    const ids: NodeId[] = [];
    for (let node = nodes.get(own as NodeId); node !== undefined; node = parentOf(node.parent)) ids.push(node.id);
    path.current = ids;
  };
  const parentOf = (id: NodeId | undefined) => (id === undefined ? undefined : nodes.get(id));
  return { onFocus };
}
