import { periodWords, type Frequency } from "../scorecard";
import type { CellValue } from "./cells";

/**
 * Whether the texts of a column of periods are months with years of two digits ("jan-26", as Excel shows dates by `mmm-yy`). Days are
 * written so as well: they name the same month again with another number, or go back where the column goes forward.
 */
export function readsShortYears(periods: readonly CellValue[], frequency: Frequency): boolean {
  if (frequency === "day" || frequency === "week") return false;
  const months = periods.flatMap((cell) => {
    const words = typeof cell === "string" ? periodWords(cell) : undefined;
    return words?.isAmbiguous ? [(words.year ?? 0) * 12 + words.place] : [];
  });
  const steps = months.slice(1).map((month, index) => month - (months[index] ?? month));
  const isOrdered = steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
  return isOrdered && (frequency === "year" || steps.every((step) => step === 0 || step % 12 !== 0));
}
