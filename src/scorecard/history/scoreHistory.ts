import { policiesOf } from "../evaluate";
import { capped } from "../evaluateKpi";
import { takesPart } from "../evaluateParent";
import { roundedScore } from "../difference";
import type { KpiId, NodeId } from "../identity";
import { KINDS } from "../kinds";
import { holdOf } from "../kinds/holdOf";
import type { Circumstances, Kind } from "../kinds/kind";
import { meets } from "../kinds/meets";
import type { MissingPolicy } from "../missing";
import type { RollUpName } from "../rollUps";
import type { Kpi, Scorecard, Settings } from "../scorecard";
import { atLeast } from "../status";
import { addChild, clear, concluded, coverageOf, emptyTally, type CountedChild } from "../tally";
import { treeOf } from "../tree";
import { ownWeight } from "../weights";
import { FAILED, OUTSIDE, READY, type Column, type ValueTable } from "./tabulate";

/** The scores of one node, one a period, oldest first. */
export interface NodeHistory {
  /** 0 to the ceiling; `NaN` where the period has none. */
  readonly score: Float64Array;
  /** 0 to 1. */
  readonly coverage: Float64Array;
}

export interface ScoreHistory {
  /** `undefined` for an id that is not in the scorecard. */
  of(node: NodeId): NodeHistory | undefined;
  readonly ids: Iterable<NodeId>;
  /** Scores one KPI and what is above it again, after its column has changed. */
  rescore(kpi: KpiId): void;
}

/** The numbers of all nodes, one after the other: those of node `n` begin at `n · length`. */
interface Store {
  readonly length: number;
  readonly score: Float64Array;
  readonly coverage: Float64Array;
  /** 1 where a node takes no part in the score above it. */
  readonly outside: Uint8Array;
  /** `HELD` and `CRITICAL`, added up. */
  readonly marks: Uint8Array;
}

/** Its light is no better than amber. */
const HELD = 1;
/** A critical KPI at or below it is red or cannot be scored. */
const CRITICAL = 2;

interface Branch {
  readonly place: number;
  readonly children: readonly number[];
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
  const { settings, perspectives, objectives, kpis } = scorecard;
  const store = emptyStore(perspectives.length + objectives.length + kpis.length + 1, table.periods.length);
  const tree = treeOf(scorecard);
  const policies = policiesOf(scorecard);
  const places = new Map<NodeId, number>();
  const branches = new Map<NodeId, Branch>();
  const above = new Map<NodeId, NodeId>();
  const leaves = new Map<NodeId, Kpi>();

  const placeFor = (id: NodeId): number => {
    const place = places.size * store.length;
    places.set(id, place);
    return place;
  };
  const scoreLeaf = (kpi: Kpi, place: number): void => {
    scoreColumn(kpi, table.columns.get(kpi.id), table.days, settings, store, place);
    keepClosed(kpi.id, place, table, store);
  };
  const scoreBranch = (id: NodeId, made: Branch): void => {
    rollUpBranch(made, store, settings);
    keepClosed(id, made.place, table, store);
  };
  const leaf = (kpi: Kpi): number => {
    const place = placeFor(kpi.id);
    leaves.set(kpi.id, kpi);
    scoreLeaf(kpi, place);
    return place;
  };
  const branch = <Child extends { readonly id: NodeId; readonly weight: number | undefined; readonly name: string }>(
    id: NodeId,
    rollUp: RollUpName | undefined,
    children: readonly Child[],
    scoreChild: (child: Child) => number,
  ): number => {
    const made: Branch = {
      place: placeFor(id),
      children: children.map((child) => {
        above.set(child.id, id);
        return scoreChild(child);
      }),
      weights: children.map(ownWeight),
      policies: children.map((child) => policies.get(child.id) ?? settings.missing),
      rollUp: rollUp ?? settings.rollUp,
      areKpis: children.map((child) => "kind" in child),
    };
    branches.set(id, made);
    scoreBranch(id, made);
    return made.place;
  };

  branch(settings.id, undefined, tree.perspectives, (perspective) =>
    branch(
      perspective.id,
      perspective.rollUp,
      [...tree.objectivesOf(perspective.id), ...tree.kpisOf(perspective.id)],
      (child) => ("kind" in child ? leaf(child) : branch(child.id, child.rollUp, tree.kpisOf(child.id), leaf)),
    ),
  );

  return {
    get ids() {
      return places.keys();
    },
    of: (id) => {
      const place = places.get(id);
      if (place === undefined) return undefined;
      const end = place + store.length;
      return { score: store.score.subarray(place, end), coverage: store.coverage.subarray(place, end) };
    },
    rescore: (id) => {
      const [kpi, place] = [leaves.get(id), places.get(id)];
      if (kpi === undefined || place === undefined) return;
      scoreLeaf(kpi, place);
      for (let parent = above.get(id); parent !== undefined; parent = above.get(parent)) {
        const each = branches.get(parent);
        if (each) scoreBranch(parent, each);
      }
    },
  };
}

