import { DEFAULT_SETTINGS } from "../../scorecard";
import { quoted } from "../dashboard/references";
import { SYMBOLS } from "../dashboard/symbols";
import { numberOr, roundedScore } from "../native/expressions";
import type { StatusWords } from "../native/rowFormulas";
import { STATUS_COLOURS, STATUS_PALETTE, type StatusColour } from "../statusPalette";

/** From which score on a status holds, as the scorecard has it: an empty cell is no threshold of 0. */
const from = (column: "Green" | "Amber", otherwise: number): string =>
  roundedScore(numberOr(`INDEX(BSC_Settings[${column}],1)`, otherwise));
const AMBER_FROM = from("Amber", DEFAULT_SETTINGS.thresholds.amber);

/** A rule for conditional formatting cannot ask a table; a name can. They follow the settings. */
export const THRESHOLD_NAMES = {
  BSC_GreenFrom: `=MAX(${from("Green", DEFAULT_SETTINGS.thresholds.green)},${AMBER_FROM})`,
  BSC_AmberFrom: `=${AMBER_FROM}`,
} as const;

export interface StatusRule {
  readonly formula: string;
  readonly fill: string;
  readonly font: string;
}

/** A node that is achieved is green; a KPI that cannot be scored has no light. */
const WORDS_OF = {
  green: ["green", "achieved"],
  amber: ["amber"],
  red: ["red"],
  none: ["none", "failed"],
} as const satisfies Readonly<Record<StatusColour, readonly (keyof StatusWords["da"])[]>>;

const wordsOf = (colour: StatusColour, words: StatusWords): readonly string[] => [
  ...new Set([words.da, words.en].flatMap((each) => WORDS_OF[colour].map((word) => each[word]))),
];

const NUMBERS: Readonly<Record<StatusColour, (score: string) => string>> = {
  green: (score) => `${score}>=BSC_GreenFrom`,
  amber: (score) => `AND(${score}>=BSC_AmberFrom,${score}<BSC_GreenFrom)`,
  red: (score) => `${score}<BSC_AmberFrom`,
  none: () => "FALSE",
};

/**
 * The rules for an area, as its first cell says them: by the words of a status in either language, with what may stand behind them
 * in brackets, and by the symbols of the dashboard.
 *
 * @param cell - the first one, without `$`
 * @param scores - whether numbers are scores, coloured by the thresholds of the scorecard; else they have no colour
 */
export const statusRules = (cell: string, words: StatusWords, scores: boolean): readonly StatusRule[] =>
  STATUS_COLOURS.map((colour) => statusRule(colour, cell, words, scores));

/** The one of them that gives a colour. */
export function statusRule(colour: StatusColour, cell: string, words: StatusWords, scores: boolean): StatusRule {
  const symbol = SYMBOLS[colour];
  const begins = (text: string): string => `LEFT(${cell},${text.length})=${quoted(text)}`;
  const said = wordsOf(colour, words).flatMap((word) => [
    `${cell}=${quoted(word)}`,
    begins(`${word} (`),
    begins(`${symbol} ${word}`),
  ]);
  const text = `OR(${[`${cell}=${quoted(symbol)}`, ...said].join(",")})`;
  const number = scores ? NUMBERS[colour](roundedScore(cell)) : "FALSE";
  return {
    formula: `=IF(ISERROR(${cell}),FALSE,IF(ISNUMBER(${cell}),${number},${text}))`,
    ...STATUS_PALETTE[colour],
  };
}

/** Which of these a rule is, wherever it begins: it knows a status by its words in both languages. `undefined` for those of others. */
export const colourOfRule = (formula: string, words: StatusWords): StatusColour | undefined =>
  STATUS_COLOURS.find((colour) => wordsOf(colour, words).every((word) => formula.includes(`=${quoted(word)}`)));

/** Whether one of these takes numbers for scores. */
export const takesScores = (formula: string): boolean =>
  Object.keys(THRESHOLD_NAMES).some((name) => formula.includes(name));
