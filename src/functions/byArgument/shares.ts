/** A part of 1 rather than of 100: no score is so small but by a rare chance. */
export const isShare = (value: number): boolean => value > 0 && value <= 1;

/** What a share is of 100, as a person would write it. */
export const hundredfold = (share: number): number => Number((100 * share).toPrecision(15));
