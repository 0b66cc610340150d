import { roundedScore } from "../difference";
import { capped } from "../evaluateKpi";
import { KINDS } from "../kinds";
import { holdOf } from "../kinds/holdOf";
import type { Circumstances, Kind, Way } from "../kinds/kind";
import { meets } from "../kinds/meets";
import { coveredOf } from "../kinds/way";
import type { Kpi, Settings } from "../scorecard";
import { judgedScore, takesValues, thresholdsOfKpi } from "../thresholds";
import { APART, cover, CRITICAL, GREEN, HELD, WHOLE, type Cells, type Judgement } from "./nodeCells";
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
  const { score, marks } = cells;
  if (column === undefined) {
    cells.coverage = new Float64Array(score.length);
    score.fill(NaN);
    marks.fill(APART);
    return;
  }
  const { actual, target, baseline, standing, periods, met, coverage } = column;
  const kind: Kind = KINDS[name];
  // One object for all periods: making tens of thousands is what would take the time.
  const values = { actual: NaN, target: NaN, baseline: NaN };
  const circumstances: Writable<Circumstances> = { today: NaN, periods: 1, met: 0 };
  let way: Way | undefined;
  let isNew = true;
  // Scores are rounded when they meet their thresholds.
  let green = roundedScore(cells.thresholds.green);
  let amber = roundedScore(cells.thresholds.amber);
  for (let row = 0; row < standing.length; row += 1) {
    const stands = standing[row] as number;
    let scored = NaN;
    let covered = 0;
    let mark = 0;
    if (stands === READY) {
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
        let judged = scored;
        if (areValues) {
          const thresholds = thresholdsOfKpi(kpi, values, circumstances.today, cells.thresholds);
          judgements[row] = { score: exact, thresholds };
          green = roundedScore(thresholds.green);
          amber = roundedScore(thresholds.amber);
          judged = judgedScore(kpi, { raw: exact, score: scored }, thresholds);
        } else if (cells.thresholds.achieved !== undefined) {
          judged = judgedScore(kpi, { raw: exact, score: scored }, cells.thresholds);
        }
        if (holdOf(kind, values, rule) !== undefined) mark = HELD;
        else if (judged >= green) mark = GREEN;
        if (isCritical && judged < amber) mark |= CRITICAL;
        covered = coverage[row] as number;
        if (covered === 1) mark |= WHOLE;
      } else if (typeof raw !== "number" && raw.kind === "not-due") mark = APART;
      else if (isCritical) mark = CRITICAL;
    } else if (stands === OUTSIDE) mark = APART;
    else if (stands === FAILED && isCritical) mark = CRITICAL;
    score[row] = scored;
    marks[row] = mark;
    cover(cells, row, covered);
  }
}
