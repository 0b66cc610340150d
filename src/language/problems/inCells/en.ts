import type { Field, Level, Limit, NodeProblem } from "../../../scorecard";
import { fieldWord } from "../../fieldWord";
import { formatList, formatNumber, formatPercent, plural } from "../../numbers";
import type { CellSentences } from "../sentences";

const A_LEVEL: Readonly<Record<Level, string>> = {
  scorecard: "the scorecard",
  perspective: "a perspective",
  objective: "a strategic objective",
  kpi: "a KPI",
};

const LIMIT: Readonly<Record<Limit, string>> = {
  low: "the lower limit",
  high: "the upper limit",
  tolerance: "the tolerance",
  margin: "the margin",
  start: "the start date",
  end: "the end date",
};

const named = (field: Field): string => fieldWord(field, "en");
const number = (value: number): string => formatNumber(value, "en");

export const en: CellSentences = {
  "value-none": ({ field }) => `${named(field)}: nothing entered yet. Type a number, or link the field to a cell.`,
  "value-blank": ({ field, isOfNow }) =>
    isOfNow
      ? `${named(field)}: no value for the period, because a single cell holds for now only. Link a series, or close each period when it is over.`
      : `${named(field)}: the linked cell is empty. Enter a number in the cell.`,
  "value-text": ({ field, text }) =>
    `${named(field)}: the cell holds text (“${text}”), not a number. Correct the cell, or link the field to another one.`,
  "value-logical": ({ field }) =>
    `${named(field)}: the cell holds TRUE or FALSE, not a number. Link the field to a cell with a number.`,
  "value-date": ({ field }) =>
    `${named(field)}: the cell holds a date, not a number. Link the field to a cell with a number.`,
  "value-error": ({ field, code }) => `${named(field)}: the cell shows the error ${code}. Correct its formula.`,
  "link-broken": ({ field }) =>
    `${named(field)}: the link is broken, because the cell was deleted. Select a new cell and link the field again.`,
  "label-missing": ({ field, label }) =>
    `${named(field)}: the label “${label}” is no longer there, or its cell shows the error #N/A. Correct the label, or bind the field again.`,
  "value-word-unknown": ({ text, words }) =>
    `“${text}” is not a word of the KPI's scale. Use one of ${formatList(words, "en")}.`,
  "value-stale": ({ field, since }) =>
    `${named(field)}: the latest value is from ${since}, and a newer one was due. Update the numbers.`,
  "not-set-up": () => "Not set up yet. Enter an actual value and a target.",
  "not-due": () => "The period has not ended, so no value can be expected yet.",
  excluded: () => "Left out of the score for now, by choice.",
  "direction-contradicts": ({ direction, way }) => {
    const stated = direction === "lower" ? "lower is better" : "higher is better";
    return way === undefined
      ? `The direction says that ${stated}, but the scoring says the opposite. Choose another scoring, or remove the direction.`
      : `The direction says that ${stated}, but the target (${number(way.to)}) lies ${way.to > way.from ? "above" : "below"} the baseline (${number(way.from)}). Change one of them, or remove the baseline.`;
  },
  "goal-equals-red-flag": ({ value }) => `Goal and red flag are the same (${number(value)}). They must lie apart.`,
  "limits-missing": ({ limits }) =>
    `The rule lacks ${formatList(
      limits.map((limit) => LIMIT[limit]),
      "en",
    )}. Enter a number.`,
  "limits-crossed": ({ low, high }) =>
    `The lower limit (${number(low)}) must lie below the upper one (${number(high)}). Change one of them.`,
  "points-too-few": ({ count, needed }) =>
    `The scale has ${number(count)} ${plural(count, "en", { one: "point", other: "points" })}, but needs at least ${number(needed)}.`,
  "points-repeat": ({ value }) => `The scale has two points at the value ${number(value)}. Remove one.`,
  "words-missing": () => "The scale has no words yet. Add words with a score each.",
  "milestones-missing": () => "There are no milestones with a weight yet. Add one.",
  "deadline-missing": () => "The deadline is missing. Enter a start date and a later end date, or steps with dates.",
  "no-periods": () => "No period has data yet.",
  "score-overflow": () => "The score becomes too large a number. Check target and baseline.",
  blocked: ({ names }) => `The score waits for data of ${formatList(names, "en")}.`,
  "closed-without-score": () =>
    "There was no score when the period was closed. Open the period again to compute it anew.",
  "no-children": () => "There is nothing to measure here yet. Add a KPI.",
  "no-scored-children": () => "Nothing here has a score yet. See what is missing for each KPI.",
  "weights-all-zero": () => "Everything set up here has weight 0. Give at least one part a weight above 0.",
  "weight-negative": ({ name, weight }) =>
    `The weight of “${name}” is negative (${number(weight)}). Enter 0 or a positive number.`,
  "coverage-too-low": ({ coverage, minimum }) =>
    `Data coverage is ${formatPercent(coverage, "en")}. A score needs at least ${formatPercent(minimum, "en")}: fill in more KPIs.`,
  "name-unknown": ({ name, suggestion }) =>
    suggestion === undefined
      ? `Nothing in the scorecard is called “${name}”. Check the spelling.`
      : `Nothing in the scorecard is called “${name}”. Did you mean “${suggestion}”?`,
  "name-ambiguous": ({ name, count }) =>
    `The name “${name}” is used ${plural(count, "en", { one: "once", other: `${number(count)} times` })}. Rename, so that formulas know which one is meant.`,
  "name-in-several": ({ choices }) => `Enter one of the following: ${formatList(choices, "en")}.`,
  "no-scorecard": () => "This workbook has no scorecard yet. Create one in the task pane.",
  "excel-busy": () => "Excel is busy, perhaps because a cell is being edited. Press Enter in the cell and try again.",
  "excel-failed": ({ code, message }) =>
    `Excel could not do it: ${message} (${code}). Try again; if it does not help, check whether the workbook or sheet is protected.`,
  "argument-missing": ({ position }) =>
    `Argument ${position} is missing. Enter it, or refer to a cell that has a value.`,
  "argument-not-a-number": ({ position, text }) =>
    `Argument ${position} must be a number, but is “${text}”. Correct it, or leave the cell out of the range.`,
  "argument-not-single": ({ position }) => `Argument ${position} must be a single value, not a range.`,
  "argument-error": ({ position, code }) =>
    `Argument ${position} refers to a cell with the error ${code}. Correct the formula there.`,
  "argument-out-of-range": ({ position, value, least, most }) =>
    `Argument ${position} is ${number(value)}, but must be ${between(least, most)}.`,
  "argument-share": ({ position, value, instead }) =>
    `Argument ${position} is ${number(value)}, which looks like a part of 1. Scores and percentages count to 100: write ${number(instead)}.`,
  "argument-not-whole": ({ position, value }) =>
    `Argument ${position} must be whole numbers, but holds ${number(value)}.`,
  "argument-exceeds": ({ position, value, other, whole }) =>
    `Argument ${position} (${number(value)}) can only be a part of argument ${other} (${number(whole)}), but is larger. Check whether they have changed places.`,
  "argument-off-scale": ({ position, value, most, other }) =>
    `Argument ${position} holds ${number(value)}, but the scale goes from 1 to ${number(most)} while argument ${other} is left out. Give argument ${other} if the scale is another one.`,
  "blank-or-zero": () =>
    "Excel has not said yet whether a cell is blank or 0, and here that makes a difference. The answer comes by itself when Excel is free.",
  "argument-unknown": ({ position, text, choices }) =>
    `Argument ${position} is “${text}”, but must be one of ${formatList(choices, "en")}.`,
  "argument-sizes-differ": ({ position, other }) =>
    `Arguments ${position} and ${other} must be ranges with equally many cells.`,
  "argument-not-a-period": ({ position, text }) =>
    `Argument ${position} is “${text}”, which is no period. Write for example 2026-03, 2026-Q1, 2026-W12 or 2026, or refer to a date.`,
  "argument-not-ahead": ({ position, period }) =>
    `Argument ${position} must be a period after ${period}: the periods up to then have their values.`,
  "nothing-before": ({ name, period }) => `“${name}” has no value in ${period} to compare with. Choose another period.`,
  "kpi-needed": ({ name, level }) => `“${name}” is ${A_LEVEL[level]}. Only a KPI has a value and a target: name a KPI.`,
  "node-without-score": ({ name, reasons }) => `${name}: ${reasons.map((reason) => sentence(reason)).join(" ")}`,
  "not-in-closed-period": ({ name }) =>
    `“${name}” was not in the scorecard when the period was closed. Choose another period.`,
  "score-missing": ({ name }) => `“${name}” has no score in one of the two periods, so its change cannot be explained.`,
  "cannot-be-reached": ({ score, least, most }) =>
    `No value scores ${number(score)}; scores are ${between(least, most)}.`,
  "divisor-zero": () => "This would divide by zero.",
  "too-few-data": ({ count, needed }) =>
    `Too few data: ${number(count)} ${plural(count, "en", { one: "value", other: "values" })}, but at least ${number(needed)} are needed.`,
  "rates-all-alike": ({ rate }) => `All rates are ${rate}, so there is nothing to draw them by.`,
};

function between(least: number | undefined, most: number | undefined): string {
  if (most === undefined) return `at least ${number(least ?? 0)}`;
  return least === undefined ? `at most ${number(most)}` : `between ${number(least)} and ${number(most)}`;
}

// TypeScript cannot see that the kind chooses the sentence that takes just this problem.
const sentence = (problem: NodeProblem): string => (en[problem.kind] as (each: NodeProblem) => string)(problem);
