import { functionsMetadata } from "../../assets/functions/catalogue.cjs";
import { associateFunctions } from "../../src/functions";
import { STATUS_WORDS } from "../../src/language";
import { createSession, type Ready, type Session } from "../../src/session";
import type { WorkbookFile } from "../../src/workbench/grid/file";
import { addinsAutoCorrect } from "./addinsAutoCorrect";
import { startExcel, type ExcelOptions, type RunningExcel } from "./excel";

export interface RunningAddin {
  readonly excel: RunningExcel;
  readonly session: Session;
  /** The state, which must be that of an open scorecard. */
  ready(): Ready;
}

/** The add-in without its pane, at work on a workbook: what `main.ts` does before the pane is loaded. */
export async function startAddin(
  file: WorkbookFile,
  options: Pick<ExcelOptions, "blanks"> = {},
): Promise<RunningAddin> {
  const excel = await startExcel({
    ...options,
    file,
    functions: functionsMetadata("da"),
    autoCorrect: addinsAutoCorrect(),
  });
  const session = createSession(STATUS_WORDS);
  associateFunctions(session);
  await session.open();
  await excel.settled();
  return {
    excel: {
      ...excel,
      stop: async () => {
        await excel.caughtUp();
        session.close();
        await excel.stop();
      },
    },
    session,
    ready: () => {
      const state = session.store.getState();
      if (state.kind !== "ready") throw new Error(`the session is ${state.kind}`);
      return state;
    },
  };
}
