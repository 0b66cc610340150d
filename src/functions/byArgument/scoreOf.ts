import {
  evaluateKpi,
  failure,
  KIND_NAMES,
  KINDS,
  meets,
  NO_WORDS,
  success,
  type Direction,
  type Field,
  type Kind,
  type KindName,
  type Milestone,
  type Point,
  type CellProblem,
  type Reading,
  type Readings,
  type Result,
  type Rule,
  type ScaleWord,
  YES_WORDS,
} from "../../scorecard";
import type { Arguments } from "../createArguments";
import type { PureFunction } from "../pureFunction";
import { hundredfold, shareOfScale } from "./shares";

/** Kinds that depend on the day have a function of their own. A name of a kind is what the model table uses. */
export const SCORED_KINDS = KIND_NAMES.filter((name) => !KINDS[name].isTimed);

const POSITIONS: Readonly<Record<Field, number>> = { actual: 1, target: 2, baseline: 3 };
const SCALE = 9;
const DEFAULT_CEILING = 100;

/**
 * `BSC.SCOREOF(actual, [target], [baseline], [kind], [low], [high], [tolerance], [margin], [scale], [direction], [ceiling])`:
 * the score of one value by the same rules as a KPI of the scorecard.
 *
 * - Unit: 0 to the ceiling (100); with the ceiling "raw" the score is not held to limits.
 * - Scale: rows of value and score, word and score, or weight and done, as the kind needs it.
 * - Compliance takes a range of actual values, and one target or as many.
 * - Errors: `#VALUE!` for an argument that is missing or cannot be used, such as a scale of parts of 1, `#N/A` with the reason when the rule gives no score.
 */
export const scoreOf: PureFunction = (given) => {
  const kind = given.choice(4, SCORED_KINDS);
  const rule = ruleOf(given, kind);
  const part = shareOfScale([...(rule.points ?? []), ...(rule.words ?? [])].map(({ score }) => score));
  if (part !== undefined)
    given.refuse({ kind: "argument-share", position: SCALE, value: part, instead: hundredfold(part) });
  const readings = kind === "compliance" ? complianceOf(given, rule) : readingsOf(given, kind);
  const ceiling = ceilingOf(given);
  if (given.problem !== undefined) return failure(given.problem);
  const kpi = { kind, rule, isExcluded: false };
  const { raw, score, problems } = evaluateKpi(kpi, readings, { ceiling: ceiling ?? DEFAULT_CEILING, today: NaN });
  return contentOf(ceiling === undefined ? raw : score, problems);
};

function contentOf(score: number | undefined, [problem]: readonly CellProblem[]): Result<number, CellProblem> {
  if (score !== undefined) return success(score);
  return failure(problem ?? { kind: "not-set-up" });
}

/** `undefined` for a score that is not held to limits. */
function ceilingOf(given: Arguments): number | undefined {
  const [reading] = given.cells(11);
  if (reading?.kind === "text") {
    given.choice(11, ["raw", "rå"]);
    return undefined;
  }
  return given.number(11, { least: 100 }, DEFAULT_CEILING);
}

function readingsOf(given: Arguments, name: KindName): Readings {
  const { needs, takes, read }: Kind = KINDS[name];
  const reading = (field: Field): Reading => {
    const position = POSITIONS[field];
    const isUsed = needs.includes(field) || takes.includes(field);
    if (!isUsed || (!needs.includes(field) && given.isLeftOut(position))) return { kind: "none" };
    if (field === "actual" && read) return given.cells(position)[0] ?? { kind: "none" };
    return { kind: "number", value: given.number(position) };
  };
  return { actual: reading("actual"), target: reading("target"), baseline: reading("baseline") };
}

