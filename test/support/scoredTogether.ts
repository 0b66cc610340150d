import { belowOf, evaluateAt, joiningOf } from "../../src/scorecard";
import type { Scored } from "../../src/workbook/native/nativeRows";
import { today } from "../../src/workbook/today";
import type { Present } from "./anyScorecard";

/** Scorecards of one workbook as the engine sees them today, each with what counts in it of those below. */
export function scoredTogether(presents: readonly Present[]): readonly Scored[] {
  const known = new Map<Present, Scored>();
  const scored = (present: Present): Scored => {
    const found = known.get(present);
    if (found) return found;
    const { id } = present.scorecard.settings;
    const below = presents.filter(({ scorecard: { settings } }) => settings.above === id).map(scored);
    const { joining, fromBelow } = joiningOf(
      present.scorecard,
      below.map(({ scorecard }) => scorecard),
    );
    const scorecard =
      joining.length + fromBelow.length > 0 ? { ...present.scorecard, joining, fromBelow } : present.scorecard;
    const alone = { readings: present.readings, series: new Map(), today: today() };
    const values = joining.length + fromBelow.length > 0 ? { ...alone, below: belowOf(scorecard, below) } : alone;
    const evaluation = evaluateAt(scorecard, values);
    const is: Scored = { scorecard, values, evaluation, reads: new Map(), growths: new Map(), dateSystem: "1900" };
    known.set(present, is);
    return is;
  };
  return presents.map(scored);
}
