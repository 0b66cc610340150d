import { failure, type NodeId } from "../scorecard";
import { formulaFor, insertFormula as insert } from "../workbook";
import type { SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import type { Outcome } from "./outcome";

/** A score has one decimal wherever it is shown. */
const FORMATS = { SCORE: "0.0", STATUS: "General" } as const;

/** Writes `=BSC.SCORE("…")` or `=BSC.STATUS("…")` into the active cell. `undefined` stands for the whole scorecard. */
export async function insertFormula(
  { store }: SessionContext,
  name: "SCORE" | "STATUS",
  node: NodeId | undefined,
): Outcome<{ readonly address: string }> {
  const state = store.getState();
  if (state.kind !== "ready") return failure({ kind: "no-scorecard" });
  const { nodes, root } = asToday(state).evaluation;
  if (node === undefined || node === root.id) return insert(formulaFor(name, undefined), FORMATS[name]);
  const evaluated = nodes.get(node);
  if (evaluated === undefined) return failure({ kind: "row-gone", name: "" });
  return insert(formulaFor(name, evaluated.name), FORMATS[name]);
}