/** The scores of closed periods stand as they were, whatever the definitions make of the values now. */
function keepClosed(
  id: NodeId,
  place: number,
  { closed }: ValueTable,
  { score, coverage, outside, marks }: Store,
): void {
  for (const [row, closing] of closed) {
    const node = closing.evaluation.nodes.get(id);
    score[place + row] = node?.score ?? NaN;
    coverage[place + row] = node?.coverage ?? 0;
    outside[place + row] = node !== undefined && takesPart(node) ? 0 : 1;
    marks[place + row] =
      (node?.heldBy === undefined ? 0 : HELD) + (node === undefined || node.criticalReds.length === 0 ? 0 : CRITICAL);
  }
}

const emptyStore = (nodes: number, length: number): Store => ({
  length,
  score: new Float64Array(nodes * length),
  coverage: new Float64Array(nodes * length),
  outside: new Uint8Array(nodes * length),
  marks: new Uint8Array(nodes * length),
});

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function scoreColumn(
  { kind: name, rule, isCritical }: Kpi,
  column: Column | undefined,
  days: Float64Array,
  { ceiling, thresholds }: Settings,
  { score, coverage, outside, marks }: Store,
  place: number,
): void {
  if (column === undefined) {
    score.fill(NaN, place, place + days.length);
    outside.fill(1, place, place + days.length);
    return;
  }
  const { actual, target, baseline, standing, periods, met } = column;
  const kind: Kind = KINDS[name];
  // One object for all periods: making tens of thousands is what would take the time.
  const values = { actual: NaN, target: NaN, baseline: NaN };
  const circumstances: Writable<Circumstances> = { today: NaN, periods: 1, met: 0 };
  for (let row = 0; row < standing.length; row += 1) {
    let scored = NaN;
    let isOutside = standing[row] === OUTSIDE;
    let isFailed = standing[row] === FAILED;
    let isHeld = false;
    if (standing[row] === READY) {
      values.actual = actual[row] as number;
      values.target = target[row] as number;
      values.baseline = baseline[row] as number;
      circumstances.today = days[row] as number;
      if (periods && met) {
        const isCounted = !Number.isNaN(periods[row]);
        circumstances.periods = isCounted ? (periods[row] as number) : 1;
        circumstances.met = isCounted ? (met[row] as number) : meets(values, rule) ? 1 : 0;
      }
      const raw = kind.score(values, rule, circumstances);
      if (typeof raw === "number" && Number.isFinite(raw)) {
        scored = capped(roundedScore(raw), ceiling);
        isHeld = holdOf(kind, values, rule) !== undefined;
      } else {
        isOutside = typeof raw !== "number" && raw.kind === "not-due";
        isFailed = !isOutside;
      }
    }
    const isRed = isCritical && (isFailed || (!Number.isNaN(scored) && !atLeast(scored, thresholds.amber)));
    marks[place + row] = (isHeld ? HELD : 0) + (isRed ? CRITICAL : 0);
    score[place + row] = scored;
    coverage[place + row] = Number.isNaN(scored) ? 0 : (column.coverage[row] as number);
    outside[place + row] = isOutside ? 1 : 0;
  }
}

// One of each for all branches and periods.
const tally = emptyTally();
const counted: Writable<CountedChild> = { score: NaN, weight: 0, coverage: 0, missing: "exclude", isHeld: false };

function rollUpBranch(
  { place, children, weights, policies, rollUp, areKpis }: Branch,
  store: Store,
  settings: Settings,
): void {
  const { score, coverage, outside, marks, length } = store;
  const { thresholds, minimumCoverage } = settings;
  for (let row = 0; row < length; row += 1) {
    clear(tally);
    let taking = 0;
    let below = 0;
    for (let index = 0; index < children.length; index += 1) {
      const at = (children[index] as number) + row;
      const mark = marks[at] as number;
      below |= areKpis[index] === true ? mark & CRITICAL : mark;
      if (outside[at] === 1) continue;
      taking += 1;
      const weight = weights[index] as number;
      if (weight <= 0) continue;
      counted.score = score[at] as number;
      counted.weight = weight;
      counted.coverage = coverage[at] as number;
      counted.missing = policies[index] as MissingPolicy;
      counted.isHeld = (mark & HELD) !== 0;
      addChild(tally, counted);
    }
    marks[place + row] = rollUp === "meanWithVeto" && below !== 0 ? HELD | CRITICAL : below;
    score[place + row] = concluded(tally, rollUp, thresholds, minimumCoverage);
    coverage[place + row] = tally.isBlocked || tally.count > 0 ? coverageOf(tally) : 0;
    outside[place + row] = taking === 0 ? 1 : 0;
  }
}
