import { difference as exactly, type Point } from "../../scorecard";

/** A word for "no score": the cell around it shows nothing. */
export const NONE = "NA()";

/** Neither a link nor a typed value. */
export const isUnset = (column: string): string => `AND(ISBLANK([@${column}Link]),ISBLANK([@Typed${column}]))`;

/** As Excel reads it, whatever its size; a negative one in brackets. */
export function number(value: number): string {
  const text = String(value).replace("e", "E");
  return value < 0 ? `(${text})` : text;
}

export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** `one − other` as the engine has it: rounded to the fifteenth digit of the larger operand. */
export const difference = (one: string, other: string): string =>
  `ROUND(${one}-${other},14-INT(LOG10(MAX(ABS(${one}),ABS(${other}),1E-8))))`;

/** To the decimals that scores have. */
export const roundedScore = (score: string): string => `ROUND(${score},9)`;

/** The number in a cell; something else where it holds none. */
export const numberOr = (cell: string, otherwise: number): string =>
  `IFERROR(IF(ISNUMBER(${cell}),${cell},${otherwise}),${otherwise})`;

/** 100 without any distance, falling to 0 at the margin; 0 for any distance without one. */
export const fallen = (distance: string, margin: string): string =>
  `IF(${distance}=0,100,IF(${margin}>0,MAX(0,100*(1-${distance}/${margin})),0))`;

export const isLower = 'EXACT([@Direction],"lower")';
export const isHigher = 'EXACT([@Direction],"higher")';
/** To LibreOffice TRUE and FALSE are numbers too. */
export const given = (column: string): string => `AND(ISNUMBER([@${column}]),NOT(ISLOGICAL([@${column}])))`;
export const orZero = (column: string): string => `IF(${given(column)},[@${column}],0)`;

/** What `then` says of the points in order; no score when there are too few or two at one value. */
export const scale = (
  points: readonly Point[] = [],
  least: number,
  then: (sorted: readonly Point[]) => string,
): string => {
  const sorted = inOrder(points);
  const repeats = sorted.some(({ value }, index) => sorted[index + 1]?.value === value);
  return sorted.length < least || repeats ? NONE : then(sorted);
};

/** Straight lines from point to point, flat beyond the ends. */
export const line = (at: string, sorted: readonly Point[]): string =>
  sorted.reduceRight((rest, { value, score }, index) => {
    const left = sorted[index - 1];
    if (rest === "") rest = number(score);
    if (left === undefined) return `IF(${at}<=${number(value)},${number(score)},${rest})`;
    const covered = `${difference(at, number(left.value))}/${number(exactly(value, left.value))}`;
    const onTheWay = `${number(left.score)}+(${number(score - left.score)})*${covered}`;
    return `IF(${at}=${number(value)},${number(score)},IF(${at}<${number(value)},${onTheWay},${rest}))`;
  }, "");

/** The score of the last step that has been reached. */
export const staircase = (at: string, sorted: readonly Point[], below: string): string =>
  sorted.reduce((rest, { value, score }) => `IF(${difference(at, number(value))}>=0,${number(score)},${rest})`, below);

export const inOrder = (points: readonly Point[]): readonly Point[] =>
  [...points].sort((one, other) => one.value - other.value);
