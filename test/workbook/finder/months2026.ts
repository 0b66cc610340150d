import { month } from "./sheets";

/** Cells of the months of a year whose October is the last with values. */
export const MAY = month(2026, 5);
export const JUN = month(2026, 6);
export const JUL = month(2026, 7);
export const AUG = month(2026, 8);
export const SEP = month(2026, 9);
export const OCT = month(2026, 10);
export const NOV = month(2026, 11);
export const DEC = month(2026, 12);

/** What a label says of a value of October. */
export const OCTOBER = { period: "2026-10" };
