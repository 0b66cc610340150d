import { useEffect, useRef, type PointerEvent } from "react";
import { objectiveId, type ObjectiveId } from "../../../../scorecard";
import { BOX_ATTRIBUTE } from "../boxElement";
import type { Point } from "../layout/geometry";
import type { StrategyMapState } from "../useStrategyMap";

/** A click may tremble so much before it is a drag. */
const TREMBLE = 6;
/** So near to the edge of the pane the map scrolls by itself. */
const EDGE = 48;
const SCROLL = 8;

interface Held {
  readonly start: Point;
  readonly pointer: Point;
  readonly handle: HTMLElement;
  readonly isDrag: boolean;
}

interface Dragging {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
  /** Whether the click that comes now is only the end of a drag. */
  readonly isEndOfDrag: () => boolean;
}

/** Draws a new arrow from an objective with mouse, pen or finger. */
export function useDragging(id: ObjectiveId, { linking, drag, finish, cancel }: StrategyMapState): Dragging {
  const held = useRef<Held>(undefined);
  const justDragged = useRef(false);
  const isDragging = linking.kind === "dragging" && linking.from === id;
  const follow = useRef(drag);
  useEffect(() => {
    follow.current = drag;
  });
  useEffect(() => {
    if (!isDragging) return undefined;
    let frame = requestAnimationFrame(function scroll() {
      const { current } = held;
      const step = current === undefined ? 0 : scrollAt(current.pointer.y);
      if (current !== undefined && step !== 0) {
        window.scrollBy(0, step);
        follow.current(id, onMap(current), under(current.pointer));
      }
      frame = requestAnimationFrame(scroll);
    });
    return () => {
      cancelAnimationFrame(frame);
      // Escape may have ended it while the button is still held: the click that follows means nothing.
      justDragged.current ||= held.current !== undefined;
      held.current = undefined;
    };
  }, [isDragging, id]);
  return {
    onPointerDown: ({ button, currentTarget, pointerId, clientX: x, clientY: y }) => {
      justDragged.current = false;
      if (button !== 0) return;
      currentTarget.setPointerCapture(pointerId);
      held.current = { start: { x, y }, pointer: { x, y }, handle: currentTarget, isDrag: false };
    },
    onPointerMove: ({ clientX: x, clientY: y }) => {
      const { current } = held;
      if (current === undefined) return;
      const { start } = current;
      const isDrag = current.isDrag || Math.hypot(x - start.x, y - start.y) > TREMBLE;
      held.current = { ...current, pointer: { x, y }, isDrag };
      if (isDrag) drag(id, onMap(held.current), under({ x, y }));
    },
    onPointerUp: () => {
      const { current } = held;
      held.current = undefined;
      if (!current?.isDrag) return;
      justDragged.current = true;
      const over = under(current.pointer);
      finish(over === id ? undefined : over);
    },
    onPointerCancel: () => {
      const { current } = held;
      held.current = undefined;
      if (current?.isDrag) cancel();
    },
    isEndOfDrag: () => {
      const { current } = justDragged;
      justDragged.current = false;
      return current;
    },
  };
}

function scrollAt(y: number): number {
  if (y < EDGE * 2) return -SCROLL;
  return y > window.innerHeight - EDGE ? SCROLL : 0;
}

/** The objective whose box lies under the pointer. */
function under({ x, y }: Point): ObjectiveId | undefined {
  const id = document.elementFromPoint(x, y)?.closest(`[${BOX_ATTRIBUTE}]`)?.getAttribute(BOX_ATTRIBUTE);
  return id === null || id === undefined ? undefined : objectiveId(id);
}

/** In the coordinates of the map. */
function onMap({ handle, pointer }: Held): Point {
  const origin = handle.closest("[data-map]")?.getBoundingClientRect();
  return { x: pointer.x - (origin?.left ?? 0), y: pointer.y - (origin?.top ?? 0) };
}
