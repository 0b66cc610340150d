import type { TreeKey } from "../tables";

/** The sheet is known by this custom property, whatever people call it. */
export const NUMBERS_MARKER = "bsc.numbers";
export const NUMBERS_SHEET = "BSC Numbers";

/** Columns of a block that are not made again from the definitions: which node the row is of, and its links. */
const HELD = {
  settings: ["Id", "Changed"],
  perspectives: ["Id"],
  objectives: ["Id"],
  kpis: ["Id", "ActualLink", "TargetLink", "BaselineLink"],
} as const satisfies Readonly<Record<TreeKey, readonly string[]>>;

export const heldColumns = (key: TreeKey): readonly string[] => HELD[key];

/** Defined names that say where the blocks are, without their headings; Excel keeps them right when cells move. */
export const BLOCK_NAMES = {
  settings: "BSC_Block_Scorecard",
  perspectives: "BSC_Block_Perspectives",
  objectives: "BSC_Block_Objectives",
  kpis: "BSC_Block_Kpis",
} as const satisfies Readonly<Record<TreeKey, string>>;

/** Where former links are kept as living formulas, a row each: which change of the log, and the formula. */
export const FORMER_LINKS = "BSC_Block_FormerLinks";
