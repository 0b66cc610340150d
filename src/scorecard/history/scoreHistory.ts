import { policiesOf } from "../evaluate";
import { takesPart } from "../evaluateParent";
import type { KpiId, NodeId } from "../identity";
import type { Kpi, Perspective, Scorecard } from "../scorecard";
import type { Thresholds } from "../status";
import { inForce, ordered } from "../thresholds";
import { treeOf } from "../tree";
import { ownWeight } from "../weights";
import { APART, Cells, CRITICAL, GREEN, HELD } from "./nodeCells";
import { numbersFor } from "./numbers";
import { rollUpBranch, type Branch } from "./rollUpBranch";
import { scoreColumn } from "./scoreColumn";
import type { ValueTable } from "./tabulate";

export interface ScoreHistory {
  /** `undefined` for an id that is not in the scorecard. */
  of(node: NodeId): Cells | undefined;
  readonly ids: Iterable<NodeId>;
  /** Scores one KPI and what is above it again, after its column has changed. */
  rescore(kpi: KpiId): void;
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
  const below = table.below?.();

  const { perspectives, objectives, kpis } = scorecard;
  const all = numbersFor(1 + perspectives.length + objectives.length + kpis.length, table.periods.length);
  let next = 0;
  const cellsFor = (id: NodeId, thresholds: Thresholds): Cells => {
    const cells = new Cells(all, next, whole, thresholds);
    next += all.length;
    nodes.set(id, cells);
    return cells;
  };
  const scoreLeaf = (kpi: Kpi, cells: Cells): void => {
    scoreColumn(kpi, table.columns.get(kpi.id), table.days, settings, cells);
    keepClosed(kpi.id, cells, table);
  };
  const scoreBranch = (made: Branch): void => {
    rollUpBranch(made, settings);
    keepClosed(made.id, made.cells, table);
  };
  const leaf = (kpi: Kpi, inherited: Thresholds): Cells => {
    const areValues = kpi.thresholds?.areValues === true;
    const cells = cellsFor(kpi.id, areValues ? inherited : inForce(kpi.thresholds, inherited));
    scoreLeaf(kpi, cells);
    return cells;
  };
  const branch = <Child extends { readonly id: NodeId; readonly weight: number | undefined; readonly name: string }>(
    id: NodeId,
    parent: NodeId | undefined,
    { rollUp, thresholds: own }: Partial<Pick<Perspective, "rollUp" | "thresholds">>,
    inherited: Thresholds,
    children: readonly Child[],
    scoreChild: (child: Child, thresholds: Thresholds) => Cells,
  ): Cells => {
    const thresholds = inForce(own, inherited);
    const beside = below?.get(id) ?? [];
    for (const each of beside) nodes.set(each.id, each.cells);
    const made: Branch = {
      id,
      parent,
      cells: cellsFor(id, thresholds),
      children: [...children.map((child) => scoreChild(child, thresholds)), ...beside.map(({ cells }) => cells)],
      weights: [...children.map(ownWeight), ...beside.map(({ weight }) => weight)],
      policies: [
        ...children.map((child) => policies.get(child.id) ?? settings.missing),
        ...beside.map(() => settings.missing),
      ],
      rollUp: rollUp ?? settings.rollUp,
      areKpis: children.map((child) => "kind" in child),
    };
    branches.set(id, made);
    scoreBranch(made);
    return made.cells;
  };

  branch(settings.id, undefined, {}, ordered(settings.thresholds), tree.perspectives, (perspective, inherited) =>
    branch(
      perspective.id,
      settings.id,
      perspective,
      inherited,
      [...tree.objectivesOf(perspective.id), ...tree.kpisOf(perspective.id)],
      (child, thresholds) =>
        "kind" in child
          ? leaf(child, thresholds)
          : branch(child.id, perspective.id, child, thresholds, tree.kpisOf(child.id), leaf),
    ),
  );

  let definitions: ReadonlyMap<NodeId, Kpi> | undefined;
  return {
    get ids() {
      return nodes.keys();
    },
    of: (id) => nodes.get(id),
    rescore: (id) => {
      definitions ??= new Map(kpis.map((kpi) => [kpi.id, kpi]));
      const kpi = definitions.get(id);
      const cells = nodes.get(id);
      if (kpi === undefined || cells === undefined) return;
      scoreLeaf(kpi, cells);
      for (let above = branches.get(kpi.parent); above; above = above.parent && branches.get(above.parent))
        scoreBranch(above);
    },
  };
}

/** The scores of closed periods stand as they were, whatever the definitions make of the values now. */
function keepClosed(id: NodeId, cells: Cells, { closed }: ValueTable): void {
  for (const [row, closing] of closed) {
    const node = closing.evaluation.nodes.get(id);
    cells.score[row] = node?.score ?? NaN;
    cells.know(row, node?.known ?? NaN);
    cells.cover(row, node?.coverage ?? 0);
    cells.marks[row] =
      (node !== undefined && takesPart(node) ? 0 : APART) +
      (node?.heldBy === undefined ? 0 : HELD) +
      (node === undefined || node.criticalReds.length === 0 ? 0 : CRITICAL) +
      (node?.isGreen === true ? GREEN : 0);
  }
}
