import type { Place } from "../../../grid/grid";
import { commonFormat } from "../../commonFormat";
import type { Property } from "../../hostClass";
import { invalidArgument } from "../../hostError";
import { live } from "../rangeContent";
import { applyStyle, styleNamed, wordOf } from "./foundStyles";

/** `Range.style`: of Excel's own styles their word, of others the name; `null` when the cells have different ones. */
export const rangeStyle: Property<Place> = {
  get: (place, { grid }) => {
    const name = commonFormat(grid, live(grid, place), "style");
    return name === null ? null : wordOf(name);
  },
  set: (place, value, { grid, host }) => {
    const style = styleNamed(host, String(value));
    if (!style) throw invalidArgument();
    applyStyle(grid, live(grid, place), style);
  },
};
