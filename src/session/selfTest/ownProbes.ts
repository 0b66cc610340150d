import { roundedScore, type KpiId, type Problem, type Result } from "../../scorecard";
import { answersOf, clearAway, type Bench, type Json, type Probe, type Standing } from "../../workbook";
import { addEntries } from "../addEntries";
import { bind } from "../bind";
import type { SessionContext } from "../context";
import { health } from "../health";
import { repair } from "../repair";
import type { Ready } from "../state";
import { undo } from "../undo";
import { EVERY_KIND } from "./everyKind";

/** Computed by hand from actual 45.5, target 60 and baseline 20; see `everyKind`. */
const SCORES: readonly (readonly [kind: string, score: number])[] = [
  ["linear", 63.75],
  ["minMax", 50],
  ["goalRedFlag", 54.583333333],
  ["anchors", 40],
  ["ratioHigher", 75.833333333],
  ["ratioLower", 86.25],
  ["budget", 86.25],
  ["targetIsBest", 50],
  ["band", 50],
  ["maintain", 50],
  ["compliance", 100],
  ["yesNo", 100],
  ["steps", 62.5],
  ["deadline", 63.75],
  ["deadlineSteps", 75],
  ["deadlineCurve", 75],
];
const SCORES_ASKED = ["linear", "steps"] as const;
const BOUND = { first: 30, second: 55 } as const;

const outcome = (result: Result<unknown, Problem>): Json => (result.ok ? "ok" : result.problem.kind);

/** What stands in a KPI's actual: the address of its cell without its sheet, or how else it comes by a value. */
function actualOf({ sources }: Ready, id: KpiId | undefined): Json {
  const source = id && sources.get(id)?.actual;
  if (source === undefined) return null;
  return source.kind === "bound" ? (source.address.split("!").at(-1) ?? "") : source.kind;
}

/** Whether the scorecard that is there is the self-test's: somebody else may have begun one meanwhile. */
export interface Ownership {
  isOwner: boolean;
}

/**
 * The add-in's own work on a scorecard of its own, in a workbook that had none: each probe goes on from the one before. The last
 * one removes all of it.
 */
export function ownProbes(context: SessionContext, before: Standing, ownership: Ownership): readonly Probe[] {
  let kpis: readonly KpiId[] = [];
  const ready = (): Ready => {
    const state = context.store.getState();
    if (state.kind !== "ready") throw new Error(`the scorecard is ${state.kind}`);
    return state;
  };
  const sources = (): Json => kpis.slice(0, 3).map((id) => actualOf(ready(), id));
  const findings = async (): Promise<Json> => {
    const found = await health(context);
    return found.ok ? [...new Set(found.value.map(({ problem }) => problem.kind))].sort() : found.problem.kind;
  };
  const bindTo = async (id: KpiId | undefined, cell: Excel.Range): Promise<Json> => {
    if (id === undefined) return null;
    return outcome(await bind(context, id, "actual", { kind: "bound", address: cell.address }));
  };
  const bindings = (bench: Bench): Promise<Json> =>
    bench.excel(async ({ context: excel, sheet }) => {
      const cells = [BOUND.first, BOUND.second].map((value, row) => {
        const cell = sheet.getCell(row, 0);
        cell.values = [[value]];
        return cell.load("address");
      });
      await excel.sync();
      const done: Json[] = [];
      for (const [index, cell] of cells.entries()) done.push(await bindTo(kpis[index], cell));
      return [...done, sources()];
    });

  const steps: readonly Probe[] = [
    {
      name: "ownStart",
      expected: ["ok", "ready", 2],
      ask: async (bench) => {
        // Its code holds the templates, and has a file of its own already.
        const { start } = await import(/* webpackChunkName: "start" */ "../start");
        const started = await start(context, "empty", "da");
        ownership.isOwner = started.ok;
        const sheets = await bench.excel(async ({ context: excel }) => {
          const { worksheets } = excel.workbook;
          worksheets.load("items/name,items/visibility");
          await excel.sync();
          return worksheets.items.filter(
            ({ name, visibility }) =>
              visibility === "Hidden" && !before.sheets.has(name) && /^BSC (Model|Numbers)/.test(name),
          ).length;
        });
        return [outcome(started), context.store.getState().kind, sheets];
      },
    },
    {
      name: "ownAdd",
      expected: ["ok", EVERY_KIND.length, EVERY_KIND.length, []],
      ask: async (bench) => {
        const added = await addEntries(context, [{ name: "Selftest", objectives: [], kpis: EVERY_KIND }]);
        if (!added.ok) return added.problem.kind;
        kpis = added.value;
        const rows = await bench.excel(async ({ context: excel }) => {
          const ids = excel.workbook.tables.getItem("BSC_Kpis").columns.getItem("Id").getDataBodyRange().load("values");
          await excel.sync();
          return ids.values.filter(([id]) => id !== "").length;
        });
        return ["ok", ready().scorecard.kpis.length, rows, ready().problems.map(({ kind }) => kind)];
      },
    },
    {
      name: "ownScores",
      expected: SCORES.map(([, score]) => score),
      ask: async () =>
        kpis.map((id) => {
          const score = ready().evaluation.kpis.get(id)?.score;
          return score === undefined ? null : roundedScore(score);
        }),
    },
    { name: "ownNumbers", expected: [], ask: findings },
    {
      name: "ownBindings",
      expected: ["ok", "ok", ["A1", "A2", "typed"]],
      ask: bindings,
    },
    {
      name: "ownUndo",
      expected: ["ok", ["A1", "typed", "typed"]],
      ask: async () => {
        const undone = await undo(context);
        return [outcome(undone), sources()];
      },
    },
    {
      name: "ownFunctions",
      expected: [25, 62.5, "Uden for mål", "#N/A", EVERY_KIND.length],
      ask: (bench) =>
        bench.excel((place) =>
          answersOf(place, [
            ...SCORES_ASKED.map((kind) => `=BSC.SCORE("${kind}")`),
            '=BSC.STATUS("steps")',
            '=BSC.SCORE("nobody")',
            '=ROWS(BSC.LIST("Selftest"))',
          ]),
        ),
    },
    {
      name: "ownRepair",
      expected: ["ok", []],
      ask: async () => [outcome(await repair(context)), await findings()],
    },
    {
      name: "ownRemoval",
      expected: ["ok", "empty"],
      ask: async () => {
        const removed = await clearAway(before, true);
        ownership.isOwner = false;
        await context.refresh();
        return [outcome(removed), context.store.getState().kind];
      },
    },
  ];
  return steps.map((step, index) => ({
    ...step,
    ask: (bench) => {
      if (index > 0 && !ownership.isOwner) throw new Error("there is no scorecard of the self-test");
      return step.ask(bench);
    },
  }));
}
