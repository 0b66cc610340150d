import { failure, serialOf, success, type DateSystem, type Problem, type Result } from "../scorecard";
import { asOfCell } from "./asOf";
import { inExcel } from "./inExcel";
import { besideAll, loadClock } from "./numbers/clock";
import { TABLES } from "./tables";

/**
 * Writes the day that everybody looks at into its cell, or clears it, in one batch of two syncs. A cell that is gone is made
 * again. A formula that somebody has put there is left alone.
 *
 * @param day - as the 1900 system counts
 */
export async function writeAsOf(day: number | undefined, dateSystem: DateSystem): Promise<Result<undefined, Problem>> {
  const written = await inExcel(async (context): Promise<Problem | undefined> => {
    const before = asOfCell(context).load("formulas");
    const mendClock = loadClock(context);
    await context.sync();
    if (before.isNullObject && day === undefined) return undefined;
    const formula: unknown = before.isNullObject ? "" : before.formulas[0]?.[0];
    if (typeof formula === "string" && formula.startsWith("=")) return { kind: "as-of-formula", formula };
    mendClock(() => besideAll(context.workbook.tables.getItem(TABLES.kpis.name).worksheet));
    asOfCell(context).values = [[day === undefined ? "" : serialOf(day, dateSystem)]];
    await context.sync();
    return undefined;
  });
  if (!written.ok) return written;
  return written.value === undefined ? success(undefined) : failure(written.value);
}
