import { roundedScore } from "../difference";
import { capped } from "../evaluateKpi";
import { KINDS } from "../kinds";
import { holdOf } from "../kinds/holdOf";
import type { Circumstances, Kind, Way } from "../kinds/kind";
import { meets } from "../kinds/meets";
import { coveredOf } from "../kinds/way";
import type { Kpi, Settings } from "../scorecard";
import type { Thresholds } from "../status";
import { judgedScore, takesValues, thresholdsOfKpi } from "../thresholds";
import { cover, CRITICAL, GREEN, HELD, type Cells, type Judgement } from "./nodeCells";
import { FAILED, OUTSIDE, READY } from "./standing";
import type { Column } from "./tabulate";
import type { Writable } from "./writable";

/** Scores a KPI in every period. */
export function scoreColumn(
  kpi: Kpi,
  column: Column | undefined,
  days: Float64Array,
  { ceiling }: Settings,
  cells: Cells,
): void {
  const { kind: name, rule, isCritical } = kpi;
  const areValues = kpi.thresholds?.areValues === true && takesValues(name);
  const judgements: Judgement[] = [];
  cells.judged = areValues ? judgements : undefined;
  const { score, outside, marks } = cells;
  if (column === undefined) {
    cells.coverage = new Float64Array(score.length);
    score.fill(NaN);
    outside.fill(1);
    return;
  }
  const { actual, target, baseline, standing, periods, met } = column;
  const kind: Kind = KINDS[name];
  // One object for all periods: making tens of thousands is what would take the time.
  const values = { actual: NaN, target: NaN, baseline: NaN };
  const circumstances: Writable<Circumstances> = { today: NaN, periods: 1, met: 0 };
  let way: Way | undefined;
  let isNew = true;
  let limits = limitsOf(cells.thresholds);
  for (let row = 0; row < standing.length; row += 1) {
    let scored = NaN;
    let isOutside = standing[row] === OUTSIDE;
    let isFailed = standing[row] === FAILED;
    let isHeld = false;
    let judged = NaN;
    if (standing[row] === READY) {
      values.actual = actual[row] as number;
      // Mostly they are the same in all periods.
      if (isNew || !Object.is(values.target, target[row]) || !Object.is(values.baseline, baseline[row])) {
        values.target = target[row] as number;
        values.baseline = baseline[row] as number;
        way = kind.wayFor?.(values, rule);
        isNew = false;
      }
      circumstances.today = days[row] as number;
      if (periods && met) {
        const isCounted = !Number.isNaN(periods[row]);
        circumstances.periods = isCounted ? (periods[row] as number) : 1;
        circumstances.met = isCounted ? (met[row] as number) : meets(values, rule) ? 1 : 0;
      }
      const raw = way ? coveredOf(way, values.actual) : kind.score(values, rule, circumstances);
      if (typeof raw === "number" && Number.isFinite(raw)) {
        const exact = roundedScore(raw);
        scored = capped(exact, ceiling);
        isHeld = holdOf(kind, values, rule) !== undefined;
        if (areValues) {
          const thresholds = thresholdsOfKpi(kpi, values, circumstances.today, cells.thresholds);
          judgements[row] = { score: exact, thresholds };
          limits = limitsOf(thresholds);
        }
        judged =
          areValues || limits.achieved !== undefined ? judgedScore(kpi, { raw: exact, score: scored }, limits) : scored;
      } else {
        isOutside = typeof raw !== "number" && raw.kind === "not-due";
        isFailed = !isOutside;
      }
    }
    const isRed = isCritical && (isFailed || (!Number.isNaN(scored) && judged < limits.amber));
    const isGreen = !isHeld && judged >= limits.green;
    marks[row] = (isHeld ? HELD : 0) + (isRed ? CRITICAL : 0) + (isGreen ? GREEN : 0);
    score[row] = scored;
    cover(cells, row, Number.isNaN(scored) ? 0 : (column.coverage[row] as number));
    outside[row] = isOutside ? 1 : 0;
  }
}

/** Thresholds to the digits that scores have, which are rounded already when they meet them. */
const limitsOf = (thresholds: Thresholds): Thresholds => ({
  ...thresholds,
  green: roundedScore(thresholds.green),
  amber: roundedScore(thresholds.amber),
});
