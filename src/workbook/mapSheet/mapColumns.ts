/** So many objectives stand beside each other in a perspective's band. */
export const BOXES = 4;

/** A perspective's name stands here. */
export const BAND = 1;
/** @param place - from the left, counted from 0 */
export const boxColumn = (place: number): number => BAND + 2 + 2 * place;

/** The first of the hidden columns, and so the end of what is printed. */
export const FIRST_HIDDEN = boxColumn(BOXES - 1) + 1;
/** The first hidden one: what the row shows, for the question whether the sheet is behind. */
export const MARKS = boxColumn(BOXES - 1) + 1;
export const BAND_ID = MARKS + 1;
export const boxId = (place: number): number => BAND_ID + 1 + place;

/** All of the sheet's columns that are ours; what stands right of them is other people's. */
export const OWN_COLUMNS = boxId(BOXES - 1) + 1;

/** In points. */
export const WIDTHS: readonly number[] = [12, 130, ...Array.from({ length: BOXES }, () => [10, 150]).flat()];
