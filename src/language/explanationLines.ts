import { calendarDate, type Explanation, type Hold, type Status } from "../scorecard";
import { KIND_WORDS } from "./choices/kindWords";
import { ROLL_UP_WORDS } from "./choices/rollUpWords";
import { da } from "./explanation/da";
import { en } from "./explanation/en";
import type { ExplanationSentences } from "./explanation/sentences";
import type { Language } from "./language";
import { formatCalendar, formatPercent, formatScore, formatShortfall, formatValue } from "./numbers";
import { cellProblemText } from "./cellProblemText";
import { failedText, statusWord } from "./statusWord";
import { quoted } from "./quoted";

const SENTENCES: Readonly<Record<Language, ExplanationSentences>> = { da, en };

/** The statuses one step better, as far as they have a threshold. */
const BETTER: Readonly<Partial<Record<Status, Status>>> = { red: "amber", amber: "green", green: "achieved" };

/** A score in sentences: what it is, what it comes from, what is missing, and how far it is to the next status. */
export function explanationLines(explanation: Explanation, language: Language): readonly string[] {
  const words = SENTENCES[language];
  const { name, score, status, problems } = explanation;
  const headline =
    score === undefined
      ? words.noScore(name)
      : words.score(name, formatScore(score, language), statusWord(status, language));
  const reasons = score === undefined ? problems.map((problem) => cellProblemText(problem, language)) : [];
  return [
    headline,
    ...reasons,
    ...source(explanation, words, language),
    ...holds(explanation, words, language),
    ...standing(explanation, words, language),
  ];
}

/** What keeps the light from being as good as the score: what cannot be scored, and what holds it at amber. */
function holds(
  { level, score, failed, least = 0, heldBy, vetoes }: Explanation,
  words: ExplanationSentences,
  language: Language,
): readonly string[] {
  const isShort = level !== "kpi" && failed > 0;
  const count = failedText(failed, language);
  const trouble = score === undefined ? `${count}.` : words.failed(count, formatScore(least, language));
  return [...(isShort ? [trouble] : []), ...(heldBy === undefined ? [] : [HELD[heldBy](words, vetoes)])];
}

const HELD: Readonly<Record<Hold, (words: ExplanationSentences, vetoes: readonly string[]) => string>> = {
  "budget-passed": (words) => words.budgetPassed(),
  "zero-missed": (words) => words.zeroMissed(),
  veto: (words, vetoes) => words.veto(vetoes),
};

function source({ from, score, raw }: Explanation, words: ExplanationSentences, language: Language): readonly string[] {
  if (from.kind === "kpi") {
    const { actual, target, baseline, keptOn } = from.readings;
    const parts = (
      [
        [words.actual, actual],
        [words.target, target],
        [words.baseline, baseline],
      ] as const
    ).flatMap(([say, reading]) => {
      if (reading.kind === "number") return [say(formatValue(reading.value, from.unit, language))];
      return reading.kind === "text" ? [say(quoted(reading.text, language))] : [];
    });
    const isHeld = score !== undefined && raw !== undefined && raw !== score;
    return [
      ...(parts.length > 0 ? [words.values(parts)] : []),
      ...(keptOn === undefined ? [] : [words.keptOn(formatCalendar(calendarDate(keptOn), "day", language))]),
      ...(score === undefined ? [] : [KIND_WORDS[from.rule][language].explanation]),
      ...(isHeld ? [words.capped(formatScore(raw, language), formatScore(score, language))] : []),
      ...beside(from, words, language),
    ];
  }
  const counted = from.children.filter(({ share }) => share > 0);
  const missing = from.children.filter((child) => child.score === undefined);
  const child = ({ name, score: own = 0, share }: (typeof counted)[number]): string =>
    words.child(name, formatScore(own, language), formatPercent(share, language));
  return [
    ...(score === undefined || counted.length === 0
      ? []
      : [words.rolledUp(ROLL_UP_WORDS[from.rollUp][language].explanation, counted.map(child))]),
    ...(missing.length > 0 ? [words.missing(missing.map(({ name }) => name))] : []),
  ];
}

/** How many parts a missing list names before it ends. */
const MOST_NAMED = 4;

/** What the value that is scored does not say: parts that it lacks, and what has come since. */
function beside(
  { readings: { parts, running, crossed, teams }, unit }: Extract<Explanation["from"], { kind: "kpi" }>,
  words: ExplanationSentences,
  language: Language,
): readonly string[] {
  const number = (value: number): string => formatValue(value, unit, language);
  const codes = parts?.missing ?? [];
  const named = codes.length > MOST_NAMED ? [...codes.slice(0, MOST_NAMED), "…"] : codes;
  const made = (crossed?.parts ?? []).flatMap(({ name, readings: { actual } }) =>
    actual.kind === "number" ? [`${name} ${number(actual.value)}`] : [],
  );
  return [
    ...(crossed === undefined || made.length === 0
      ? []
      : [words.below(crossed.crossing.kind, made, teams?.missing ?? [], teams?.partly ?? [])]),
    ...(parts === undefined ? [] : [words.parts(String(parts.have), String(parts.of), parts.frequency, named)]),
    ...(running === undefined
      ? []
      : [
          words.running(
            running.period,
            number(running.value),
            running.expected === undefined ? undefined : number(running.expected),
          ),
        ]),
  ];
}

function standing(
  { level, score, status, weight, coverage, threshold, nextThreshold, from }: Explanation,
  words: ExplanationSentences,
  language: Language,
): readonly string[] {
  if (score === undefined) return [];
  const next = BETTER[status];
  /** In the unit of the KPI where its thresholds are values of it. */
  const fromValue = (light: Status | undefined): string | undefined => {
    const own = from.kind === "kpi" ? from.thresholds?.[light as "green" | "amber" | "achieved"] : undefined;
    return own === undefined || light === undefined || from.kind !== "kpi"
      ? undefined
      : words.fromValue(statusWord(light, language), formatValue(own, from.unit, language));
  };
  const [here, there] = [fromValue(status), fromValue(next)];
  const isShort = nextThreshold !== undefined && next !== undefined && nextThreshold > score;
  return [
    ...(level === "kpi" || coverage === 1 ? [] : [words.coverage(formatPercent(coverage, language))]),
    ...(level === "scorecard" ? [] : [words.weight(formatPercent(weight.effective, language))]),
    ...(threshold === undefined
      ? []
      : [here ?? words.threshold(statusWord(status, language), formatScore(threshold, language))]),
    ...(there !== undefined
      ? [there]
      : isShort
        ? [words.toNext(formatShortfall(nextThreshold - score, language), statusWord(next, language))]
        : []),
  ];
}
