import { useState, type KeyboardEvent, type PointerEvent } from "react";
import { nearest } from "./nearest";

export interface PointCursor {
  /** The place of the point that is looked at; the last one at first. */
  readonly place: number;
  /** Whether a person has chosen it. */
  readonly isChosen: boolean;
  onKeyDown(event: KeyboardEvent): void;
  onPointer(event: PointerEvent<SVGSVGElement>): void;
}

/** Going from point to point of a chart, by keys or pointer. */
export function usePointCursor(xs: readonly number[], drawnWidth: number): PointCursor {
  const [chosen, setChosen] = useState<number>();
  const last = xs.length - 1;
  const place = Math.min(chosen ?? last, last);
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: place - 1,
    ArrowDown: place - 1,
    ArrowRight: place + 1,
    ArrowUp: place + 1,
    Home: 0,
    End: last,
  };
  return {
    place,
    isChosen: chosen !== undefined,
    onKeyDown: (event) => {
      const next = steps[event.key];
      if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      setChosen(Math.min(last, Math.max(0, next)));
    },
    onPointer: ({ currentTarget, clientX }) => {
      const { left, width } = currentTarget.getBoundingClientRect();
      if (width > 0) setChosen(nearest(xs, ((clientX - left) / width) * drawnWidth));
    },
  };
}
