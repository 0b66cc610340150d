import type { ObjectiveId } from "../../../../scorecard";
import type { Ends } from "./arrange";
import { bottomOf, centerOf, rightOf, type Point, type Rectangle } from "./geometry";
import { arc, through, type Gap, type Route } from "./paths";

interface Placed {
  readonly box: Rectangle;
  readonly row: number;
}

type Side = "top" | "bottom";

/** One end of a link at a box. */
interface Port {
  readonly link: number;
  readonly box: Rectangle;
  readonly side: Side;
  /** Where the link goes from here: ports are sorted by it, so that lines at one box do not cross. */
  readonly towards: number;
}

/** How much of the edge of a box is for arrows. */
const EDGE = 0.6;
/** At most so far apart. */
const PORT_GAP = 16;
/** How far lines that share a gap lie apart. */
const LINE_GAP = 5;

/**
 * Draws links from the edge of the cause to the edge of the effect. Where rows lie between, the line passes through the
 * gaps between their boxes and not behind them.
 *
 * @param rows - the boxes of each row, left to right, from the top of the map
 * @returns one route a link, `undefined` where a box is not there
 */
export function routeLinks(
  rows: readonly (readonly ObjectiveId[])[],
  boxes: ReadonlyMap<ObjectiveId, Rectangle>,
  links: readonly Ends[],
): readonly (Route | undefined)[] {
  const placed = new Map<ObjectiveId, Placed>();
  rows.forEach((ids, row) => {
    for (const id of ids) {
      const box = boxes.get(id);
      if (box) placed.set(id, { box, row });
    }
  });
  const gaps = gapsOf(rows, boxes);
  const drawn = links.map(({ from, to }) => {
    const [cause, effect] = [placed.get(from), placed.get(to)];
    return cause && effect && { cause, effect, passages: passagesOf(cause, effect, gaps) };
  });
  const spread = spreadPassages(drawn.map((each) => each?.passages ?? []));
  const ports = drawn.flatMap((each, link) => (each ? portsOf(each.cause, each.effect, spread[link] ?? [], link) : []));
  const places = placePorts(ports);
  return drawn.map((each, link) => {
    const [start, end] = [places.get(`${link} start`), places.get(`${link} end`)];
    if (!each || !start || !end) return undefined;
    return each.cause.row === each.effect.row ? arc(start, end) : through(start, spread[link] ?? [], end);
  });
}

function gapsOf(
  rows: readonly (readonly ObjectiveId[])[],
  boxes: ReadonlyMap<ObjectiveId, Rectangle>,
): readonly (readonly Gap[])[] {
  return rows.map((ids, row) => {
    const own = ids.flatMap((id) => boxes.get(id) ?? []);
    const [first] = own;
    const last = own[own.length - 1];
    if (first === undefined || last === undefined) return [];
    const top = Math.min(...own.map((box) => box.top));
    const bottom = Math.max(...own.map(bottomOf));
    const between = own.slice(1).map((box, index) => (rightOf(own[index] ?? box) + box.left) / 2);
    return [first.left - LINE_GAP * 2, ...between, rightOf(last) + LINE_GAP * 2].map((x) => ({ row, x, top, bottom }));
  });
}

/** The gap that lies nearest to the straight line, in each row between, in the order in which they are passed. */
function passagesOf(cause: Placed, effect: Placed, gaps: readonly (readonly Gap[])[]): readonly Gap[] {
  const step = Math.sign(effect.row - cause.row);
  const steps = Math.abs(effect.row - cause.row);
  const [start, end] = [centerOf(cause.box), centerOf(effect.box)];
  return Array.from({ length: Math.max(0, steps - 1) }, (_, index) => {
    const wanted = start + ((end - start) * (index + 1)) / steps;
    const own = gaps[cause.row + step * (index + 1)] ?? [];
    return [...own].sort((one, other) => Math.abs(one.x - wanted) - Math.abs(other.x - wanted)).slice(0, 1);
  }).flat();
}

/** Lines that pass the same gap lie side by side. */
function spreadPassages(passages: readonly (readonly Gap[])[]): readonly (readonly Gap[])[] {
  const users = new Map<Gap, number[]>();
  passages.forEach((own, link) => {
    for (const gap of own) users.set(gap, [...(users.get(gap) ?? []), link]);
  });
  return passages.map((own, link) =>
    own.map((gap) => {
      const sharing = users.get(gap) ?? [];
      return { ...gap, x: gap.x + (sharing.indexOf(link) - (sharing.length - 1) / 2) * LINE_GAP };
    }),
  );
}

function portsOf(cause: Placed, effect: Placed, passages: readonly Gap[], link: number): readonly Port[] {
  const goesDown = effect.row > cause.row;
  const isSameRow = effect.row === cause.row;
  const first = passages[0]?.x ?? centerOf(effect.box);
  const last = passages[passages.length - 1]?.x ?? centerOf(cause.box);
  return [
    { link, box: cause.box, side: goesDown ? "bottom" : "top", towards: first },
    { link, box: effect.box, side: goesDown || isSameRow ? "top" : "bottom", towards: last },
  ];
}

/** Where each end of each link touches its box, by link and end. */
function placePorts(ports: readonly Port[]): ReadonlyMap<string, Point> {
  const places = new Map<string, Point>();
  const ends = ports.map((port, index) => ({ ...port, key: `${port.link} ${index % 2 === 0 ? "start" : "end"}` }));
  const sides = new Map<Rectangle, Record<Side, (typeof ends)[number][]>>();
  for (const end of ends) {
    const own = sides.get(end.box) ?? { top: [], bottom: [] };
    own[end.side].push(end);
    sides.set(end.box, own);
  }
  for (const [box, own] of sides) {
    for (const side of ["top", "bottom"] as const) {
      const sorted = [...own[side]].sort((one, other) => one.towards - other.towards);
      const gap = Math.min(PORT_GAP, (box.width * EDGE) / Math.max(1, sorted.length - 1));
      sorted.forEach(({ key }, index) => {
        const x = centerOf(box) + (index - (sorted.length - 1) / 2) * gap;
        places.set(key, { x, y: side === "top" ? box.top : bottomOf(box) });
      });
    }
  }
  return places;
}
