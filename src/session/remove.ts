import { treeOf, type NodeId, type Scorecard } from "../scorecard";
import { deletion, type RowWrite } from "../workbook";
import { writable, type SessionContext } from "./context";
import { save } from "./save";
import type { Outcome } from "./outcome";

/** Marks an entry and everything below it as deleted, in one batch. The rows stay, so nothing is lost for good. */
export async function remove(context: SessionContext, id: NodeId): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, revisions } = state.value;
  const writes = withDescendants(scorecard, id).map(({ table, entry }): RowWrite => ({
    kind: "change",
    table,
    id: entry.id,
    revision: revisions.get(entry.id) ?? 0,
    name: entry.name,
    cells: deletion(),
  }));
  return save(context, undefined, writes);
}

interface Removed {
  readonly table: "perspectives" | "objectives" | "kpis";
  readonly entry: { readonly id: NodeId; readonly name: string };
}

function withDescendants(scorecard: Scorecard, id: NodeId): readonly Removed[] {
  const tree = treeOf(scorecard);
  const inKpis = (parent: Parameters<typeof tree.kpisOf>[0]): readonly Removed[] =>
    tree.kpisOf(parent).map((entry) => ({ table: "kpis", entry }));
  const inObjective = (entry: Scorecard["objectives"][number]): readonly Removed[] => [
    { table: "objectives", entry },
    ...inKpis(entry.id),
  ];
  return [
    ...scorecard.perspectives
      .filter((entry) => entry.id === id)
      .flatMap((entry): readonly Removed[] => [
        { table: "perspectives", entry },
        ...tree.objectivesOf(entry.id).flatMap(inObjective),
        ...inKpis(entry.id),
      ]),
    ...scorecard.objectives.filter((entry) => entry.id === id).flatMap(inObjective),
    ...scorecard.kpis.filter((entry) => entry.id === id).map((entry): Removed => ({ table: "kpis", entry })),
  ];
}
