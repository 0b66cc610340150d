import type { Axis } from "./axes";
import type { IsKnown } from "./isKnown";
import type { Block, View } from "./view";

/** A block of cells with periods down one of its columns. */
export interface PeriodTable {
  readonly view: View;
  readonly block: Block;
  readonly axis: Axis;
  /** Whether a label may mean a KPI. */
  readonly isKnown: IsKnown;
}
