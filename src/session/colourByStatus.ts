import type { Scorecard } from "../scorecard";
import { colourByStatus as colour, type ColouredCells } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";

/**
 * Colours the selected cells by the status that they name, or takes the colours away. Scores have the thresholds of the scorecard that is shown.
 *
 * @param scores - whether numbers among them are scores (see `hasOneScale`); `undefined` takes the colours away
 */
export function colourByStatus(
  { words, store, begun = store.getState() }: SessionContext,
  scores: boolean | undefined,
): Outcome<ColouredCells> {
  return colour(words, scores, begun.kind === "ready" ? begun.scorecard : undefined);
}

/**
 * Whether a score says its light by itself: the same thresholds for all, and none that hold on to the light of before. Else the same
 * number is green for one KPI and red for another.
 */
export const hasOneScale = ({ kpis, perspectives, settings }: Scorecard): boolean =>
  (settings.thresholds.hysteresis ?? 0) === 0 &&
  [...kpis, ...perspectives].every(({ thresholds }) => thresholds === undefined);
