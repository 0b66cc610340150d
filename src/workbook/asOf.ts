import { dayOfSerial, type DateSystem, type Problem } from "../scorecard";
import type { CellValue } from "./cells";

/** The day that is looked at, as the workbook counts days: people type it, or leave the cell empty for today. */
export const AS_OF = "BSC_AsOf";

/** The cell in which it stands; a null object when it is gone. Apart from the clock, because every refresh reads it. */
export const asOfCell = (context: Excel.RequestContext): Excel.Range =>
  context.workbook.names.getItemOrNullObject(AS_OF).getRangeOrNullObject();

/**
 * What formulas take for a day, as the workbook counts days. The first is that after the day of 1900 that there was not; after the
 * last come some years still, up to the end of 9999, so that every period around a day has an end.
 */
export const AS_OF_DAYS = { earliest: 61, latest: 2_900_000 } as const;

/** The day that somebody wants to look at, in the 1900 system, or why what stands in the cell is none. */
export interface AsOf {
  /** `undefined` for today. */
  readonly asOf: number | undefined;
  readonly problem?: Extract<Problem, { readonly kind: "as-of-not-a-day" }>;
}

/** What the cell says that people type a day in. What is no day is ignored, by formulas too. */
export function parseAsOf(cell: CellValue, dateSystem: DateSystem): AsOf {
  if (typeof cell === "string" && cell.trim() === "") return { asOf: undefined };
  return typeof cell === "number" && cell >= AS_OF_DAYS.earliest && cell < AS_OF_DAYS.latest + 1
    ? { asOf: dayOfSerial(cell, dateSystem) }
    : { asOf: undefined, problem: { kind: "as-of-not-a-day", text: String(cell) } };
}
