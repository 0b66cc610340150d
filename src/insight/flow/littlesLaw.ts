/**
 * Little's law: what is under way is what comes per period times how long it stays, `L = λ · W`.
 *
 * It holds where about as much leaves as comes, and nothing is given up on the way.
 */
export const underWay = (perPeriod: number, periods: number): number => perPeriod * periods;

/** How long things stay, in the periods of the rate; `undefined` when nothing leaves. */
export const timeInside = (inProgress: number, perPeriod: number): number | undefined =>
  perPeriod > 0 ? inProgress / perPeriod : undefined;

/** Arrivals and departures that lie further apart than this make it an approximation. */
const APART = 0.1;

export interface LittleCheck {
  /** Average lead time in periods, by the law. */
  readonly leadTime: number | undefined;
  /** Much more comes than leaves, or the other way round: then the law only says roughly. */
  readonly isApproximate: boolean;
}

/** The lead time that counts alone tell. */
export function leadTimeByLittle(
  inProgress: readonly number[],
  arrivals: readonly number[],
  departures: readonly number[],
): LittleCheck {
  const [came, left] = [total(arrivals), total(departures)];
  return {
    leadTime: timeInside(total(inProgress) / inProgress.length, left / departures.length),
    isApproximate: Math.abs(came - left) > APART * Math.max(came, left),
  };
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
