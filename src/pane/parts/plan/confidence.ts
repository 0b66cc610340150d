/** How sure a person is to reach the target, from very unsure to very sure. */
export const CONFIDENCES = [1, 2, 3, 4, 5] as const;
export type Confidence = (typeof CONFIDENCES)[number];

export const isConfidence = (value: number | undefined): value is Confidence =>
  CONFIDENCES.some((confidence) => confidence === value);
