import { success, treeOf, type Kpi, type NodeId, type Objective, type Perspective, type Scorecard } from "../scorecard";
import { writable, type SessionContext } from "./context";
import { orderWrites } from "./orderWrites";
import { save } from "./save";
import type { Outcome } from "./outcome";

/** Changes place with the neighbour; every sibling whose place number is no longer right gets a new one. */
export async function move(context: SessionContext, id: NodeId, direction: "up" | "down"): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const { scorecard, revisions } = state.value;
  const found = siblingsOf(scorecard, id);
  if (found === undefined) return success(undefined);
  const reordered = [...found.entries];
  const from = reordered.findIndex((entry) => entry.id === id);
  const to = direction === "up" ? from - 1 : from + 1;
  const [moved, neighbour] = [reordered[from], reordered[to]];
  if (moved === undefined || neighbour === undefined) return success(undefined);
  reordered[from] = neighbour;
  reordered[to] = moved;
  return save(context, undefined, orderWrites(found.table, reordered, revisions));
}

interface Siblings {
  readonly table: "perspectives" | "objectives" | "kpis";
  readonly entries: readonly (Perspective | Objective | Kpi)[];
}

function siblingsOf(scorecard: Scorecard, id: NodeId): Siblings | undefined {
  const tree = treeOf(scorecard);
  const objective = scorecard.objectives.find((entry) => entry.id === id);
  if (objective) return { table: "objectives", entries: tree.objectivesOf(objective.parent) };
  const kpi = scorecard.kpis.find((entry) => entry.id === id);
  if (kpi) return { table: "kpis", entries: tree.kpisOf(kpi.parent) };
  const isPerspective = scorecard.perspectives.some((entry) => entry.id === id);
  return isPerspective ? { table: "perspectives", entries: tree.perspectives } : undefined;
}
