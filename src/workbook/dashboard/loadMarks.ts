import { isBroken, sheetNameOf } from "../reference";
import { DASHBOARD_NAME, type StandingMark } from "./dashboardScope";

/** So many names are looked through: those of a company's workbook come in the order of the alphabet. */
const MOST_NAMES = 10_000;

/** Queues the look for the names of all dashboards, or of other sheets to show; the returned function answers after the sync. */
export function loadMarks({ workbook }: Excel.RequestContext, first = DASHBOARD_NAME): () => readonly StandingMark[] {
  const names = workbook.names.load({ name: true, formula: true, $top: MOST_NAMES });
  return () =>
    names.items.flatMap(({ name, formula }) =>
      (name === first || name.startsWith(`${first}_`)) && !isBroken(formula)
        ? [{ mark: name, sheet: sheetNameOf(formula.slice(1)) }]
        : [],
    );
}
