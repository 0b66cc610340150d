import { sameAnswer, type Answer } from "./answer";

/** What Excel passes for the arguments of one call, and where those lie that are plain references. */
export interface Call {
  readonly values: readonly unknown[];
  /** `undefined` for what is worked out in the formula itself, or lies in another workbook. */
  readonly places: readonly (string | undefined)[];
}

/** From this many zeros on they are asked for rather than tried one by one. */
const MANY = 8;

export function callOf(values: readonly unknown[], addresses: readonly unknown[] = []): Call {
  const places = values.map((_, index) => {
    const address = addresses[index];
    return typeof address === "string" && address !== "" && !address.includes("[") ? address : undefined;
  });
  return { values, places };
}

/** The same call with some of the zeros that may be blank cells as such. */
export const withBlanks = (
  { values, places }: Call,
  isBlank: (place: string, row: number, column: number) => boolean,
): readonly unknown[] =>
  values.map((given, index) => {
    const place = places[index];
    if (place === undefined) return given;
    const cell = (value: unknown, row: number, column: number): unknown =>
      value === 0 && isBlank(place, row, column) ? null : value;
    return Array.isArray(given)
      ? given.map((row: unknown, at) => (Array.isArray(row) ? row.map((each, column) => cell(each, at, column)) : row))
      : cell(given, 0, 0);
  });

/**
 * Whether an answer depends on which zeros are blank cells: all of them or one of them as such says something else. Calls without a
 * zero in a plain reference, nearly all, take no second look.
 */
export function dependsOnBlanks(call: Call, answer: (values: readonly unknown[]) => Answer): boolean {
  let zeros = 0;
  const asBlank = withBlanks(call, () => (zeros += 1) > 0);
  if (zeros === 0) return false;
  const asZero = answer(call.values);
  if (zeros > MANY || !sameAnswer(asZero, answer(asBlank))) return true;
  return Array.from({ length: zeros }).some((_, wanted) => {
    let at = -1;
    return !sameAnswer(asZero, answer(withBlanks(call, () => (at += 1) === wanted)));
  });
}
