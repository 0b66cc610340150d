import type { Direction, Scorecard, Settings } from "../../scorecard";
import type { PickedTable, WorkbookLanguage } from "../../workbook";
import type { ImportMapping } from "./importColumns";

/** A table, and what is to become of it. */
export interface ImportRequest {
  readonly table: PickedTable;
  readonly mapping: ImportMapping;
  /** Whether values stay linked to the cells of the table, or become typed numbers. */
  readonly values: "links" | "numbers";
  /** The perspective of rows that name none. */
  readonly perspective: string;
  /** The language of the scorecard: what the library knows is written in it. */
  readonly language?: WorkbookLanguage;
  /** Which way is better, by the name of a KPI, where somebody has said so. */
  readonly directions?: ReadonlyMap<string, Direction>;
  /** What is in the workbook already. */
  readonly scorecard: Pick<Scorecard, "perspectives" | "objectives" | "kpis"> & {
    readonly settings: Pick<Settings, "ceiling" | "thresholds">;
  };
}
