import {
  difference,
  directionOf,
  failure,
  impliedStart,
  KINDS,
  roundedScore,
  scoreBelow,
  success,
  type Direction,
  type KindName,
  type Point,
} from "../../scorecard";
import type { Found, Given } from "./wanted";

const exactly = (...values: readonly number[]): Found => success({ kind: "exactly", values });
const cannot = (score: number, least: number | undefined, most: number | undefined): Found =>
  failure({ kind: "cannot-be-reached", score, least, most });

/** The nearest to today's value first; the lower first without one. */
const nearestFirst = (actual: number, low: number, high: number): readonly number[] =>
  Math.abs(high - actual) < Math.abs(low - actual) ? [high, low] : [low, high];

/** `start + score % of the way`; where there is no way everything off the target scores 0. */
function along(start: number, target: number, score: number, direction: Direction): Found {
  if (target !== start) return exactly(start + (score / 100) * (target - start));
  if (roundedScore(score) === 100)
    return success({ kind: direction === "higher" ? "at-least" : "at-most", values: [target] });
  return cannot(score, 0, 100);
}

/** 100 from `low` to `high`, falling to 0 at the margin outside. */
function aroundBand({ score, actual }: Given, low: number, high: number, margin: number): Found {
  if (score === 100) return low === high ? exactly(low) : success({ kind: "within", values: [low, high] });
  if (score < 0 || score > 100 || !(margin > 0)) return cannot(score, 0, 100);
  const distance = margin * (1 - score / 100);
  return exactly(...nearestFirst(actual, low - distance, high + distance));
}

function linear(wanted: Given): Found {
  const { target, baseline } = wanted;
  return difference(target, baseline) === 0 ? maintain(wanted) : wayCovered(wanted);
}

function wayCovered({ rule, score, target, baseline }: Given): Found {
  const direction = directionOf({ target, baseline }, rule);
  return along(Number.isNaN(baseline) ? impliedStart(target, direction) : baseline, target, score, direction);
}

function ratio(direction: Direction): (wanted: Given) => Found {
  return ({ rule: { low = 0 }, score, target }) => {
    const found = along(impliedStart(target - low, direction), target - low, score, direction);
    return found.ok ? success({ ...found.value, values: found.value.values.map((value) => value + low) }) : found;
  };
}

/** Within the tolerance a budget is kept: nothing scores between what the first overspent krone does and 100. */
function budget({ rule: { tolerance = 0 }, score, target }: Given): Found {
  const kept: Found = success({ kind: "at-most", values: [target + tolerance] });
  const found = along(impliedStart(target, "lower"), target, score, "lower");
  if (score === 100) return kept;
  const [value] = found.ok ? found.value.values : [];
  if (value === undefined) return found;
  return score < 100 && value <= target + tolerance ? kept : exactly(value);
}

function maintain(wanted: Given): Found {
  const { rule, score, target } = wanted;
  const { tolerance = 0, direction } = rule;
  const margin = rule.margin ?? (rule.tolerance === undefined ? Math.abs(target) : 0);
  if (direction === undefined) return aroundBand(wanted, target - tolerance, target + tolerance, margin);
  const side = direction === "higher" ? -1 : 1;
  if (score === 100) return success({ kind: side < 0 ? "at-least" : "at-most", values: [target + side * tolerance] });
  if (score < 0 || score > 100 || !(margin > 0)) return cannot(score, 0, 100);
  return exactly(target + side * (tolerance + margin * (1 - score / 100)));
}

function anchors({ rule: { points = [] }, score, actual }: Given): Found {
  const sorted = inOrder(points);
  const values = new Set<number>();
  sorted.forEach((point, index) => {
    if (point.score === score) values.add(point.value);
    const next = sorted[index + 1];
    if (next === undefined || (point.score - score) * (next.score - score) >= 0) return;
    values.add(point.value + ((score - point.score) * (next.value - point.value)) / (next.score - point.score));
  });
  const nearest = [...values].sort((one, other) => Math.abs(one - actual) - Math.abs(other - actual));
  return nearest.length > 0 ? exactly(...nearest) : cannot(score, ...ends(sorted.map((point) => point.score)));
}

