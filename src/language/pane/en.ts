import type { Bearing } from "../../insight";
import type { Field } from "../../scorecard";
import { formatNumber, formatPercent, formatReadable, formatScore, plural } from "../numbers";
import { en as attention } from "./attention/en";
import { en as beginning } from "./beginning/en";
import { en as periods } from "./periods/en";

interface Named {
  readonly name: string;
}

interface KpiCounts {
  readonly setUp: number;
  readonly all: number;
}

interface Descendants extends Named {
  readonly objectives: number;
  readonly kpis: number;
}

const number = (value: number): string => formatNumber(value, "en");
const percent = (share: number): string => formatPercent(share, "en");

const objectives = (count: number): string =>
  plural(count, "en", { one: "1 strategic objective", other: `${number(count)} strategic objectives` });
const kpis = (count: number): string => plural(count, "en", { one: "1 KPI", other: `${number(count)} KPIs` });

interface Calculation {
  readonly actual: number;
  readonly target: number;
  readonly baseline: number;
  readonly raw: number;
}

const readable = (value: number): string => formatReadable(value, "en");
const calculation = ({ actual, target, baseline, raw }: Calculation): string =>
  `100 × (${readable(actual)} − ${readable(baseline)}) ÷ (${readable(target)} − ${readable(baseline)}) = ${formatScore(raw, "en")}`;

/** A change in words. */
interface SaidChange {
  readonly by: string;
  readonly direction: "up" | "down";
  readonly period: string;
  readonly bearing: Bearing;
}

