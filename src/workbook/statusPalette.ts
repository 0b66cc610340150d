import type { Status } from "../scorecard";

/** Pale fills under dark letters, 5.5:1 and more, for what says the same by a word or a symbol. */
export const STATUS_PALETTE = {
  green: { fill: "#DFF6DD", font: "#0E700E" },
  amber: { fill: "#FFF4CE", font: "#835B00" },
  red: { fill: "#FDE7E9", font: "#B10E1C" },
  none: { fill: "#F3F2F1", font: "#605E5C" },
} as const satisfies Readonly<Partial<Record<Status, { readonly fill: string; readonly font: string }>>>;

export type StatusColour = keyof typeof STATUS_PALETTE;

export const STATUS_COLOURS = Object.keys(STATUS_PALETTE) as readonly StatusColour[];
