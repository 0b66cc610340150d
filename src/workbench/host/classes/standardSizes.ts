export const POINTS_PER_PIXEL = 0.75;

/** In pixels, as the workbench draws cells. */
export const STANDARD_WIDTH = 88;
export const STANDARD_HEIGHT = 24;
