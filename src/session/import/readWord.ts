import { normalised, type Direction, type Frequency } from "../../scorecard";

const DIRECTION_WORDS: Readonly<Record<Direction, RegExp>> = {
  higher: /^(højere?|høj|op|opad|maks\.?|max\.?|maksimer|maximi[sz]e|higher|high|up|more|flere|mere|stigende|\+|↑|▲)/,
  lower: /^(lavere?|lav|ned|nedad|min\.?|minimer|minimi[sz]e|lower|low|down|less|færre|mindre|faldende|-|−|↓|▼)/,
};

const FREQUENCY_WORDS: Readonly<Record<Frequency, RegExp>> = {
  halfYear: /^(halvår|half|semi)/,
  day: /^(dag|daily|day|hver dag)/,
  week: /^(uge|week|hver uge)/,
  month: /^(måned|mdr|md\.|month|hver måned)/,
  quarter: /^(kvartal|kv\.|quarter|hvert kvartal)/,
  year: /^(år|year|annual|hvert år)/,
};

const readerOf =
  <Meaning extends string>(words: Readonly<Record<Meaning, RegExp>>) =>
  (text: string): Meaning | undefined =>
    (Object.keys(words) as Meaning[]).find((meaning) => words[meaning].test(normalised(text)));

/** @example readDirection("Lavere er bedre") // "lower" */
export const readDirection = readerOf(DIRECTION_WORDS);

/** @example readFrequency("Månedlig") // "month" */
export const readFrequency = readerOf(FREQUENCY_WORDS);
