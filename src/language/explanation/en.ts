import type { Frequency, UsedCrossing } from "../../scorecard";
import { formatList, formatSome } from "../numbers";
import type { ExplanationSentences } from "./sentences";

export const en: ExplanationSentences = {
  score: (name, score, status) => `${name} scores ${score}: ${status}.`,
  noScore: (name) => `${name} has no score.`,
  values: (parts) => ended(capitalised(formatList(parts, "en"))),
  actual: (value) => `actual value ${value}`,
  target: (value) => `target ${value}`,
  baseline: (value) => `baseline ${value}`,
  keptOn: (day) => `The value is the one that stood in its cell on ${day}.`,
  capped: (raw, score) => `Without limits it would be ${raw}; it is held at ${score}.`,
  running: (period, value, expected) =>
    expected === undefined
      ? `${period} is not over: ${value} so far.`
      : `${period} is not over: ${value} so far, of ${expected} expected.`,
  parts: (have, of, frequency, missing) =>
    `The value has ${have} of ${of} ${FREQUENCIES[frequency]}; ${formatList(missing, "en")} missing.`,
  below: (way, parts, missing, partly) =>
    `The value is ${WAYS[way]} of the scorecards below: ${formatSome(parts, "en")}.${missing.length === 0 ? "" : ` Without a value: ${formatSome(missing, "en")}.`}${partly.length === 0 ? "" : ` Only a part of the value: ${formatSome(partly, "en")}.`}`,
  rolledUp: (rollUp, children) => `The score is ${rollUp} of ${formatList(children, "en")}.`,
  child: (name, score, share) => `${name} (${score}, ${share} of the weight)`,
  missing: (names) => `Without a score: ${formatList(names, "en")}.`,
  coverage: (share) => `Data coverage ${share}.`,
  weight: (share) => `It counts for ${share} of the whole scorecard.`,
  threshold: (status, least) => `${status} needs at least ${least}.`,
  fromValue: (status, value) => `${status} from ${value}.`,
  toNext: (points, status) => `${points} points short of ${status.toLowerCase()}.`,
  veto: (names) =>
    `Not better than at risk, because ${formatList(names, "en")} is critical and off track or cannot be scored.`,
  budgetPassed: () => "Not better than at risk, because the budget has been passed.",
  zeroMissed: () => "Not better than at risk, because the target of 0 has been missed.",
  failed: (count, least) => `${count}. The status counts that as 0 until it is mended: at least ${least}.`,
};

const WAYS: Readonly<Record<UsedCrossing["kind"], string>> = {
  sum: "the sum",
  average: "the weighted mean",
  ratio: "the ratio of the sums",
  min: "the lowest",
  max: "the highest",
};

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  day: "days",
  week: "weeks",
  month: "months",
  quarter: "quarters",
  halfYear: "half-years",
  year: "years",
};

/** A unit such as "kr." ends a sentence by itself. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
