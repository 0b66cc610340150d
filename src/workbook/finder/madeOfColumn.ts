import type { CellValue } from "../cells";
import type { ColumnTake, OfColumn } from "../columnFormula";

type Numbers = readonly number[];

const sum = (numbers: Numbers): number => numbers.reduce((total, each) => total + each, 0);
const share = (numbers: Numbers, isIn: (value: number) => boolean): number =>
  (100 * numbers.filter(isIn).length) / numbers.length;

const MADE: Readonly<Record<ColumnTake, (numbers: Numbers) => number | undefined>> = {
  sum,
  average: (numbers) => sum(numbers) / numbers.length,
  min: (numbers) => Math.min(...numbers),
  max: (numbers) => Math.max(...numbers),
  last: (numbers) => numbers.at(-1),
  nps: (numbers) => share(numbers, (answer) => answer >= 9) - share(numbers, (answer) => answer <= 6),
  csat: (numbers) => share(numbers, (answer) => answer >= 4),
};

/** What the formula of a column will say of these cells. */
export function madeOfColumn(
  { values, take, per, isPercent, isPerThousand }: OfColumn & { readonly isPercent?: true | undefined },
  cells: (reference: string) => readonly CellValue[],
): number | undefined {
  const numbersIn = (reference: string): Numbers => cells(reference).filter((value) => typeof value === "number");
  const numbers = numbersIn(values);
  // A text among the numbers is shown in place of them.
  if (numbers.length === 0 || cells(values).some((value) => typeof value === "string" && value !== ""))
    return undefined;
  const made = MADE[take](numbers);
  if (made === undefined || per === undefined) return made;
  const below = sum(numbersIn(per));
  return below === 0 ? undefined : ((isPercent ? 100 : isPerThousand ? 1000 : 1) * made) / below;
}
