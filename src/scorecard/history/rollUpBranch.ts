import type { MissingPolicy } from "../missing";
import type { RollUpName } from "../rollUps";
import type { Settings } from "../scorecard";
import { atLeast } from "../status";
import { addChild, clear, coverageOf, emptyTally, isCovered, knownOf, type CountedChild, type Tally } from "../tally";
import { APART, cover, CRITICAL, GREEN, HELD, know, WHOLE, type Cells } from "./nodeCells";
import type { Writable } from "./writable";

/** A node above others. */
export interface Branch {
  readonly cells: Cells;
  readonly children: readonly Cells[];
  readonly weights: readonly number[];
  readonly policies: readonly MissingPolicy[];
  readonly rollUp: RollUpName;
  /** Which of the children are KPIs: what holds a KPI's own light does not hold those above it. */
  readonly areKpis: readonly boolean[];
}

// One of each for all branches and periods.
const uneven = emptyTally();
const even = emptyTally();
const counted: Writable<CountedChild> = { score: NaN, weight: 0, coverage: 0, missing: "exclude", isGreen: false };

/** Scores a node in every period by what stands below it. */
export function rollUpBranch(branch: Branch, settings: Settings): void {
  const { cells, children, rollUp, areKpis } = branch;
  const { minimumCoverage, missing } = settings;
  const hides = missing === "zero" || missing === "block";
  const weighed = children.filter((_, index) => (branch.weights[index] as number) > 0);
  countWhole(branch);
  for (let row = 0; row < cells.score.length; row += 1) {
    let below = 0;
    let apart = APART;
    let whole = WHOLE;
    for (let index = 0; index < children.length; index += 1) {
      const mark = (children[index] as Cells).marks[row] as number;
      below |= mark & (areKpis[index] === true ? CRITICAL : HELD | CRITICAL);
      apart &= mark;
      whole &= mark;
    }
    const tally = whole === 0 ? countRow(branch, row) : scoreWhole(weighed, row);
    const marks = (rollUp === "meanWithVeto" && below !== 0 ? HELD | CRITICAL : below) | apart;
    const known = knownOf(tally, rollUp);
    const isScored = isCovered(tally, minimumCoverage);
    const value = isScored || !hides ? known : NaN;
    const coverage = tally.isBlocked || tally.count > 0 ? coverageOf(tally) : 0;
    cells.score[row] = isScored ? known : NaN;
    know(cells, row, value);
    cover(cells, row, coverage);
    cells.marks[row] =
      marks |
      ((marks & HELD) === 0 && atLeast(known, cells.thresholds.green) ? GREEN : 0) |
      (apart === 0 && coverage === 1 && !Number.isNaN(value) ? WHOLE : 0);
  }
}

/** Counts the children as they are wherever each of them has the whole of its score: nothing but the scores differs from one such period to another. */
function countWhole({ children, weights, policies }: Branch): void {
  clear(even);
  for (let index = 0; index < children.length; index += 1)
    add(even, 0, weights[index] as number, 1, policies[index] as MissingPolicy, false);
}

function scoreWhole(weighed: readonly Cells[], row: number): Tally {
  for (let index = 0; index < weighed.length; index += 1) {
    const { known, marks } = weighed[index] as Cells;
    even.scores[index] = known[row] as number;
    even.greens[index] = ((marks[row] as number) & GREEN) !== 0;
  }
  return even;
}

/** Counts the children as they are in one period. */
function countRow({ children, weights, policies }: Branch, row: number): Tally {
  clear(uneven);
  for (let index = 0; index < children.length; index += 1) {
    const { marks, known, coverage } = children[index] as Cells;
    const mark = marks[row] as number;
    if ((mark & APART) !== 0) continue;
    add(
      uneven,
      known[row] as number,
      weights[index] as number,
      coverage[row] as number,
      policies[index] as MissingPolicy,
      (mark & GREEN) !== 0,
    );
  }
  return uneven;
}

function add(
  tally: Tally,
  score: number,
  weight: number,
  coverage: number,
  missing: MissingPolicy,
  isGreen: boolean,
): void {
  if (weight <= 0) return;
  counted.score = score;
  counted.weight = weight;
  counted.coverage = coverage;
  counted.missing = missing;
  counted.isGreen = isGreen;
  addChild(tally, counted);
}
