import { baseline, countOf, owner, raw, unit } from "./byName/facts";
import { change, gap } from "./byName/figures";
import type { NodeFunction } from "./byName/nodeFunction";
import { coverage, weight } from "./byName/shares";
import { updated } from "./byName/updated";
import { actual, target } from "./byName/values";
import { chance, needed, outlook } from "./byName/yearEnd";

/** What people ask for beside scores and values, by its id in formulas. */
export const FIGURE_FUNCTIONS = {
  ACTUAL: actual,
  TARGET: target,
  BASELINE: baseline,
  RAW: raw,
  GAP: gap,
  CHANGE: change,
  COVERAGE: coverage,
  WEIGHT: weight,
  OUTLOOK: outlook,
  CHANCE: chance,
  NEEDED: needed,
  COUNTOF: countOf,
  OWNER: owner,
  UNIT: unit,
  UPDATED: updated,
} as const satisfies Readonly<Record<string, NodeFunction>>;

export type FigureName = keyof typeof FIGURE_FUNCTIONS;
