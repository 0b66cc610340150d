export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the coordinates of the map, in pixels. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export const centerOf = ({ left, width }: Rectangle): number => left + width / 2;
export const rightOf = ({ left, width }: Rectangle): number => left + width;
export const bottomOf = ({ top, height }: Rectangle): number => top + height;