/** Each value against the target beside it, or against the only one. */
function complianceOf(given: Arguments, rule: Rule): Readings {
  const actuals = given.numbersOrBlanks(POSITIONS.actual);
  const targets = given.numbersOrBlanks(POSITIONS.target);
  if (targets.length !== 1 && targets.length !== actuals.length)
    given.refuse({ kind: "argument-sizes-differ", position: POSITIONS.actual, other: POSITIONS.target });
  let periods = 0;
  let met = 0;
  actuals.forEach((actual, index) => {
    const target = targets[targets.length === 1 ? 0 : index];
    if (actual === undefined || target === undefined) return;
    periods += 1;
    if (meets({ actual, target }, rule)) met += 1;
  });
  // The rule looks at the periods only; that there are values has been checked here.
  const any: Reading = { kind: "number", value: 0 };
  return { actual: any, target: any, baseline: { kind: "none" }, compliance: { periods, met } };
}

/** What a kind must know beside its values, from the arguments 5 to 10. */
export function ruleOf(given: Arguments, kind: KindName): Rule {
  const limit = (position: number): number | undefined => given.optionalNumber(position);
  const [low, high] = [limit(5), limit(6)];
  const [tolerance, margin] = [given.optionalNumber(7, { least: 0 }), given.optionalNumber(8, { least: 0 })];
  const direction: Direction | undefined = given.isLeftOut(10)
    ? undefined
    : given.choice(10, ["higher", "lower"] as const);
  return {
    ...(low === undefined ? {} : { low }),
    ...(high === undefined ? {} : { high }),
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(margin === undefined ? {} : { margin }),
    ...(direction === undefined ? {} : { direction }),
    ...scaleOf(given, kind),
  };
}

/** The rows of the scale that hold anything. */
function scaleOf(given: Arguments, kind: KindName): Pick<Rule, "points" | "words" | "milestones"> {
  if (given.isLeftOut(SCALE)) return {};
  const rows = given.rows(SCALE).filter((row) => row.some((cell) => cell.kind !== "blank"));
  switch (KINDS[kind].scale) {
    case "points":
      return {
        points: rows.map(([value, score]): Point => ({ value: number(given, value), score: number(given, score) })),
      };
    case "words":
      return {
        words: rows.map(([word, score]): ScaleWord => ({ word: wordOf(given, word), score: number(given, score) })),
      };
    case "milestones":
      return {
        milestones: rows.map(([weight, done], index): Milestone => ({
          name: String(index + 1),
          weight: weightOf(given, weight),
          isDone: isDone(given, done),
        })),
      };
    case undefined:
      return {};
  }
}

/** 0 counts for nothing; less than that is a slip. */
function weightOf(given: Arguments, reading: Reading | undefined): number {
  const weight = number(given, reading);
  if (weight < 0)
    given.refuse({ kind: "argument-out-of-range", position: SCALE, value: weight, least: 0, most: undefined });
  return weight;
}

/** A milestone is done or not; blank is not yet. A word that says neither is not taken for no. */
function isDone(given: Arguments, reading: Reading = { kind: "blank" }): boolean {
  if (reading.kind === "blank") return false;
  const said = KINDS.yesNo.read?.(reading, {});
  if (said === 0 || said === 1) return said === 1;
  const text = reading.kind === "text" ? reading.text : reading.kind === "number" ? String(reading.value) : undefined;
  given.refuse(
    text === undefined
      ? unusable(reading)
      : { kind: "argument-unknown", position: SCALE, text, choices: [...YES_WORDS, ...NO_WORDS, "1", "0"] },
  );
  return false;
}

function number(given: Arguments, reading: Reading | undefined): number {
  if (reading?.kind === "number") return reading.value;
  given.refuse(unusable(reading));
  return 0;
}

function wordOf(given: Arguments, reading: Reading | undefined): string {
  if (reading?.kind === "text") return reading.text;
  return String(number(given, reading));
}

const unusable = (reading: Reading | undefined): Parameters<Arguments["refuse"]>[0] => {
  if (reading?.kind === "text") return { kind: "argument-not-a-number", position: SCALE, text: reading.text };
  if (reading?.kind === "error") return { kind: "argument-error", position: SCALE, code: reading.code };
  return { kind: "argument-missing", position: SCALE };
};
