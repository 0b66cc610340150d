/** What the dashboard sheet itself says; its formulas fill the slots. */
const sheet = {
  sheet: "Dashboard",
  choose: "As of",
  chooseHint: "The last day of a period, or empty for today",
  chosenOn: ({ name }: { readonly name: string }) => `The day is chosen on the sheet “${name}”`,
  shown: "Period from",
  quarter: "Q",
  coverage: ({ scored, all }: { readonly scored: string; readonly all: string }) =>
    `${scored} of ${all} KPIs have a score`,
  whole: "The whole scorecard",
  counts: ({
    green,
    amber,
    red,
    none,
  }: {
    readonly green: string;
    readonly amber: string;
    readonly red: string;
    readonly none: string;
  }) => `Of the KPIs ${green} are on track, ${amber} at risk, ${red} off track and ${none} without a score.`,
  fall: ({ name, points }: { readonly name: string; readonly points: string }) =>
    `Largest fall since the period before: ${name} (${points} points).`,
  noFall: "No KPI has fallen since the period before.",
  rise: ({ name, points }: { readonly name: string; readonly points: string }) =>
    `Largest rise since the period before: ${name} (+${points} points).`,
  noRise: "No KPI has risen since the period before.",
  noPast: "There is no earlier period to compare with.",
  headings: {
    name: "Perspective, objective, KPI",
    actual: "Actual",
    target: "Target",
    deviation: { percent: "Deviation %", unit: "Deviation", index: "Index" },
    score: "Score",
    status: "Status",
    change: "Change",
    inYear: "In a year",
    owner: "Owner",
    initiative: "Latest initiative",
  },
  points: "pp",
  charts: {
    titles: {
      trend: "Score over 12 periods",
      compare: {
        perspectives: "The perspectives, this period and the one before",
        objectives: "The objectives, this period and the one before",
        kpis: "The KPIs, this period and the one before",
      },
      moved: "What moved the score, in points",
    },
    months: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"] as readonly string[],
    week: "week",
    day: ({ day, month }: { readonly day: string; readonly month: string }) => `${day} ${month}`,
    bands: { red: "Off track", amber: "At risk", green: "On track" },
    limit: { amber: "At risk from", green: "On track from" },
    now: "This period",
    before: "The period before",
    base: "Start",
    rise: "Rise",
    fall: "Fall",
    whole: "In all",
    rest: "Other",
    weight: "Weight",
    points: "Points",
    scoreNow: ({ score, status }: { readonly score: string; readonly status: string }) => `${score} now: ${status}.`,
    noScore: "No score now.",
    scoreRange: ({ high, highIn, low, lowIn }: Readonly<Record<"high" | "highIn" | "low" | "lowIn", string>>) =>
      `Highest ${high} in ${highIn}, lowest ${low} in ${lowIn}.`,
    scoreRangeOfDays: ({ high, highIn, low, lowIn }: Readonly<Record<"high" | "highIn" | "low" | "lowIn", string>>) =>
      `Highest ${high} on ${highIn}, lowest ${low} on ${lowIn}.`,
    limits: ({ amber, green }: { readonly amber: string; readonly green: string }) =>
      `Dashed lines: at risk from ${amber}, on track from ${green}.`,
    highest: ({ high, low }: { readonly high: string; readonly low: string }) => `Highest: ${high}. Lowest: ${low}.`,
    only: ({ name }: { readonly name: string }) => `Only one has a score: ${name}.`,
    nowAndBefore: "Dark is this period, light the one before. The number is the score now.",
    mostMoved: ({ before, now, name }: { readonly before: string; readonly now: string; readonly name: string }) =>
      `From ${before} to ${now}. Largest contribution: ${name} points.`,
    notMoved: ({ before, now }: { readonly before: string; readonly now: string }) =>
      `From ${before} to ${now}: nothing has moved it.`,
    notComparable: "There is no earlier period with the same KPIs to compare with.",
    howMoved: "Share of the weight times own change. Each column begins where the one before ends.",
  },
  needs: "Needs action",
  noNeeds: "No KPI is at risk or off track.",
  former: ({ name }: { readonly name: string }) => `No longer in the scorecard: ${name}`,
  source:
    "Calculated in the workbook. ● on track, ▲ at risk, ■ off track, – no data. Change is in points since the period before, in a year since the same period of the year before.",
  workedOut: "Earlier periods worked out on",
  report: ({ period }: { readonly period: string }) => `Report ${period}`,
  frozen: "Copy made on",
  frozenPeriod: "Period",
  figures: {
    sheet: ({ period }: { readonly period: string }) => `Figures ${period}`,
    subtitle: ({ day }: { readonly day: string }) => `Month, year to date and full year, up to ${day}`,
    period: ({ period, isMonth }: { readonly period: string; readonly isMonth: boolean }) =>
      isMonth ? `Month: ${period}` : `Period: ${period}`,
    toDate: "Year to date",
    year: "Full year",
    kpi: "Perspective, KPI",
    estimate: "Estimate",
    headings: {
      actual: "Actual",
      budget: "Budget",
      deviation: "Variance",
      index: "Index",
      last: "Last year",
    },
    percentagePoints: "pp",
    notes: [
      "Budget is the target of the KPI. Variance is actual less budget, with ! and in red where that is worse. Index 100 is on budget.",
      "The estimate is the year to date and the budget of the periods without a value yet. It is given for values that add up, and once the year is over.",
      "Empty cells: a value, a target or last year's number is missing, or the period is not over. Year to date is the periods that are over, put together as the KPI does: their sum, their average or the latest.",
    ] as readonly string[],
  },
  pages: {
    points: "Cost is the share of the whole weight times the distance to 100, in points of the whole score.",
    kpi: "KPI",
    initiative: "Initiative",
    due: "Due",
    cost: "Cost",
    said: "Latest check-in",
    noInitiative: "No initiative under way",
    chart: "Actual against target",
    open: "* The period is not over, so it has no target yet.",
    more: ({ shown, count }: { readonly shown: number; readonly count: number }) =>
      `The list shows the ${shown} that cost the most. ${count === 1 ? "1 more KPI needs" : `${count} more KPIs need`} action.`,
    late: ({ name }: { readonly name: string }) => `Overdue: ${name}`,
  },
  signals: {
    none: "No signals: the ups and downs are no larger than chance can explain.",
    noneShown: "No signals in the periods shown: the ups and downs are no larger than chance can explain.",
    tooFew: ({ needed, count }: { readonly needed: number; readonly count: number }) =>
      `Too few data for signals: ${count} values, at least ${needed} are needed.`,
    rules: {
      outside: { up: "above the upper limit of what is chance", down: "below the lower limit of what is chance" },
      run: { up: "eight or more in a row above the mean", down: "eight or more in a row below the mean" },
      "near-limit": {
        up: "three of four nearer the upper limit than the mean",
        down: "three of four nearer the lower limit than the mean",
      },
    },
    found: ({ text, period }: { readonly text: string; readonly period: string }) =>
      `Signal in ${period}: ${text}. Something has changed.`,
  },
  map: {
    sheet: "Strategy map",
    leadsTo: ({ list }: { readonly list: string }) => `Leads to: ${list}`,
    noObjectives: "No objectives yet",
    source: "Calculated in the workbook. ● on track, ▲ at risk, ■ off track, – no data.",
    arrow: ({ from, to }: { readonly from: string; readonly to: string }) => `${from} leads to ${to}`,
    drawn: ({ day }: { readonly day: string }) =>
      `Frames and arrows were drawn on ${day}. Words and colours in the boxes follow the numbers.`,
  },
};

