import { failure, type ScorecardId } from "../scorecard";
import { deletion, type RowWrite } from "../workbook";
import { writable, type SessionContext } from "./context";
import type { Outcome } from "./outcome";
import { save } from "./save";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";

/** Marks a scorecard, all that stands below it and everything in them as deleted, in one batch. The rows stay, so nothing is lost for good. */
export async function removeScorecard(context: SessionContext, id: ScorecardId): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  const all = scorecardsOf(state.value);
  const found = all.find(({ scorecard }) => scorecard.settings.id === id);
  if (found === undefined) return failure({ kind: "row-gone", name: "" });
  const { name, above } = found.scorecard.settings;
  // The top one is what all others hang on.
  if (above === undefined) return failure({ kind: "scorecard-place", name });
  const gone = [found, ...belowOf(all, id)];
  const writes = gone.flatMap(({ scorecard: { settings, perspectives, objectives, kpis } }) => [
    deleted("settings", settings),
    ...perspectives.map((entry) => deleted("perspectives", entry)),
    ...objectives.map((entry) => deleted("objectives", entry)),
    ...kpis.map((entry) => deleted("kpis", entry)),
  ]);
  return save(context, undefined, writes, { owner: id });

  function deleted(
    table: "settings" | "perspectives" | "objectives" | "kpis",
    entry: { readonly id: string; readonly name: string },
  ): RowWrite {
    const revisions: ReadonlyMap<string, number> = found?.revisions ?? new Map();
    const { id: row } = entry;
    return { kind: "change", table, id: row, revision: revisions.get(row) ?? 0, name: entry.name, cells: deletion() };
  }
}

/** Every scorecard that stands below one, directly or not. */
const belowOf = (all: readonly Ready[], id: ScorecardId): readonly Ready[] =>
  all
    .filter(({ scorecard }) => scorecard.settings.above === id)
    .flatMap((each) => [each, ...belowOf(all, each.scorecard.settings.id)]);
