import type { CellValue } from "../cells";
import { FORMER_LINKS } from "../numbers/heldColumns";

/** A former link as a living formula, and the change of the log that it belongs to. */
export interface FormerLink {
  readonly change: string;
  readonly formula: string;
}

/** @example changeKey("b_1", "k_1", "Actual") // "b_1 k_1 Actual" */
export const changeKey = (batch: string, row: string, column: string): string => `${batch} ${row} ${column}`;

/** Queues former links below those that are there. Where that is, is asked when the batch runs. */
export function queueFormerLinks(context: Excel.RequestContext, links: readonly FormerLink[]): void {
  if (links.length === 0) return;
  const heading = context.workbook.names.getItem(FORMER_LINKS).getRange();
  const used = heading.getColumn(0).getEntireColumn().getUsedRange(true);
  const place = used
    .getLastCell()
    .getOffsetRange(1, 0)
    .getResizedRange(links.length - 1, 1);
  place.formulas = links.map(({ change, formula }) => [change, formula]);
}

/** Queues the reading of all former links; the returned function gives their formulas by change, after the sync. */
export function loadFormerLinks(context: Excel.RequestContext): () => ReadonlyMap<string, string> {
  const heading = context.workbook.names.getItemOrNullObject(FORMER_LINKS).getRangeOrNullObject();
  const used = heading.getColumn(0).getEntireColumn().getUsedRangeOrNullObject(true);
  const cells = used.getResizedRange(0, 1).load("formulas");
  return () => {
    if (cells.isNullObject) return new Map();
    const rows = cells.formulas as CellValue[][];
    return new Map(rows.map(([change = "", formula = ""]) => [String(change), String(formula)]));
  };
}
