import { EXCELS_AUTO_CORRECT, type AutoCorrect } from "../../src/workbench/grid/autoCorrect";

declare global {
  /** Set by `test/combinations` for all tests of a run. */
  var autoCorrect: AutoCorrect | undefined;
}

/** What Excel corrects in tables while the add-in is tested. */
export const addinsAutoCorrect = (): AutoCorrect => globalThis.autoCorrect ?? EXCELS_AUTO_CORRECT;

/** Nobody has switched any of it off. */
export const isAsDelivered = (): boolean => globalThis.autoCorrect === undefined;
