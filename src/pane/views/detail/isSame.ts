/** Whether two values are the same but for what adding up decimals leaves: 0.1 + 0.2 is 0.3. */
export const isSame = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
