import type { Frequency, UsedCrossing } from "../../scorecard";
import { formatList, formatSome } from "../numbers";
import type { ExplanationSentences } from "./sentences";

export const da: ExplanationSentences = {
  score: (name, score, status) => `${name} scorer ${score}: ${status}.`,
  noScore: (name) => `${name} har ingen score.`,
  values: (parts) => ended(capitalised(formatList(parts, "da"))),
  actual: (value) => `faktisk værdi ${value}`,
  target: (value) => `målværdi ${value}`,
  baseline: (value) => `udgangspunkt ${value}`,
  keptOn: (day) => `Værdien er den, der stod i cellen den ${day}.`,
  capped: (raw, score) => `Uden grænser ville den være ${raw}; den holdes på ${score}.`,
  running: (period, value, expected) =>
    expected === undefined
      ? `${period} er ikke slut: indtil videre ${value}.`
      : `${period} er ikke slut: indtil videre ${value} af ${expected} ventede.`,
  parts: (have, of, frequency, missing) =>
    `Værdien har ${have} af ${of} ${FREQUENCIES[frequency]}; der mangler ${formatList(missing, "da")}.`,
  below: (way, parts, missing, partly) =>
    `Værdien er ${WAYS[way]} fra scorecards under: ${formatSome(parts, "da")}.${missing.length === 0 ? "" : ` Uden værdi: ${formatSome(missing, "da")}.`}${partly.length === 0 ? "" : ` Kun en del af værdien: ${formatSome(partly, "da")}.`}`,
  rolledUp: (rollUp, children) => `Scoren er ${rollUp} af ${formatList(children, "da")}.`,
  child: (name, score, share) => `${name} (${score}, ${share} af vægten)`,
  missing: (names) => `Uden score: ${formatList(names, "da")}.`,
  coverage: (share) => `Datadækning ${share}.`,
  weight: (share) => `Den tæller ${share} af hele scorecardet.`,
  threshold: (status, least) => `${status} kræver mindst ${least}.`,
  fromValue: (status, value) => `${status} fra ${value}.`,
  toNext: (points, status) => `${points} point fra »${status}«.`,
  veto: (names) =>
    `Ikke bedre end i risiko, fordi ${formatList(names, "da")} er kritisk og uden for mål eller ikke kan scores.`,
  budgetPassed: () => "Ikke bedre end i risiko, fordi budgettet er overskredet.",
  zeroMissed: () => "Ikke bedre end i risiko, fordi målværdien 0 ikke er nået.",
  failed: (count, least) => `${count}. Status regner den slags som 0, indtil det er rettet: mindst ${least}.`,
};

const WAYS: Readonly<Record<UsedCrossing["kind"], string>> = {
  sum: "summen",
  average: "det vægtede gennemsnit",
  ratio: "forholdet mellem summerne",
  min: "den laveste",
  max: "den højeste",
};

const FREQUENCIES: Readonly<Record<Frequency, string>> = {
  day: "dage",
  week: "uger",
  month: "måneder",
  quarter: "kvartaler",
  halfYear: "halvår",
  year: "år",
};

/** A unit such as "kr." ends a sentence by itself. */
const ended = (text: string): string => (text.endsWith(".") ? text : `${text}.`);

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("da") + text.slice(1);
