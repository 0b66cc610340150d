import type { Place } from "../../../grid/grid";
import { defineClass } from "../../hostClass";
import { oneOf } from "../../oneOf";
import { live } from "../rangeContent";
import { sortCells } from "./sortCells";

const ORIENTATIONS = oneOf(["Rows", "Columns"] as const);

/** `Excel.RangeSort`. The method is about Chinese characters only. */
export const rangeSort = defineClass<Place>({
  name: "RangeSort",
  methods: {
    Apply: (place, [fields, matchCase, hasHeaders, orientation], { grid, host }) =>
      sortCells(grid, live(grid, place), {
        fields,
        matchCase: matchCase === true,
        hasHeaders: hasHeaders === true,
        axis: ORIENTATIONS(orientation ?? "Rows") === "Rows" ? "rows" : "columns",
        language: host.window.language,
      }),
  },
});
