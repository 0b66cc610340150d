interface Size {
  readonly width: number;
  readonly height: number;
}

interface SparkPath {
  /** In the words of SVG. A period without a value is a gap. */
  readonly path: string;
  readonly targetHeight: number | undefined;
  /** Where the latest value stands. */
  readonly latest: { readonly x: number; readonly y: number };
}

/** Room for the stroke and the dot at the end. */
const MARGIN = 2;

/** The line through values and where their target lies; `undefined` when there are not two values to draw a line between. */
export function sparkPath(
  values: Float64Array,
  target: number | undefined,
  { width, height }: Size,
): SparkPath | undefined {
  const first = values.findIndex((value) => !Number.isNaN(value));
  let last = values.length - 1;
  while (last > first && Number.isNaN(values[last])) last -= 1;
  if (first < 0 || first === last) return undefined;
  let [low, high] = [target ?? Infinity, target ?? -Infinity];
  for (const value of values) {
    if (value < low) low = value;
    if (value > high) high = value;
  }
  const range = high - low;
  const across = (index: number): number => rounded(MARGIN + ((index - first) / (last - first)) * (width - 2 * MARGIN));
  const down = (value: number): number =>
    range > 0 && Number.isFinite(range)
      ? rounded(MARGIN + ((high - value) / range) * (height - 2 * MARGIN))
      : height / 2;
  let path = "";
  let isDrawing = false;
  for (let index = first; index <= last; index += 1) {
    const value = values[index] ?? NaN;
    const isThere = !Number.isNaN(value);
    if (isThere) path += `${isDrawing ? "L" : "M"}${across(index)} ${down(value)}`;
    isDrawing = isThere;
  }
  return {
    path,
    targetHeight: target === undefined ? undefined : down(target),
    latest: { x: across(last), y: down(values[last] ?? NaN) },
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;
