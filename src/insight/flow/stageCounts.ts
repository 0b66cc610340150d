import { failure, success, type Result } from "../../scorecard";
import { tooFew, type TooFewData } from "../estimate";
import { queueGrowth, type BelowNothing, type Growth } from "./queueGrowth";

/** How many were in a stage, period by period. */
export interface StageCounts extends Growth {
  readonly stage: string;
}

/**
 * How the number in each stage develops, from a table of counts with a row a period.
 *
 * - Where all of them only scatter, one is called growing in at most 5 of 100 tables: the chance is shared among the stages.
 * - Problems: `too-few-data` below five periods (the first is where it starts from), `below-nothing` for a count below 0.
 *
 * @param rows - one count a stage, oldest first; a row without all of them is left out
 */
export function stageCounts(
  stages: readonly string[],
  rows: readonly (readonly (number | undefined)[])[],
): Result<readonly StageCounts[], TooFewData | BelowNothing> {
  const whole = rows.filter((row) => stages.every((_, place) => row[place] !== undefined));
  if (stages.length === 0) return failure(tooFew(0, 1));
  const found: StageCounts[] = [];
  for (const [place, stage] of stages.entries()) {
    const [start = 0, ...counts] = whole.map((row) => row[place] ?? 0);
    if (start < 0) return failure({ kind: "below-nothing", period: 1 });
    const changes = counts.map((count, index) => count - (counts[index - 1] ?? start));
    const growth = queueGrowth(
      changes.map((change) => Math.max(0, change)),
      changes.map((change) => Math.max(0, -change)),
      start,
      stages.length,
    );
    if (!growth.ok) return growth;
    found.push({ stage, ...growth.value });
  }
  return success(found);
}