/** Whole sentences with named slots. English is the type: Danish must have the same texts with the same slots. */
export const en = {
  productName: "Balanced Scorecard",
  opening: "Opening the scorecard …",
  loading: "Loading …",
  views: "Views",
  /** A part of each name, as it fits in the bar. */
  viewNamesInBar: {
    overview: "Overview",
    map: "Strategy",
    plan: "Initiatives",
    campaigns: "Campaigns",
    flow: "Flow",
    health: "Health",
  },
  viewNames: {
    overview: "Overview",
    map: "Strategy map",
    plan: "Initiatives",
    campaigns: "Campaigns",
    flow: "Workflow",
    health: "Health",
    settings: "Settings",
  },
  tryAgain: "Try again",
  triesAgain: "It is tried again by itself a few times within the first quarter of a minute.",
  dismiss: "Dismiss",
  unexpected: "Something went wrong in the add-in. Your workbook is unchanged; try again.",

  ...beginning,

  lostHeading: "The scorecard could not be read",
  outdated: "The numbers may be out of date.",
  manualCalculation: "Excel calculates only when you press F9, so the numbers may lag behind the cells.",
  modelProblems: "The scorecard's tables need attention",
  moreProblems: ({ count }: { readonly count: number }) => `Show ${number(count)} more`,
  repair: "Repair",
  repaired: "The tables were repaired.",

  overallScore: "Overall score",
  noScore: "No score",
  /** After how many KPIs cannot be scored, where they keep the light from being that of the score. */
  failedInStatus: "count as 0 in the status",
  coverage: ({ coverage }: { readonly coverage: number }) => `Data coverage ${percent(coverage)}`,
  weightShare: ({ share }: { readonly share: number }) => `Weight ${percent(share)}`,
  setUp: ({ setUp, all }: KpiCounts) =>
    plural(all, "en", {
      one: `${number(setUp)} of 1 KPI is set up`,
      other: `${number(setUp)} of ${number(all)} KPIs are set up`,
    }),
  noPerspectives: "The scorecard is empty. Add the first perspective, for example Customer.",
  notSetUp: "Not set up",
  actualAgainstTarget: ({ actual, target }: { readonly actual: string; readonly target: string }) =>
    `Actual value ${actual}, target ${target}`,
  scoreIs: ({ score }: { readonly score: number }) => `Score ${formatScore(score, "en")}`,
  changed: ({ by, direction, period, bearing }: SaidChange) =>
    `${direction} ${by} since ${period}${{ better: ", better", worse: ", worse", neither: "" }[bearing]}`,
  trackedOnly: "Tracked only (weight 0)",
  scorecardActions: "The scorecard",
  whatIf: "What if",
  scorecardMore: "Actions for the whole scorecard",
  trends: { up: "Rising", down: "Falling" },
  trendHint: "A signal: chance alone hardly explains it.",

  seriesLonger: ({ count }: { readonly count: number }) =>
    plural(count, "en", {
      one: "1 new period counts, but is not in the link.",
      other: `${number(count)} new periods count, but are not in the link.`,
    }),
  seriesExtend: "Extend the link",
  seriesExtendNamed: ({ name }: { readonly name: string }) => `Extend the link of ${name}`,
  seriesExtended: ({ name }: { readonly name: string }) => `The link of “${name}” is extended.`,
  seriesUncounted: ({ address }: { readonly address: string }) => `At the end of the series ${address} is not counted.`,
  seriesShow: "Show",
  seriesShowNamed: ({ address }: { readonly address: string }) => `Show ${address}`,

  ...attention,

  ...periods,

  filter: "Filter and sort",
  search: "Search",
  searchHint: "Name or owner",
  sort: "Sort by",
  sorts: { own: "Own order", attention: "Needs attention", contribution: "Contribution", name: "Name" },
  all: "All",
  status: "Status",
  owner: "Owner",
  ownerNone: "No owner",
  data: "Data",
  dataFilters: { stale: "Out of date", missing: "Missing or unusable", notSetUp: "Not set up" },
  shown: ({ shown, all }: { readonly shown: number; readonly all: number }) =>
    plural(all, "en", {
      one: `${number(shown)} of 1 KPI is shown.`,
      other: `${number(shown)} of ${number(all)} KPIs are shown.`,
    }),
  shownNone: "No KPI matches the filter.",
  clearFilter: "Clear filter",

  withoutNumbers: ({ kpis: count }: { readonly kpis: number }) =>
    plural(count, "en", { one: "1 KPI has no numbers yet.", other: `${number(count)} KPIs have no numbers yet.` }),
  findNumbers: "Find the numbers in the workbook",
  stepByStep: "Step by step",
  fromLibrary: "From the library",
  fromLibraryTo: ({ name }: Named) => `Choose KPIs from the library for ${name}`,
  refresh: "Refresh",
  refreshed: "The numbers are up to date.",
  settings: "Settings",

  addPerspective: "Perspective",
  addPerspectiveTo: "Add perspective",
  addObjective: "Strategic objective",
  addObjectiveTo: ({ name }: Named) => `Add strategic objective to ${name}`,
  addKpi: "KPI",
  addKpiTo: ({ name }: Named) => `Add KPI to ${name}`,

  edit: "Edit",
  editNamed: ({ name }: Named) => `Edit ${name}`,
  moreActions: ({ name }: Named) => `Actions for ${name}`,
  moveUp: "Move up",
  moveDown: "Move down",
  movedUp: ({ name }: Named) => `${name} was moved up.`,
  movedDown: ({ name }: Named) => `${name} was moved down.`,
  remove: "Delete",
  removeQuestion: ({ name, objectives: objectiveCount, kpis: kpiCount }: Descendants) => {
    if (objectiveCount === 0 && kpiCount === 0) return `Delete “${name}”?`;
    if (objectiveCount === 0) return `Delete “${name}” and the ${kpis(kpiCount)} in it?`;
    if (kpiCount === 0) return `Delete “${name}” and the ${objectives(objectiveCount)} in it?`;
    return `Delete “${name}” with ${objectives(objectiveCount)} and ${kpis(kpiCount)}?`;
  },
  removeConsequence: "Formulas that use the name will show #N/A.",
  removeConfirm: "Yes, delete",
  removed: ({ name }: Named) => `“${name}” was deleted.`,
  cancel: "Cancel",
  leaveQuestion: "What you have typed is not saved.",
  stay: "Stay here",
  discard: "Discard changes",
  insertFormula: "Insert formula",
  insertScore: "Score",
  insertScoreLabel: "Insert formula: score",
  insertStatus: "Status",
  insertStatusLabel: "Insert formula: status",
  inserted: ({ formula, address }: { readonly formula: string; readonly address: string }) =>
    `${formula} was written into ${address}.`,
  linkToSelection: "Link to the selected cell",
  linkFieldToSelection: {
    actual: "Link to the selected cell: actual value",
    target: "Link to the selected cell: target",
    baseline: "Link to the selected cell: baseline",
  } satisfies Record<Field, string>,
  linked: ({ name, address }: Named & { readonly address: string }) => `“${name}” is now linked to ${address}.`,

  newPerspective: "New perspective",
  editKpi: "Edit KPI",
  back: "Back",
  save: "Save",
  saved: ({ name }: Named) => `“${name}” was saved.`,
  undoInSteps:
    "Ctrl+Z in Excel takes it back in several steps. Undo here or in the change log takes all of it back at once.",
  name: "Name",
  parent: "Belongs to",
  directlyIn: ({ name }: Named) => `${name} (directly)`,
  weight: "Weight",
  share: ({
    share,
    parent,
    effective,
  }: {
    readonly share: number;
    readonly parent: string;
    readonly effective: number;
  }) => `${percent(share)} of ${parent}, ${percent(effective)} of the whole scorecard`,
  weightNegative: "The weight cannot be negative. Enter 0 or more.",
  numberUnclear: "This is not a clear number. Enter only the number, for example 1,234.5.",

  baselineHint:
    "Where you started. Without a baseline the score has fallen to 0 when the value is as far from the target as the target is large.",
  useSelection: "Use selection",
  picked: ({ address }: { readonly address: string }) => `${address} was chosen.`,
  goTo: "Go to",
  wentTo: "The cell is selected in the sheet.",
  brokenCell: "The cell was deleted",
  cellEmpty: "(empty)",
  cellTrue: "TRUE",
  cellFalse: "FALSE",
  cellDate: "(date)",
  notDue: "(not due yet)",
  staleSince: ({ period }: { period: string }) => `(latest from ${period})`,

  preview: "Score now",
  calculation,
  calculationHeld: ({ score, ...values }: Calculation & { readonly score: number }) =>
    `${calculation(values)}, held at ${formatScore(score, "en")}`,

  theirs: ({ value }: { readonly value: string }) => `In the workbook now: ${value}`,
  useTheirs: "Use it",
  nothing: "(none)",

  paneLanguage: "Language of this pane",
  languageNames: { da: "Dansk (Danish)", en: "English" },
};

export type PaneWords = typeof en;
