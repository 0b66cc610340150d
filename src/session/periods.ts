import {
  closedNodes,
  closingOf,
  currentPeriod,
  evaluateToClose,
  failure,
  periodCode,
  type Period,
  type Problem,
  type Result,
} from "../scorecard";
import { appendToJournal, closingRows, newId, now, reopeningRow, userName } from "../workbook";
import type { SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { asToday } from "./evaluationAt";
import { keepHistory } from "./keepHistory";
import { changedByOthers, followNative } from "./save";
import type { Ready } from "./state";
import { upgradeTables } from "./upgradeTables";

/** Writes down what every node says in a period; from then on the period says just that, whatever is changed. */
export async function closePeriod(context: SessionContext, period: Period): Outcome {
  const state = await latest(context);
  if (!state.ok) return state;
  const { scorecard, values } = state.value;
  const code = periodCode(period, scorecard.settings.fiscalYearStart);
  const closed = closingOf(values.closings ?? [], period);
  if (closed) return failure({ kind: "period-closed", period: code, by: closed.by, at: closed.at });
  if (hasNotBegun(state.value, period)) return failure({ kind: "period-not-begun", period: code });
  const nodes = closedNodes(scorecard, evaluateToClose(scorecard, values, period));
  const rows = closingRows(newId("c"), { period, by: userName(), at: now() }, nodes, scorecard.settings);
  const { id: owner } = scorecard.settings;
  const written = await appendToJournal([
    { table: "closings", rows: [rows.closing], owner },
    { table: "snapshots", rows: rows.snapshots, owner },
  ]);
  return followed(context, state.value, written);
}

/** Lets a closed period follow the definitions and the data again. What it was closed with stays in the journal. */
export async function reopenPeriod(context: SessionContext, period: Period): Outcome {
  const state = await latest(context);
  if (!state.ok) return state;
  const { settings } = state.value.scorecard;
  if (closingOf(state.value.values.closings ?? [], period) === undefined)
    return failure({ kind: "period-open", period: periodCode(period, settings.fiscalYearStart) });
  const row = reopeningRow(newId("c"), period, settings, { by: userName(), at: now() });
  const written = await appendToJournal([{ table: "closings", rows: [row], owner: settings.id }]);
  return followed(context, state.value, written);
}

/** Reads the scorecard again after something has been closed or opened, and writes the history and the native cells that follow from it. */
async function followed(context: SessionContext, before: Ready, written: Result<undefined, Problem>): Outcome {
  // Where the reading fails, that is said of what is shown, not of what has been written.
  const refreshed = await context.refresh();
  if (!written.ok) return written;
  await keepHistory(context);
  // What was closed otherwise than its cells say is no formula; nor may it stay a value when it is open again.
  if (refreshed.ok) await followNative(context, [asToday(before)], changedByOthers(context, before, []));
  return written;
}

/** What is closed must be what the workbook says now, not what was shown a while ago. Native formulas of this version look it up. */
async function latest(context: SessionContext): Promise<Result<Ready, Problem>> {
  const refreshed = await context.refresh();
  return refreshed.ok ? upgradeTables(context) : refreshed;
}

function hasNotBegun({ scorecard, values }: Ready, period: Period): boolean {
  const current = currentPeriod(scorecard, values.today);
  return period.frequency !== current.frequency || period.index > current.index;
}
