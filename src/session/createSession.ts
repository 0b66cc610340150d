import { createStore } from "zustand/vanilla";
import { success, type Problem, type ScorecardId } from "../scorecard";
import {
  createAnswerSize,
  createClosingReader,
  createKeptReader,
  createNameReader,
  createSourceFormats,
  mergesUndo,
  NUMBERS_VERSION,
  readModel,
  setUserName,
  userName,
  type KeptHistory,
  type LoadHistory,
  type Model,
  type ModelReading,
  type StatusWords,
  type Watch,
} from "../workbook";
import { ACTION_NAMES, TABLE_ACTIONS } from "./actionNames";
import { bindActions } from "./boundActions";
import type { SessionContext } from "./context";
import { createRefresher } from "./createRefresher";
import { asToday, seenAt } from "./evaluationAt";
import { loadSeveral } from "./findInWorkbook";
import type { withBelow } from "./withBelow";
import { createRefreshLoopGuard } from "./refreshLoopGuard";
import type { Outcome } from "./outcome";
import { loadSaidBefore } from "./saidBefore";
import { scorecardsOf } from "./scorecardsOf";
import type { Session } from "./session";
import type { Ready, SessionState } from "./state";

/** At most one refresh in this time while refreshes go in a loop. */
const LOOP_PAUSE = 5000;
/** In the file of the actions, which is there by the time that one of them reads. */
const historyLoader = () => import(/* webpackChunkName: "actions" */ "./loadHistory");

/** Changes that lie further apart than this are no loop. */
const LOOP_SPAN = 10_000;

/**
 * The one running scorecard of this workbook; it serves the pane, the ribbon and the functions.
 *
 * @param words - what the workbook itself says of a status
 */
