import type { DateSystem } from "../scorecard";

/** This day is number 1 where days are counted from 1904, and 1463 where they are counted from 1900. */
export const DATE_SYSTEM_FORMULA = "=DATE(1904,1,2)";

/** Which way the workbook counts its days, by what the formula says in it. */
export const dateSystemOf = (value: unknown): DateSystem => (value === 1 ? "1904" : "1900");
