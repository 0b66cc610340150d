// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/g;

/** A picture without the characters that XML cannot hold. */
export const wellFormed = (svg: string): string => svg.replace(UNWRITABLE, "");
