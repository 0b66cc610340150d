import { capped } from "../evaluateKpi";
import { policiesOf } from "../evaluate";
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
  /** 1 where it takes no part in the score above it. */
  readonly outside: Uint8Array;
}

export interface ScoreHistory {
  readonly nodes: ReadonlyMap<NodeId, NodeHistory>;
  /** Scores one KPI and what is above it again, after its column has changed. */
  rescore(kpi: KpiId): void;
}

interface Branch extends NodeHistory {
  readonly children: readonly NodeHistory[];
  readonly weights: readonly number[];
  readonly policies: readonly MissingPolicy[];
  readonly rollUp: RollUpName;
}

/**
 * Scores every node in every period, in one pass over columns of numbers: the same rules and roll-ups as `evaluate`, without
 * an object for each score.
 */
export function scoreHistory(scorecard: Scorecard, table: ValueTable): ScoreHistory {
  const { settings } = scorecard;
  const length = table.periods.length;
  const tree = treeOf(scorecard);
  const policies = policiesOf(scorecard);
  const nodes = new Map<NodeId, NodeHistory>();
  const above = new Map<NodeId, NodeId>();
  const definitions = new Map<NodeId, Kpi>();

  const leaf = (kpi: Kpi): NodeHistory => {
    const history = emptyHistory(length);
    const column = table.columns.get(kpi.id);
    if (column === undefined) history.outside.fill(1);
    else scoreColumn(kpi, column, table.days, settings.ceiling, history);
    nodes.set(kpi.id, history);
    definitions.set(kpi.id, kpi);
    return history;
  };
  const branch = <Child extends { readonly id: NodeId; readonly weight: number | undefined; readonly name: string }>(
    id: NodeId,
    rollUp: RollUpName | undefined,
    children: readonly Child[],
    historyOf: (child: Child) => NodeHistory,
  ): NodeHistory => {
    const made: Branch = {
      ...emptyHistory(length),
      children: children.map((child) => {
        above.set(child.id, id);
        return historyOf(child);
      }),
      weights: children.map(ownWeight),
      policies: children.map((child) => policies.get(child.id) ?? settings.missing),
      rollUp: rollUp ?? settings.rollUp,
    };
    rollUpBranch(made, settings);
    nodes.set(id, made);
    return made;
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
    nodes,
    rescore: (id) => {
      const [kpi, column, history] = [definitions.get(id), table.columns.get(id), nodes.get(id)];
      if (kpi && column && history) scoreColumn(kpi, column, table.days, settings.ceiling, history);
      for (let parent = above.get(id); parent !== undefined; parent = above.get(parent)) {
        const each = nodes.get(parent);
        if (each && "children" in each) rollUpBranch(each as Branch, settings);
      }
    },
  };
}

const emptyHistory = (length: number): NodeHistory => ({
  score: new Float64Array(length),
  coverage: new Float64Array(length),
  outside: new Uint8Array(length),
});

type Writable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

function scoreColumn(kpi: Kpi, column: Column, days: Float64Array, ceiling: number, history: NodeHistory): void {
  const { actual, target, baseline, standing, periods, met } = column;
  const { rule } = kpi;
  const kind: Kind = KINDS[kpi.kind];
  // One object for all periods: making tens of thousands is what would take the time.
  const values = { actual: NaN, target: NaN, baseline: NaN };
  const circumstances: Writable<Circumstances> = { today: NaN, periods: 1, met: 0 };
  for (let row = 0; row < standing.length; row += 1) {
    let score = NaN;
    let isOutside = standing[row] === OUTSIDE;
    if (standing[row] === READY) {
      values.actual = actual[row] ?? NaN;
      values.target = target[row] ?? NaN;
      values.baseline = baseline[row] ?? NaN;
      circumstances.today = days[row] ?? NaN;
      if (periods) {
        const isCounted = !Number.isNaN(periods[row]);
        circumstances.periods = isCounted ? (periods[row] ?? 1) : 1;
        circumstances.met = isCounted ? (met?.[row] ?? 0) : meets(values, rule) ? 1 : 0;
      }
      const raw = kind.score(values, rule, circumstances);
      if (typeof raw !== "number") isOutside = raw.kind === "not-due";
      else if (Number.isFinite(raw)) score = capped(raw, ceiling);
    }
    history.score[row] = score;
    history.coverage[row] = Number.isNaN(score) ? 0 : 1;
    history.outside[row] = isOutside ? 1 : 0;
  }
}

const tally = emptyTally();

function rollUpBranch(
  { score, coverage, outside, children, weights, policies, rollUp }: Branch,
  settings: Settings,
): void {
  const { thresholds, minimumCoverage } = settings;
  for (let row = 0; row < score.length; row += 1) {
    clear(tally);
    let taking = 0;
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index] as NodeHistory;
      if (child.outside[row] === 1) continue;
      taking += 1;
      const weight = weights[index] as number;
      if (weight > 0)
        addChild(
          tally,
          child.score[row] as number,
          weight,
          child.coverage[row] as number,
          policies[index] as MissingPolicy,
        );
    }
    score[row] = concluded(tally, rollUp, thresholds, minimumCoverage);
    coverage[row] = tally.isBlocked || tally.scores.length > 0 ? coverageOf(tally) : 0;
    outside[row] = taking === 0 ? 1 : 0;
  }
}
