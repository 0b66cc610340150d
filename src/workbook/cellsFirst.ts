import type { SeriesWrite } from "./seriesWrites";

/** Cells beside the model that come into a batch with its rows, and the series that are bound to them. */
export interface CellsFirst {
  readonly series: readonly SeriesWrite[];
  /** Queues what ends the batch, before anything has been written, when somebody else has written there meanwhile. */
  guard(): void;
  /** Queues the writing. */
  queue(): void;
  /** Queues what makes the cells again what they were. */
  putBack(): void;
}
