import { serialOf, type Problem } from "../scorecard";
import { isOvertaken, KEPT_TABLE, missingKeptColumns, NUMBERS_VERSION, writeHistory } from "../workbook";
import { writableWorkbook, type SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { historyOf } from "./historyOf";
import { keptRowsOf } from "./keptRowsOf";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/**
 * Writes down what every node has said in the latest periods, and what single cells say in this one, from what the workbook says after an action. Where that cannot be
 * done the action itself has been all the same, and what was not kept is one of the scorecard's problems.
 *
 * @param extent - all of it is written where somebody may have changed the cells themselves
 */
export async function keepHistory(
  context: SessionContext,
  extent: "what differs" | "all" = "what differs",
  isLast = false,
): Promise<void> {
  const state = writableWorkbook(context);
  const kept = context.kept();
  if (!state.ok || state.value.outdated || state.value.schema < NUMBERS_VERSION) return;
  if (kept === undefined) return;
  if (kept.isProtected) return sayWhether(context, "not kept");
  const { values, dateSystem } = state.value;
  const day = serialOf(values.today, dateSystem);
  const all = scorecardsOf(state.value);
  const said = new Map(all.flatMap((each) => [...historyOf(asToday(each))]));
  const written = await writeHistory(kept, said, day, extent, all.flatMap(keptRowsOf));
  if (written.ok) return sayWhether(context, "kept", missingKeptColumns(kept.values ?? []));
  if (!isOvertaken(written) || isLast) return sayWhether(context, "not kept");
  // Somebody else has kept it meanwhile, perhaps without what we have done.
  const refreshed = await context.refresh();
  if (refreshed.ok) await keepHistory(context, extent, true);
}

/**
 * The history is one of the workbook, so it is a problem of each of its scorecards.
 *
 * @param missing - columns of the table of kept values without which nothing was kept there
 */
function sayWhether({ store }: SessionContext, what: "kept" | "not kept", missing: readonly string[] = []): void {
  const state = store.getState();
  if (state.kind !== "ready") return;
  const isOurs = ({ kind }: Problem): boolean => kind === "history-not-kept" || kind === "values-not-kept";
  const found: readonly Problem[] =
    what === "not kept"
      ? [{ kind: "history-not-kept" }]
      : missing.length > 0
        ? [{ kind: "values-not-kept", table: KEPT_TABLE, columns: missing }]
        : [];
  if (found.length === 0 && !scorecardsOf(state).some(({ problems }) => problems.some(isOurs))) return;
  const problemsOf = ({ problems }: Pick<Ready, "problems">): readonly Problem[] => [
    ...problems.filter((each) => !isOurs(each)),
    ...found,
  ];
  const others = state.others.map((each) => ({ ...each, problems: problemsOf(each) }));
  store.setState({ problems: problemsOf(state), others });
}
