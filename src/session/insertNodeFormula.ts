import { failure, type NodeId } from "../scorecard";
import { formulaFor, insertFormula } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./session";

/** Writes a formula for a node into the active cell; without a node it asks for the whole scorecard. */
export async function insertNodeFormula(
  { store }: SessionContext,
  name: "SCORE" | "STATUS",
  node: NodeId | undefined,
): Outcome<{ readonly address: string }> {
  const state = store.getState();
  if (state.kind !== "ready") return failure({ kind: "no-scorecard" });
  const { nodes, root } = state.evaluation;
  if (node === undefined || node === root.id) return insertFormula(formulaFor(name, undefined));
  const evaluated = nodes.get(node);
  if (evaluated === undefined) return failure({ kind: "row-gone", name: "" });
  return insertFormula(formulaFor(name, evaluated.name));
}
