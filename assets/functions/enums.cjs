"use strict";

/** Words that an argument may be, so that Excel proposes them; each in both languages where functions take both. */
const values = (...words) => words.map((word) => ({ name: word, stringValue: word, tooltip: "" }));

const ENUMS = [
  // Both languages in both files: workbooks travel between them.
  { id: "FORMATS", type: "string", values: values("code", "words", "kode", "ord") },
  { id: "UNITS", type: "string", values: values("units", "percent", "points", "enheder", "procent", "point") },
  { id: "GAPS", type: "string", values: values("units", "percent", "enheder", "procent") },
  { id: "AGAINST", type: "string", values: values("before", "lastYear", "plan", "før", "sidsteÅr") },
  {
    id: "LIGHTS",
    type: "string",
    values: values(
      ...["red", "amber", "green", "achieved", "none", "error"],
      ...["rød", "gul", "grøn", "nået", "ingen", "fejl"],
    ),
  },
  { id: "LEVELS", type: "string", values: values("kpi", "objective", "perspective", "mål", "perspektiv") },
  { id: "TIMES", type: "string", values: values("period", "date", "periode", "dato") },
  { id: "SHARES", type: "string", values: values("effective", "share", "own") },
  { id: "METHODS", type: "string", values: values("linear", "seasonalNaive", "holt", "runRate") },
  {
    id: "KINDS",
    type: "string",
    values: values(
      ...["linear", "minMax", "goalRedFlag", "anchors", "ratioHigher", "ratioLower", "budget", "targetIsBest", "band"],
      ...["maintain", "compliance", "yesNo", "milestones", "qualitative", "steps"],
    ),
  },
  {
    id: "KINDS_OF_VALUES",
    type: "string",
    values: values(
      ...["linear", "minMax", "goalRedFlag", "anchors", "ratioHigher", "ratioLower", "budget", "targetIsBest", "band"],
      ...["maintain", "yesNo", "milestones", "qualitative", "steps"],
    ),
  },
  { id: "SHRINKING", type: "string", values: values("betaBinomial", "jamesStein") },
  { id: "SIGNS", type: "string", values: values("positive", "negative") },
  { id: "DIRECTIONS", type: "string", values: values("higher", "lower") },
  {
    id: "ROLLUPS",
    type: "string",
    values: values(...["weightedMean", "worst", "geometricMean", "shareGreen", "min", "max", "median", "meanWithVeto"]),
  },
];

/** Which arguments take which words: by function, then by the English name of the argument. */
const ARGUMENTS = {
  STATUS: { format: "FORMATS" },
  GAP: { counted_in: "GAPS" },
  CHANGE: { against: "AGAINST", counted_in: "UNITS" },
  COUNTOF: { status: "LIGHTS", level: "LEVELS" },
  WEIGHT: { kind: "SHARES" },
  UPDATED: { format: "TIMES" },
  TREND: { format: "FORMATS" },
  FORECAST: { method: "METHODS" },
  FORECASTINTERVAL: { method: "METHODS" },
  SHRUNKRATES: { method: "SHRINKING" },
  SCOREOF: { kind: "KINDS", direction: "DIRECTIONS" },
  STATUSOF: { format: "FORMATS" },
  ROLLUP: { method: "ROLLUPS" },
  TRENDOF: { format: "FORMATS" },
  WHATIF: { method: "ROLLUPS" },
  NEEDEDFOR: { kind: "KINDS_OF_VALUES", direction: "DIRECTIONS" },
  LAGTEST: { sign: "SIGNS" },
  FORECASTOF: { method: "METHODS" },
};

/** What the description of an argument says beside its texts; nothing where it takes more than a set of words. */
function enumOf(functionId, argument) {
  const customEnumId = ARGUMENTS[functionId]?.[argument];
  return customEnumId === undefined ? {} : { type: "string", customEnumId };
}

module.exports = { ARGUMENTS, ENUMS, enumOf };
