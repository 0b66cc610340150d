import { intersection } from "../../grid/address";
import type { Area, Grid, Place } from "../../grid/grid";
import type { Link } from "../../grid/sheetParts";
import { outside } from "../../grid/structureChange";
import type { Property } from "../hostClass";
import { invalidArgument } from "../hostError";
import { live } from "./rangeContent";

const LINK = { fontColor: "#0563C1", underline: "Single" } as const;

const linkAt = (grid: Grid, { sheetId, area }: Place): Link | undefined =>
  grid.parts(sheetId).links.find((link) => intersection(link.area, area));

/** The cells of a place that lead somewhere. */
export const linkedAreas = (grid: Grid, { sheetId, area }: Place): readonly Area[] =>
  grid.parts(sheetId).links.flatMap((link) => intersection(link.area, area) ?? []);

const withoutLinks = (grid: Grid, { sheetId, area }: Place): readonly Link[] =>
  grid.parts(sheetId).links.flatMap((link) => outside(link.area, area).map((rest) => ({ ...link, area: rest })));

export function clearLinks(grid: Grid, place: Place): void {
  if (linkAt(grid, place)) grid.setParts(place.sheetId, { links: withoutLinks(grid, place) });
}

const given = (value: unknown): value is string => typeof value === "string" && value !== "";

/** `Excel.RangeHyperlink`: to be set, it writes its text into the cells and makes them look like a link, as in Excel. */
export const rangeHyperlink: Property<Place> = {
  get: (place, { grid }) => {
    const link = linkAt(grid, live(grid, place));
    if (!link) return null;
    const { row, column } = place.area;
    const text = grid.texts(place.sheetId, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? "";
    const { address, documentReference, screenTip } = link;
    return {
      ...(address === undefined ? {} : { address }),
      ...(documentReference === undefined ? {} : { documentReference }),
      ...(screenTip === undefined ? {} : { screenTip }),
      textToDisplay: text,
    };
  },
  set: (place, value, { grid }) => {
    const { sheetId, area } = live(grid, place);
    if (value === null) return clearLinks(grid, place);
    if (typeof value !== "object") throw invalidArgument();
    const { address, documentReference, screenTip, textToDisplay } = value as Readonly<Record<string, unknown>>;
    if (given(address) === given(documentReference)) throw invalidArgument();
    const target = given(address) ? { address } : { documentReference: String(documentReference) };
    grid.setParts(sheetId, {
      links: [...withoutLinks(grid, place), { area, ...target, ...(given(screenTip) ? { screenTip } : {}) }],
    });
    const first = grid.values(sheetId, { ...area, rows: 1, columns: 1 })[0]?.[0] ?? "";
    const text = given(textToDisplay) ? textToDisplay : first === "" ? Object.values(target)[0] : undefined;
    if (text !== undefined)
      grid.write(
        sheetId,
        area,
        Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(text)),
      );
    grid.setFormat(sheetId, area, { ...LINK, style: "Hyperlink" });
  },
};
