import {
  brokenFields,
  failure,
  success,
  type KeptColumn,
  type KeptKind,
  type NodeId,
  type Problem,
  type Result,
} from "../scorecard";
import {
  differences,
  goneColumns,
  inspect,
  repairFormulas,
  setAutomatic,
  shownSheets,
  type DashboardLanguages,
  type Inspection,
  type MadeMap,
  type ShownSheets,
} from "../workbook";
import { makeDashboard } from "./dashboard";
import { extendSeries } from "./extendSeries";
import { bindToSelection } from "./bindToSelection";
import { countAsShown, scaleFindings } from "./scaleFindings";
import { writable, type SessionContext } from "./context";
import { asToday } from "./evaluationAt";
import { makeMapSheet } from "./mapSheet";
import { planOf } from "./planOf";
import { repair } from "./repair";
import { removeLink } from "./saveLink";
import type { Outcome } from "./outcome";
import { scorecardsOf } from "./scorecardsOf";
import type { Ready } from "./state";
import type { Finding, Mending } from "./finding";
import { writeNative } from "./writeNative";

/** Everything that is wrong, what keeps scores from being right first. It reads the whole workbook, and only when asked. */
export async function health(context: SessionContext): Outcome<readonly Finding[]> {
  const refreshed = await context.refresh();
  const state = context.store.getState();
  if (state.kind !== "ready") return refreshed.ok ? success([]) : refreshed;
  const inspected = await inspect(state.sources);
  if (!inspected.ok) return inspected;
  const campaigns = await goneColumns("campaigns");
  if (!campaigns.ok) return campaigns;
  const process = await goneColumns("process");
  if (!process.ok) return process;
  const scales = await scaleFindings(state);
  if (!scales.ok) return scales;
  const others = state.others.map(({ scorecard }) => scorecard);
  const sheets = await shownSheets(state.evaluation, state.scorecard, planOf(state).links, others);
  if (!sheets.ok) return sheets;
  return success([
    ...ofRefresh(state),
    ...ofModel(state),
    ...ofFormulas(inspected.value),
    ...ofNodes(state),
    ...scales.value,
    ...ofGrowth(state),
    ...ofNumbers(state, inspected.value),
    ...ofSources(state, inspected.value),
    ...ofTable("campaigns", campaigns.value),
    ...ofTable("process", process.value),
    ...ofSheets(sheets.value),
    ...ofPlan(state),
    ...ofOwners(state),
  ]);
}

/** Does what mends a finding. @param languages - what sheets to show say */
export async function mend(context: SessionContext, mending: Mending, languages: DashboardLanguages): Outcome {
  const state = writable(context);
  if (!state.ok) return state;
  switch (mending.kind) {
    case "model":
      return repair(context);
    case "native":
      return writeNative(context);
    case "formulas":
      return repairFormulas();
    case "calculation": {
      const set = await setAutomatic();
      return set.ok ? context.refresh() : set;
    }
    case "refresh":
      return context.refresh();
    case "link":
      return removeLink(context, mending.id);
    case "as-shown":
      return countAsShown(context, mending.kpi);
    case "grow":
      return extendSeries(context, mending.kpi);
    case "dashboard":
      return withoutValue(await makeDashboard(context, languages, mending.scope));
    case "map":
      return drawnToo(await makeMapSheet(context, languages));
    case "bind":
      return withoutValue(await bindToSelection(context, mending.kpi, mending.field));
  }
}

const withoutValue = (done: Result<unknown, Problem>): Result<undefined, Problem> =>
  done.ok ? success(undefined) : done;

const drawnToo = (made: Result<MadeMap, Problem>): Result<undefined, Problem> =>
  made.ok && made.value.notDrawn ? failure(made.value.notDrawn) : withoutValue(made);

const found = (problem: Problem, node?: NodeId, mending?: Mending): Finding => ({ problem, node, mending });

function ofRefresh({ outdated, manualCalculation }: Ready): readonly Finding[] {
  return [
    ...(outdated ? [found(outdated, undefined, { kind: "refresh" })] : []),
    ...(manualCalculation ? [found({ kind: "calculation-manual" }, undefined, { kind: "calculation" })] : []),
  ];
}

/** Damage that adding what is missing, or giving a new id, mends. */
const MENDABLE: readonly Problem["kind"][] = [
  ...(["table-missing", "column-missing", "id-missing", "id-duplicate"] as const),
  "scorecard-unknown",
];

/** What is wrong in the tables, of any scorecard; what all of them are told once. */
function ofModel(state: Ready): readonly Finding[] {
  const all = scorecardsOf(state).flatMap(({ problems }) => problems);
  return [...new Map(all.map((problem) => [JSON.stringify(problem), problem])).values()].map((problem) =>
    found(problem, undefined, MENDABLE.includes(problem.kind) ? { kind: "model" } : undefined),
  );
}

