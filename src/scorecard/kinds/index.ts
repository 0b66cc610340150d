import type { Kind } from "./kind";
import { linear } from "./linear";

/** Every kind of KPI by its name in the model table. A new kind is a file and a line here. */
export const KINDS = { linear } as const satisfies Readonly<Record<string, Kind>>;

export type KindName = keyof typeof KINDS;

export const isKindName = (text: string): text is KindName => Object.hasOwn(KINDS, text);
