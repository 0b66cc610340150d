import {
  cleanName,
  evaluateAt,
  failure,
  nameLengthProblem,
  scorecardId,
  type Problem,
  type Result,
  type Scorecard,
  type ScorecardId,
  type Settings,
} from "../scorecard";
import {
  allowSeveral,
  changedNative,
  DATE_SYSTEM_FORMULA,
  isOvertaken,
  joinedNative,
  nativeRows,
  newId,
  now,
  settingsCells,
  SEVERAL_VERSION,
  type NativeRows,
  type RowAddition,
  type Scored,
} from "../workbook";
import { writable, type SessionContext } from "./context";
import { filledCells } from "./entryCells";
import { asToday } from "./evaluationAt";
import type { Outcome } from "./outcome";
import { placeProblem } from "./placeProblem";
import { changedByOthers, followNative, save } from "./save";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";
import { upgradeTables } from "./upgradeTables";

export interface NewScorecard {
  readonly name: string;
  /** What it is to stand below. */
  readonly above: ScorecardId;
  readonly owner: string;
}

/** Makes another scorecard in the workbook, empty and with the settings of the one above it, and answers with its id. */
export async function addScorecard(context: SessionContext, draft: NewScorecard): Outcome<ScorecardId> {
  const state = await withSeveral(context);
  if (!state.ok) return state;
  const name = cleanName(draft.name);
  if (name === "") return failure({ kind: "name-empty" });
  const long = nameLengthProblem(name);
  if (long) return failure(long);
  const above = scorecardsOf(state.value).find(({ scorecard }) => scorecard.settings.id === draft.above);
  if (above === undefined) return failure({ kind: "row-gone", name: "" });
  const id = scorecardId(newId("s"));
  const settings: Settings = {
    ...above.scorecard.settings,
    ...{ id, name, above: draft.above, owner: draft.owner.trim() },
    ...{ vision: "", goals: [], aliases: [] },
  };
  const problem = placeProblem(state.value, settings);
  if (problem) return failure(problem);
  const { language } = state.value;
  const row: RowAddition = {
    ...{ kind: "add", table: "settings", id },
    cells: {
      ...filledCells(settingsCells(settings)),
      ...{ Schema: SEVERAL_VERSION, Language: language, DateSystem: DATE_SYSTEM_FORMULA },
    },
  };
  const { native, written } = nativeWith(context, state.value, settings);
  const { revisions } = state.value;
  const saved = await save(context, id, [row], { native, owner: id, revisions });
  // What others have changed meanwhile was left alone. What fails here is said by the health: the scorecard itself is made.
  if (saved.ok) await followNative(context, written, changedByOthers(context, state.value, [row]));
  return saved;
}

interface WithNew {
  readonly native: NativeRows;
  /** The scorecards that it is of, as they will be. */
  readonly written: readonly Scored[];
}

/** The native cells of a new scorecard, and of the one that has been alone: from now on its formulas say whose settings they read. */
function nativeWith({ words }: SessionContext, state: Ready, settings: Settings): WithNew {
  const scorecard: Scorecard = { settings, perspectives: [], objectives: [], kpis: [], among: "below" };
  const values = { readings: new Map(), series: new Map(), closings: [], today: state.values.today };
  const { dateSystem } = state;
  const evaluation = evaluateAt(scorecard, values);
  const empty: Scored = { scorecard, values, evaluation, reads: new Map(), growths: new Map(), dateSystem };
  const made = nativeRows(empty, words, now());
  if (state.others.length > 0) return { native: made, written: [empty] };
  // Its formulas may say already whose settings they read: then nothing of them changes.
  const today = asToday(state);
  const alone: Scored = { ...today, scorecard: { ...today.scorecard, among: undefined } };
  const top: Scored = { ...alone, scorecard: { ...alone.scorecard, among: "top" } };
  return { native: joinedNative([changedNative(alone, top, words, now()), made]), written: [top, empty] };
}

/** The scorecard in tables that can hold several. When somebody else was faster, they are read again and it is tried once more. */
async function withSeveral(context: SessionContext, isLast = false): Promise<Result<Ready, Problem>> {
  const state = await upgradeTables(context);
  if (!state.ok || state.value.schema >= SEVERAL_VERSION) return state;
  const allowed = await allowSeveral();
  if (!allowed.ok && (isLast || !isOvertaken(allowed))) return allowed;
  const refreshed = await context.refresh();
  if (!refreshed.ok) return refreshed;
  return isLast ? writable(context) : withSeveral(context, true);
}
