/** Thousands and millions, and this much more or less: 400 against 1 is doubtful, 200 is not. */
const STEP = 3;
const LEEWAY = 0.5;

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
