/** Thousands and millions, and half or twice as much: 600 against 1 is doubtful, 400 is not. */
const STEP = 3;
const LEEWAY = Math.log10(2);

/**
 * Whether one of two values looks as if it counted in thousands or millions and the other did not: 1,234,567 against 1,200, or a price for one
 * against the price for a thousand. Of the two signs nothing is known, and of 0 neither.
 */
export function isThousandfoldApart(actual: number, target: number): boolean {
  if (actual * target <= 0) return false;
  const apart = Math.abs(Math.log10(actual / target));
  const steps = Math.round(apart / STEP);
  return steps > 0 && Math.abs(apart - STEP * steps) <= LEEWAY;
}
