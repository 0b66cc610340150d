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

/** In points: what is printed is as wide as a page, however many boxes stand beside each other. */
const [MARGIN, GAP, BAND_WIDTH, PAGE] = [12, 16, 140, 782];

/** Widths are whole pixels, of three quarters of a point. */
const PIXEL = 1;

/** So many boxes stand beside each other where no perspective has more objectives, and two at the least. */
export const boxesAcross = (bands: readonly { readonly objectives: readonly unknown[] }[]): number =>
  Math.min(BOXES, Math.max(2, ...bands.map(({ objectives }) => objectives.length)));

/** How wide a box is, in points. @param boxes - beside each other */
export const boxWidth = (boxes: number): number => (PAGE - MARGIN - BAND_WIDTH) / boxes - GAP;

/**
 * The widths of boxes that are to be shown, in points, where more of them are than were: those that were hidden, and those that still have
 * the width that they were given, share the page; others stay as somebody has made them.
 *
 * @param widths - as they are, of all boxes from the left; 0 for a hidden one
 */
export function widthsShown(widths: readonly number[], across: number): readonly number[] {
  const former = widths.filter((width) => width > 0).length;
  const isGiven = (width: number): boolean => Math.abs(width - boxWidth(former)) < PIXEL;
  const shown = widths.slice(0, across);
  return shown.map((width) => (width === 0 || (former < across && isGiven(width)) ? boxWidth(across) : width));
}

/** Of the columns from the left, in points; those of boxes that are not needed are hidden. */
export const widthsFor = (boxes: number): readonly number[] => [
  ...[MARGIN, BAND_WIDTH],
  ...Array.from({ length: BOXES }, () => [GAP, boxWidth(boxes)]).flat(),
];
