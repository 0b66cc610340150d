/**
 * The unit stands behind the number. A KPI whose numbers are whole has no decimals, large ones have none either, and small ones two.
 *
 * @param numbers - its actual value and its target, as far as there are any
 */
export function valueFormat(unit: string, numbers: readonly number[]): string {
  const behind = unit === "" ? "" : ` "${unit.replaceAll('"', "")}"`;
  const most = Math.max(0, ...numbers.map(Math.abs));
  if (most >= 1000 || (numbers.length > 0 && numbers.every(Number.isInteger))) return `#,##0${behind}`;
  return `#,##0.${most >= 10 ? "0" : "00"}${behind}`;
}
