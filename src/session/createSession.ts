import { createStore } from "zustand/vanilla";
import { evaluateAt, success, type Problem } from "../scorecard";
import {
  createSourceFormats,
  createWatch,
  pickCell,
  readModel,
  repairModel,
  type Model,
  type ModelReading,
} from "../workbook";
import { bindToSelection } from "./bindToSelection";
import { writable, type SessionContext } from "./context";
import { createRefresher } from "./createRefresher";
import { goTo } from "./goTo";
import { insertNodeFormula } from "./insertNodeFormula";
import { move } from "./move";
import { remove } from "./remove";
import { createRestlessness } from "./restlessness";
import { saveKpi } from "./saveKpi";
import { saveObjective } from "./saveObjective";
import { savePerspective } from "./savePerspective";
import type { Outcome, Session } from "./session";
import { setLanguage } from "./setLanguage";
import { start } from "./start";
import type { Ready, SessionState } from "./state";

/** At most one refresh in this time while values never rest. */
const RESTLESS_PAUSE = 5000;
/** Changes that lie further apart than this are not a circle. */
const RESTLESS_SPAN = 10_000;

/** The one running scorecard of this workbook; it serves the pane, the ribbon and the functions. */
export function createSession(): Session {
  const store = createStore<SessionState>(() => ({ kind: "opening" }));
  const formats = createSourceFormats();
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
    const reading = await readModel(formats);
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

  const context: SessionContext = { store, refresh: refresher.now };
  const open = async (): Outcome => {
    const watching = await watch.start();
    const refreshed = await refresher.now();
    return watching.ok ? refreshed : watching;
  };

  return {
    store,
    open,
    refresh: () => {
      formats.forget();
      return refresher.now();
    },
    start: async (template, language) => {
      const started = await start(context, template, language);
      return started.ok ? watch.start() : started;
    },
    savePerspective: (draft) => savePerspective(context, draft),
    saveObjective: (draft) => saveObjective(context, draft),
    saveKpi: (draft) => saveKpi(context, draft),
    move: (id, direction) => move(context, id, direction),
    remove: (id) => remove(context, id),
    pickSelection: pickCell,
    bindToSelection: (kpi, field) => bindToSelection(context, kpi, field),
    goTo: (kpi, field) => goTo(context, kpi, field),
    insertFormula: (name, node) => insertNodeFormula(context, name, node),
    setLanguage: (language) => setLanguage(context, language),
    repair: async () => {
      const state = writable(context);
      if (!state.ok) return state;
      const repaired = await repairModel();
      const refreshed = await refresher.now();
      return repaired.ok ? refreshed : repaired;
    },
  };
}

function readyState({ readings, series, ...model }: Model, manualCalculation: boolean, today: number): Ready {
  const values = { readings, series, today };
  return {
    kind: "ready",
    ...model,
    values,
    evaluation: evaluateAt(model.scorecard, values),
    outdated: undefined,
    manualCalculation,
  };
}
