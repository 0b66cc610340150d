import { quoted } from "../dashboard/references";
import { SYMBOLS } from "../dashboard/symbols";
import type { StatusWords } from "../native/rowFormulas";
import { STATUS_COLOURS, STATUS_PALETTE, type StatusColour } from "../statusPalette";

/** From which score on a status holds, as formulas: they follow the settings. */
const GREEN_FROM = "INDEX(BSC_Settings[Green],1)";
const AMBER_FROM = "INDEX(BSC_Settings[Amber],1)";

/** A rule for conditional formatting cannot ask a table; a name can. */
export const THRESHOLD_NAMES = { BSC_GreenFrom: `=${GREEN_FROM}`, BSC_AmberFrom: `=${AMBER_FROM}` } as const;

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

const NUMBERS: Readonly<Record<StatusColour, (cell: string) => string>> = {
  green: (cell) => `${cell}>=BSC_GreenFrom`,
  amber: (cell) => `AND(${cell}>=BSC_AmberFrom,${cell}<BSC_GreenFrom)`,
  red: (cell) => `${cell}<BSC_AmberFrom`,
  none: () => "FALSE",
};

/**
 * The rules for an area, as its first cell says them: by the words of a status in either language, with what may stand behind them
 * in brackets, and by the symbols of the dashboard.
 *
 * @param cell - the first one, without `$`
 * @param scores - whether numbers are scores, coloured by the thresholds of the scorecard; else they have no colour
 */
export function statusRules(cell: string, words: StatusWords, scores: boolean): readonly StatusRule[] {
  return STATUS_COLOURS.map((colour) => {
    const symbol = SYMBOLS[colour];
    const begins = (text: string): string => `LEFT(${cell},${text.length})=${quoted(text)}`;
    const said = wordsOf(colour, words).flatMap((word) => [
      `${cell}=${quoted(word)}`,
      begins(`${word} (`),
      begins(`${symbol} ${word}`),
    ]);
    const text = `OR(${[`${cell}=${quoted(symbol)}`, ...said].join(",")})`;
    const number = scores ? NUMBERS[colour](cell) : "FALSE";
    return {
      formula: `=IF(ISERROR(${cell}),FALSE,IF(ISNUMBER(${cell}),${number},${text}))`,
      ...STATUS_PALETTE[colour],
    };
  });
}

/** Whether a rule is one of these, wherever it begins: it knows a status by its words in both languages. */
export const isStatusRule = (formula: string, words: StatusWords): boolean =>
  STATUS_COLOURS.some((colour) => wordsOf(colour, words).every((word) => formula.includes(`=${quoted(word)}`)));
