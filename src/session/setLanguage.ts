import type { RowWrite, WorkbookLanguage } from "../workbook";
import { writableWorkbook, type SessionContext } from "./context";
import { save } from "./save";
import type { Outcome } from "./outcome";
import { scorecardsOf } from "./scorecardsOf";

/** Sets the language of the words that cells show, in all scorecards of the workbook. */
export async function setLanguage(context: SessionContext, language: WorkbookLanguage): Outcome {
  const state = writableWorkbook(context);
  if (!state.ok) return state;
  const { revisions } = state.value;
  const writes = scorecardsOf(state.value).map(({ scorecard: { settings } }): RowWrite => {
    const { id, name } = settings;
    return {
      kind: "change",
      table: "settings",
      id,
      revision: revisions.get(id) ?? 0,
      name,
      cells: { Language: language },
    };
  });
  return save(context, undefined, writes);
}
