import type { Json, Probe } from "./probe";

/** What the manifest asks for. */
export const ASKED_SETS = [
  ["SharedRuntime", "1.1"],
  ["ExcelApi", "1.14"],
  ["CustomFunctionsRuntime", "1.3"],
] as const;

/** What is used where Excel has it. */
export const WELCOME_SETS = [
  ["ExcelApi", "1.20"],
  ["CustomFunctionsRuntime", "1.4"],
  ["RibbonApi", "1.2"],
] as const;

export const isSupported = ([name, version]: readonly [string, string]): boolean =>
  Office.context.requirements.isSetSupported(name, version);

export const REQUIREMENT_PROBE: Probe = {
  name: "requirementSets",
  expected: [true, true, true],
  ask: async (): Promise<Json> => ASKED_SETS.map(isSupported),
};
