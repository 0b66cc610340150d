import { policiesOf } from "../evaluate";
import { capped } from "../evaluateKpi";
import { takesPart } from "../evaluateParent";
import { roundedScore } from "../difference";
import type { KpiId, NodeId } from "../identity";
import { KINDS } from "../kinds";
import { holdOf } from "../kinds/holdOf";
import type { Circumstances, Kind, Way } from "../kinds/kind";
import { meets } from "../kinds/meets";
import { coveredOf } from "../kinds/way";
import type { MissingPolicy } from "../missing";
import type { RollUpName } from "../rollUps";
import type { Kpi, Perspective, Scorecard, Settings } from "../scorecard";
import { atLeast, type Thresholds } from "../status";
import { addChild, clear, coverageOf, emptyTally, isCovered, knownOf, type CountedChild } from "../tally";
import { inForce, judgedScore, ordered, takesValues, thresholdsOfKpi } from "../thresholds";
import { treeOf } from "../tree";
import { ownWeight } from "../weights";
import { arraysOf, type Arrays } from "./arrays";
import { FAILED, OUTSIDE, READY } from "./standing";
import type { Column, ValueTable } from "./tabulate";

interface Judgement {
  readonly score: number;
  readonly thresholds: Thresholds;
}

/** The scores of one node, one a period, oldest first. */
export interface NodeHistory {
  /** 0 to the ceiling; `NaN` where the period has none. */
  readonly score: Float64Array;
  /** 0 to 1. */
  readonly coverage: Float64Array;
  /** From which scores its light says what; where they are values of a KPI that may differ from period to period. */
  readonly thresholds: Thresholds;
  /** Of a KPI whose thresholds are values: what they are as scores, and the score that they judge. */
  readonly judged: readonly (Judgement | undefined)[] | undefined;
}

export interface ScoreHistory {
  /** `undefined` for an id that is not in the scorecard. */
  of(node: NodeId): NodeHistory | undefined;
  readonly ids: Iterable<NodeId>;
  /** Scores one KPI and what is above it again, after its column has changed. */
  rescore(kpi: KpiId): void;
}

/** The numbers of one node. */
interface Cells extends NodeHistory {
  coverage: Float64Array;
  /** What counts above it; the scores themselves, unless too little is known for one of them. */
  known: Float64Array;
  judged: NodeHistory["judged"];
  /** What the coverage of nearly all nodes is, in one array for all of them; who differs has an array of its own. */
  readonly whole: Float64Array;
  /** 1 where a node takes no part in the score above it. */
  readonly outside: Uint8Array;
  /** `HELD`, `CRITICAL` and `GREEN`, added up. */
  readonly marks: Uint8Array;
}

/** Its light is no better than amber. */
const HELD = 1;
/** A critical KPI at or below it is red or cannot be scored. */
const CRITICAL = 2;
/** It is green, and nothing holds it. */
const GREEN = 4;

interface Branch {
  readonly cells: Cells;
  readonly children: readonly Cells[];
  readonly weights: readonly number[];
  readonly policies: readonly MissingPolicy[];
  readonly rollUp: RollUpName;
  /** Which of the children are KPIs: what holds a KPI's own light does not hold those above it. */
  readonly areKpis: readonly boolean[];
}

/**
 * Scores every node in every period, in one pass over columns of numbers: the same rules and roll-ups as `evaluate`, without
 * an object for each score.
 */
export function scoreHistory(scorecard: Scorecard, table: ValueTable): ScoreHistory {
  const { settings } = scorecard;
  const whole = new Float64Array(table.periods.length).fill(1);
  const tree = treeOf(scorecard);
  const policies = policiesOf(scorecard);
  const nodes = new Map<NodeId, Cells>();
  const branches = new Map<NodeId, Branch>();
  const above = new Map<NodeId, NodeId>();
  const leaves = new Map<NodeId, Kpi>();

  const arrays = arraysOf(table.periods.length);
  const cellsFor = (id: NodeId, thresholds: Thresholds): Cells => {
    const cells = emptyCells(whole, arrays, thresholds);
    nodes.set(id, cells);
    return cells;
  };
  const scoreLeaf = (kpi: Kpi, cells: Cells): void => {
    scoreColumn(kpi, table.columns.get(kpi.id), table.days, settings, cells);
    keepClosed(kpi.id, cells, table);
  };
  const scoreBranch = (id: NodeId, made: Branch): void => {
    rollUpBranch(made, settings);
    keepClosed(id, made.cells, table);
  };
  const leaf = (kpi: Kpi, inherited: Thresholds): Cells => {
    const areValues = kpi.thresholds?.areValues === true;
    const cells = cellsFor(kpi.id, areValues ? inherited : inForce(kpi.thresholds, inherited));
    leaves.set(kpi.id, kpi);
    scoreLeaf(kpi, cells);
    return cells;
  };
  const branch = <Child extends { readonly id: NodeId; readonly weight: number | undefined; readonly name: string }>(
    id: NodeId,
    { rollUp, thresholds: own }: Partial<Pick<Perspective, "rollUp" | "thresholds">>,
    inherited: Thresholds,
    children: readonly Child[],
    scoreChild: (child: Child, thresholds: Thresholds) => Cells,
  ): Cells => {
    const thresholds = inForce(own, inherited);
    const made: Branch = {
      cells: cellsFor(id, thresholds),
      children: children.map((child) => {
        above.set(child.id, id);
        return scoreChild(child, thresholds);
      }),
      weights: children.map(ownWeight),
      policies: children.map((child) => policies.get(child.id) ?? settings.missing),
      rollUp: rollUp ?? settings.rollUp,
      areKpis: children.map((child) => "kind" in child),
    };
    branches.set(id, made);
    scoreBranch(id, made);
    return made.cells;
  };

  branch(settings.id, {}, ordered(settings.thresholds), tree.perspectives, (perspective, inherited) =>
    branch(
      perspective.id,
      perspective,
      inherited,
      [...tree.objectivesOf(perspective.id), ...tree.kpisOf(perspective.id)],
      (child, thresholds) =>
        "kind" in child ? leaf(child, thresholds) : branch(child.id, child, thresholds, tree.kpisOf(child.id), leaf),
    ),
  );

  return {
    get ids() {
      return nodes.keys();
    },
    of: (id) => nodes.get(id),
    rescore: (id) => {
      const [kpi, cells] = [leaves.get(id), nodes.get(id)];
      if (kpi === undefined || cells === undefined) return;
      scoreLeaf(kpi, cells);
      for (let parent = above.get(id); parent !== undefined; parent = above.get(parent)) {
        const each = branches.get(parent);
        if (each) scoreBranch(parent, each);
      }
    },
  };
}

