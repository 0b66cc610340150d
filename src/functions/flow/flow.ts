import { flowOf } from "../../insight";
import { failure, success } from "../../scorecard";
import type { PureFunction } from "../pureFunction";
import { readTable } from "./readTable";

/**
 * `BSC.FLOW(stages, dates, [today])`: one row of figures: median lead time, lead time that 85 of 100 keep (nearest rank), items under way,
 * items finished a week (median of the last six whole weeks), and flow efficiency.
 *
 * - Unit: days, items, items a week, a fraction; an empty text for what the table does not tell.
 * - Empty and errors: as `BSC.BOTTLENECK`.
 */
export const flow: PureFunction = (given) => {
  const table = readTable(given);
  if (given.problem !== undefined) return failure(given.problem);
  const found = flowOf(table);
  if (!found.ok) return failure(found.problem);
  const { medianLead, lateLead, inProgress, throughput, efficiency } = found.value;
  return success([[medianLead ?? "", lateLead ?? "", inProgress, throughput?.median ?? "", efficiency ?? ""]]);
};
