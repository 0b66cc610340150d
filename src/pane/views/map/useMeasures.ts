import { useEffect, useState, type RefObject } from "react";
import { objectiveId, type ObjectiveId } from "../../../scorecard";
import { BOX_ATTRIBUTE } from "./boxElement";
import type { Rectangle } from "./layout/geometry";

/** Where the boxes lie, in the coordinates of the map. */
export type Measures = ReadonlyMap<ObjectiveId, Rectangle>;

const NOTHING: Measures = new Map();

/**
 * Always up to date: text may wrap differently with every width, zoom and font.
 *
 * @param arrangement - changes whenever boxes come, go or change places
 */
export function useMeasures(map: RefObject<HTMLElement | null>, arrangement: string): Measures {
  const [measures, setMeasures] = useState(NOTHING);
  useEffect(() => {
    const { current } = map;
    // Only a browser lays out.
    if (current === null || typeof ResizeObserver !== "function") return undefined;
    const observer = new ResizeObserver(() => {
      const read = measured(current);
      setMeasures((before) => (isSame(before, read) ? before : read));
    });
    observer.observe(current);
    for (const box of boxesOf(current)) observer.observe(box);
    return () => observer.disconnect();
  }, [map, arrangement]);
  return measures;
}

const boxesOf = (map: HTMLElement): readonly HTMLElement[] => [
  ...map.querySelectorAll<HTMLElement>(`[${BOX_ATTRIBUTE}]`),
];

function measured(map: HTMLElement): Measures {
  const origin = map.getBoundingClientRect();
  return new Map(
    boxesOf(map).map((box) => {
      const { left, top, width, height } = box.getBoundingClientRect();
      const id = objectiveId(box.getAttribute(BOX_ATTRIBUTE) ?? "");
      return [id, { left: left - origin.left, top: top - origin.top, width, height }] as const;
    }),
  );
}

function isSame(one: Measures, other: Measures): boolean {
  return (
    one.size === other.size &&
    [...one].every(([id, box]) => {
      const own = other.get(id);
      return (["left", "top", "width", "height"] as const).every((part) => own?.[part] === box[part]);
    })
  );
}
