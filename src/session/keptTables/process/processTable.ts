import type { KeptColumn } from "../../../scorecard";
import type { KeptTable } from "../../../workbook";
import { countsIn, type CountsOverTime } from "./countsIn";
import { durationsIn, type Durations } from "./durationsIn";
import { funnelIn, type FunnelCounts } from "./funnelIn";
import { itemsIn, type ItemLog } from "./itemsIn";
import { shapeOf } from "./shapeOf";
import type { ProcessCalendar } from "./stageCells";

/** A table of work on its way as it was read: what kind it is shows in its cells. */
export interface ProcessTable {
  readonly sheet: string;
  readonly content: ItemLog | Durations | CountsOverTime | FunnelCounts | { readonly kind: "unclear" };
  /** Filled rows below a gap of blank ones, which are left out. */
  readonly beyond: number;
  /** Columns that are gone and that nothing depends on. */
  readonly gone: readonly KeptColumn[];
}

/** The content of a kept table of work on its way. */
export function processTable(table: KeptTable, calendar: ProcessCalendar): ProcessTable {
  const { sheet, beyond, gone } = table;
  return { sheet, content: contentOf(table, calendar), beyond, gone };
}

function contentOf(table: KeptTable, calendar: ProcessCalendar): ProcessTable["content"] {
  const shape = shapeOf(table, calendar);
  switch (shape) {
    case "items":
      return itemsIn(table, calendar);
    case "durations":
      return durationsIn(table);
    case "counts":
      return countsIn(table, calendar);
    case "funnel":
      return funnelIn(table);
    case "unclear":
      return { kind: "unclear" };
  }
}
