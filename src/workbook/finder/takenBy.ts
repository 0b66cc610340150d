import type { Field, KpiId } from "../../scorecard";
import type { Candidate } from "./candidate";

/** Whether a place has one of the fields that may stand elsewhere. */
export const has = ({ targetAddress, baselineAddress }: Candidate["place"], field: Field): boolean =>
  (field === "target" ? targetAddress : baselineAddress) !== undefined;

/** The KPI that each cell has been given to. */
export type TakenBy = Map<string, KpiId>;

export const isFree = ({ cells, place }: Candidate, takenBy: TakenBy): boolean =>
  cells.every((cell) => (takenBy.get(cell) ?? place.kpi) === place.kpi);

export function take({ cells, place }: Candidate, takenBy: TakenBy): void {
  for (const cell of cells) takenBy.set(cell, place.kpi);
}
