import { printArea } from "../../grid/address";
import type { Grid, Place } from "../../grid/grid";
import type { Client } from "../client";
import { defineClass, readOnly, type HostObject, type Property } from "../hostClass";
import { range } from "./range";
import { rangeContent } from "./rangeContent";

/** What is seen of a range: of all of its rows, or of one. */
interface View extends Place {
  /** Rows and columns that are seen, by their number within the range. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly index: number;
}

/** `Excel.RangeView` of a range without what is hidden. */
export function visibleView(grid: Grid, place: Place): HostObject {
  const { sheetId, area } = place;
  const seen = (axis: "rows" | "columns", first: number): readonly number[] =>
    Array.from({ length: area[axis] }, (_, index) => index).filter(
      (index) => !grid.isHidden(sheetId, axis, first + index),
    );
  return rangeView({ ...place, rows: seen("rows", area.row), columns: seen("columns", area.column), index: 0 });
}

const seenOf = <Value>({ rows, columns }: View, all: readonly (readonly Value[])[]): Value[][] =>
  rows.map((row) => columns.map((column) => all[row]?.[column] as Value));

const content = (name: keyof typeof rangeContent): Property<View> =>
  readOnly((view, client: Client) => {
    const all = rangeContent[name]?.get(view, client);
    return Array.isArray(all) ? seenOf(view, all as unknown[][]) : null;
  });

const rangeView: (state: View) => HostObject = defineClass<View>({
  name: "RangeView",
  properties: {
    CellAddresses: readOnly((view) => {
      const { area } = view;
      return view.rows.map((row) =>
        view.columns.map((column) =>
          printArea({ row: area.row + row, column: area.column + column, rows: 1, columns: 1 }),
        ),
      );
    }),
    ColumnCount: readOnly(({ columns }) => columns.length),
    RowCount: readOnly(({ rows }) => rows.length),
    Index: readOnly(({ index }) => index),
    Values: content("Values"),
    ValueTypes: content("ValueTypes"),
    Text: content("Text"),
    Formulas: content("Formulas"),
    FormulasLocal: content("FormulasLocal"),
    FormulasR1C1: content("FormulasR1C1"),
    NumberFormat: content("NumberFormat"),
  },
  navigations: { Rows: (view) => rangeViews(view) },
  methods: { GetRange: ({ sheetId, area }) => range({ sheetId, area }) },
});

/** `Excel.RangeViewCollection`: a view for each row that is seen. */
const rangeViews = defineClass<View>({
  name: "RangeViewCollection",
  items: (view) => view.rows.map((row, index) => rangeView({ ...view, rows: [row], index })),
});
