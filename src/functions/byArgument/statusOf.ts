import {
  failure,
  statusOf as lightOf,
  success,
  THRESHOLD_PRESETS,
  type ThresholdPreset,
  type Thresholds,
} from "../../scorecard";
import type { Language } from "../../language";
import { FORMATS, statusContent } from "../byName/status";
import type { Arguments } from "../createArguments";
import type { PureFunction } from "../pureFunction";
import { hundredfold, isShare } from "./shares";
import type { ReadThresholds } from "./thresholdsOfScorecard";

const DANISH_PRESETS = { stram: "strict", fremdrift: "progress", tredeling: "thirds" } as const satisfies Readonly<
  Record<string, ThresholdPreset>
>;

/** The thresholds of the scorecard. */
export const SCORECARD = "scorecard";

/** By name; some have a Danish one too. */
const PRESETS: Readonly<Record<string, Thresholds>> = {
  ...THRESHOLD_PRESETS,
  ...Object.fromEntries(Object.entries(DANISH_PRESETS).map(([name, preset]) => [name, THRESHOLD_PRESETS[preset]])),
};

/**
 * `BSC.STATUSOF(score, [thresholds], [amber], [format], [achieved])`: the traffic light of a score. Thresholds are the name of a
 * preset (standard, strict, progress, thirds, okr), `scorecard` for those of the scorecard, or the least score that is green,
 * followed by the least that is amber. With a fifth argument a score can be achieved too.
 *
 * - Empty: the word for "no data" for a blank score.
 * - Errors: `#N/A` for `scorecard` where there is none; `#VALUE!` for a score that is no number, an unknown preset, amber above green, and shares (0.95) beside numbers that
 *   count to 100; shares beside shares, 0.95 by 0.9 and 0.75, are all right.
 */
export const statusOf =
  (language: () => Language, own: ReadThresholds): PureFunction =>
  (given) => {
    const score = given.optionalNumber(1);
    const found = thresholdsOf(given, own);
    if (found === undefined) return failure({ kind: "no-scorecard" });
    const achieved = given.optionalNumber(5, { least: found.green });
    const thresholds = achieved === undefined ? found : { ...found, achieved };
    refuseShares(given, score, thresholds);
    const format = given.choice(4, FORMATS);
    if (given.problem !== undefined) return failure(given.problem);
    return success(statusContent(lightOf(score, thresholds), format, language()));
  };

/** A score and its thresholds count to the same whole, 100 or 1. */
function refuseShares(given: Arguments, score: number | undefined, { green, amber }: Thresholds): void {
  if (score === undefined) return;
  const refuse = (position: number, value: number): void =>
    given.refuse({ kind: "argument-share", position, value, instead: hundredfold(value) });
  if (isShare(score) && green > 1) refuse(1, score);
  if (isShare(green) && Math.abs(score) > 1) refuse(2, green);
  if (green > 1 && isShare(amber) && amber < 1) refuse(3, amber);
}

function thresholdsOf(given: Arguments, own: ReadThresholds): Thresholds | undefined {
  const [reading] = given.cells(2);
  if (reading?.kind === "text") {
    // A preset has both thresholds: a third argument beside it would be ignored.
    if (!given.isLeftOut(3)) given.refuse({ kind: "argument-not-a-number", position: 2, text: reading.text });
    const name = given.choice(2, [...Object.keys(PRESETS), SCORECARD]);
    if (name === SCORECARD) return own();
    return PRESETS[name] ?? THRESHOLD_PRESETS.standard;
  }
  const green = given.number(2, {}, THRESHOLD_PRESETS.standard.green);
  const amber = given.number(3, { most: green }, Math.min(THRESHOLD_PRESETS.standard.amber, green));
  return { green, amber };
}
