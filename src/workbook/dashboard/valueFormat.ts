/** So much goes into a cell with a number, in letters; what Excel cannot show whole it shows as `####`. */
const ROOM = 12;
/** These are half as wide. */
const NARROW = /[ .,:;'|!ijlI()-]/;

/**
 * The unit stands behind the number where there is room for it. A KPI whose numbers are whole has no decimals, large ones have none either, and small ones two.
 *
 * @param numbers - its actual value and its target, as far as there are any
 */
export function valueFormat(unit: string, numbers: readonly number[]): string {
  const plain = plainFormat(numbers);
  return unit === "" || isUnitAside(unit, numbers) ? plain : `${plain} "${unit.replaceAll('"', "")}"`;
}

/** Whether a unit is too long to stand behind the numbers of its KPI, and so stands behind the name. */
export const isUnitAside = (unit: string, numbers: readonly number[]): boolean =>
  unit !== "" && Math.max(0, ...numbers.map((number) => widthOf(`${shown(number, numbers)} ${unit}`))) > ROOM;

/** A name with the unit of its KPI. */
export const withUnit = (name: string, unit: string): string => (unit === "" ? name : `${name} (${unit})`);

const widthOf = (text: string): number => [...text].reduce((sum, letter) => sum + (NARROW.test(letter) ? 0.5 : 1), 0);

const decimalsOf = (numbers: readonly number[]): 0 | 1 | 2 => {
  const most = Math.max(0, ...numbers.map(Math.abs));
  if (most >= 1000 || (numbers.length > 0 && numbers.every(Number.isInteger))) return 0;
  return most >= 10 ? 1 : 2;
};

const plainFormat = (numbers: readonly number[]): string => ["#,##0", "#,##0.0", "#,##0.00"][decimalsOf(numbers)] ?? "";

/** As wide as Excel writes it, whatever separators the reader has. */
const shown = (number: number, numbers: readonly number[]): string =>
  number.toFixed(decimalsOf(numbers)).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
