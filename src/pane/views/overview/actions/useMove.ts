import { useLayoutEffect, useRef } from "react";
import type { NodeEvaluation } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";

export interface Move {
  readonly possible: boolean;
  readonly run: (button: HTMLElement) => void;
}

/** Moving a node among the siblings of its own level. Browsers drop the focus of what is moved, so it is given back. */
export function useMove(node: NodeEvaluation): { readonly up: Move; readonly down: Move } {
  const { evaluation } = useReady();
  const { words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const pressed = useRef<HTMLElement>(null);

  const parent = node.parent === undefined ? undefined : evaluation.nodes.get(node.parent);
  const siblings = (parent?.children ?? []).filter((id) => evaluation.nodes.get(id)?.level === node.level);
  const position = siblings.indexOf(node.id);

  const { run } = useAction(async (direction: "up" | "down", button: HTMLElement) => {
    pressed.current = button;
    const text = direction === "up" ? words.movedUp(node) : words.movedDown(node);
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
