import type { AutoCorrect } from "../../src/workbench/grid/autoCorrect";
import { OWN_ADDINS_AUTO_CORRECT } from "../../src/workbench/ownAddin";

declare global {
  /** Set by `test/combinations` for all tests of a run. */
  var autoCorrect: AutoCorrect | undefined;
}

/** What Excel corrects in tables while the add-in is tested. */
export const addinsAutoCorrect = (): AutoCorrect => globalThis.autoCorrect ?? OWN_ADDINS_AUTO_CORRECT;
