import { sum } from "simple-statistics";
import { valueCoverage } from "../valueCoverage";
import type { Reading, Readings, TeamPart, TeamParts } from "../reading";
import type { Crossing, UsedCrossing } from "./across";

interface Full {
  readonly weight: number;
  readonly actual: number;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
}

/**
 * The values of several teams as one.
 *
 * - What a team lacks is not 0: it is left out, with its target, and `teams` says how much of the whole that is. In a sum that is its share
 *   of the targets where every team has one, else its share of the weights. A team that has a part of its own value counts with that part.
 * - A team whose cell holds an error makes the whole an error: a sum without it would be a wrong number, not a missing one.
 * - A target or a baseline of the KPI's own stands, unless teams are missing from a sum: then it would be compared with a part of it, and
 *   the targets of those that are there take its place. One that is an error or no number stands as that, and is never replaced.
 * - Empty: with no team that has a value, what all of them say in common, else `blank`.
 *
 * @param parts - one a team that should have a value
 * @param own - what the team above says itself of target and baseline
 */
export function crossedReadings(
  crossing: UsedCrossing,
  parts: readonly TeamPart[],
  own: Pick<Readings, "target" | "baseline">,
): Readings {
  const wrong = parts.flatMap(({ readings, size }) => [readings.actual, ...(size ? [size.actual] : [])]).find(isWrong);
  const teams = partsOf(crossing, parts);
  if (wrong !== undefined) return { ...own, actual: wrong, ...teams };
  const full = parts.map((part) => fullOf(crossing, part)).filter((part) => part !== undefined);
  if (full.length === 0) return { ...own, actual: inCommon(parts), ...teams };
  const actual = joined(crossing, full, ({ actual: value }) => value);
  // Sizes that are all 0: there is nothing below the line.
  if (actual === undefined) return { ...own, actual: { kind: "error", code: "#DIV/0!" }, ...teams };
  const isPart = crossing.kind === "sum" && teams.teams !== undefined;
  const other = (field: "target" | "baseline"): Reading => {
    const said = own[field];
    if (isWrong(said) || (said.kind === "number" && !isPart)) return said;
    const value = joined(crossing, full, (each) => each[field]);
    if (value !== undefined) return { kind: "number", value };
    return said.kind === "number" ? { kind: "blank" } : said;
  };
  return {
    ...{ actual: { kind: "number", value: actual }, target: other("target"), baseline: other("baseline") },
    ...teams,
    ...extentOf(parts),
  };
}

/** Over how many of the periods that limits are said of the values go: over as many as the longest of them. */
function extentOf(parts: readonly TeamPart[]): Pick<Readings, "extent"> {
  const extents = parts.flatMap(({ readings: { extent } }) => extent ?? []);
  return extents.length === 0 ? {} : { extent: Math.max(...extents) };
}

const isWrong = ({ kind }: Reading): boolean =>
  kind === "error" ||
  kind === "broken" ||
  kind === "label-missing" ||
  kind === "text" ||
  kind === "logical" ||
  kind === "date";

const numberIn = (reading: Reading): number | undefined => (reading.kind === "number" ? reading.value : undefined);

/** A team's numbers and how much they count; `undefined` when it lacks one that is needed. */
function fullOf(crossing: Crossing, { readings, weight, size }: TeamPart): Full | undefined {
  const actual = numberIn(readings.actual);
  const counts = crossing.kind === "ratio" ? numberIn(size?.actual ?? { kind: "none" }) : weight;
  if (actual === undefined || counts === undefined || counts < 0) return undefined;
  return { weight: counts, actual, target: numberIn(readings.target), baseline: numberIn(readings.baseline) };
}

function joined(
  { kind }: Crossing,
  full: readonly Full[],
  valueOf: (each: Full) => number | undefined,
): number | undefined {
  const values = full.map(valueOf);
  if (!values.every((value) => value !== undefined)) return undefined;
  if (kind === "sum") return sum([...values]);
  if (kind === "min") return Math.min(...values);
  if (kind === "max") return Math.max(...values);
  const whole = sum(full.map(({ weight }) => weight));
  return whole > 0 ? sum(values.map((value, index) => value * (full[index]?.weight ?? 0))) / whole : undefined;
}

/** How much of all teams the value is made of, those below them and their periods included; nothing where none lacks any of it. */
function partsOf(crossing: Crossing, parts: readonly TeamPart[]): { readonly teams?: TeamParts } {
  const having = new Set(parts.filter((part) => fullOf(crossing, part) !== undefined));
  const shareOf = (part: TeamPart): number => (having.has(part) ? shareIn(part) : 0);
  const missing = parts.flatMap((part) => (having.has(part) ? missingIn(part) : [part.name]));
  const partly = parts.flatMap((part) => (having.has(part) ? partlyIn(part) : []));
  if (missing.length === 0 && partly.length === 0) return {};
  const targets = parts.map(({ readings }) => numberIn(readings.target) ?? 0);
  const byTarget = crossing.kind === "sum" && targets.every((target) => target > 0);
  const sizeOf = (part: TeamPart, index: number): number => {
    if (!byTarget) return part.weight;
    // The target of one that is made of some of its teams is that of those.
    return (targets[index] ?? 0) / (shareOf(part) || 1);
  };
  const whole = sum(parts.map(sizeOf));
  const had = sum(parts.map((part, index) => shareOf(part) * sizeOf(part, index)));
  return { teams: { share: whole > 0 ? had / whole : 0, missing, partly } };
}

/** How much of a team's value is there: of a rate as much as there is of both it and its size, for they lack the same periods and teams as a rule. */
const shareIn = ({ readings, size }: TeamPart): number =>
  Math.min(valueCoverage(readings), size === undefined ? 1 : valueCoverage(size));

/** Who of those below a team has no value, or no size of it. */
const missingIn = ({ readings, size }: TeamPart): readonly string[] =>
  eitherOf(readings.teams?.missing, size?.teams?.missing);

/** Who has only a part of a value: those below a team, and the team itself where its own periods or what it was closed with lack something. */
function partlyIn({ name, readings, size }: TeamPart): readonly string[] {
  const below = eitherOf(readings.teams?.partly, size?.teams?.partly);
  const isPart = ({ parts, closedShare }: Readings): boolean => parts !== undefined || closedShare !== undefined;
  return isPart(readings) || (size !== undefined && isPart(size)) ? [...below, name] : below;
}

/** The names of one list and those that only the other one has; two scorecards of one name stay two. */
const eitherOf = (names: readonly string[] = [], more: readonly string[] = []): readonly string[] => [
  ...names,
  ...more.filter((name) => !names.includes(name)),
];

function inCommon(parts: readonly TeamPart[]): Reading {
  const [first, ...others] = parts.map(({ readings }) => readings.actual);
  const isOne = first !== undefined && first.kind !== "number" && others.every(({ kind }) => kind === first.kind);
  return isOne ? first : { kind: "blank" };
}
