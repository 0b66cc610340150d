"use strict";

/** What each room may import, and why. The shape of src is a promise: this is its test. */
const ROOMS = {
  scorecard: { may: [], why: "scorecard is pure: it knows neither Excel nor React nor any other room" },
  insight: { may: ["scorecard"], why: "insight only interprets what scorecard computes" },
  language: {
    may: ["scorecard", "insight"],
    why: "language has words for what scorecard and insight say, nothing else",
  },
  workbook: {
    may: ["scorecard", "insight"],
    why: "workbook is the only room that talks to Excel; nothing above it may leak in",
  },
  session: {
    may: ["scorecard", "insight", "workbook"],
    why: "session runs the scorecard and knows neither cells' functions nor the pane",
  },
  functions: {
    may: ["scorecard", "insight", "session", "language"],
    why: "functions turn session state into cells; they never touch the workbook",
  },
  pane: {
    may: ["scorecard", "insight", "session", "language"],
    why: "the pane shows session state; the workbook is reached by session actions only",
  },
  workbench: { may: [], why: "the workbench stands in for Excel: it knows Office.js and grids, and no scorecards" },
};

const rooms = Object.entries(ROOMS).map(([room, { may, why }]) => ({
  name: `${room}-imports`,
  comment: why,
  severity: "error",
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...may].join("|")})/` },
}));

/** The floors of the pane, each with what it may stand on, and why. */
const FLOORS = {
  frame: { on: [], why: "the frame is what every view stands in: it knows no view and none of their parts" },
  chart: {
    on: ["frame"],
    why: "charts draw what they are given: they know no view, and nothing of scorecards but its marks",
  },
  parts: { on: ["frame", "chart"], why: "parts are what several views show: they know none of these views" },
  form: { on: ["frame", "chart", "parts"], why: "a form knows what is typed and saved, not which view asks for it" },
};

const floors = Object.entries(FLOORS).map(([floor, { on, why }]) => ({
  name: `pane-${floor}`,
  comment: why,
  severity: "error",
  from: { path: `^src/pane/${floor}/` },
  to: { path: "^src/pane/", pathNot: `^src/pane/(${[floor, ...on].join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...rooms,
    ...floors,
    {
      name: "a-view-stands-alone",
      comment:
        "a view never imports another view: what two of them need stands below both, in frame, chart, parts or form",
      severity: "error",
      from: { path: "^src/pane/views/([^/]+)/" },
      to: { path: "^src/pane/(views/|[^/]+$)", pathNot: "^src/pane/views/$1/" },
    },
    {
      name: "views-by-their-list",
      comment: "views are loaded when they are opened, so only views/index.ts, which lists them, may import them",
      severity: "error",
      from: { pathNot: "^src/pane/views/" },
      to: { path: "^src/pane/views/[^/]+/" },
    },
    {
      name: "through-the-front-door",
      comment: "across rooms import the room's index.ts, which lists its names one by one",
      severity: "error",
      from: { path: "^src/([^/]+)/" },
      to: { path: "^src/([^/]+)/", pathNot: ["^src/$1/", "^src/[^/]+/index\\.ts$"] },
    },
    {
      name: "nobody-imports-the-door",
      comment: "main.ts starts everything; whatever needs it would start everything twice",
      severity: "error",
      from: {},
      to: { path: "^src/main\\.ts$" },
    },
    {
      name: "no-circles",
      comment:
        "a circle of files is one file in disguise (only Excel's own classes refer to each other, as Excel has it)",
      severity: "error",
      from: { pathNot: "^src/workbench/host/classes/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-circles-of-types",
      comment: "two files that name each other's types are read together: what both need gets a file of its own",
      severity: "error",
      from: { path: "^src/(scorecard|insight|language|workbook|session|functions|pane)/" },
      to: { circular: true },
    },
    {
      name: "no-react-before-the-pane",
      comment: "functions load before any cell shows a number: React and Fluent must not be on that way",
      severity: "error",
      from: { path: "^src/(scorecard|insight|language|workbook|session|functions|main)" },
      to: { path: "node_modules/(react|react-dom|@fluentui)/" },
    },
    {
      name: "no-development-code-in-the-product",
      comment: "what is shipped depends on dependencies, not on devDependencies",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/workbench/" },
      to: { dependencyTypes: ["npm-dev"], pathNot: "node_modules/@types/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "require"],
    },
  },
};
