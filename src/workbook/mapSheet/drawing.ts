import type { MapBand } from "./bandsOf";

/** What our shapes on the sheet are called: any other shape there is somebody's own. */
const PREFIX = "BSC map ";

/** A rectangle round the cells of an objective. */
export const frameName = (id: string): string => `${PREFIX}${id}`;
export const arrowName = (from: string, to: string): string => `${PREFIX}${from}>${to}`;

/** What is read to those who do not see a frame; a file has no other blanks in it. @param name - of the objective */
export const frameText = (name: string): string => name.replace(/\s+/g, " ").trim();

export const isOurShape = (name: string): boolean => name.startsWith(PREFIX);

export interface MapArrow {
  readonly from: string;
  readonly to: string;
}

/** The arrows between objectives that have a box; what leads to itself, or is said twice, is drawn once or not at all. */
export function arrowsOf(objectives: readonly MapBand["objectives"][number][]): readonly MapArrow[] {
  const drawn = new Set<string>(objectives.map(({ id }) => id));
  return objectives.flatMap(({ id, leadsTo }) =>
    [...new Set(leadsTo)].filter((to) => to !== id && drawn.has(to)).map((to) => ({ from: id, to })),
  );
}

/** The names of all that is drawn of these objectives. */
export const shapeNames = (objectives: readonly MapBand["objectives"][number][]): readonly string[] => [
  ...objectives.map(({ id }) => frameName(id)),
  ...arrowsOf(objectives).map(({ from, to }) => arrowName(from, to)),
];
