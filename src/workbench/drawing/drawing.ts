import type { Box } from "../grid/charts/placeOfChart";

/** Something that lies over the cells of a sheet, such as a chart. */
export interface Drawing {
  readonly id: string;
  /** In points from the corner of the sheet. */
  readonly box: Box;
  /** What has more lies on top; of two that have as much, the later one. */
  readonly z: number;
  /** What it is, for who does not see it; nothing for what only adorns. */
  readonly label: string;
  /** It is drawn anew when this changes. */
  readonly key: string;
  /** Fills an element of the size of its box, in pixels at 100 %. */
  draw(size: { readonly width: number; readonly height: number }): Element;
}
