import type { PresetPath } from "../../grid/shapes/presetGeometry";

/** How much of black or white is in the parts of a shape that are drawn in another tone. */
const TONES: Readonly<Record<PresetPath["fill"], readonly [share: number, other: number]>> = {
  norm: [0, 0],
  none: [0, 0],
  darken: [0.4, 0],
  darkenLess: [0.2, 0],
  lighten: [0.4, 255],
  lightenLess: [0.2, 255],
};

/** @param color - `#RRGGBB` */
export function tone(color: string, fill: PresetPath["fill"]): string {
  const [share, other] = TONES[fill];
  const parts = [1, 3, 5].map((at) => Math.round(parseInt(color.slice(at, at + 2), 16) * (1 - share) + other * share));
  return `#${parts.map((part) => part.toString(16).toUpperCase().padStart(2, "0")).join("")}`;
}
