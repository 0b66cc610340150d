import { within, type Extent } from "../../../chart/linearScale";
import type { Place } from "./frame";
import { stepFor, tidy } from "./steps";

/** So many small steps go over an axis, and so many of them into a large one. */
const SMALL_STEPS = 100;
const LARGE = 10;
const DAYS = { small: 1, large: 7 };
const SCORES = { small: 1, large: 10 };

interface Moving {
  readonly key: string;
  readonly from: Place;
  readonly x: Extent;
  readonly y: Extent;
  readonly over: "value" | "day";
  /** Whether up and down are a direction of their own; else they mean more and less. */
  readonly movesUp: boolean;
}

/** Where a key moves an anchor; `undefined` for keys that do not move it. */
export function movedBy({ key, from, x, y, over, movesUp }: Moving): Place | undefined {
  const across = steps(over, x);
  const byX = (step: number): Place => ({ x: tidy(from.x + step), y: from.y });
  const byY = (step: number): Place => ({ x: from.x, y: within(tidy(from.y + step), y) });
  switch (key) {
    case "ArrowLeft":
      return byX(-across.small);
    case "ArrowRight":
      return byX(across.small);
    case "ArrowDown":
      return movesUp ? byY(-SCORES.small) : byX(-across.small);
    case "ArrowUp":
      return movesUp ? byY(SCORES.small) : byX(across.small);
    case "PageDown":
      return movesUp ? byY(-SCORES.large) : byX(-across.large);
    case "PageUp":
      return movesUp ? byY(SCORES.large) : byX(across.large);
    case "Home":
      return byX(-across.large);
    case "End":
      return byX(across.large);
    default:
      return undefined;
  }
}

function steps(over: "value" | "day", x: Extent): typeof DAYS {
  if (over === "day") return DAYS;
  const small = stepFor(x, SMALL_STEPS);
  return { small, large: tidy(small * LARGE) };
}

/** The step to which a finger is held. */
export const fingerStep = (over: "value" | "day", x: Extent): number =>
  over === "day" ? DAYS.small : stepFor(x, SMALL_STEPS);
