/** A rectangle on a sheet, in points. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a line can be glued to a rectangle, in the order of Excel: the middle of the top, of the left side, of the bottom and of the right side. */
const sitesOf = ({ left, top, width, height }: FrameBox): readonly Point[] => [
  { x: left + width / 2, y: top },
  { x: left, y: top + height / 2 },
  { x: left + width / 2, y: top + height },
  { x: left + width, y: top + height / 2 },
];

/** In points: a line this near a box that it does not belong to looks as if it did. */
const NEAR = 2;
/** What a point of a line over a box costs, as a line over a text is hard to read, in points of a line beside all of them. */
const OVER = 20;
/** What an arrow between two lines of boxes costs more that begins or ends at a side: arrows up and down are read between the lines. */
const ASIDE = 400;

/**
 * Which sites a straight arrow is glued to: those between which it lies over as few boxes as can be, then from top to bottom between two
 * lines of boxes, and then where it is the shortest.
 *
 * @param boxes - all that are drawn, the two among them
 * @returns the site where it begins and the one where it ends; the tops where the two are the same box
 */
export function arrowSites(
  from: FrameBox,
  to: FrameBox,
  boxes: readonly FrameBox[],
): readonly [begin: number, end: number] {
  const obstacles = boxes.map((box) => grown(box, box === from || box === to ? -NEAR : NEAR));
  const isBeside = from.top < to.top + to.height && to.top < from.top + from.height;
  const pairs = sitesOf(from).flatMap((start, begin) =>
    sitesOf(to).map((finish, end) => {
      const over = obstacles.reduce((sum, box) => sum + lengthWithin(start, finish, box), 0);
      const aside = isBeside ? 0 : ASIDE * ((begin % 2) + (end % 2));
      return { begin, end, cost: OVER * over + aside + distance(start, finish) };
    }),
  );
  const best = pairs.reduce<(typeof pairs)[number] | undefined>(
    (least, pair) => (least !== undefined && least.cost <= pair.cost ? least : pair),
    undefined,
  );
  return [best?.begin ?? 0, best?.end ?? 0];
}

const distance = (start: Point, finish: Point): number => Math.hypot(finish.x - start.x, finish.y - start.y);

const grown = ({ left, top, width, height }: FrameBox, by: number): FrameBox => ({
  ...{ left: left - by, top: top - by },
  ...{ width: Math.max(0, width + 2 * by), height: Math.max(0, height + 2 * by) },
});

/** How much of a line lies within a box: what is left of it when each side has cut off its part. */
function lengthWithin(start: Point, finish: Point, { left, top, width, height }: FrameBox): number {
  const [dx, dy] = [finish.x - start.x, finish.y - start.y];
  const sides = [
    [-dx, start.x - left],
    [dx, left + width - start.x],
    [-dy, start.y - top],
    [dy, top + height - start.y],
  ] as const;
  let [enters, leaves] = [0, 1];
  for (const [step, room] of sides) {
    if (step === 0 && room < 0) return 0;
    if (step < 0) enters = Math.max(enters, room / step);
    if (step > 0) leaves = Math.min(leaves, room / step);
  }
  return enters < leaves ? (leaves - enters) * distance(start, finish) : 0;
}
