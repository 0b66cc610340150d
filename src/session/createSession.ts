import { createStore } from "zustand/vanilla";
import { evaluateAt, success, type Problem } from "../scorecard";
import {
  createClosingReader,
  createSourceFormats,
  createWatch,
  readModel,
  setUserName,
  userName,
  type Model,
  type ModelReading,
  type StatusWords,
} from "../workbook";
import type { SessionContext } from "./context";
import { createRefresher } from "./createRefresher";
import { createRestlessness } from "./restlessness";
import type { Outcome, Session } from "./session";
import type { Ready, SessionState } from "./state";

/** What a person does in the pane. No formula waits for it, so it is loaded when the first thing is done. */
const actions = () => import(/* webpackChunkName: "actions", webpackPrefetch: true */ "./actions");
/** What is done once in a workbook: the templates and the finder are large. */
const starting = () => import(/* webpackChunkName: "start" */ "./start");
const finding = () => import(/* webpackChunkName: "find" */ "./find");

/** At most one refresh in this time while values never rest. */
const RESTLESS_PAUSE = 5000;
/** Changes that lie further apart than this are not a circle. */
const RESTLESS_SPAN = 10_000;

/**
 * The one running scorecard of this workbook; it serves the pane, the ribbon and the functions.
 *
 * @param words - what the workbook itself says of a status
 */
export function createSession(words: StatusWords): Session {
  const store = createStore<SessionState>(() => ({ kind: "opening" }));
  const formats = createSourceFormats();
  const closings = createClosingReader();
  const restlessness = createRestlessness();
  let signature: string | undefined;
  let calming: ReturnType<typeof setTimeout> | undefined;

  const show = ({ model, manualCalculation, today: readAt, signature: read }: ModelReading): void => {
    const state = store.getState();
    if (model === undefined) {
      if (state.kind !== "empty") store.setState({ kind: "empty" }, true);
    } else if (
      state.kind !== "ready" ||
      state.outdated ||
      signature !== read ||
      state.values.closings !== model.closings ||
      state.manualCalculation !== manualCalculation
    ) {
      const ready = readyState(model, manualCalculation, readAt);
      const restless = restlessness.observe(ready.evaluation.kpis.values());
      calming ??= setTimeout(() => {
        calming = undefined;
        restlessness.calm();
      }, RESTLESS_SPAN);
      refresher.slowDown(restless.length > 0 ? RESTLESS_PAUSE : 0);
      const problems: readonly Problem[] =
        restless.length > 0 ? [...ready.problems, { kind: "values-never-rest", names: restless }] : ready.problems;
      store.setState({ ...ready, problems }, true);
    }
    signature = read;
  };

  const refresher = createRefresher(async (): Outcome => {
    const reading = await readModel(formats, closings);
    if (!reading.ok) {
      const state = store.getState();
      const { problem } = reading;
      store.setState(state.kind === "ready" ? { ...state, outdated: problem } : { kind: "lost", problem }, true);
      return reading;
    }
    show(reading.value);
    return success(undefined);
  });

  const watch = createWatch({
    modelChanged: refresher.soon,
    cellsEntered: (area) => {
      restlessness.calm();
      formats.forget(area);
      refresher.inAWhile();
    },
  });

  const context: SessionContext = { store, refresh: refresher.now, words };
  const open = async (): Outcome => {
    const watching = await watch.start();
    const refreshed = await refresher.now();
    return watching.ok ? refreshed : watching;
  };

  return {
    store,
    open,
    close: () => {
      refresher.stop();
      clearTimeout(calming);
    },
    refresh: () => {
      formats.forget();
      closings.forget();
      return refresher.now();
    },
    start: async (template, language) => {
      const started = await (await starting()).start(context, template, language);
      return started.ok ? watch.start() : started;
    },
    saveSettings: async (draft) => (await actions()).saveSettings(context, draft),
    addEntries: async (perspectives) => (await actions()).addEntries(context, perspectives),
    bindMany: async (bindings) => (await actions()).bindMany(context, bindings),
    pickTable: async () => (await actions()).pickTable(),
    find: async () => (await finding()).find(context),
    savePerspective: async (draft) => (await actions()).savePerspective(context, draft),
    saveObjective: async (draft) => (await actions()).saveObjective(context, draft),
    saveKpi: async (draft) => (await actions()).saveKpi(context, draft),
    saveLink: async (draft) => (await actions()).saveLink(context, draft),
    removeLink: async (id) => (await actions()).removeLink(context, id),
    saveInitiative: async (draft) => (await actions()).saveInitiative(context, draft),
    removeInitiative: async (id) => (await actions()).removeInitiative(context, id),
    move: async (id, direction) => (await actions()).move(context, id, direction),
    remove: async (id) => (await actions()).remove(context, id),
    pickSelection: async () => (await actions()).pickCell(),
    bindToSelection: async (kpi, field) => (await actions()).bindToSelection(context, kpi, field),
    pickRange: async () => (await actions()).pickRange(),
    bind: async (kpi, field, binding) => (await actions()).bind(context, kpi, field, binding),
    bindSeries: async (kpi, references) => (await actions()).bindSeries(context, kpi, references),
    goTo: async (kpi, place) => (await actions()).goTo(context, kpi, place),
    showCells: async (address) => (await actions()).goToCell(address),
    whereUsed: async () => (await actions()).whereUsed(context),
    insertFormula: async (name, node) => (await actions()).insertNodeFormula(context, name, node),
    setLanguage: async (language) => (await actions()).setLanguage(context, language),
    health: async () => (await actions()).health(context),
    mend: async (mending) => (await actions()).mend(context, mending),
    copyWithoutAddin: async () => (await actions()).copyWithoutAddin(),
    repair: async () => (await actions()).repair(context),
    changes: async () => (await actions()).readChanges(),
    undo: async () => (await actions()).undo(context),
    closePeriod: async (period) => (await actions()).closePeriod(context, period),
    reopenPeriod: async (period) => (await actions()).reopenPeriod(context, period),
    checkIn: async (said) => (await actions()).checkIn(context, said),
    checkIns: async () => (await actions()).readCheckIns(),
    user: userName,
    setUser: setUserName,
    writeNative: async () => (await actions()).writeNativeNumbers(context),
  };
}

function readyState({ readings, series, closings, ...model }: Model, manualCalculation: boolean, today: number): Ready {
  const values = { readings, series, closings, today };
  return {
    kind: "ready",
    ...model,
    values,
    evaluation: evaluateAt(model.scorecard, values),
    outdated: undefined,
    manualCalculation,
  };
}
