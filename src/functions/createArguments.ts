import type { ArgumentProblem, Reading } from "../scorecard";
import { readCell } from "./readCell";

/** Bounds that a number must keep, both inclusive. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

/**
 * Reads the arguments of one call, by position from 1. The first that cannot be used is kept as `problem`; whatever is
 * read from then on stands in for it and must not be shown.
 */
export interface Arguments {
  readonly problem: ArgumentProblem | undefined;
  isLeftOut(position: number): boolean;
  /** A single number. Without a fallback it must be given. */
  number(position: number, bounds?: Bounds, fallback?: number): number;
  optionalNumber(position: number, bounds?: Bounds): number | undefined;
  /** A text, or a number as text; empty when left out. */
  text(position: number): string;
  /** One of the choices, in any case; the first when left out. */
  choice<Choice extends string>(position: number, choices: readonly Choice[]): Choice;
  /** Every cell of a range, row by row; a single value is a range of one. */
  cells(position: number): readonly Reading[];
  /** The numbers of a range, row by row. Blank cells are left out; anything else that is no number is a problem. */
  numbers(position: number, bounds?: Bounds): readonly number[];
  /** Like `numbers`, with `undefined` for blank cells. */
  numbersOrBlanks(position: number, bounds?: Bounds): readonly (number | undefined)[];
  /** Rows of a range. */
  rows(position: number): readonly (readonly Reading[])[];
  refuse(problem: ArgumentProblem): void;
}

export function createArguments(values: readonly unknown[]): Arguments {
  let problem: ArgumentProblem | undefined;
  const refuse = (found: ArgumentProblem): void => void (problem ??= found);

  const rows = (position: number): readonly (readonly Reading[])[] => {
    const given = values[position - 1];
    if (!Array.isArray(given)) return [[readCell(given)]];
    return given.map((row: unknown) => (Array.isArray(row) ? row.map(readCell) : [readCell(row)]));
  };
  const cells = (position: number): readonly Reading[] => rows(position).flat();

  const numberOf = (position: number, reading: Reading, { least, most }: Bounds): number | undefined => {
    if (reading.kind === "blank") return undefined;
    if (reading.kind !== "number") {
      refuse(unusable(position, reading));
      return undefined;
    }
    const { value } = reading;
    if ((least !== undefined && value < least) || (most !== undefined && value > most))
      refuse({ kind: "argument-out-of-range", position, value, least, most });
    return value;
  };
  const single = (position: number): Reading => {
    const [first = { kind: "blank" } as const, ...others] = cells(position);
    if (others.length > 0) refuse({ kind: "argument-not-single", position });
    return first;
  };
  const optionalNumber = (position: number, bounds: Bounds = {}): number | undefined =>
    numberOf(position, single(position), bounds);
  const text = (position: number): string => {
    const reading = single(position);
    switch (reading.kind) {
      case "text":
        return reading.text.trim();
      case "number":
        return String(reading.value);
      case "blank":
        return "";
      default:
        refuse(unusable(position, reading));
        return "";
    }
  };
  const numbersOrBlanks = (position: number, bounds: Bounds = {}): readonly (number | undefined)[] =>
    cells(position).map((reading) => numberOf(position, reading, bounds));

  return {
    get problem() {
      return problem;
    },
    isLeftOut: (position) => cells(position).every(({ kind }) => kind === "blank"),
    number: (position, bounds = {}, fallback) => {
      const value = optionalNumber(position, bounds) ?? fallback;
      if (value === undefined) refuse({ kind: "argument-missing", position });
      return value ?? 0;
    },
    optionalNumber,
    text,
    choice: (position, choices) => {
      const wanted = text(position);
      const [first] = choices;
      const found = wanted === "" ? first : choices.find((each) => each.toLowerCase() === wanted.toLowerCase());
      if (found === undefined) refuse({ kind: "argument-unknown", position, text: wanted, choices });
      return (found ?? first) as (typeof choices)[number];
    },
    cells,
    numbers: (position, bounds) => {
      const numbers = numbersOrBlanks(position, bounds).filter((value) => value !== undefined);
      if (numbers.length === 0) refuse({ kind: "argument-missing", position });
      return numbers;
    },
    numbersOrBlanks,
    rows,
    refuse,
  };
}

function unusable(position: number, reading: Reading): ArgumentProblem {
  switch (reading.kind) {
    case "error":
      return { kind: "argument-error", position, code: reading.code };
    case "text":
      return { kind: "argument-not-a-number", position, text: reading.text };
    case "logical":
      return { kind: "argument-not-a-number", position, text: reading.value ? "TRUE" : "FALSE" };
    default:
      return { kind: "argument-missing", position };
  }
}
