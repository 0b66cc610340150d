/** Before this share of a period has passed, what has come says too little of the rest. */
const LEAST_SHARE = 0.25;

/**
 * What a period that is running will bring in all, if the rest comes at the rate so far. Only for what adds up.
 *
 * - Empty: `undefined` before a quarter of the period has passed.
 *
 * @param days - how many have passed, today with them, and how many the period has
 * @example projected(3300, { passed: 24, all: 30 }) // 4125
 */
export function projected(
  soFar: number,
  { passed, all }: { readonly passed: number; readonly all: number },
): number | undefined {
  return passed < LEAST_SHARE * all ? undefined : (soFar * all) / passed;
}