/** The least step that has at least the score; on a staircase that leads down whatever lies below the first that is too bad. */
function steps({ rule: { points = [] }, score }: Given): Found {
  const sorted = inOrder(points);
  if (scoreBelow(sorted) >= score) {
    const worse = sorted.find((point) => point.score < score);
    return worse === undefined
      ? success({ kind: "at-most", values: [sorted.at(-1)?.value ?? 0] })
      : success({ kind: "below", values: [worse.value] });
  }
  const first = sorted.find((point) => point.score >= score);
  return first === undefined
    ? cannot(score, ...ends(sorted.map((point) => point.score)))
    : success({ kind: "at-least", values: [first.value] });
}

function qualitative({ rule: { words = [] }, score }: Given): Found {
  const good = words.filter((word) => word.score >= score).sort((one, other) => one.score - other.score);
  const [least] = good;
  return least === undefined
    ? cannot(score, ...ends(words.map((word) => word.score)))
    : success({ kind: "word", values: [words.indexOf(least)] });
}

function yesNo({ rule: { direction, tolerance = 0 }, score, target }: Given): Found {
  if (score > 100) return cannot(score, 0, 100);
  const isLower = direction === "lower";
  if (Number.isNaN(target)) return exactly(score > 0 === isLower ? 0 : 1);
  const limit = isLower ? target + tolerance : target - tolerance;
  return success({ kind: isLower ? "at-most" : "at-least", values: [limit] });
}

function milestones({ rule, score }: Given): Found {
  const whole = (rule.milestones ?? []).reduce((sum, { weight }) => sum + Math.max(0, weight), 0);
  return score > 100
    ? cannot(score, 0, 100)
    : success({ kind: "weight", values: [Math.max(0, (score / 100) * whole)] });
}

function compliance({ score, periods }: Given): Found {
  if (score > 100) return cannot(score, 0, 100);
  return success({ kind: "periods", values: [Math.max(0, Math.ceil((score * periods) / 100 - 1e-9))] });
}

/** What is expected by the day is found by scoring a value that is on its target: 100 of 100 × what is expected. */
function deadline(kind: "deadline" | "deadlineSteps" | "deadlineCurve"): (wanted: Given) => Found {
  return (wanted) => {
    const { rule, score, target, baseline, today } = wanted;
    const atTarget = KINDS[kind].score({ actual: target, target, baseline }, rule, { today, periods: 1, met: 0 });
    return typeof atTarget === "number"
      ? wayCovered({ ...wanted, score: (score * 100) / atTarget })
      : failure(atTarget);
  };
}

const ends = (scores: readonly number[]): readonly [least: number, most: number] => [
  Math.min(...scores),
  Math.max(...scores),
];

const inOrder = (points: readonly Point[]): readonly Point[] =>
  [...points].sort((one, other) => one.value - other.value);

/** Each kind the other way round. */
export const INVERSES: Readonly<Record<KindName, (wanted: Given) => Found>> = {
  linear,
  minMax: ({ rule: { low = 0, high = 0, direction }, score }) => {
    const covered = (score / 100) * (high - low);
    return exactly(direction === "lower" ? high - covered : low + covered);
  },
  goalRedFlag: ({ score, target, baseline }) =>
    exactly(baseline + ((score - 100 / 3) / (100 / 3)) * (target - baseline)),
  anchors,
  ratioHigher: ratio("higher"),
  ratioLower: ratio("lower"),
  budget,
  targetIsBest: (wanted) =>
    aroundBand(wanted, wanted.target, wanted.target, wanted.rule.margin ?? Math.abs(wanted.target)),
  band: (wanted) => {
    const { low = 0, high = 0, margin = 0 } = wanted.rule;
    return aroundBand(wanted, low, high, margin);
  },
  maintain,
  compliance,
  yesNo,
  milestones,
  qualitative,
  steps,
  deadline: deadline("deadline"),
  deadlineSteps: deadline("deadlineSteps"),
  deadlineCurve: deadline("deadlineCurve"),
};
