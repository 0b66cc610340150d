import { roundedScore } from "../difference";
import { capped } from "../evaluateKpi";
import { KINDS } from "../kinds";
import { canBeHeld, holdOf } from "../kinds/holdOf";
import type { Circumstances, Kind, Values } from "../kinds/kind";
import { meets } from "../kinds/meets";
import { coveredOf } from "../kinds/way";
import type { Kpi, Settings } from "../scorecard";
import { judgedScore, takesValues, thresholdsOfKpi } from "../thresholds";
import type { TableColumn } from "./column";
import { APART, CRITICAL, GREEN, HELD, WHOLE, type Cells, type Judgement } from "./nodeCells";
import { FAILED, OUTSIDE, READY } from "./standing";
import type { Writable } from "./writable";

// One of each for all KPIs and periods: making tens of thousands is what would take the time.
const values: Writable<Values> = { actual: NaN, target: NaN, baseline: NaN };
const circumstances: Writable<Circumstances> = { today: NaN, periods: 1, met: 0 };

/** Scores a KPI in every period. */
export function scoreColumn(
  kpi: Kpi,
  column: TableColumn | undefined,
  days: Float64Array,
  settings: Settings,
  cells: Cells,
): void {
  const areValues = kpi.thresholds?.areValues === true && takesValues(kpi.kind);
  const judgements: Judgement[] | undefined = areValues ? [] : undefined;
  cells.judged = judgements;
  if (column === undefined) {
    cells.coverage = new Float64Array(cells.all.length);
    cells.score.fill(NaN);
    cells.marks.fill(APART);
    return;
  }
  const { length } = cells.all;
  for (let from = 0; from < length;) {
    const until = endOfStretch(column, from);
    values.target = column.target[from] as number;
    values.baseline = column.baseline[from] as number;
    scoreRows(kpi, column, days, cells, from, until);
    judgeRows(kpi, column, days, settings, cells, judgements, from, until);
    from = until;
  }
}

/** Mostly target and baseline are the same in all periods. */
function endOfStretch({ target, baseline }: TableColumn, from: number): number {
  let until = from + 1;
  while (until < target.length && isSame(target, from, until) && isSame(baseline, from, until)) until += 1;
  return until;
}

function isSame(numbers: Float64Array, one: number, other: number): boolean {
  const value = numbers[one] as number;
  const next = numbers[other] as number;
  return value === next || (Number.isNaN(value) && Number.isNaN(next));
}

/** Puts the raw scores of a stretch where the scores are to stand; `NaN` where the rule gives none, marked where it is not due yet. */
function scoreRows(
  { kind: name, rule }: Kpi,
  column: TableColumn,
  days: Float64Array,
  { all: { values: scores, marks }, at }: Cells,
  from: number,
  until: number,
): void {
  const kind: Kind = KINDS[name];
  const { all, at: start, periods, met } = column;
  const { values: actual, marks: standing } = all;
  const way = kind.wayFor?.(values, rule);
  if (way) {
    for (let row = from; row < until; row += 1) {
      scores[at + row] = coveredOf(way, actual[start + row] as number);
      marks[at + row] = 0;
    }
    return;
  }
  for (let row = from; row < until; row += 1) {
    if (standing[start + row] !== READY) continue;
    values.actual = actual[start + row] as number;
    circumstances.today = days[row] as number;
    const isCounted = periods !== undefined && met !== undefined && !Number.isNaN(periods[row]);
    circumstances.periods = isCounted ? (periods[row] as number) : 1;
    circumstances.met = isCounted ? (met[row] as number) : periods !== undefined && meets(values, rule) ? 1 : 0;
    const raw = kind.score(values, rule, circumstances);
    scores[at + row] = typeof raw === "number" ? raw : NaN;
    marks[at + row] = typeof raw !== "number" && raw.kind === "not-due" ? APART : 0;
  }
}

/** Makes scores of the raw ones of a stretch, and marks what holds of them. */
function judgeRows(
  kpi: Kpi,
  column: TableColumn,
  days: Float64Array,
  { ceiling }: Settings,
  cells: Cells,
  judgements: Judgement[] | undefined,
  from: number,
  until: number,
): void {
  const { isCritical, kind: name, rule } = kpi;
  const { all, at, thresholds } = cells;
  const { values: scores, marks } = all;
  const { coverage, at: start } = column;
  const { values: actual, marks: standing } = column.all;
  const kind: Kind = KINDS[name];
  const isHoldable = canBeHeld(kind, values.target);
  const isOfScore = judgements === undefined && thresholds.achieved === undefined;
  // Scores are rounded when they meet their thresholds.
  let green = roundedScore(thresholds.green);
  let amber = roundedScore(thresholds.amber);
  for (let row = from; row < until; row += 1) {
    const stands = standing[start + row] as number;
    const raw = scores[at + row] as number;
    let score = NaN;
    let covered = 0;
    let mark = 0;
    if (stands === READY && Number.isFinite(raw)) {
      const exact = roundedScore(raw);
      score = capped(exact, ceiling);
      let judged = score;
      if (isHoldable || !isOfScore) values.actual = actual[start + row] as number;
      if (!isOfScore) {
        let inForce = thresholds;
        if (judgements) {
          inForce = thresholdsOfKpi(kpi, values, days[row] as number, thresholds);
          judgements[row] = { score: exact, thresholds: inForce };
          green = roundedScore(inForce.green);
          amber = roundedScore(inForce.amber);
        }
        judged = judgedScore(kpi, { raw: exact, score }, inForce);
      }
      if (isHoldable && holdOf(kind, values, rule) !== undefined) mark = HELD;
      else if (judged >= green) mark = GREEN;
      if (isCritical && judged < amber) mark |= CRITICAL;
      covered = coverage[row] as number;
      if (covered === 1) mark |= WHOLE;
    } else if (stands === READY) mark = marks[at + row] === APART ? APART : isCritical ? CRITICAL : 0;
    else if (stands === OUTSIDE) mark = APART;
    else if (stands === FAILED && isCritical) mark = CRITICAL;
    scores[at + row] = score;
    marks[at + row] = mark;
    if (covered !== cells.coverage[row]) cells.cover(row, covered);
  }
}
