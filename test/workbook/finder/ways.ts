import type { Answer } from "./tables";

type Said = Omit<Answer, "actual" | "target" | "score" | "direction">;

/** What is to be much; a target and a score where the table has a target. */
export const high = (actual: number, target?: number, score?: number, more: Said = {}): Answer => ({
  ...{ actual, direction: "higher", ...more },
  ...(target === undefined ? {} : { target }),
  ...(score === undefined ? {} : { score }),
});

/** What is to be little. */
export const low = (...all: Parameters<typeof high>): Answer => ({ ...high(...all), direction: "lower" });

export const IN_OCTOBER: Said = { period: "2026-10" };
