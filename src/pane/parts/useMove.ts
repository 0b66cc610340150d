import { useLayoutEffect, useRef } from "react";
import type { NodeEvaluation } from "../../scorecard";
import { useNotices } from "../frame/Notices";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

export interface Move {
  readonly possible: boolean;
  readonly run: (button: HTMLElement) => void;
}

type Moved = (node: NodeEvaluation) => string;

/**
 * Moving a node among the siblings of its own level. Browsers drop the focus of what is moved, so it is given back.
 *
 * @param said - what is said when it has been moved one place
 */
export function useMove(
  node: NodeEvaluation,
  said: { readonly up: Moved; readonly down: Moved },
): { readonly up: Move; readonly down: Move } {
  const { evaluation } = useReady();
  const session = useSession();
  const { report } = useNotices();
  const pressed = useRef<HTMLElement | null>(null);

  const parent = node.parent === undefined ? undefined : evaluation.nodes.get(node.parent);
  const siblings = (parent?.children ?? []).filter((id) => evaluation.nodes.get(id)?.level === node.level);
  const position = siblings.indexOf(node.id);

  const { run } = useAction(async (direction: "up" | "down", button: HTMLElement) => {
    pressed.current = button;
    const text = said[direction](node);
    report(await session.move(node.id, direction), () => text);
  });
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current?.scrollIntoView({ block: "center" });
    pressed.current = null;
  }, [position]);
  return {
    up: { possible: position > 0, run: (button) => run("up", button) },
    down: { possible: position >= 0 && position < siblings.length - 1, run: (button) => run("down", button) },
  };
}
