import type { MissingPolicy } from "../missing";
import type { RollUpName } from "../rollUps";
import type { Settings } from "../scorecard";
import { atLeast } from "../status";
import { addChild, clear, coverageOf, emptyTally, isCovered, knownOf, type CountedChild } from "../tally";
import { cover, CRITICAL, GREEN, HELD, know, type Cells } from "./nodeCells";
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
const tally = emptyTally();
const counted: Writable<CountedChild> = { score: NaN, weight: 0, coverage: 0, missing: "exclude", isGreen: false };

/** Scores a node in every period by what stands below it. */
export function rollUpBranch(
  { cells, children, weights, policies, rollUp, areKpis }: Branch,
  settings: Settings,
): void {
  const { minimumCoverage, missing } = settings;
  const hides = missing === "zero" || missing === "block";
  const count = children.length;
  for (let row = 0; row < cells.score.length; row += 1) {
    clear(tally);
    let taking = 0;
    let below = 0;
    for (let index = 0; index < count; index += 1) {
      const child = children[index] as Cells;
      const mark = child.marks[row] as number;
      below |= mark & (areKpis[index] === true ? CRITICAL : HELD | CRITICAL);
      if (child.outside[row] === 1) continue;
      taking += 1;
      const weight = weights[index] as number;
      if (weight <= 0) continue;
      counted.score = child.known[row] as number;
      counted.weight = weight;
      counted.coverage = child.coverage[row] as number;
      counted.missing = policies[index] as MissingPolicy;
      counted.isGreen = (mark & GREEN) !== 0;
      addChild(tally, counted);
    }
    const marks = rollUp === "meanWithVeto" && below !== 0 ? HELD | CRITICAL : below;
    const known = knownOf(tally, rollUp);
    const isScored = isCovered(tally, minimumCoverage);
    cells.score[row] = isScored ? known : NaN;
    know(cells, row, isScored || !hides ? known : NaN);
    cells.marks[row] = marks | (atLeast(known, cells.thresholds.green) && (marks & HELD) === 0 ? GREEN : 0);
    cover(cells, row, tally.isBlocked || tally.count > 0 ? coverageOf(tally) : 0);
    cells.outside[row] = taking === 0 ? 1 : 0;
  }
}
