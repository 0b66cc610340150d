import { linearScale, within, type Extent } from "../../../chart/linearScale";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** A picture with its axes: how large it is, and what its edges stand for. Margins are inside the size. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly margin: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: Extent;
  readonly y: Extent;
}

/** Where a place of the axes lies in the picture, in pixels from its top left corner. */
export function onPicture({ width, height, margin, x, y }: Frame, place: Place): Place {
  return {
    x: linearScale(x, { low: margin.left, high: width - margin.right })(place.x),
    y: linearScale(y, { low: height - margin.bottom, high: margin.top })(place.y),
  };
}

/** The inverse of `onPicture`; places outside the axes lie on their edges. */
export function onAxes({ width, height, margin, x, y }: Frame, pixels: Place): Place {
  return {
    x: within(linearScale({ low: margin.left, high: width - margin.right }, x)(pixels.x), x),
    y: within(linearScale({ low: height - margin.bottom, high: margin.top }, y)(pixels.y), y),
  };
}
