import { useLayoutEffect, useRef, type RefObject } from "react";
import type { NodeEvaluation } from "../../scorecard";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

export interface Move {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly possible: boolean;
  readonly run: () => void;
}

/** Moving a node among the siblings of its own level. Browsers drop the focus of what is moved, so it is given back. */
export function useMove(node: NodeEvaluation): { readonly up: Move; readonly down: Move } {
  const { evaluation } = useReady();
  const { words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const upButton = useRef<HTMLButtonElement>(null);
  const downButton = useRef<HTMLButtonElement>(null);
  const moving = useRef<"up" | "down">(undefined);

  const parent = node.parent === undefined ? undefined : evaluation.nodes.get(node.parent);
  const siblings = (parent?.children ?? []).filter((id) => evaluation.nodes.get(id)?.level === node.level);
  const position = siblings.indexOf(node.id);

  const { run } = useAction(async (direction: "up" | "down") => {
    const text = direction === "up" ? words.movedUp(node) : words.movedDown(node);
    moving.current = direction;
    report(await session.move(node.id, direction), () => text);
  });
  useLayoutEffect(() => {
    if (moving.current === "up") upButton.current?.focus();
    if (moving.current === "down") downButton.current?.focus();
    moving.current = undefined;
  }, [position]);
  return {
    up: { ref: upButton, possible: position > 0, run: () => run("up") },
    down: { ref: downButton, possible: position >= 0 && position < siblings.length - 1, run: () => run("down") },
  };
}
