import { NO_READINGS, teamId, type Kpi, type Reading, type Readings, type Team } from "../../scorecard";
import type { ScorecardFile } from "../../workbook";

/**
 * A team as its file tells of it in a period, so that teams whose workbooks were saved in different months are compared in one.
 *
 * - A KPI without a past has what was in force when the file was saved; so has every KPI of a file without a history.
 * - The baseline of a year to date grows with the year, and a file says it of its own period: in others there is none.
 * - What is later than all that a file says is not due; what is missing within it is blank.
 *
 * @param period - its code, such as `2026-03`; `undefined` for what was in force when the file was saved
 */
export function teamOfFile(
  { scorecard, readings, history }: ScorecardFile,
  place: Omit<Team, "id" | "scorecard" | "readings"> & { readonly id: string },
  period: string | undefined,
): Team {
  const last = lastOf(history);
  const known = ({ id, aggregation }: Pick<Kpi, "id" | "aggregation">): Readings => {
    const now = readings.get(id) ?? NO_READINGS;
    const past = history.get(id);
    if (period === undefined || past === undefined) return now;
    const said = past.find((each) => each.period === period);
    const missing: Reading = { kind: last !== undefined && period > last ? "not-due" : "blank" };
    return {
      actual: numberOr(said?.value, now.actual.kind === "none" ? now.actual : missing),
      target: numberOr(said?.target, said === undefined ? now.target : { kind: "none" }),
      baseline: aggregation.kind === "yearToDate" && period !== last ? { kind: "none" } : now.baseline,
    };
  };
  return {
    ...place,
    // Ids of nodes end at their first colon.
    id: teamId(place.id.replaceAll(":", "")),
    scorecard,
    readings: new Map(scorecard.kpis.map((kpi) => [kpi.id, known(kpi)])),
  };
}

const numberOr = (value: number | undefined, other: Reading): Reading =>
  value === undefined ? other : { kind: "number", value };

/** Codes of periods of one frequency are in the order of time. */
function lastOf(history: ScorecardFile["history"]): string | undefined {
  let last: string | undefined;
  for (const rows of history.values())
    for (const { period } of rows) if (last === undefined || period > last) last = period;
  return last;
}
