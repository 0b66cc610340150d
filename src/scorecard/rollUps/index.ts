import type { RollUp } from "./rollUp";
import { weightedMean } from "./weightedMean";

/** Every roll-up by its name in the model table. A new one is a file and a line here. */
export const ROLL_UPS = { weightedMean } as const satisfies Readonly<Record<string, RollUp>>;

export type RollUpName = keyof typeof ROLL_UPS;

export const isRollUpName = (text: string): text is RollUpName => Object.hasOwn(ROLL_UPS, text);
