import { DEFAULT_SETTINGS } from "../../scorecard";
import { quoted } from "../dashboard/references";
import { SYMBOLS } from "../dashboard/symbols";
import { numberOr, roundedScore } from "../native/expressions";
import type { StatusWords } from "../native/statusFormulas";
import { settingOf, type SettingsOwner } from "../settingOf";
import { STATUS_COLOURS, STATUS_PALETTE, type StatusColour } from "../statusPalette";

/** Whose thresholds make colours of scores: what the names of a scorecard below the top one end in; empty for the top one. */
export type ThresholdsOf = string;

/** @param scorecard - the only one when left out */
export const thresholdsOf = (scorecard: SettingsOwner | undefined): ThresholdsOf =>
  scorecard?.among === "below"
    ? `_${scorecard.settings.id.replace(/\W/g, (sign) => `_${sign.charCodeAt(0).toString(16)}`)}`
    : "";

const greenFrom = (whose: ThresholdsOf): string => `BSC_GreenFrom${whose}`;
const amberFrom = (whose: ThresholdsOf): string => `BSC_AmberFrom${whose}`;

/** From which score on a status holds, as the scorecard has it: an empty cell is no threshold of 0. */
const from = (column: "Green" | "Amber", otherwise: number, scorecard: SettingsOwner | undefined): string =>
  roundedScore(numberOr(settingOf(column, scorecard), otherwise));

/** A rule for conditional formatting cannot ask a table; a name can. They follow the settings of their scorecard. */
export function thresholdNames(
  scorecard: SettingsOwner | undefined,
): readonly (readonly [name: string, formula: string])[] {
  const { green, amber } = DEFAULT_SETTINGS.thresholds;
  const lowest = from("Amber", amber, scorecard);
  const whose = thresholdsOf(scorecard);
  return [
    [greenFrom(whose), `=MAX(${from("Green", green, scorecard)},${lowest})`],
    [amberFrom(whose), `=${lowest}`],
  ];
}

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

const NUMBERS: Readonly<Record<StatusColour, (score: string, whose: ThresholdsOf) => string>> = {
  green: (score, whose) => `${score}>=${greenFrom(whose)}`,
  amber: (score, whose) => `AND(${score}>=${amberFrom(whose)},${score}<${greenFrom(whose)})`,
  red: (score, whose) => `${score}<${amberFrom(whose)}`,
  none: () => "FALSE",
};

/**
 * The rules for an area, as its first cell says them: by the words of a status in either language, with what may stand behind them
 * in brackets, and by the symbols of the dashboard.
 *
 * @param cell - the first one, without `$`
 * @param scores - whose thresholds colour numbers as scores; without them numbers have no colour
 */
export const statusRules = (
  cell: string,
  words: StatusWords,
  scores: ThresholdsOf | undefined,
): readonly StatusRule[] => STATUS_COLOURS.map((colour) => statusRule(colour, cell, words, scores));

/** The one of them that gives a colour. */
export function statusRule(
  colour: StatusColour,
  cell: string,
  words: StatusWords,
  scores: ThresholdsOf | undefined,
): StatusRule {
  const symbol = SYMBOLS[colour];
  const begins = (text: string): string => `LEFT(${cell},${text.length})=${quoted(text)}`;
  const said = wordsOf(colour, words).flatMap((word) => [
    `${cell}=${quoted(word)}`,
    begins(`${word} (`),
    begins(`${symbol} ${word}`),
  ]);
  const text = `OR(${[`${cell}=${quoted(symbol)}`, ...said].join(",")})`;
  const number = scores === undefined ? "FALSE" : NUMBERS[colour](roundedScore(cell), scores);
  return {
    formula: `=IF(ISERROR(${cell}),FALSE,IF(ISNUMBER(${cell}),${number},${text}))`,
    ...STATUS_PALETTE[colour],
  };
}

/** Which of these a rule is, wherever it begins: it knows a status by its words in both languages. `undefined` for those of others. */
export const colourOfRule = (formula: string, words: StatusWords): StatusColour | undefined =>
  STATUS_COLOURS.find((colour) => wordsOf(colour, words).every((word) => formula.includes(`=${quoted(word)}`)));

/** Whose thresholds one of these takes; `undefined` where numbers are no scores. */
export const thresholdsIn = (formula: string): ThresholdsOf | undefined =>
  /BSC_(?:Green|Amber)From(\w*)/i.exec(formula)?.[1];
