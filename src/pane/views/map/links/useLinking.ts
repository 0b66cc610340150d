import { useEffect, useState } from "react";
import type { ObjectiveId } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { focusHandle } from "../boxElement";
import type { Point } from "../layout/geometry";

/** What is being linked, if anything. */
export type Linking =
  | { readonly kind: "off" }
  /** Waits for the effect to be chosen, with keys or by a click. */
  | { readonly kind: "choosing"; readonly from: ObjectiveId }
  /** The pointer holds the end of a new arrow. */
  | {
      readonly kind: "dragging";
      readonly from: ObjectiveId;
      readonly pointer: Point;
      readonly over: ObjectiveId | undefined;
    }
  | { readonly kind: "cancelled" };

export interface LinkingState {
  readonly linking: Linking;
  /** The cause of the link that is being made. */
  readonly from: ObjectiveId | undefined;
  choose(from: ObjectiveId): void;
  drag(from: ObjectiveId, pointer: Point, over: ObjectiveId | undefined): void;
  /** The effect is known: the link is made. */
  finish(to: ObjectiveId | undefined): void;
  cancel(): void;
}

const OFF: Linking = { kind: "off" };

export function useLinking(add: (from: ObjectiveId, to: ObjectiveId) => void): LinkingState {
  const { clear } = useNotices();
  const [linking, setLinking] = useState<Linking>(OFF);
  const from = "from" in linking ? linking.from : undefined;
  useEffect(() => {
    if (from === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "Escape") return;
      event.preventDefault();
      setLinking({ kind: "cancelled" });
      focusHandle(from);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [from]);
  return {
    linking,
    from,
    choose: (cause) => {
      clear();
      setLinking({ kind: "choosing", from: cause });
    },
    drag: (cause, pointer, over) => {
      setLinking({ kind: "dragging", from: cause, pointer, over: over === cause ? undefined : over });
    },
    finish: (to) => {
      if (from === undefined) return;
      setLinking(to === undefined ? { kind: "cancelled" } : OFF);
      if (to !== undefined && to !== from) add(from, to);
    },
    cancel: () => {
      setLinking({ kind: "cancelled" });
      if (from !== undefined) focusHandle(from);
    },
  };
}