const ofFormulas = ({ stuck }: Inspection): readonly Finding[] =>
  stuck.length === 0 ? [] : [found({ kind: "formulas-stuck", addresses: stuck }, undefined, { kind: "formulas" })];

/**
 * What is wrong with single KPIs today, whatever day is looked at: broken links with the field to bind again, and values that
 * cannot be used or are old.
 */
function ofNodes(state: Ready): readonly Finding[] {
  return [...asToday(state).evaluation.kpis.values()].flatMap(({ id, name, state: standing, problems, readings }) => {
    if (standing === "not-set-up" || standing === "not-due" || standing === "excluded") return [];
    const broken = brokenFields(readings);
    return problems.map((problem) => {
      const field = "field" in problem && broken.includes(problem.field) ? problem.field : undefined;
      const reason = { kind: "node-without-score", name, reasons: [problem] } as const;
      return found(reason, id, field === undefined ? undefined : { kind: "bind", kpi: id, field });
    });
  });
}

/** Series that go on beyond what they are bound to. */
const ofGrowth = ({ scorecard, growths }: Ready): readonly Finding[] =>
  scorecard.kpis.flatMap(({ id, name }) => {
    const { taken: count = 0, uncounted: address } = growths.get(id) ?? {};
    return [
      ...(address === undefined ? [] : [found({ kind: "series-uncounted", name, address }, id)]),
      ...(count === 0 ? [] : [found({ kind: "series-longer", name, count }, id, { kind: "grow", kpi: id })]),
    ];
  });

/**
 * Native numbers, of any scorecard of the workbook, that are not those of the engine, and results that somebody has typed over in a table; none are
 * missed where a workbook has no native columns at all. Formulas follow the day that is looked at and written values do not, so numbers are
 * compared today.
 */
function ofNumbers(state: Ready, { natives, typedOver }: Inspection): readonly Finding[] {
  const wrong = scorecardsOf(state).flatMap(({ evaluation }) => [
    ...(state.asOf === undefined ? differences(evaluation, natives) : []),
    ...[...evaluation.nodes.values()].filter(({ id, isBelow }) => !isBelow && typedOver.has(id)),
  ]);
  if (wrong.length === 0) return [];
  const names = [...new Map(wrong.map(({ id, name }) => [id, name])).values()];
  return [found({ kind: "native-differs", names }, undefined, { kind: "native" })];
}

const ofSources = ({ scorecard }: Ready, { volatile }: Inspection): readonly Finding[] =>
  scorecard.kpis.flatMap(({ id, name }) => {
    const functions = volatile.get(id);
    return functions === undefined ? [] : [found({ kind: "source-volatile", name, functions }, id)];
  });

const ofTable = (kept: KeptKind, columns: readonly KeptColumn[]): readonly Finding[] =>
  columns.length === 0 ? [] : [found({ kind: "kept-table-broken", kept, columns })];

/** The sheets themselves say nothing of all this to who reads them at a meeting. */
const ofSheets = ({ dashboards, former, map, isDayGone }: ShownSheets): readonly Finding[] => [
  ...dashboards.flatMap(({ sheet, behind, isWhole, typedOver, chartsGone, scope }) => {
    if (sheet === undefined) return [];
    if (!isWhole) return [found({ kind: "dashboard-changed", sheet })];
    const mending = { kind: "dashboard", scope } as const;
    return [
      ...(typedOver.length > 0
        ? [found({ kind: "dashboard-typed-over", sheet, addresses: typedOver }, undefined, mending)]
        : []),
      ...(behind > 0 ? [found({ kind: "dashboard-outdated", sheet, rows: behind }, undefined, mending)] : []),
      ...(chartsGone > 0
        ? [found({ kind: "dashboard-charts-gone", sheet, count: chartsGone }, undefined, mending)]
        : []),
    ];
  }),
  ...former.map(({ sheet }) => found({ kind: "dashboard-former", sheet })),
  ...ofMap(map),
  ...(isDayGone ? [found({ kind: "as-of-gone" }, undefined, { kind: "native" })] : []),
];

function ofMap({ sheet, isBehind, isWhole }: ShownSheets["map"]): readonly Finding[] {
  if (sheet === undefined) return [];
  if (!isWhole) return [found({ kind: "dashboard-changed", sheet })];
  return isBehind ? [found({ kind: "map-outdated", sheet }, undefined, { kind: "map" })] : [];
}

function ofPlan(state: Ready): readonly Finding[] {
  return planOf(state).problems.map((problem) =>
    found(problem, undefined, problem.kind === "link-dangling" ? { kind: "link", id: problem.id } : undefined),
  );
}

function ofOwners({ scorecard }: Ready): readonly Finding[] {
  const names = scorecard.kpis.filter(({ owner }) => owner === "").map(({ name }) => name);
  return names.length === 0 ? [] : [found({ kind: "owner-missing", names })];
}
