import { failure, type NodeId } from "../scorecard";
import { formulaFor, insertFormula as insert } from "../workbook";
import type { SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { findInWorkbook } from "./findInWorkbook";
import type { Outcome } from "./outcome";
import { pathOf } from "./pathOf";
import { topOf } from "./scorecardsOf";
import type { Ready } from "./state";

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
  const evaluated = nodes.get(node ?? root.id);
  if (evaluated === undefined) return failure({ kind: "row-gone", name: "" });
  return insert(formulaFor(name, nameFor(state, evaluated.id, evaluated.name)), FORMATS[name]);
}

/** What a formula calls a node, whatever scorecard its reader looks at: by its path where it is not in the top one. */
function nameFor(state: Ready, id: NodeId, name: string): string | undefined {
  const { above, name: own, id: root } = state.scorecard.settings;
  if (above === undefined) return id === root ? undefined : name;
  const path = pathOf(state, state);
  const ofScorecard = [own, path, `${topOf(state).scorecard.settings.name}: ${path}`];
  const names = id === root ? ofScorecard : ofScorecard.map((each) => `${each}: ${name}`);
  const isMeant = (each: string): boolean => {
    const found = findInWorkbook(state, each);
    return found.ok && found.value.id === id;
  };
  // What no name tells apart its id does.
  return names.find(isMeant) ?? id;
}