export function createSession(words: StatusWords): Session {
  const store = createStore<SessionState>(() => ({ kind: "opening" }));
  const formats = createSourceFormats();
  const closings = createClosingReader();
  const names = createNameReader();
  const answers = createAnswerSize();
  const values = createKeptReader();
  const loopGuard = createRefreshLoopGuard();
  let signature: string | undefined;
  /** The scorecard that the pane shows; the top one until a person has chosen. */
  let chosen: ScorecardId | undefined;
  /** An action reads what is kept of the past too, because it is going to write that. */
  let loadHistory: LoadHistory | undefined;
  let historyReader: LoadHistory | undefined;
  let asked = (): void => undefined;
  let kept: KeptHistory | undefined;
  let calmingDown: ReturnType<typeof setTimeout> | undefined;
  let watching: Watch | undefined;

  const show = (
    { models, isDamaged, manualCalculation, today: readAt, signature: read }: ModelReading,
    join?: typeof withBelow,
  ): void => {
    const state = store.getState();
    if (models.length === 0 && isDamaged) {
      store.setState({ kind: "lost", problem: { kind: "table-missing", table: "BSC_Kpis" } }, true);
    } else if (models.length === 0) {
      if (state.kind !== "empty") store.setState({ kind: "empty" }, true);
    } else if (
      state.kind !== "ready" ||
      state.outdated ||
      signature !== read ||
      !hasClosingsOf(state, models) ||
      state.manualCalculation !== manualCalculation
    ) {
      const alone = models.map((model) => readyState(model, manualCalculation, readAt));
      const all = join?.(alone) ?? alone;
      const restless = loopGuard.observe(all.flatMap((each) => [...asToday(each).evaluation.kpis.values()]));
      calmingDown ??= setTimeout(() => {
        calmingDown = undefined;
        loopGuard.calm();
      }, LOOP_SPAN);
      refresher.slowDown(restless.length > 0 ? LOOP_PAUSE : 0);
      const found: readonly Problem[] = restless.length > 0 ? [{ kind: "values-never-rest", names: restless }] : [];
      const shown = shownOf(all, chosen);
      if (shown) store.setState(found.length > 0 ? { ...shown, problems: [...shown.problems, ...found] } : shown, true);
    }
    signature = read;
  };

  const refresher = createRefresher(async (): Outcome => {
    const state = store.getState();
    const isNew = state.kind === "ready" && state.schema >= NUMBERS_VERSION;
    const forAction = loadHistory;
    loadHistory = undefined;
    const reading = await readModel(
      { formats, closings, names, values, answers },
      isNew ? "in blocks" : "in tables too",
      forAction,
    );
    if (!reading.ok) {
      const { problem } = reading;
      store.setState(state.kind === "ready" ? { ...state, outdated: problem } : { kind: "lost", problem }, true);
      return reading;
    }
    const { models } = reading.value;
    const several = models.length > 1 ? await loadSeveral() : undefined;
    await loadSaidBefore(models.map(({ scorecard }) => scorecard));
    show(reading.value, several?.withBelow);
    kept = reading.value.kept ?? kept;
    if (watching === undefined) return success(undefined);
    // Somebody has carried the workbook over: its links stand on another sheet now.
    const isCarriedOver = (reading.value.models[0]?.schema ?? 0) >= NUMBERS_VERSION && !watching.seesNumbers();
    const isNewHistory = reading.value.hasHistory && !watching.passesOverHistory();
    return isCarriedOver || isNewHistory ? watching.start() : success(undefined);
  });

  const watch = async (): Outcome => {
    const { createWatch } = await import(/* webpackChunkName: "watching" */ "./watching");
    watching ??= createWatch({
      modelChanged: refresher.soon,
      cellsEntered: (area) => {
        loopGuard.calm();
        formats.forget(area);
        refresher.later();
      },
    });
    return watching.start();
  };

  const context: SessionContext = {
    store,
    words,
    kept: () => kept,
    refresh: async () => {
      // Once it is there nothing comes between an action and its reading.
      if (historyReader === undefined) ({ loadHistory: historyReader } = await historyLoader());
      loadHistory = historyReader;
      return refresher.now();
    },
  };
  const open = async (): Outcome => {
    await refresher.now();
    const watched = await watch();
    // What was entered before the handlers were there has been told to nobody.
    const refreshed = await refresher.now();
    return watched.ok ? refreshed : watched;
  };

  // What a person does in the pane. No formula waits for it, so it is loaded when the first thing is done.
  const actions = bindActions(
    context,
    () => import(/* webpackChunkName: "actions", webpackPrefetch: true */ "./actions"),
    ACTION_NAMES,
  );
  // What is done once in a workbook: the templates and the finder are large.
  const { start } = bindActions(context, async () => {
    // It reads again when all is written: what that takes is there before anything is.
    const [loaded] = await Promise.all([import(/* webpackChunkName: "start" */ "./start"), historyLoader()]);
    return loaded;
  }, ["start"]);
  // What functions ask when a 0 may be a blank cell.
  const blanks = bindActions(context, () => import(/* webpackChunkName: "blanks" */ "./blanks"), [
    "blankCells",
    "calculateAgain",
  ]);
  const finding = bindActions(context, () => import(/* webpackChunkName: "find" */ "./find"), [
    "find",
    "makeNumbers",
    "makeTexts",
  ]);

  // What is read of tables that the workbook keeps: nobody needs it before a view asks.
  const tables = bindActions(
    context,
    () => import(/* webpackChunkName: "kept-tables" */ "./keptTables"),
    TABLE_ACTIONS,
  );

  return {
    ...actions,
    ...tables,
    ...blanks,
    ...finding,
    start: async (...given) => {
      const started = await start(...given);
      // Where that fails it is tried again with the next reading.
      if (started.ok) await watch();
      return started;
    },
    store,
    open,
    close: () => {
      refresher.stop();
      clearTimeout(calmingDown);
    },
    whenAsked: (listener) => void (asked = listener),
    refresh: () => {
      asked();
      formats.forget();
      closings.forget();
      values.forget();
      names.forget();
      return refresher.now();
    },
    showScorecard: (id) => {
      const state = store.getState();
      chosen = id;
      const shown = state.kind === "ready" ? shownOf(scorecardsOf(state), id) : undefined;
      if (shown && state.kind === "ready") store.setState({ ...shown, outdated: state.outdated }, true);
    },
    user: userName,
    setUser: setUserName,
    mergesUndo,
  };
}

/** The scorecard that has been chosen, with the others beside it; the first one where it is no longer there. */
function shownOf(all: readonly Ready[], chosen: ScorecardId | undefined): Ready | undefined {
  const shown = all.find(({ scorecard }) => scorecard.settings.id === chosen) ?? all[0];
  const others = all.filter((each) => each !== shown);
  return shown && { ...shown, others: others.map((each) => ({ ...each, others: [] })) };
}

/** Whether the closed periods of all scorecards are those that were read. */
const hasClosingsOf = (state: Ready, models: readonly Model[]): boolean =>
  models.every(({ scorecard, closings }) =>
    scorecardsOf(state).some(
      (each) => each.scorecard.settings.id === scorecard.settings.id && each.values.closings === closings,
    ),
  );

function readyState(
  { readings, series, closings, kept, ...model }: Model,
  manualCalculation: boolean,
  today: number,
): Ready {
  return {
    kind: "ready",
    others: [],
    ...model,
    ...seenAt(model.scorecard, { readings, series, closings, kept, today }, model.asOf),
    outdated: undefined,
    manualCalculation,
  };
}
