import { roundedScore } from "../difference";
import type { NodeId } from "../identity";
import type { MissingPolicy } from "../missing";
import type { RollUpName } from "../rollUps";
import type { Settings } from "../scorecard";
import { addChild, clear, coverageOf, emptyTally, isCovered, knownOf, type CountedChild, type Tally } from "../tally";
import { APART, CRITICAL, GREEN, HELD, WHOLE, type Cells } from "./nodeCells";
import type { Writable } from "./writable";

/** A node above others. */
export interface Branch {
  readonly id: NodeId;
  /** The one that it stands below. */
  readonly parent: NodeId | undefined;
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

/** Of all branches, by row: what any of the children has that counts above it, and what all of them have. */
let anyMarks = new Uint8Array(0);
let allMarks = new Uint8Array(0);

/** Scores a node in every period by what stands below it. */
export function rollUpBranch(branch: Branch, settings: Settings): void {
  const { cells, children, rollUp } = branch;
  const { minimumCoverage, missing } = settings;
  const hides = missing === "zero" || missing === "block";
  const weighed = children.filter((_, index) => (branch.weights[index] as number) > 0);
  countWhole(branch);
  gatherMarks(branch);
  const { all, at } = cells;
  const green = roundedScore(cells.thresholds.green);
  for (let row = 0; row < all.length; row += 1) {
    const below = anyMarks[row] as number;
    const apart = (allMarks[row] as number) & APART;
    const tally = ((allMarks[row] as number) & WHOLE) === 0 ? countRow(branch, row) : scoreWhole(weighed, row);
    const marks = (rollUp === "meanWithVeto" && below !== 0 ? HELD | CRITICAL : below) | apart;
    const known = knownOf(tally, rollUp);
    const isScored = isCovered(tally, minimumCoverage);
    const value = isScored || !hides ? known : NaN;
    const coverage = tally.isBlocked || tally.count > 0 ? coverageOf(tally) : 0;
    all.values[at + row] = isScored ? known : NaN;
    // As long as nothing else than the score was ever known, that stands there already.
    if (!isScored || cells.known !== all.values) cells.know(row, value);
    if (coverage !== cells.coverage[row]) cells.cover(row, coverage);
    all.marks[at + row] =
      marks |
      ((marks & HELD) === 0 && roundedScore(known) >= green ? GREEN : 0) |
      (apart === 0 && coverage === 1 && !Number.isNaN(value) ? WHOLE : 0);
  }
}

/** A child at a time: its marks stand together. */
function gatherMarks({ cells, children, areKpis }: Branch): void {
  const { length } = cells.all;
  if (anyMarks.length !== length) {
    anyMarks = new Uint8Array(length);
    allMarks = new Uint8Array(length);
  }
  anyMarks.fill(0);
  allMarks.fill(APART | WHOLE);
  for (let index = 0; index < children.length; index += 1) {
    const { all, at } = children[index] as Cells;
    const { marks } = all;
    const counting = areKpis[index] === true ? CRITICAL : HELD | CRITICAL;
    for (let row = 0; row < length; row += 1) {
      const mark = marks[at + row] as number;
      anyMarks[row] = (anyMarks[row] as number) | (mark & counting);
      allMarks[row] = (allMarks[row] as number) & mark;
    }
  }
}

const markOf = ({ all, at }: Cells, row: number): number => all.marks[at + row] as number;

const knownIn = ({ known, knownAt }: Cells, row: number): number => known[knownAt + row] as number;

/** Counts the children as they are wherever each of them has the whole of its score: nothing but the scores differs from one such period to another. */
function countWhole({ children, weights, policies }: Branch): void {
  clear(even);
  for (let index = 0; index < children.length; index += 1)
    add(even, 0, weights[index] as number, 1, policies[index] as MissingPolicy, false);
}

function scoreWhole(weighed: readonly Cells[], row: number): Tally {
  for (let index = 0; index < weighed.length; index += 1) {
    const child = weighed[index] as Cells;
    even.scores[index] = knownIn(child, row);
    even.greens[index] = (markOf(child, row) & GREEN) !== 0;
  }
  return even;
}

/** Counts the children as they are in one period. */
function countRow({ children, weights, policies }: Branch, row: number): Tally {
  clear(uneven);
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as Cells;
    const mark = markOf(child, row);
    if ((mark & APART) !== 0) continue;
    add(
      uneven,
      knownIn(child, row),
      weights[index] as number,
      child.coverage[row] as number,
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
