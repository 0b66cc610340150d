import { NOTHING_SUPPOSED, ofTheWhole, supposed, toReach } from "../../src/insight";
import { circumstancesIn, currentPeriod, evaluateAt, type KpiId } from "../../src/scorecard";
import { bigScorecard } from "./benchEngine";

const ROUNDS = 101;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;

const rounded = (milliseconds: number): number => Math.round(milliseconds * 1000) / 1000;

function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** What a move of a slider costs: all scores again, what one KPI must be, and what moves the whole most. */
export function measureWhatIf(count = 300): object {
  const { scorecard, values } = bigScorecard(count);
  const evaluation = evaluateAt(scorecard, values);
  const circumstances = circumstancesIn(scorecard, values, currentPeriod(scorecard, values.today));
  const present = { scorecard, evaluation, circumstances };
  const id = scorecard.kpis[7]?.id as KpiId;
  const suppose = (value: number) => ({ ...NOTHING_SUPPOSED, values: new Map([[id, value]]) });
  const moves = Array.from({ length: ROUNDS }, (_, value) => timed(() => supposed(present, suppose(value))));
  const reaches = Array.from({ length: 15 }, (_, value) =>
    timed(() => toReach(present, suppose(value), id, { node: id, status: "green" })),
  );
  const tornados = Array.from({ length: 5 }, () => timed(() => ofTheWhole(present, NOTHING_SUPPOSED, new Map())));
  return {
    kpis: count,
    sliderToScoresMs: { median: rounded(median(moves)), most: rounded(Math.max(...moves)), n: moves.length },
    toReachMs: rounded(median(reaches)),
    tornadoMs: rounded(median(tornados)),
  };
}
