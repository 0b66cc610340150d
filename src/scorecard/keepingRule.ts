/**
 * When the values of single cells are kept, which are the only past of a KPI without a series.
 *
 * - `atSave`: those of the running period whenever somebody saves, and every period that is closed
 * - `atClose`: only when a period is closed
 */
export const KEEPING_RULES = ["atSave", "atClose"] as const;
export type KeepingRule = (typeof KEEPING_RULES)[number];

export const isKeepingRule = (text: string): text is KeepingRule => KEEPING_RULES.some((rule) => rule === text);
