import { wordsFor } from "../../choices/choiceWords";
import { KIND_WORDS } from "../../choices/kindWords";
import { kpiFieldWords } from "../../choices/kpiFieldWords";
import { ROLL_UP_WORDS } from "../../choices/rollUpWords";
import { formatNumber, formatPercent, formatScore, formatTime, plural } from "../../numbers";

const number = (value: number): string => formatNumber(value, "en");
const percent = (share: number): string => formatPercent(share, "en");
const score = (value: number): string => formatScore(value, "en");

interface Named {
  readonly name: string;
}

interface Valued {
  readonly value: string;
}

/** Whole sentences with named slots. English is the type: Danish must have the same texts with the same slots. */
export const en = {
  newObjective: "New strategic objective",
  newKpi: "New KPI",
  editPerspective: "Edit perspective",
  editObjective: "Edit strategic objective",
  shareOfWhole: ({ share }: { readonly share: number }) => `${percent(share)} of the whole scorecard`,
  readAs: ({ text }: { readonly text: string }) => `Read as ${text}`,
  cellMissing: "Select a cell in the sheet and press Use selection.",
  parentMissing: "Choose where it belongs.",
  weightHint: "Blank counts as 1. With 0 it is tracked, but not scored.",
  choiceNone: "None",
  choiceTyped: "Number",
  choiceCell: "Cell",
  useSelectionOf: {
    actual: "Use selection for actual value",
    target: "Use selection for target",
    baseline: "Use selection for baseline",
  },
  goToOf: {
    actual: "Go to the cell of actual value",
    target: "Go to the cell of target",
    baseline: "Go to the cell of baseline",
  },
  noCell: "No cell chosen yet",
  previewPending: "The score is computed when you save and the new cell is read.",
  previewMissing: "Actual value and target give the score.",

  sections: {
    scoring: "How it is scored",
    weighing: "Weight and roll-up",
    data: "Data and periods",
    people: "Owner and notes",
  },

  fields: kpiFieldWords("en"),
  scoredBy: ({ name }: Named) => `Calculation: ${name}`,
  held: ({ raw, score: shown }: { readonly raw: number; readonly score: number }) =>
    `Without limits ${score(raw)}; held at ${score(shown)}`,
  needsActual: "The actual value gives the score.",
  kindGroups: {
    target: "Towards a target",
    interval: "Within an interval",
    scale: "A scale of your own",
    done: "Yes/no and milestones",
    deadline: "Towards a deadline",
  },
  kinds: wordsFor(KIND_WORDS, "name", "en"),
  kindUses: wordsFor(KIND_WORDS, "use", "en"),
  compareKinds: "Compare all",
  chooseKind: "Choose",
  chooseKindNamed: ({ name }: Named) => `Choose ${name}`,
  chosenKind: "Chosen",

  direction: "Direction",
  higher: "Higher is better",
  lower: "Lower is better",
  either: "Either way",
  expectHigher:
    "The target lies above the baseline. Without a baseline the score is the share of the target in percent.",
  expectLower: "The target lies below the baseline. Without a baseline twice the target gives 0.",
  directionDiffers: "The numbers say the opposite, so there is no score. Change the direction or the numbers.",
  swap: "Swap target and baseline",
  nameGives: ({ list }: { readonly list: string }) => `From the name: ${list}`,
  knownGives: ({ name, list }: Named & { readonly list: string }) => `The library knows “${name}”: ${list}`,
  nameGivesNothing: "Don’t use this",
  nameSaysLower: "From the name, lower should be better.",
  redFlagHint: "Here the baseline is the red flag: the value where alarm begins.",

  limits: {
    low: "Lower limit",
    high: "Upper limit",
    tolerance: "Tolerance",
    margin: "Margin",
    start: "Start date",
    end: "End date",
  },
  toleranceHint: "How far from the target still counts as on target.",
  toleranceWhenEqual: "Only used when target and baseline are the same.",
  marginHint: "How far outside the score has fallen to 0. Blank: everything outside gives 0.",
  marginOfTarget: "How far from the target the score has fallen to 0. Blank: as far as the target is large.",

  scales: {
    points: "Points",
    days: "Expected by",
    words: "Words",
    milestones: "Milestones",
  },
  scaleKeys: { points: "Value", days: "Date", words: "Word", milestones: "Milestone" },
  scaleNumbers: { points: "Score", days: "Percent", words: "Score", milestones: "Weight" },
  stepKey: "From value",
  scaleCell: ({ name, place }: Named & { readonly place: number }) => `${name} ${number(place)}`,
  done: "Done",
  doneCell: ({ place }: { readonly place: number }) => `Done ${number(place)}`,
  addRow: { points: "Add point", days: "Add date", words: "Add word", milestones: "Add milestone" },
  removeRow: ({ place }: { readonly place: number }) => `Remove line ${number(place)}`,
  rowUp: ({ place }: { readonly place: number }) => `Move line ${number(place)} up`,
  rowDown: ({ place }: { readonly place: number }) => `Move line ${number(place)} down`,
  rowRemoved: ({ place }: { readonly place: number }) => `Line ${number(place)} was removed.`,
  rowMoved: ({ place }: { readonly place: number }) => `Moved to place ${number(place)}.`,
  emptyScale: "Nothing here yet.",
  usualWords: "Fill in low, medium, high",
  usualWordList: ["Low", "Medium", "High"],

  curve: "Score curve",
  curveOverTime: "Expected progress",
  curveHint: "Drag the points, or move them with the arrow keys.",
  curveMissing: "The curve is drawn once the numbers above are there.",
  curveText: ({ text }: { readonly text: string }) => `The score at values of the KPI: ${text}.`,
  curvePlace: ({ value, score: height }: Valued & { readonly score: number }) => `${value} gives ${score(height)}`,
  expectedPlace: ({ value, score: height }: Valued & { readonly score: number }) =>
    `${score(height)} % expected by ${value}`,
  actualNow: ({ value, score: height }: Valued & { readonly score: number }) => `Now: ${value} gives ${score(height)}`,
  progressNow: ({ value, score: height }: Valued & { readonly score: number }) =>
    `Today, ${value}: ${score(height)} % reached`,
  pointHandle: ({ place }: { readonly place: number }) => `Point ${number(place)}`,
  weightDone: ({ share }: { readonly share: number }) => `${percent(share)} of the weight is done`,
  milestoneNeeded: "The score is the weight of the milestones that are done.",
  yesGives: "Yes gives 100, no gives 0.",
  noGives: "No gives 100, yes gives 0.",

  siblings: ({ parent }: { readonly parent: string }) => `Shares of ${parent}`,
  siblingsOfWhole: "Shares of the whole scorecard",
  share: ({ share }: { readonly share: number }) => percent(share),
  self: ({ name }: Named) => `${name} (this one)`,
  nameless: "No name",

  rollUp: "Roll-up",
  asScorecard: "As the scorecard",
  scorecardHas: ({ name, text }: Named & { readonly text: string }) => `${name}. ${text}`,
  asAbove: "As above",
  thresholdChoices: {
    standard: "Default",
    strict: "Strict",
    progress: "Progress",
    thirds: "Thirds",
    okr: "OKR",
    scores: "Scores of its own",
    values: "Values of its own in the unit of the KPI",
  },
  thresholdsFrom: { green: "“On track” from", amber: "“At risk” from", achieved: "“Achieved” from" },
  achievedAsAbove: ({ status }: { readonly status: string }) => `Blank: “${status}” is used as above.`,
  rollUps: wordsFor(ROLL_UP_WORDS, "name", "en"),
  rollUpUses: wordsFor(ROLL_UP_WORDS, "use", "en"),

  missings: {
    exclude: "Leave out",
    zero: "Count as 0",
    carryForward: "Use the last value",
    block: "No score above it",
  },
  missingUses: {
    exclude: "The others take its weight, and the data coverage falls.",
    zero: "It counts as 0 until the value is there.",
    carryForward: "The last value counts for some periods, then it is left out.",
    block: "What is above it has no score until the value is there.",
  },
  frequencies: {
    day: "Day",
    week: "Week",
    month: "Month",
    quarter: "Quarter",
    halfYear: "Half-year",
    year: "Year",
  },
  aggregations: {
    last: "Last value",
    sum: "Sum",
    average: "Average",
    min: "Lowest",
    max: "Highest",
    ratioOfSums: "Ratio of sums",
    productOfRates: "Rates multiplied",
    yearToDate: "Year to date",
    rollingSum: "Rolling sum",
    rollingAverage: "Rolling average",
  },
  aggregationUses: {
    last: "For levels, such as the number of followers.",
    sum: "For amounts, such as leads or revenue.",
    average: "For measurements, such as satisfaction.",
    min: "The lowest value counts.",
    max: "The highest value counts.",
    ratioOfSums: "For rates: clicks and impressions are added up first. Needs denominators in the time series.",
    productOfRates: "For rates that follow upon each other, such as retention.",
    yearToDate: "The sum since the fiscal year began.",
    rollingSum: "The sum over the last periods.",
    rollingAverage: "The average over the last periods.",
  },
  rollingPeriods: "Number of periods",
  acrosses: {
    usual: "As “Several periods together” says",
    sum: "The sum",
    average: "Mean by the weights of the scorecards",
    ratio: "Ratio of sums",
    min: "Lowest",
    max: "Highest",
    none: "None: the KPI has its own value only",
  },
  acrossUses: {
    usual: "What adds up over time is added up. Everything else has to be chosen.",
    sum: "For amounts and stocks, such as revenue or headcount. Never for percentages.",
    average: "For measurements that are no shares, such as days or points.",
    ratio: "For percentages and means: each value is weighed by the KPI that stands below the line, such as visits.",
    min: "The lowest value counts.",
    max: "The highest value counts.",
    none: "The values below are not used.",
  },
  acrossBy: "KPI with the number",
  acrossByHint: "The KPI in each scorecard below that the value is a share or a mean of.",
  targetSpreads: {
    each: "Each period",
    linear: "The whole year, evenly",
    seasonal: "The whole year, by season",
    cumulative: "Reached by the end of the year",
  },
  shares: "Shares of the year",
  sharesHint: ({ count }: { readonly count: number }) =>
    `One number for each of the ${number(count)} periods, with spaces between.`,
  sharesBlank: "Blank: equal shares.",
  sharesRead: ({ list }: { readonly list: string }) => `Read as ${list}`,

  series: "Time series",
  seriesHint: "Values and their periods, cell by cell. The KPI then takes its actual value from the period.",
  seriesParts: { Actual: "Values", Period: "Periods", Target: "Targets", Denominator: "Denominators" },
  optional: ({ name }: Named) => `${name} (optional)`,
  useSelectionFor: ({ name }: Named) => `Use selection for ${name.toLowerCase()}`,
  unlink: "Unlink",
  unlinkNamed: ({ name }: Named) => `Unlink: ${name}`,
  noCells: "No cells chosen yet",
  cellsGone: "The cells were deleted",
  cells: ({ count }: { readonly count: number }) =>
    plural(count, "en", { one: "1 cell", other: `${number(count)} cells` }),
  goToSeries: "Go to the values of the time series",
  choiceSeries: "Series",
  pickedCells: ({ address }: { readonly address: string }) => `${address} was chosen.`,

  link: "From",
  links: { bound: "One cell", label: "The cell beside a label", column: "Several cells" },
  labelHint: "Sorting and new rows do not move it.",
  labels: "Labels",
  label: "Label",
  linkValues: "Values",
  take: "Taken together as",
  takes: {
    sum: "Sum",
    average: "Average",
    last: "Last number",
    min: "Lowest",
    max: "Highest",
    nps: "NPS of answers 0-10",
    csat: "Share of answers 4-5",
  },
  linkPending: "Is read when you save",

  indicators: { none: "Not said", leading: "Leading", lagging: "Lagging" },
  indicatorUses: {
    none: "Leading KPIs tell what will come, lagging ones what has come.",
    leading: "Tells what will come, such as leads.",
    lagging: "Tells what has come, such as revenue.",
  },
  aliases: "Aliases",
  aliasesHint: "One a line. Formulas find it by these names too.",

  yes: "Yes",
  no: "No",
  errors: {
    thresholdNeeded: "Enter a number.",
    thresholdsNoValues: "This calculation takes no thresholds in the unit of the KPI. Choose scores.",
    negative: "Enter 0 or more.",
    sizeMissing: "Choose the KPI that values are weighed by.",
    wholeNumber: "Enter a whole number, 1 or more.",
    countOrZero: "Enter a whole number, 0 or more.",
    shares: "Enter numbers only, 0 or more, with spaces between, for example 1 1 2 4.",
    sharesCount: ({ count, needed }: { readonly count: number; readonly needed: number }) =>
      `There are ${number(count)} shares, but the year has ${number(needed)} periods.`,
    levelShared:
      "Only values that add up can have the year's target shared out. Choose a sum, or let the target be for each period.",
    sharesMissing: "Enter the share of each period.",
    sharesZero: "At least one share must be above 0.",
    linkIncomplete: "Choose labels, label and values.",
    cellsMissing: "Select cells in the sheet and press Use selection.",
    periodsMissing: "Choose the periods too, so that each value has its own.",
    valuesMissing: "Choose the values too.",
    uneven: ({ count, needed }: { readonly count: number; readonly needed: number }) =>
      `There are ${number(count)} cells, but ${number(needed)} periods.`,
    rowKeyMissing: ({ place }: { readonly place: number }) => `Line ${number(place)}: the first field is blank.`,
    rowNumber: ({ place }: { readonly place: number }) => `Line ${number(place)}: enter only a number.`,
    rowDate: ({ place }: { readonly place: number }) => `Line ${number(place)}: choose a date.`,
    rowNegative: ({ place }: { readonly place: number }) => `Line ${number(place)}: the weight must be 0 or more.`,
    rowRepeats: ({ place }: { readonly place: number }) => `Line ${number(place)} says the same as another line.`,
    rowSemicolon: ({ place }: { readonly place: number }) => `Line ${number(place)}: semicolons cannot be used.`,
    dateUnclear: "Choose a date.",
    endBeforeStart: "The end date must come after the start date.",
    aliasTaken: ({ name }: Named) => `The name “${name}” is already used. Formulas would not know which is meant.`,
  },

  conflict: ({ by, at }: { readonly by: string; readonly at: string }) =>
    at === "" ? `${by} has saved changes meanwhile.` : `${by} saved changes meanwhile (${formatTime(at, "en")}).`,
  somebody: "A colleague",
  conflictParts: ({ list }: { readonly list: string }) =>
    `You have both changed: ${list}. What you typed stands in the fields; choose what is to hold.`,
  followedParts: ({ list }: { readonly list: string }) =>
    `You had not touched these, and they follow the colleague: ${list}.`,
  keepMine: "Keep mine",
  keepMineOf: ({ name }: Named) => `Keep mine: ${name}`,
  useTheirsOf: ({ name }: Named) => `Use it: ${name}`,
  gone: "It was deleted by a colleague while you worked. What you typed is still here.",
  keepAsNew: "Keep as new",
  keptAsNew: "Save to add it again as a new entry.",
  readOnly: "It can be read, not changed.",
  undo: "Undo",
  undone: ({ name }: Named) => `The change of “${name}” was taken back.`,
};

export type EditorWords = typeof en;