/** The scores of closed periods stand as they were, whatever the definitions make of the values now. */
function keepClosed(id: NodeId, cells: Cells, { closed }: ValueTable): void {
  const { score, outside, marks } = cells;
  for (const [row, closing] of closed) {
    const node = closing.evaluation.nodes.get(id);
    score[row] = node?.score ?? NaN;
    know(cells, row, node?.known ?? NaN);
    cover(cells, row, node?.coverage ?? 0);
    outside[row] = node !== undefined && takesPart(node) ? 0 : 1;
    marks[row] =
      (node?.heldBy === undefined ? 0 : HELD) +
      (node === undefined || node.criticalReds.length === 0 ? 0 : CRITICAL) +
      (node?.isGreen === true ? GREEN : 0);
  }
}

function emptyCells(whole: Float64Array, { numbers, marks }: Arrays, thresholds: Thresholds): Cells {
  const score = numbers();
  return {
    score,
    known: score,
    coverage: whole,
    whole,
    outside: marks(),
    marks: marks(),
    thresholds,
    judged: undefined,
  };
}

/** Nearly always what is known is the score, in the same array; it is of no use to have two of them. */
function know(cells: Cells, row: number, value: number): void {
  if (Object.is(cells.known[row], value)) return;
  if (cells.known === cells.score) cells.known = cells.score.slice();
  cells.known[row] = value;
}

function cover(cells: Cells, row: number, value: number): void {
  if (cells.coverage[row] === value) return;
  if (cells.coverage === cells.whole) cells.coverage = cells.whole.slice();
  cells.coverage[row] = value;
}

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function scoreColumn(
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
  for (let row = 0; row < standing.length; row += 1) {
    let scored = NaN;
    let isOutside = standing[row] === OUTSIDE;
    let isFailed = standing[row] === FAILED;
    let isHeld = false;
    let judged = NaN;
    let { thresholds } = cells;
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
        scored = capped(roundedScore(raw), ceiling);
        isHeld = holdOf(kind, values, rule) !== undefined;
        if (areValues) {
          thresholds = thresholdsOfKpi(kpi, values, circumstances.today, cells.thresholds);
          judgements[row] = { score: roundedScore(raw), thresholds };
        }
        judged = judgedScore(kpi, { raw: roundedScore(raw), score: scored }, thresholds);
      } else {
        isOutside = typeof raw !== "number" && raw.kind === "not-due";
        isFailed = !isOutside;
      }
    }
    const isRed = isCritical && (isFailed || (!Number.isNaN(scored) && !atLeast(judged, thresholds.amber)));
    const isGreen = !isHeld && atLeast(judged, thresholds.green);
    marks[row] = (isHeld ? HELD : 0) + (isRed ? CRITICAL : 0) + (isGreen ? GREEN : 0);
    score[row] = scored;
    cover(cells, row, Number.isNaN(scored) ? 0 : (column.coverage[row] as number));
    outside[row] = isOutside ? 1 : 0;
  }
}

// One of each for all branches and periods.
const tally = emptyTally();
const counted: Writable<CountedChild> = { score: NaN, weight: 0, coverage: 0, missing: "exclude", isGreen: false };

function rollUpBranch({ cells, children, weights, policies, rollUp, areKpis }: Branch, settings: Settings): void {
  const { minimumCoverage, missing } = settings;
  const hides = missing === "zero" || missing === "block";
  for (let row = 0; row < cells.score.length; row += 1) {
    clear(tally);
    let taking = 0;
    let below = 0;
    for (let index = 0; index < children.length; index += 1) {
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