export type DashboardSheetWords = typeof sheet;

export const en = {
  sheet,

  title: "Dashboard sheet",
  intro:
    "A sheet to show: the whole scorecard on one page, with live numbers by Excel's own formulas. Colleagues see it without the add-in, on a phone and on paper.",
  contains: "What will be made",
  shows: "The sheet shows",
  deviation: "Deviation is shown",
  deviations: {
    percent: "in percent of the target",
    unit: "in the unit of the KPI",
    index: "as an index, the target being 100",
  },
  deviationHint: "Renew the sheet to show it like this.",
  showsWhole: "The whole scorecard",
  showsPerspective: ({ name }: { readonly name: string }) => `Perspective: ${name}`,
  showsOwner: ({ name }: { readonly name: string }) => `Owner: ${name}`,
  showsFormer: ({ name }: { readonly name: string }) => `No longer in the scorecard: ${name}`,
  formerHint:
    "The perspective or the owner is no longer in the scorecard, so the sheet cannot be renewed, only shown and removed.",
  partsOfScope: [
    "A tile for all of it and for what is right below",
    "What happened since the period before, in sentences",
    "The KPIs with actual, target, deviation, score, changes and 12 periods",
    "What needs action, with owner and initiative",
  ] as readonly string[],
  parts: ({ perspectives, kpis }: { readonly perspectives: number; readonly kpis: number }): readonly string[] => [
    `A tile for the whole and for ${perspectives === 1 ? "the perspective" : `each of the ${perspectives} perspectives`}`,
    "What happened since the period before, in sentences",
    `${kpis === 1 ? "One KPI" : `All ${kpis} KPIs`} with actual, target, deviation, score, changes and 12 periods`,
    "What needs action, with owner and initiative",
  ],
  chartsPart: "Three charts: the score over 12 periods, now against the period before, and what moved the score",
  asOf: "The cell with the day that everybody looks at moves to the sheet, so that the period can be chosen there.",
  make: "Make the dashboard sheet",
  renew: "Renew the sheet",
  renewHint:
    "Rows of new objectives and KPIs are put in, and our charts are made again where they stand. Notes beside our columns, your own charts, and the widths of columns, stay as they are.",
  show: "Show the sheet",
  remove: "Remove the sheet",
  removeQuestion: ({ name }: { readonly name: string }) => `Remove the sheet “${name}” with what has been added to it?`,
  removeConfirm: "Remove",
  reportHeading: "Report",
  reportText:
    "A copy of what the dashboard shows now, with numbers that no longer change. Then come what needs action, the strategy map, and a block for each KPI that is asked about, with a chart and an explanation. Make one when a period is closed.",
  outside:
    "Both are fixed numbers that fetch nothing from other sheets. To send them to somebody outside, right-click the tab, choose “Move or Copy”, “(new book)” and “Create a copy”.",
  makeFigures: "Make sheet of month and year",
  figuresText:
    "A sheet of fixed numbers as finance reads them: actual, budget, variance, index and last year for the month, the year to date and the full year with an estimate.",
  asked: ({ count }: { readonly count: number }) => `KPIs with a block of their own: ${count}`,
  freeze: "Make report",
  reported: ({ name }: { readonly name: string }) => `The report is on the sheet “${name}”.`,

  handOver: {
    heading: "Show it to others",
    text: "Pictures of the sheet and its charts can be copied into mails and presentations. The presentation has charts that can be edited in PowerPoint, and takes nothing from the workbook.",
    take: "Make pictures",
    present: "Make presentation",
    fetch: ({ name }: { readonly name: string }) => `Save ${name}`,
    notFetched:
      "If nothing happens when you choose the link, your Excel does not let the pane save files. Use the pictures instead, or send the report as a workbook of its own.",
    copy: "Right-click a picture to copy it, or save it by the link below it.",
    save: "Save the picture",
    gone: "The sheet is no longer in the workbook. Make it again.",
    noPictures: "Your Excel cannot make pictures of sheets. Select the cells, and choose Copy as Picture in Excel.",
    cells: "The sheet as it is now",
    chart: ({ title }: { readonly title: string }) => `Chart: ${title}`,
    cannot: ({ name }: { readonly name: string }) => `${name}: your Excel cannot make the picture.`,
  },

  mapHeading: "Strategy map",
  mapText:
    "A sheet with the perspectives as bands and the objectives as boxes. Status and score follow the numbers, and the arrows stand in words below each box.",
  mapParts: ({
    perspectives,
    objectives,
    links,
  }: {
    readonly perspectives: number;
    readonly objectives: number;
    readonly links: number;
  }) => [
    perspectives === 1 ? "One band, for the perspective" : `${perspectives} bands, one for each perspective`,
    `${objectives === 1 ? "One box" : `${objectives} boxes`} with the objective, the word of its status and its score`,
    links === 0 ? "No arrows yet" : links === 1 ? "One arrow, in words" : `${links} arrows, in words`,
  ],
  makeMap: "Make the strategy map",
  renewMap: "Renew the map",
  showMap: "Show the map",
  removeMap: "Remove the map",
  mapDraw: "Draw frames and arrows over the cells",
  mapDrawHint:
    "Arrows are glued to the frames and follow them when they are moved. Words and colours stay in the cells below, so that they never show an old status.",
  mapNotDrawn: ({ name, reason }: { readonly name: string; readonly reason: string }) =>
    `The sheet “${name}” is made with cells, but your Excel could not draw frames and arrows: ${reason}`,
  mapBehind: ({ name }: { readonly name: string }) =>
    `The sheet “${name}” is behind: perspectives, objectives or arrows have changed since it was made.`,
  mapReplaced:
    "Renewing writes the cells of the map again. What you have written right of them, or further down than it goes, stays.",

  coloursHeading: "Colours in your own cells",
  coloursText:
    "Select cells with words of a status and have them take the colour of what they say, in Danish or English. The colours follow the cells, for colleagues without the add-in too.",
  scores: "Numbers in the selection are scores",
  scoresHint:
    "They are coloured by the thresholds of the scorecard that is shown, and by nothing else. What else holds a status back is seen in the word only.",
  scoresRefused:
    "Some thresholds are their own, or a status holds on to the one before, so a number does not say its colour by itself.",
  colour: "Colour by status",
  uncolour: "Remove the colours",
  coloured: ({ address }: { readonly address: string }) => `${address} is coloured by status.`,
  uncoloured: ({ address, removed }: { readonly address: string; readonly removed: number }) =>
    removed === 0 ? `There were no status colours in ${address}.` : `The status colours in ${address} are removed.`,

  made: ({ name }: { readonly name: string }) => `The sheet “${name}” has been made.`,
  renewed: ({ name }: { readonly name: string }) => `The sheet “${name}” has been renewed.`,
  undo: "Undo",
  takenBackRows: ({ name }: { readonly name: string }) =>
    `The sheet “${name}” has the rows from before it was renewed again, but what was typed over formulas has not come back.`,
  takenBack: ({ name }: { readonly name: string }) => `The sheet “${name}” is as it was before it was renewed.`,
  removed: ({ name }: { readonly name: string }) => `The sheet “${name}” has been removed.`,
  current: ({ name }: { readonly name: string }) => `The sheet “${name}” shows the scorecard as it is.`,
  behind: ({ name, count }: { readonly name: string; readonly count: number }) =>
    `The sheet “${name}” is behind: ${count === 1 ? "one row differs" : `${count} rows differ`} from the scorecard.`,
};

export type DashboardViewWords = typeof en;
