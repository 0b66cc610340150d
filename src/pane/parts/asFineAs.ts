/** A difference with no more decimals than the value that it is of is read with, unless nothing would be left. */
export function asFineAs(value: number, difference: number): number {
  const decimals = Math.abs(value) >= 1000 ? 0 : Math.abs(value) >= 1 ? 2 : 3;
  return Number(difference.toFixed(decimals)) || difference;
}
