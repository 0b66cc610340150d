import type { Scorecard } from "../../scorecard";
import type { PickedTable } from "../../workbook";
import type { ImportMapping } from "./importColumns";

/** A table, and what is to become of it. */
export interface ImportRequest {
  readonly table: PickedTable;
  readonly mapping: ImportMapping;
  /** Whether values stay linked to the cells of the table, or become typed numbers. */
  readonly values: "links" | "numbers";
  /** The perspective of rows that name none. */
  readonly perspective: string;
  /** What is in the workbook already. */
  readonly scorecard: Pick<Scorecard, "perspectives" | "objectives" | "kpis">;
}
