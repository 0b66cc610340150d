/** The steps between labels beyond a whole cycle. */
const CYCLES = [2, 5, 10, 20, 50, 100, 1000] as const;

/**
 * Which of a row of labels are written, so that none runs into the next: every so many, always the same ones of a cycle, as every
 * fourth month of a year.
 *
 * @param room - how many labels find room beside each other
 * @param cycle - how many make one whole, and which of the first one the row begins with
 * @example spacedPlaces(24, 6, { length: 12, first: 10 }) // [2, 6, 10, 14, 18, 22]: from November each January, May and September
 */
export function spacedPlaces(
  count: number,
  room: number,
  { length, first }: { readonly length: number; readonly first: number },
): readonly number[] {
  const within = Array.from({ length }, (_, place) => place + 1).filter((step) => length % step === 0);
  const steps = [...within, ...CYCLES.map((cycles) => cycles * length)];
  const placesAt = (step: number): readonly number[] =>
    Array.from({ length: count }, (_, place) => place).filter((place) => (place + first) % step === 0);
  const fitting = steps.map(placesAt).find((places) => places.length <= room);
  // Where none falls within the row the last one stands for it.
  return fitting?.length ? fitting : [count - 1].filter((place) => place >= 0);
}
