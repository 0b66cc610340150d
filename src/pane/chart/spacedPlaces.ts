/**
 * Which of a row of labels are written, so that none runs into the next: the last always, and from there every so many.
 *
 * @param room - how many labels find room beside each other
 * @example spacedPlaces(7, 3) // [0, 3, 6]
 */
export function spacedPlaces(count: number, room: number): readonly number[] {
  if (count === 0) return [];
  const step = Math.max(1, Math.ceil((count - 1) / Math.max(1, room - 1)));
  const places: number[] = [];
  for (let place = count - 1; place >= 0; place -= step) places.unshift(place);
  return places;
}
