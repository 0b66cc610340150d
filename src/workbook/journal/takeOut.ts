import { look } from "../overtaken";
import type { JournalRow } from "./tables";

/**
 * Takes rows out of the log again that a batch has appended before it turned out that what they tell may not stand. Where they
 * have moved meanwhile they are not found, and no row of anybody else is removed.
 */
export async function takeOut(
  context: Excel.RequestContext,
  place: Excel.Range,
  rows: readonly JournalRow<"changes">[],
): Promise<void> {
  rows.forEach(({ Batch }, index) => {
    place.getRow(index).find(String(Batch), { completeMatch: true, matchCase: true });
  });
  place.delete("Up");
  await look(context);
}
