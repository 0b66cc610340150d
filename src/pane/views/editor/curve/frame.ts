/** From where to where an axis goes. */
export interface Extent {
  readonly low: number;
  readonly high: number;
}

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

const share = (value: number, { low, high }: Extent): number => (value - low) / (high - low);

/** Where a place of the axes lies in the picture, in pixels from its top left corner. */
export function onPicture({ width, height, margin, x, y }: Frame, place: Place): Place {
  return {
    x: margin.left + share(place.x, x) * (width - margin.left - margin.right),
    y: height - margin.bottom - share(place.y, y) * (height - margin.top - margin.bottom),
  };
}

/** The inverse of `onPicture`; places outside the axes lie on their edges. */
export function onAxes({ width, height, margin, x, y }: Frame, pixels: Place): Place {
  const across = (pixels.x - margin.left) / (width - margin.left - margin.right);
  const up = (height - margin.bottom - pixels.y) / (height - margin.top - margin.bottom);
  return { x: within(x.low + across * (x.high - x.low), x), y: within(y.low + up * (y.high - y.low), y) };
}

export const within = (value: number, { low, high }: Extent): number => Math.min(high, Math.max(low, value));
