import { policiesOf } from "../evaluate";
import { capped } from "../evaluateKpi";
import { takesPart } from "../evaluateParent";
import type { KpiId, NodeId } from "../identity";
import { KINDS } from "../kinds";
import type { Circumstances, Kind } from "../kinds/kind";
import { meets } from "../kinds/meets";
import type { MissingPolicy } from "../missing";
import type { RollUpName } from "../rollUps";
import type { Kpi, Scorecard, Settings } from "../scorecard";
import { addChild, clear, concluded, coverageOf, emptyTally } from "../tally";
import { treeOf } from "../tree";
import { ownWeight } from "../weights";
import { OUTSIDE, READY, type Column, type ValueTable } from "./tabulate";

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
}

interface Branch {
  readonly place: number;
  readonly children: readonly number[];
  readonly weights: readonly number[];
  readonly policies: readonly MissingPolicy[];
  readonly rollUp: RollUpName;
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
    scoreColumn(kpi, table.columns.get(kpi.id), table.days, settings.ceiling, store, place);
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
function keepClosed(id: NodeId, place: number, { closed }: ValueTable, { score, coverage, outside }: Store): void {
  for (const [row, closing] of closed) {
    const node = closing.evaluation.nodes.get(id);
    score[place + row] = node?.score ?? NaN;
    coverage[place + row] = node?.coverage ?? 0;
    outside[place + row] = node !== undefined && takesPart(node) ? 0 : 1;
  }
}

const emptyStore = (nodes: number, length: number): Store => ({
  length,
  score: new Float64Array(nodes * length),
  coverage: new Float64Array(nodes * length),
  outside: new Uint8Array(nodes * length),
});

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function scoreColumn(
  { kind: name, rule }: Kpi,
  column: Column | undefined,
  days: Float64Array,
  ceiling: number,
  { score, coverage, outside }: Store,
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
      if (typeof raw !== "number") isOutside = raw.kind === "not-due";
      else if (Number.isFinite(raw)) scored = capped(raw, ceiling);
    }
    score[place + row] = scored;
    coverage[place + row] = Number.isNaN(scored) ? 0 : 1;
    outside[place + row] = isOutside ? 1 : 0;
  }
}

const tally = emptyTally();

function rollUpBranch({ place, children, weights, policies, rollUp }: Branch, store: Store, settings: Settings): void {
  const { score, coverage, outside, length } = store;
  const { thresholds, minimumCoverage } = settings;
  for (let row = 0; row < length; row += 1) {
    clear(tally);
    let taking = 0;
    for (let index = 0; index < children.length; index += 1) {
      const at = (children[index] as number) + row;
      if (outside[at] === 1) continue;
      taking += 1;
      const weight = weights[index] as number;
      if (weight > 0)
        addChild(tally, score[at] as number, weight, coverage[at] as number, policies[index] as MissingPolicy);
    }
    score[place + row] = concluded(tally, rollUp, thresholds, minimumCoverage);
    coverage[place + row] = tally.isBlocked || tally.count > 0 ? coverageOf(tally) : 0;
    outside[place + row] = taking === 0 ? 1 : 0;
  }
}
